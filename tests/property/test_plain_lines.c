/* Lines that are answered together have the bytes of lines that are answered one by one: right ones, wrong ones, and such as are nearly plain; at
   any cut of the lines, for any inputs of the table, and with inputs that everybody was given. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/unit.h"
#include "io/answer_lines.h"
#include "io/plain_form.h"
#include "io/plain_line.h"
#include "property/people.h"

enum { LINES = 700, TEXT = 2048 };

static char lines[LINES][TEXT];
static uint64_t state;
static rf_stream stream;
static rf_plain_form form;
static int chosen[16], choices; /* rows of the table beside those that a plan needs */
static int keys[16];            /* by which of its keys each is given */

static uint64_t draw(uint64_t n)
{
    return people_next(&state) % n;
}

static void add(char *line, const char *text)
{
    if (strlen(line) + strlen(text) + 1 < TEXT) strcat(line, text);
}

/* A number as JSON, mostly a possible one. */
static void add_number(char *line, const refuel_input_info *info, bool odd)
{
    static const char *const texts[] = {
        "-0",  "0",    "007",  "1e2",   "1E+1", "5.",    ".5",
        "+5",  "null", "true", "\"x\"", "[3]",  "1e999", "123456789012345678901234567890",
        "NaN", "-",    "2.50", "{}",    "\"\"", "1e-3"};
    char text[64];
    double value = people_between(&state, info->low, info->high), edge = draw(2) ? info->low : info->high;
    if (draw(2)) value = (double)(int64_t)value;
    snprintf(text, sizeof text, draw(2) ? "%.17g" : "%.4g", odd && draw(6) == 0 ? edge : value);
    add(line, odd && draw(4) == 0 ? texts[draw(sizeof texts / sizeof *texts)] : text);
}

/* Writes a byte of a text in another way. */
static void escape(char *text)
{
    static const char *const ways[] = {"\\u00%02x", "\\u00%02X", "\\%c", "%c\\n", "\\u0%02x", "\\u00%02x\\/"};
    char changed[TEXT];
    size_t length = strlen(text), at = length > 2 ? 1 + draw(length - 2) : 0;
    if (*text != '"' || at == 0) return;
    int used = snprintf(changed, sizeof changed, "%.*s", (int)at, text);
    used += snprintf(changed + used, sizeof changed - (size_t)used, ways[draw(sizeof ways / sizeof *ways)], text[at]);
    snprintf(changed + used, sizeof changed - (size_t)used, "%s", text + at + 1);
    strcpy(text, changed);
}

static void add_word(char *line, const refuel_input_info *info, bool odd)
{
    size_t words = 0;
    while (info->choices && info->choices[words].name) words++;
    add(line, "\"");
    add(line, odd && draw(8) == 0 ? "Femle" : words ? info->choices[draw(words)].name : "easy");
    add(line, "\"");
}

/* The keys of an input: of its number, of its text, and of numbers in other units. */
enum { OF_NUMBER, OF_TEXT, OF_UNITS };

static const char *path_of(int row, int key)
{
    const refuel_input_info *info = &rf_request_fields[row].info;
    const char *other =
        key >= OF_UNITS && key - OF_UNITS < REFUEL_NUMBER_KEYS ? info->numbers[key - OF_UNITS].path : NULL;
    if (other) return other;
    return info->number_path && !info->whole && key != OF_TEXT ? info->number_path : info->path;
}

static void add_converted(char *line, int row, int key)
{
    char text[64];
    const refuel_input_info *info = &rf_request_fields[row].info;
    double value = people_between(&state, info->low, info->high);
    const char *unit = info->numbers[key - OF_UNITS].unit;
    value = rf_measure_convert(value, rf_measure_named(info->unit), rf_measure_named(unit));
    snprintf(text, sizeof text, draw(2) ? "%.17g" : "%.3f", value);
    add(line, text);
}

/* As people write it: the first of the examples, or some number with a unit. */
static void add_example(char *line, int row, bool odd)
{
    static const char *const texts[] = {
        "5ft6in",       "5'6",      "170 cm",    "140lb",        "10st 3lb",   "30mi/week", "30mi/week at 9:30/mi",
        "20-30km/week", "5h/week",  "5:30/km",   "-1lb/week",    "0.5lb/week", "-1%/week",  "maintain",
        "typical",      "2300kcal", "9.6MJ",     "1.8g/kg",      "50%",        "34",        "12mg",
        "none",         "5.6ft",    "-2lb/week", "-0.91kg/week", "\xC3\xA4",   "",          "34 years"};
    char text[64];
    const char *example = rf_field_example(&rf_request_fields[row]);
    snprintf(text, sizeof text, "%.*s", (int)strcspn(example, " "), example);
    add(line, "\"");
    add(line, (odd && draw(4) == 0) || strchr(text, '"') ? texts[draw(sizeof texts / sizeof *texts)] : text);
    add(line, "\"");
}

static void add_value(char *line, int row, int key, bool odd)
{
    const refuel_input_info *info = &rf_request_fields[row].info;
    bool number = info->number_path && !info->whole && key != OF_TEXT;
    if (key >= OF_UNITS && key - OF_UNITS < REFUEL_NUMBER_KEYS && info->numbers[key - OF_UNITS].path)
        add_converted(line, row, key);
    else if (number)
        add_number(line, info, odd);
    else if (info->choices && (info->whole || draw(2)))
        add_word(line, info, odd);
    else
        add_example(line, row, odd);
}

/* Spoils one byte, or takes it away. */
static void spoil(char *line)
{
    static const char bytes[] = "\"{}[],:x 0\\\xFF\t;";
    size_t at = draw(strlen(line));
    if (draw(2))
        line[at] = bytes[draw(sizeof bytes - 1)];
    else
        memmove(line + at, line + at + 1, strlen(line + at));
}

static void add_member(char *line, int row, int by, bool odd)
{
    char key[128];
    const char *path = path_of(row, by), *point = strrchr(path, '.');
    if (!point) {
        snprintf(key, sizeof key, ",\"%s\":%s", path, draw(9) ? "" : " ");
        add(line, key);
        size_t from = strlen(line);
        add_value(line, row, by, odd);
        if (odd && draw(3) == 0 && strlen(line) + 16 < TEXT) escape(line + from);
        return;
    }
    int groups = 0;
    add(line, ",");
    for (const char *at = path; at < point; at = strchr(at, '.') + 1, groups++) {
        snprintf(key, sizeof key, "\"%.*s\":{", (int)strcspn(at, "."), at);
        add(line, key);
    }
    snprintf(key, sizeof key, "\"%s\": ", point + 1);
    add(line, key);
    size_t from = strlen(line);
    add_value(line, row, by, odd);
    if (odd && draw(3) == 0 && strlen(line) + 16 < TEXT) escape(line + from);
    while (groups-- > 0) add(line, "}");
}

static void write_json(char *line, size_t i, bool odd)
{
    static const int needed[] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT};
    static const char *const ids[] = {"1.50",     "\"a\"", "\"\\u0041\"", "\"\xC3\xA4\"",
                                      "\"\xC3\"", "null",  "[1]",         "\"\""};
    char id[32];
    snprintf(id, sizeof id, "{\"id\":%zu", i);
    strcpy(line, id);
    if (odd) snprintf(line, TEXT, "{\"id\":%s", ids[draw(sizeof ids / sizeof *ids)]);
    for (size_t k = 0; k < 4; k++)
        if (!odd || draw(30)) add_member(line, needed[k], odd ? (int)draw(4) : OF_NUMBER, odd && draw(4) == 0);
    if (draw(2)) add_member(line, REFUEL_INPUT_DISTANCE, (int)draw(3), odd && draw(4) == 0);
    if (draw(2)) add_member(line, REFUEL_INPUT_GOAL, (int)draw(3), odd && draw(4) == 0);
    for (int k = 0; k < choices; k++)
        if (draw(4) == 0) add_member(line, chosen[k], keys[k], odd && draw(4) == 0);
    add(line, "}");
    if (odd && draw(8) == 0) spoil(line);
}

static void add_cell(char *line, int row, int key, char separator, bool odd)
{
    char mark[2] = {separator, '\0'}, cell[256] = "";
    add(line, mark);
    if (draw(6) == 0 && row > REFUEL_INPUT_WEIGHT) return;
    add_value(cell, row, key, odd);
    bool quotes = *cell == '"' && draw(6) != 0;
    if (odd && draw(9) == 0) add(line, " ");
    bool around = odd && *cell != '"' && draw(4) == 0;
    if (around) add(line, "\"");
    if (quotes) cell[strlen(cell) - 1] = '\0';
    add(line, cell + quotes);
    if (around) add(line, draw(8) ? "\"" : "\" ");
}

static void write_row(char *line, size_t i, char separator, bool odd)
{
    static const char *const ids[] = {"", "a b", "\"a, b\"", " a", "a\xFF", "\"a\"\"b\"", "a,b", "a;b"};
    static const int needed[] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT};
    snprintf(line, TEXT, "%zu", i);
    if (odd) strcpy(line, ids[draw(sizeof ids / sizeof *ids)]);
    for (size_t k = 0; k < 4; k++) add_cell(line, needed[k], OF_NUMBER, separator, odd && draw(4) == 0);
    for (int k = 0; k < choices; k++) add_cell(line, chosen[k], keys[k], separator, odd && draw(4) == 0);
    if (odd && draw(8) == 0) spoil(line);
}

/* Other inputs than those that every line gives; each once. */
static void choose(void)
{
    choices = 0;
    for (int wanted = (int)draw(12); wanted > 0; wanted--) {
        int row = (int)(1 + draw(RF_REQUEST_ROWS - 1)), k = 0;
        bool there = row <= REFUEL_INPUT_WEIGHT || row == REFUEL_INPUT_GOAL || row == REFUEL_INPUT_DISTANCE;
        while (k < choices && chosen[k] != row) k++;
        if (there || k < choices || choices == 16) continue;
        chosen[choices] = row;
        keys[choices++] = (int)draw(4);
    }
}

static size_t length_of[LINES]; /* where a line holds a NUL; 0: it ends at its first one */

static size_t answer(const rf_plain_form *plain, size_t most, rf_json_writer *w)
{
    rf_line line[LINES];
    size_t wrong = 0;
    stream.plain = plain;
    rf_lines_room *room = rf_lines_room_make();
    cr_assert(room != NULL);
    for (size_t i = 0; i < LINES; i++)
        line[i] = (rf_line){lines[i], length_of[i] ? length_of[i] : strlen(lines[i]), i + 1, i % 97 == 96};
    rf_json_begin_lines(w);
    for (size_t at = 0, some; at < LINES; at += some) {
        some = 1 + draw(most);
        if (some > LINES - at) some = LINES - at;
        wrong += rf_answer_lines(&stream, line + at, some, room, w);
    }
    rf_lines_room_free(room);
    cr_assert(w->failed == false);
    return wrong;
}

static const char *line_at(const rf_json_writer *w, size_t at, int *length)
{
    while (at > 0 && w->text[at - 1] != '\n') at--;
    *length = (int)strcspn(w->text + at, "\n");
    return w->text + at;
}

static size_t compare(const char *what)
{
    rf_json_writer together = {.text = NULL}, single = {.text = NULL};
    size_t wrong = answer(NULL, 1000, &single);
    cr_assert(eq(sz, answer(&form, draw(2) ? 1000 : 20, &together), wrong), "%s", what);
    for (size_t i = 0; i < single.used; i++) {
        int a, b;
        if (i < together.used && together.text[i] == single.text[i]) continue;
        const char *one = line_at(&single, i, &a), *other = line_at(&together, i, &b);
        cr_fatal("%s:\n%.*s\nfor\n%.*s", what, b, other, a, one);
    }
    cr_assert(eq(sz, together.used, single.used));
    rf_json_end(&together);
    rf_json_end(&single);
    return wrong;
}

static void begin(const char *fields, bool csv, rf_stream_what what)
{
    refuel_error err;
    stream = (rf_stream){.what = what, .csv = csv, .picked = true};
    cr_assert(eq(int, rf_picks_read(fields, rf_stream_type(what), csv, &stream.picks, &err), REFUEL_OK), "%s", fields);
}

static const char *const fields[] = {
    "energy.total_kcal_d,macros", "overall.verdict,overall.direction,energy.interval",
    "checks.energy-availability.value,checks.energy-availability.verdict,checks.gate-underweight.action,goal.accepted",
    "person,energy.running_equation,split.state,targets", "checks.fibre.interval,checks.protein-daily.low",
    /* from here on, some that are no columns */
    "goal,checks.energy-availability", "energy,split",
    "checks.micronutrient-iron.value,checks.fibre.message,overall.worst"};
enum { FIELDS = sizeof fields / sizeof *fields, COLUMNS = 5, ROUNDS = 60 };

Test(plain_lines, of_json)
{
    size_t wrong = 0;
    for (int round = 0; round < ROUNDS; round++) {
        state = (uint64_t)round;
        choose();
        size_t asked = draw(FIELDS);
        begin(fields[asked], false, draw(2) ? RF_STREAM_PLAN : RF_STREAM_CHECK);
        stream.picked = round % 8 != 7; /* else the whole answer */
        cr_assert(rf_plain_form_make(&stream, &form) == true);
        cr_assert(eq(int, form.columns, stream.picked &&asked < COLUMNS));
        for (size_t i = 0; i < LINES; i++) write_json(lines[i], i, round % 2);
        wrong += compare("JSON");
    }
    cr_assert(wrong > LINES && wrong < LINES * ROUNDS);
}

Test(plain_lines, of_tables)
{
    char header[TEXT];
    refuel_error err;
    rf_input_set sets[RF_STREAM_TABLES];
    for (int round = 0; round < ROUNDS; round++) {
        state = 1000 + (uint64_t)round;
        choose();
        begin(fields[draw(FIELDS)], true, draw(2) ? RF_STREAM_PLAN : RF_STREAM_CHECK);
        cr_assert(rf_plain_form_make(&stream, &form) == true);
        char separator = ",;\t"[draw(3)];
        snprintf(header, sizeof header, "id%csex%cage_y%cheight_cm%cweight_kg", separator, separator, separator,
                 separator);
        for (int k = 0; k < choices; k++)
            snprintf(header + strlen(header), sizeof header - strlen(header), "%c%s", separator,
                     path_of(chosen[k], keys[k]));
        int tables = rf_stream_sets(stream.what, sets);
        cr_assert(eq(int, rf_row_header_read(header, strlen(header), sets, tables, &stream.header, &err), REFUEL_OK),
                  "%s: %s", header, err.message);
        for (size_t i = 0; i < LINES; i++) write_row(lines[i], i, separator, round % 2);
        compare(header);
    }
}

/* What everybody was given. */
Test(plain_lines, on_top)
{
    static const struct {
        int input;
        const char *text;
        bool fits;
    } flags[] = {{REFUEL_INPUT_GOAL, "maintain", true},
                 {REFUEL_INPUT_WEIGHT, "70kg", true},
                 {REFUEL_INPUT_SEX, "female", true},
                 {REFUEL_INPUT_LIVING, "1.7", true},
                 {REFUEL_INPUT_SPEED, "11km/h", true},
                 {REFUEL_INPUT_HEIGHT, "5ft6in", true},
                 {REFUEL_INPUT_GOAL, "-1%/week", false},
                 {REFUEL_INPUT_DISTANCE, "30mi/week", true},
                 {REFUEL_INPUT_BORN, "1990-05-17", false},
                 {REFUEL_INPUT_METHOD, "multiplier", true},
                 {REFUEL_INPUT_PACE, "9:30/mi", true},
                 {REFUEL_INPUT_DISTANCE, "20-30km/week", false},
                 {REFUEL_INPUT_DISTANCE, "30mi/week at 9:30/mi", false}};
    static rf_field_text given[RF_REQUEST_ROWS];
    for (size_t k = 0; k < sizeof flags / sizeof *flags; k++) {
        const char *text = flags[k].text;
        state = 2000 + k;
        choose();
        memset(given, 0, sizeof given);
        given[flags[k].input] =
            (rf_field_text){.text = text, .length = strlen(text), .called = "flag", .source = 1, .tried = true};
        begin(fields[k % FIELDS], false, RF_STREAM_PLAN);
        stream.given[0] = given;
        cr_assert(eq(int, rf_plain_form_make(&stream, &form), flags[k].fits), "%s", text);
        for (size_t i = 0; i < LINES; i++) write_json(lines[i], i, k % 2);
        if (flags[k].fits) compare(text);
    }
}

/* What everybody was given takes the place of what a line says, not of what a line may hold: any byte stands in a text that does
   not matter. */
static void put_bytes(void)
{
    for (int i = 0; i < LINES; i++) {
        char *at = strstr(lines[i], "5ft6in");
        length_of[i] = strlen(lines[i]);
        if (i % 2 && at) at[draw(6)] = (char)(i / 2);
    }
}

Test(plain_lines, over_any_bytes)
{
    static rf_field_text given[RF_REQUEST_ROWS];
    rf_input_set sets[RF_STREAM_TABLES];
    static const char header[] = "sex,age_y,height,weight_kg";
    given[REFUEL_INPUT_HEIGHT] =
        (rf_field_text){.text = "170cm", .length = 5, .called = "height", .source = 1, .tried = true};
    for (int csv = 0; csv < 2; csv++) {
        refuel_error err;
        begin(fields[0], csv, RF_STREAM_PLAN);
        stream.given[0] = given;
        cr_assert(rf_plain_form_make(&stream, &form) == true);
        int tables = rf_stream_sets(stream.what, sets);
        cr_assert(eq(int, rf_row_header_read(header, strlen(header), sets, tables, &stream.header, &err), REFUEL_OK));
        for (size_t i = 0; i < LINES; i++)
            strcpy(lines[i],
                   csv ? "male,40,5ft6in,75" : "{\"sex\":\"male\",\"age\":40,\"height\":\"5ft6in\",\"weight_kg\":75}");
        put_bytes();
        size_t wrong = compare(csv ? "a table" : "JSON");
        cr_expect(wrong > LINES / 97 + 1 && wrong < LINES);
    }
    memset(length_of, 0, sizeof length_of);
}

/* Most lines that programs write are plain ones, and what only looks so is none. */
Test(plain_lines, are_found)
{
    static rf_sheet sheet;
    rf_line_guess guess = {{NULL}};
    static const struct {
        const char *text;
        bool plain;
    } all[] = {{"{\"id\":1,\"sex\":\"male\",\"age\":40,\"height_cm\":180.5,\"weight_kg\":75}", true},
               {" {\"running\" : { \"distance_km_week\" : 30 , \"speed_km_h\":10},\"id\":\"\xC3\xA4\"} ", true},
               {"{\"intake\":{\"energy_kcal_d\":0,\"micronutrients\":{\"iron_mg\":12}},\"goal_kg_week\":-0}", true},
               {"{}", true},
               {"{\"age\":40,\"age_y\":40}", false},
               {"{\"running\":{},\"running\":{}}", false},
               {"{\"id\":1,\"id\":1}", false},
               {"{\"age\":040}", false},
               {"{\"age\":null}", true},
               {"{\"age\":\"40\"}", true},
               {"{\"age\":4e1}", true},
               {"{\"running.distance_km_week\":30}", false},
               {"{\"s\\u0065x\":\"male\"}", true},
               {"{\"sex\":\"m\\u0061\\u006cE\"}", true},
               {"{\"running\":{\"distance\":\"30mi\\/week\"}}", true},
               {"{\"height\":\"5'6\\\"\"}", true},
               {"{\"sex\":\"m\\u0000\"}", false},
               {"{\"sex\":\"m\\u00e4\"}", false},
               {"{\"sex\":\"male\\n\"}", false},
               {"{\"sex\":\"male\\u00\"}", false},
               {"{\"sex\":\"male\\", false},
               {"{\"sex\":\"\\u006dale\",\"s\\u0065x\":\"male\"}", false},
               {"{\"id\":\"\\u0041\"}", false},
               {"{\"sex\":\"Male\"}", true},
               {"{\"sex\":\"male\"},", false},
               {"{\"sex\":\"male\",}", false},
               {"{\"weight_lb\":150}", true},
               {"{\"weight_kg\":7500}", false},
               {"{\"height\":\"5ft6in\",\"weight\":\"140 lb\",\"goal\":\"-1lb/week\",\"living\":\"typical\"}", true},
               {"{\"running\":{\"distance\":\"30mi/week\",\"pace\":\"9:30/mi\"},\"heavy_sweat\":true}", true},
               {"{\"running\":{\"distance\":\"30mi/week at 9:30/mi\"}}", false},
               {"{\"running\":{\"distance\":\"5h/week\",\"pace\":\"9:30/mi\"}}", false},
               {"{\"running\":{\"distance\":\"20-30km/week\"}}", false},
               {"{\"running\":{\"speed_km_h\":10,\"pace\":\"6:00/km\"}}", false},
               {"{\"goal\":\"-1%/week\"}", false},
               {"{\"goal\":\"0.5kg/week\"}", false}, /* a gain without a sign is told */
               {"{\"height\":\"5.6ft\"}", false},
               {"{\"height\":170}", false},
               {"{\"weight_kg\":\"63kg\"}", false},
               {"{\"age\":null,\"age\":34}", false},
               {"{\"exercise\":\"cycling 3h/week\"}", false},
               {"{\"sex\":true}", false},
               {"{\"id\":\"\xC3\"}", false},
               {"[{}]", false},
               {"", false}};
    begin(fields[0], false, RF_STREAM_PLAN);
    cr_assert(rf_plain_form_make(&stream, &form) == true);
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        rf_sheet_try(&sheet);
        bool plain = rf_plain_line_read(&form.keys, &form.inputs, all[i].text, strlen(all[i].text), &guess, &sheet);
        cr_expect(eq(int, plain, all[i].plain), "%s", all[i].text);
        rf_sheet_drop(&sheet);
    }
}
