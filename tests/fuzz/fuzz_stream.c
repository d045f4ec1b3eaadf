/* Any bytes as lines of people: the first byte chooses the answer, the format and the fields. As many answers come as there are lines that
   are not blank, each of one line; of JSON each is an object, of a table each has the cells of the header. Lines that are answered together
   have the same answers. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/answer_lines.h"
#include "io/json.h"
#include "io/plain_form.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LINES = 512 };

static rf_stream stream;
static rf_plain_form form;
static rf_json_writer answers, all, together;
static rf_line lines[LINES];

static bool begin(uint8_t choice, const char *header, size_t length)
{
    static const char *const of_json[] = {[RF_STREAM_PLAN] = "energy,checks.energy-availability,warnings",
                                          [RF_STREAM_CHECK] = "eaten,checks,overall.verdict",
                                          [RF_STREAM_PROJECT] = "day,interval.weight_kg,ended",
                                          [RF_STREAM_NEEDS] = "needs.iron,needs.calcium.rda"};
    static const char plain[] =
        "energy.total_kcal_d,energy.interval.total_kcal_d,checks.fibre.value,overall.verdict,person.sex";
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err = {.message = ""};
    stream = (rf_stream){.what = (rf_stream_what)(choice & 3), .csv = choice & 4, .picked = choice & 12};
    bool planned = stream.what == RF_STREAM_PLAN || stream.what == RF_STREAM_CHECK;
    const char *fields = stream.csv ? rf_stream_fields(stream.what) : of_json[stream.what];
    if (planned && choice & 16) fields = plain;
    if (stream.picked && rf_picks_read(fields, rf_stream_type(stream.what), stream.csv, &stream.picks, &err)) abort();
    int tables = rf_stream_sets(stream.what, sets);
    rf_row_is_header(header, length, sets, tables);
    if (!stream.csv || rf_row_header_read(header, length, sets, tables, &stream.header, &err) == REFUEL_OK) {
        bool fits = rf_plain_form_make(&stream, &form);
        if (fits != planned || (planned && stream.picked && choice & 16 && !form.columns)) abort();
        stream.plain = fits ? &form : NULL;
        return true;
    }
    size_t told = strnlen(err.message, sizeof err.message);
    if (told == 0 || !rf_utf8_valid(err.message, told) || rf_has_control(err.message, told)) abort();
    return false;
}

static size_t cells_of(const char *text, size_t length)
{
    size_t cells = 1;
    bool inside = false;
    for (size_t i = 0; i < length; i++) {
        inside ^= text[i] == '"';
        cells += !inside && text[i] == ',';
    }
    if (inside) abort();
    return cells;
}

static void check(const char *text, size_t length, bool right)
{
    if (length == 0 || text[length - 1] != '\n' || memchr(text, '\n', length - 1)) abort();
    length--;
    if (stream.csv) {
        if (cells_of(text, length) != 4 + stream.picks.count) abort();
        return;
    }
    rf_json_node *root = NULL;
    if (rf_json_parse(text, length, &root, NULL) != REFUEL_OK || rf_json_type_of(root) != RF_JSON_OBJECT) abort();
    rf_json_free(root);
    if ((strncmp(text, "{\"schema\":\"refuel/error/1\"", 25) == 0) == right) abort();
}

/* Answers lines by themselves, one after the other, and all at once. */
static void answer(size_t count)
{
    rf_stream_room *single = rf_stream_room_make();
    rf_lines_room *room = rf_lines_room_make();
    size_t wrong = 0;
    if (!single || !room) abort();
    rf_json_begin_lines(&all);
    rf_json_begin_lines(&together);
    for (size_t i = 0; i < count; i++) {
        rf_json_begin_lines(&answers);
        bool right = rf_stream_answer(&stream, NULL, &lines[i], single, &answers);
        wrong += !right;
        if (answers.failed) abort();
        check(answers.text, answers.used, right);
        rf_json_put_raw(&all, answers.text, answers.used);
    }
    if (rf_answer_lines(&stream, lines, count, room, &together) != wrong || together.failed) abort();
    if (together.used != all.used || (all.used > 0 && memcmp(together.text, all.text, all.used) != 0)) abort();
    rf_lines_room_free(room);
    rf_stream_room_free(single);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    const char *text = (const char *)data + 1, *end = (const char *)data + size;
    bool first = true;
    size_t count = 0;
    for (size_t number = 1; text < end && count < LINES; number++) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        size_t length = (size_t)((stop ? stop : end) - text);
        if (length > 0 && text[length - 1] == '\r') length--;
        const rf_line line = {text, length, number, false};
        text = stop ? stop + 1 : end;
        if (rf_line_is_blank(line.text, length)) continue;
        bool is_header = first;
        if (first && !begin(data[0], line.text, length)) return 0;
        first = false;
        if (!is_header || !stream.csv) lines[count++] = line;
    }
    if (!first) answer(count);
    return 0;
}
