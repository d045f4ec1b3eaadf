#include "io/stream.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#define PERSON "\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":63.5"

static rf_stream stream;
static rf_json_writer w;

static void begin(rf_stream_what what, const char *header, const char *fields)
{
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err;
    stream = (rf_stream){.what = what, .csv = header != NULL, .picked = fields != NULL};
    int tables = rf_stream_sets(what, sets);
    if (fields) cr_assert(eq(int, (int)rf_picks_read(fields, rf_stream_type(what), header, &stream.picks, &err), 0));
    if (header)
        cr_assert(eq(int, (int)rf_row_header_read(header, strlen(header), sets, tables, &stream.header, &err), 0));
}

/* Where all fields are columns the bytes are the same by these. */
static void expect_columns(const rf_line *line, bool right, rf_stream_room *room)
{
    static rf_sheet_results results;
    rf_json_writer other = {.text = NULL};
    bool planned = stream.what == RF_STREAM_PLAN || stream.what == RF_STREAM_CHECK;
    if (!planned || !stream.picked || !rf_sheet_results_make(rf_stream_type(stream.what), &stream.picks, &results))
        return;
    rf_json_begin_lines(&other);
    cr_expect(eq(int, rf_stream_answer(&stream, &results, line, room, &other), right), "%s", line->text);
    cr_assert(eq(sz, other.used, w.used), "%s", line->text);
    cr_expect(eq(int, memcmp(other.text, w.text, w.used), 0), "%s", line->text);
    rf_json_end(&other);
}

/* One room for all lines of a test: nothing of a line is left for the next. */
static const char *answer(const char *text, bool right)
{
    static rf_stream_room *room;
    if (!room) room = rf_stream_room_make();
    const rf_line line = {text, strlen(text), 7, false};
    rf_json_begin_lines(&w);
    cr_expect(eq(int, rf_stream_answer(&stream, NULL, &line, room, &w), right), "%s", text);
    cr_assert(not(w.failed));
    expect_columns(&line, right, room);
    rf_json_put_raw(&w, "", 1);
    return w.text;
}

#define EXPECT(text, right, told) cr_expect(eq(str, (char *)answer(text, right), told))

Test(stream, json)
{
    begin(RF_STREAM_PLAN, NULL, "person.weight_kg");
    EXPECT("{" PERSON "}", true, "{\"person\":{\"weight_kg\":63.5}}\n");
    EXPECT("{\"id\":\"x\"," PERSON "}", true, "{\"id\":\"x\",\"person\":{\"weight_kg\":63.5}}\n");
    EXPECT("{\"id\":1e3," PERSON "}", true, "{\"id\":1e3,\"person\":{\"weight_kg\":63.5}}\n");
    cr_expect(ne(ptr, strstr(answer("{\"id\":5," PERSON ",\"x\":1}", false), "\"line\":7}\n"), NULL));
    cr_expect(ne(ptr, strstr(answer("{", false), "REFUEL_E_SYNTAX"), NULL));
    EXPECT("{" PERSON "}", true, "{\"person\":{\"weight_kg\":63.5}}\n");
}

Test(stream, every_answer)
{
    static const char *const fields[] = {"person.age_y", "eaten.energy_kcal_d", "day", "needs.iron.rda"};
    static const char *const told[] = {"{\"person\":{\"age_y\":34}}\n", "{\"eaten\":{\"energy_kcal_d\":2100}}\n",
                                       "{\"day\":[0,365]}\n", "{\"needs\":[{\"nutrient\":\"iron\",\"rda\":18}]}\n"};
    for (int what = RF_STREAM_PLAN; what <= RF_STREAM_NEEDS; what++) {
        begin((rf_stream_what)what, NULL, fields[what]);
        EXPECT("{" PERSON ",\"intake\":{\"energy_kcal_d\":2100}}", true, (char *)told[what]);
    }
}

Test(stream, rows)
{
    begin(RF_STREAM_PLAN, "id,sex,age_y,height_cm,weight_kg", "person.weight_kg,goal.accepted");
    EXPECT("a,female,34,168,63.5", true, "a,7,REFUEL_OK,,63.5,true\n");
    EXPECT("\"a,\"\"b\",female,34,168,63.5", true, "\"a,\"\"b\",7,REFUEL_OK,,63.5,true\n");
    EXPECT("a,female,34,168,700", false, "a,7,REFUEL_E_RANGE,weight_kg: 700 kg is outside 2..650 kg,,\n");
    EXPECT(",female,34,168,63.5", true, ",7,REFUEL_OK,,63.5,true\n");
    rf_json_begin_lines(&w);
    rf_stream_header(&stream, &w);
    rf_json_put_raw(&w, "", 1);
    cr_expect(eq(str, w.text, "id,line,status,error,person.weight_kg,goal.accepted\n"));
}

/* The status and the message of a row are of the same error; a cell that is wrong is not called missing. */
Test(stream, status_and_message_belong_together)
{
    begin(RF_STREAM_PLAN, "sex,age_y,height_cm,weight_kg", "macros.fat_g_d");
    EXPECT("\"female\"x,34,168,63.5", false, ",7,REFUEL_E_SYNTAX,sex: something stands behind its closing quote,\n");
}

/* Checks are made where they are asked for, and only there. */
Test(stream, columns)
{
    static const char line[] = "{\"id\":\"x\"," PERSON ",\"running\":{\"distance_km_week\":40},\"goal_kg_week\":-0.4}";
    static const char *const fields[] = {"macros,energy.interval", "goal.accepted,person.sex",
                                         "overall.verdict,checks.energy-availability.value",
                                         "checks.fat-minimum.verdict,checks.gate-minor.verdict"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        static rf_sheet_results results;
        begin(RF_STREAM_PLAN, NULL, fields[i]);
        answer(line, true);
        cr_assert(rf_sheet_results_make(rf_stream_type(stream.what), &stream.picks, &results), "%s", fields[i]);
        cr_expect(eq(int, results.judged, i > 1), "%s", fields[i]);
    }
}

/* What everybody was given is on top of what a line says. */
Test(stream, given)
{
    static rf_input_set sets[RF_STREAM_TABLES];
    begin(RF_STREAM_PLAN, NULL, "goal.applied_kg_week");
    rf_stream_sets(RF_STREAM_PLAN, sets);
    rf_field_text *goal = &sets[0].text[REFUEL_INPUT_GOAL];
    *goal = (rf_field_text){.text = "maintain", .length = 8, .called = "goal", .source = 1, .tried = true};
    stream.given[0] = sets[0].text;
    EXPECT("{" PERSON ",\"goal_kg_week\":-0.3}", true, "{\"goal\":{\"applied_kg_week\":0}}\n");
}

Test(stream, too_long)
{
    const rf_line line = {"", 0, 3, true};
    rf_stream_room *room = rf_stream_room_make();
    for (int csv = 0; csv < 2; csv++) {
        begin(RF_STREAM_PLAN, csv ? "id,sex" : NULL, "macros.fat_g_d");
        rf_json_begin_lines(&w);
        cr_expect(not(rf_stream_answer(&stream, NULL, &line, room, &w)));
        rf_json_put_raw(&w, "", 1);
        cr_expect(ne(ptr, strstr(w.text, "input: the line is longer than 1048576 bytes"), NULL));
    }
    rf_stream_room_free(room);
}

Test(stream, blank)
{
    cr_expect(rf_line_is_blank("", 0));
    cr_expect(rf_line_is_blank(" \t\r", 3));
    cr_expect(not(rf_line_is_blank(" x", 2)));
    cr_expect(not(rf_line_is_blank("\0", 1)));
}
