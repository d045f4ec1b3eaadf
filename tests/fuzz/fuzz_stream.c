/* Any bytes as lines of people: the first byte chooses the answer, the format and the fields. As many answers come as there are lines that
   are not blank, each of one line; of JSON each is an object, of a table each has the cells of the header. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/json.h"
#include "io/stream.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static rf_stream stream;
static rf_json_writer answers;

static bool begin(uint8_t choice, const char *header, size_t length)
{
    static const char *const of_json[] = {[RF_STREAM_PLAN] = "energy,checks.energy-availability,warnings",
                                          [RF_STREAM_CHECK] = "eaten,checks,overall.verdict",
                                          [RF_STREAM_PROJECT] = "day,interval.weight_kg,ended",
                                          [RF_STREAM_NEEDS] = "needs.iron,needs.calcium.rda"};
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err = {.message = ""};
    stream = (rf_stream){.what = (rf_stream_what)(choice & 3), .csv = choice & 4, .picked = choice & 12};
    const char *fields = stream.csv ? rf_stream_fields(stream.what) : of_json[stream.what];
    if (stream.picked && rf_picks_read(fields, rf_stream_type(stream.what), stream.csv, &stream.picks, &err)) abort();
    int tables = rf_stream_sets(stream.what, sets);
    rf_row_is_header(header, length, sets, tables);
    if (!stream.csv || rf_row_header_read(header, length, sets, tables, &stream.header, &err) == REFUEL_OK) return true;
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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    const char *text = (const char *)data + 1, *end = (const char *)data + size;
    bool first = true;
    rf_stream_room *room = rf_stream_room_make();
    if (!room) abort();
    for (size_t number = 1; text < end; number++) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        size_t length = (size_t)((stop ? stop : end) - text);
        if (length > 0 && text[length - 1] == '\r') length--;
        const rf_line line = {text, length, number, false};
        text = stop ? stop + 1 : end;
        if (rf_line_is_blank(line.text, length)) continue;
        bool is_header = first;
        if (first && !begin(data[0], line.text, length)) break;
        first = false;
        if (is_header && stream.csv) continue;
        rf_json_begin_lines(&answers);
        bool right = rf_stream_answer(&stream, &line, room, &answers);
        if (answers.failed) abort();
        check(answers.text, answers.used, right);
    }
    rf_stream_room_free(room);
    return 0;
}
