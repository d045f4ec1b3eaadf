#include "io/answer_lines.h"

#include <stdlib.h>
#include <string.h>

#include "batch/plan_batch.h"
#include "core/number.h"
#include "io/json_bytes.h"
#include "io/plain_answer.h"
#include "io/plain_line.h"
#include "io/plain_row.h"
#include "io/sheet_write.h"

struct rf_lines_room {
    rf_stream_room *single;
    rf_line_guess guess;
    rf_sheet sheet;
    rf_sheet_column result[RF_SHEET_RESULTS];
    bool kept[RF_SHEET_ROWS]; /* the line is a row of the sheet */
    bool computed;            /* the results are there */
    int found;                /* one more than the columns of the sheet that the batch has; 0: it is not begun */
    rf_batch_run batch;
    refuel_result_column out[RF_SHEET_RESULTS];
    rf_answer answer; /* of one row, where results are no columns */
};

rf_lines_room *rf_lines_room_make(void)
{
    rf_lines_room *room = calloc(1, sizeof *room); /* what nobody touches takes no memory */
    if (!room) return NULL;
    room->single = rf_stream_room_make();
    if (!room->single) {
        free(room);
        return NULL;
    }
    return room;
}

void rf_lines_room_free(rf_lines_room *room)
{
    if (!room) return;
    rf_stream_room_free(room->single);
    free(room);
}

/* Sorts the lines out: which go into the sheet. */
static void read_lines(const rf_stream *stream, const rf_line *line, size_t count, rf_lines_room *room)
{
    const rf_plain_form *form = stream->plain;
    rf_sheet *sheet = &room->sheet;
    rf_sheet_empty(sheet);
    for (size_t i = 0; i < count; i++) {
        const rf_line *it = &line[i];
        rf_sheet_try(sheet);
        room->kept[i] =
            !it->too_long &&
            (stream->csv ? rf_plain_row_read(&stream->header, &form->inputs, it->text, it->length, sheet)
                         : rf_plain_line_read(&form->keys, &form->inputs, it->text, it->length, &room->guess, sheet));
        if (room->kept[i])
            rf_sheet_keep(sheet);
        else
            rf_sheet_drop(sheet);
    }
}

/* Finds the columns of the batch, which stay where they are. */
static bool find_columns(const rf_stream *stream, rf_lines_room *room)
{
    const rf_plain_form *form = stream->plain;
    const rf_sheet *sheet = &room->sheet;
    refuel_input_column in[RF_REQUEST_ROWS];
    for (int i = 0; i < sheet->columns; i++) {
        const refuel_input_info *info = &rf_request_fields[sheet->used[i]].info;
        const rf_sheet_column *given = &sheet->given[sheet->used[i]];
        in[i] = (refuel_input_column){.name = info->path};
        if (info->whole)
            in[i].word = given->word;
        else
            in[i].number = given->number;
    }
    for (size_t i = 0; i < form->results.columns; i++) {
        room->out[i] = (refuel_result_column){.path = form->results.path[i]};
        if (form->results.whole[i])
            room->out[i].whole = room->result[i].word;
        else
            room->out[i].number = room->result[i].number;
    }
    const rf_batch_call call = {.in = in,
                                .in_count = (size_t)sheet->columns,
                                .base = &form->inputs.base,
                                .out = room->out,
                                .out_count = form->results.columns,
                                .eaten = stream->what == RF_STREAM_CHECK};
    return rf_batch_begin(&call, &room->batch, NULL) == REFUEL_OK;
}

/* The columns are those of the lines before, unless a line gave an input that none of them did. */
static bool compute(const rf_stream *stream, rf_lines_room *room)
{
    int found = room->sheet.columns + 1;
    if (room->sheet.rows == 0) return false;
    if (room->found != found) room->found = find_columns(stream, room) ? found : 0;
    if (room->found != found) return false;
    rf_batch_rows(&room->batch, rf_block_code_here(), room->sheet.rows);
    return true;
}

/* What stands before the members: the id, and of a table the line, the status and the error. */
static void begin_answer(const rf_stream *stream, const rf_line *line, const rf_sheet *sheet, size_t row,
                         rf_json_writer *w)
{
    const char *id = sheet->id[row];
    size_t length = id ? sheet->id_length[row] : 0;
    char *to = rf_json_reserve(w, length + RF_NUMBER_TEXT + 24);
    if (!to) return;
    if (!stream->csv) *to++ = '{';
    if (!stream->csv && id) to = rf_json_raw_bytes(to, "\"id\":", 5);
    if (id) to = rf_json_raw_bytes(to, id, length);
    if (stream->csv || id) *to++ = ',';
    if (stream->csv) {
        to += rf_number_text((double)line->number, to);
        to = rf_json_raw_bytes(to, ",REFUEL_OK,", 11);
    }
    w->used = (size_t)(to - w->text);
}

/* Answers a row of the sheet; false, and nothing is written, where it is wrong. */
static bool answer_row(const rf_stream *stream, const rf_line *line, size_t row, rf_lines_room *room, rf_json_writer *w)
{
    const rf_plain_form *form = stream->plain;
    bool right = form->columns ? room->computed && room->result[0].word[row] == REFUEL_OK
                               : rf_plain_answer_make(stream, &room->sheet, row, &room->answer);
    if (!right) return false;
    if (form->columns || stream->csv) begin_answer(stream, line, &room->sheet, row, w);
    if (form->columns)
        rf_sheet_write(&form->results, room->result, row, w);
    else
        rf_plain_answer_write(stream, &room->sheet, row, &room->answer, w);
    return true;
}

/* Answers a line by itself, by its known keys where it has such. False where it is wrong. */
static bool answer_alone(const rf_stream *stream, const rf_line *line, rf_lines_room *room, rf_json_writer *w)
{
    const rf_plain_form *form = stream->plain;
    const rf_sheet_results *results = form && form->columns ? &form->results : NULL;
    bool known = form && !stream->csv;
    if (known && rf_stream_answer_known(stream, results, &form->keys, &room->guess, line, room->single, w)) return true;
    return rf_stream_answer(stream, results, line, room->single, w);
}

static size_t answer_some(const rf_stream *stream, const rf_line *line, size_t count, rf_lines_room *room,
                          rf_json_writer *w)
{
    size_t row = 0, wrong = 0;
    if (stream->plain) read_lines(stream, line, count, room);
    if (stream->plain && stream->plain->columns) room->computed = compute(stream, room);
    for (size_t i = 0; i < count && !w->failed; i++) {
        bool kept = stream->plain && room->kept[i];
        if (!kept || !answer_row(stream, &line[i], row, room, w)) wrong += !answer_alone(stream, &line[i], room, w);
        row += kept;
    }
    return wrong;
}

size_t rf_answer_lines(const rf_stream *stream, const rf_line *line, size_t count, rf_lines_room *room,
                       rf_json_writer *w)
{
    size_t wrong = 0;
    for (size_t at = 0; at < count; at += RF_SHEET_ROWS) {
        size_t some = count - at < RF_SHEET_ROWS ? count - at : RF_SHEET_ROWS;
        wrong += answer_some(stream, line + at, some, room, w);
    }
    return wrong;
}
