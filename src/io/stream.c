#include "io/stream.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "fatigue/sign.h"
#include "fatigue/written_signs.h"
#include "forecast/forecast_input.h"
#include "io/answer_parts.h"
#include "io/ask.h"
#include "io/cell.h"
#include "io/emergency.h"
#include "io/error_report.h"
#include "io/forecast_parts.h"
#include "io/json_request.h"
#include "io/requests.h"
#include "io/sheet_take.h"
#include "io/sheet_write.h"
#include "plan/request.h"

struct rf_stream_room {
    const rf_sheet_results *results; /* of the line in hand; NULL: it is reported member by member */
    rf_input_set sets[RF_STREAM_TABLES];
    int tables; /* of these sets that have nothing but what the line before reached; 0: all is to be emptied */
    rf_errors errors;
    refuel_error each[RF_ERRORS_MAX];
    rf_forecast_given given;
    rf_forecast_answer forecast;
    rf_needs_answer needs;
    rf_answer answer;
    rf_sheet_column column[RF_SHEET_RESULTS]; /* their first row alone */
    char *bytes;                              /* of the cells of a row */
    size_t capacity;
};

bool rf_line_is_blank(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') return false;
    return true;
}

rf_stream_room *rf_stream_room_make(void)
{
    rf_stream_room *room = malloc(sizeof *room);
    if (!room) return NULL;
    room->forecast.memory = NULL;
    room->bytes = NULL;
    room->capacity = 0;
    room->tables = 0;
    return room;
}

void rf_stream_room_free(rf_stream_room *room)
{
    if (!room) return;
    rf_forecast_answer_free(&room->forecast);
    free(room->bytes);
    free(room);
}

/* What everybody was given comes on top of what the line says. */
static void join(const rf_stream *stream, int tables, rf_stream_room *room)
{
    for (int k = 0; k < tables; k++) {
        rf_input_set *set = &room->sets[k];
        if (stream->given[k]) rf_fields_join(set->row, set->rows, set->text, stream->given[k], &room->errors);
    }
}

/* Empties the sets. An error may have touched any row of them, and so does what everybody was given. */
static int begin_sets(const rf_stream *stream, rf_stream_room *room)
{
    for (int k = 0; k < room->tables; k++) rf_input_set_again(&room->sets[k]);
    int tables = room->tables ? room->tables : rf_stream_sets(stream->what, room->sets);
    room->tables = 0;
    return tables;
}

static void end_sets(const rf_stream *stream, int tables, rf_stream_room *room)
{
    bool others = room->errors.first != REFUEL_OK || stream->given[0] || stream->given[1];
    room->tables = others ? 0 : tables;
}

static void ask_forecast(rf_stream_room *room)
{
    rf_forecast_given *given = &room->given;
    refuel_forecast_request *ask = &given->ask;
    rf_forecast_answer_free(&room->forecast); /* of the line before */
    rf_forecast_apply(given, room->sets[0].text, room->sets[1].text, &room->errors);
    if (isnan(ask->every_days)) ask->every_days = REFUEL_PROJECT_DAYS_MAX; /* the first day and the last */
    rf_ask_forecast(given, NULL, room->sets[0].text, &room->forecast, &room->errors);
}

/* Answers what the sets hold. */
static void ask(const rf_stream *stream, int tables, rf_stream_room *room)
{
    refuel_request request = rf_empty_request;
    rf_answer_kind kind = rf_stream_kind(stream->what);
    bool needs = stream->what == RF_STREAM_NEEDS;
    join(stream, tables, room);
    if (stream->what == RF_STREAM_PROJECT) {
        ask_forecast(room);
        return;
    }
    rf_request_apply(&request, room->sets[0].text, needs ? NULL : rf_answer_refused(kind), rf_today(), &room->errors);
    if (needs)
        rf_ask_needs(&request, room->sets[0].text, &room->needs, &room->errors);
    else if (room->results && !room->results->judged)
        rf_ask_unjudged(kind, &request, room->sets[0].text, &room->answer, &room->errors);
    else
        rf_ask(kind, &request, room->sets[0].text, &room->answer, &room->errors);
}

static void report(const rf_stream *stream, const rf_stream_room *room, rf_json_writer *w)
{
    w->picks = stream->picked ? &stream->picks : NULL;
    switch (stream->what) {
        case RF_STREAM_PROJECT: rf_report_forecast(w, &room->forecast, false); break;
        case RF_STREAM_NEEDS: rf_report_needs(w, &room->needs); break;
        default: rf_report_answer(w, &room->answer, false); break;
    }
    w->picks = NULL;
}

static void begin(const rf_stream *stream, rf_stream_room *room)
{
    room->errors = (rf_errors){.of = room->each, .capacity = RF_ERRORS_MAX};
    if (stream->what == RF_STREAM_PROJECT) rf_forecast_begin(&room->given);
}

static void too_long(rf_stream_room *room)
{
    rf_errors_took(&room->errors, rf_fail(rf_errors_place(&room->errors), REFUEL_E_RANGE, "input",
                                          "the line is longer than %d bytes", RF_STREAM_LINE_MAX));
}

static bool has_room(rf_stream_room *room, size_t bytes)
{
    if (bytes <= room->capacity) return true;
    char *larger = realloc(room->bytes, bytes);
    if (!larger) return false;
    room->bytes = larger;
    room->capacity = bytes;
    return true;
}

/* Those of a line that has no answer. */
static int32_t emergencies_of(const rf_line *line, const rf_json_node *root)
{
    if (root) return rf_json_emergencies(root);
    return line->too_long ? 0 : rf_emergencies_within(line->text, line->length);
}

/* The results of the answer; of JSON the bracket and the id stand before them. */
static void put_columns(rf_stream_room *room, rf_json_writer *w)
{
    rf_sheet_take(room->results, &room->answer, room->column);
    if (!room->results->cells) {
        rf_json_put_raw(w, "{", 1);
        rf_json_put_id(w);
        if (w->id) rf_json_put_raw(w, ",", 1);
    }
    rf_sheet_write(room->results, room->column, 0, w);
}

/* Writes the answer of a line of JSON, whose id w has. */
static void put_answer(const rf_stream *stream, rf_stream_room *room, rf_json_writer *w)
{
    if (room->results) {
        put_columns(room, w);
        return;
    }
    rf_json_open_object(w, NULL);
    report(stream, room, w);
    rf_json_end_line(w);
}

static bool answer_json(const rf_stream *stream, const rf_line *line, rf_stream_room *room, rf_json_writer *w)
{
    rf_json_node *root = NULL;
    if (line->too_long)
        too_long(room);
    else
        rf_errors_took(&room->errors, rf_json_parse(line->text, line->length, &root, rf_errors_place(&room->errors)));
    if (root) {
        int tables = begin_sets(stream, room);
        rf_inputs_from_json(root, room->sets, tables, tables > 1 ? rf_schedule_from_json : NULL, &room->given.schedule,
                            &room->errors);
        ask(stream, tables, room);
        end_sets(stream, tables, room);
    }
    bool right = room->errors.first == REFUEL_OK;
    w->id = NULL;
    if (root) rf_requests_put_id(w, root);
    if (right) {
        put_answer(stream, room, w);
    } else {
        rf_json_open_object(w, NULL);
        rf_report_errors(w, room->each, room->errors.count, emergencies_of(line, root));
        rf_json_put_number(w, "line", (double)line->number);
        rf_json_end_line(w);
    }
    rf_json_free(root);
    return right;
}

static void put_cells(rf_json_writer *w, const char *id, const rf_line *line, const rf_errors *errors)
{
    bool right = errors->first == REFUEL_OK;
    char number[RF_NUMBER_TEXT];
    rf_cell_put(w, id);
    rf_json_put_raw(w, ",", 1);
    rf_json_put_raw(w, number, rf_number_text((double)line->number, number));
    rf_json_put_raw(w, ",", 1);
    rf_cell_put(w, refuel_status_name(right ? REFUEL_OK : (refuel_status)errors->of[0].status));
    rf_json_put_raw(w, ",", 1);
    if (!right) rf_cell_put(w, errors->of[0].message);
}

static bool answer_row(const rf_stream *stream, const rf_line *line, rf_stream_room *room, rf_json_writer *w)
{
    const char *id = NULL;
    if (!line->too_long && !has_room(room, line->length + 2)) {
        w->failed = true;
        return false;
    }
    if (line->too_long) {
        too_long(room);
    } else {
        int tables = begin_sets(stream, room);
        rf_row_read(&stream->header, line->text, line->length, room->bytes, room->sets, &id, &room->errors);
        ask(stream, tables, room);
        end_sets(stream, tables, room);
    }
    bool right = room->errors.first == REFUEL_OK;
    if (!right && !line->too_long && rf_row_emergencies(&stream->header, line->text, line->length, room->bytes))
        rf_note(&room->each[0], "%s", rf_emergency_note);
    put_cells(w, id, line, &room->errors);
    if (right && room->results) {
        put_columns(room, w);
        return true;
    }
    if (right) report(stream, room, w);
    for (size_t i = 0; i < stream->picks.count && !right; i++) rf_json_put_raw(w, ",", 1);
    rf_json_put_raw(w, "\n", 1);
    return right;
}

void rf_stream_header(const rf_stream *stream, rf_json_writer *w)
{
    static const char first[] = "id,line,status,error";
    char name[RF_PICK_PATH];
    rf_json_put_raw(w, first, sizeof first - 1);
    for (size_t i = 0; i < stream->picks.count; i++) {
        rf_pick_name(&stream->picks.pick[i], name);
        rf_json_put_raw(w, ",", 1);
        rf_cell_put(w, name);
    }
    rf_json_put_raw(w, "\n", 1);
}

bool rf_stream_answer(const rf_stream *stream, const rf_sheet_results *results, const rf_line *line,
                      rf_stream_room *room, rf_json_writer *w)
{
    begin(stream, room);
    room->results = results;
    bool right = stream->csv ? answer_row(stream, line, room, w) : answer_json(stream, line, room, w);
    if (room->errors.first == REFUEL_E_NO_MEMORY) w->failed = true; /* no fault of the line */
    return right;
}

bool rf_stream_answer_known(const rf_stream *stream, const rf_sheet_results *results, const rf_line_keys *keys,
                            rf_line_guess *guess, const rf_line *line, rf_stream_room *room, rf_json_writer *w)
{
    rf_line_id id;
    if (line->too_long || !has_room(room, line->length + 2)) return false;
    begin(stream, room);
    room->results = results;
    int tables = begin_sets(stream, room);
    if (!rf_known_line_read(keys, line->text, line->length, guess, room->bytes, &room->sets[0], &id)) return false;
    ask(stream, tables, room);
    end_sets(stream, tables, room);
    if (room->errors.first != REFUEL_OK) return false;
    w->id = id.text;
    w->id_is_number = id.is_number;
    put_answer(stream, room, w);
    return true;
}
