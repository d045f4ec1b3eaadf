#include "io/plain_answer.h"

#include <string.h>

#include "io/answer_parts.h"

/* What the row gives, on top of what everybody was given. */
static void fill(const rf_sheet *sheet, size_t row, refuel_request *request)
{
    for (int i = 0; i < sheet->columns; i++) {
        int input = sheet->used[i];
        const rf_field *field = &rf_request_fields[input];
        const rf_sheet_column *it = &sheet->given[input];
        double value = field->info.whole ? (double)it->word[row] : it->number[row];
        bool given = field->info.whole ? value != 0 : value == value;
        if (given) rf_field_put(rf_request_fields, input, request, value);
    }
}

/* Were two given that exclude each other? */
static bool contradicts(const rf_sheet *sheet, size_t row)
{
    for (int i = 0; i < sheet->columns; i++) {
        int input = sheet->used[i], other = rf_request_fields[input].info.excludes;
        if (!other || !sheet->is_used[other] || rf_request_fields[input].info.whole) continue;
        double one = sheet->given[input].number[row], two = sheet->given[other].number[row];
        if (one == one && two == two) return true; /* neither is NaN */
    }
    return false;
}

bool rf_plain_answer_make(const rf_stream *stream, const rf_sheet *sheet, size_t row, rf_answer *out)
{
    refuel_request request = stream->plain->inputs.base;
    bool writes_id = !stream->csv && sheet->id[row];
    if (contradicts(sheet, row) || (writes_id && sheet->id_length[row] >= RF_PLAIN_ID)) return false;
    fill(sheet, row, &request);
    return rf_answer_make(rf_stream_kind(stream->what), &request, out, NULL) == REFUEL_OK;
}

/* The writer takes an id as a text that ends, without its quotes. */
static void begin_json(const char *id, size_t length, char text[RF_PLAIN_ID], rf_json_writer *w)
{
    bool quoted = id && *id == '"';
    if (quoted) id++, length -= 2;
    if (id) memcpy(text, id, length);
    text[id ? length : 0] = '\0';
    w->id = id ? text : NULL;
    w->id_is_number = !quoted;
    rf_json_open_object(w, NULL);
}

void rf_plain_answer_write(const rf_stream *stream, const rf_sheet *sheet, size_t row, const rf_answer *answer,
                           rf_json_writer *w)
{
    char id[RF_PLAIN_ID];
    if (!stream->csv) begin_json(sheet->id[row], sheet->id_length[row], id, w);
    w->picks = stream->picked ? &stream->picks : NULL;
    rf_report_answer(w, answer, false);
    w->picks = NULL;
    w->id = NULL;
    if (stream->csv)
        rf_json_put_raw(w, "\n", 1);
    else
        rf_json_end_line(w);
}
