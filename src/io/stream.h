/* Many people as lines: one request in, one answer out, by JSON (NDJSON) or by CSV. A line that is wrong has its error in the
   place of its answer. */
#ifndef REFUEL_IO_STREAM_H
#define REFUEL_IO_STREAM_H

#include <refuel/json.h>

#include "io/answer.h"
#include "io/json_write.h"
#include "io/pick.h"
#include "io/plain_line.h"
#include "io/row_request.h"
#include "io/sheet_results.h"
#include "io/stream_what.h"

#define RF_STREAM_LINE_MAX REFUEL_JSON_BYTES_MAX /* bytes of a line; a longer one is wrong, and is not kept */

/* What all lines share: made once, then only read, from as many threads as there are. */
typedef struct rf_stream {
    rf_stream_what what;
    bool csv;
    rf_row_header header;                         /* of CSV */
    rf_picks picks;                               /* of the answers, where picked */
    bool picked;                                  /* all members of the answers are written otherwise */
    const rf_field_text *given[RF_STREAM_TABLES]; /* inputs of all lines, on top of their own; NULL: none */
    const struct rf_plain_form *plain;            /* for plain lines; NULL: each line goes by itself */
} rf_stream;

/* What a thread needs for a line, kept from one to the next. */
typedef struct rf_stream_room rf_stream_room;

typedef struct rf_line {
    const char *text;
    size_t length; /* without the end of the line */
    size_t number; /* from 1, blank lines and those of others included */
    bool too_long; /* for RF_STREAM_LINE_MAX: there is no text */
} rf_line;

/* Does a line hold nothing but spaces? */
bool rf_line_is_blank(const char *text, size_t length);

rf_stream_room *rf_stream_room_make(void); /* NULL: no memory */
void rf_stream_room_free(rf_stream_room *room);

/* The header of the answers as CSV. */
void rf_stream_header(const rf_stream *stream, rf_json_writer *w);

/* Answers a line; w was begun by rf_json_begin_lines. results: those of all that was picked, where they are columns: the same bytes
   in fewer steps, and what none of them needs is not computed; NULL otherwise. False where the line is wrong. Memory that runs
   out is told by w->failed. */
bool rf_stream_answer(const rf_stream *stream, const rf_sheet_results *results, const rf_line *line,
                      rf_stream_room *room, rf_json_writer *w);

/* The same of a line of JSON with known keys that is right, without a tree of it. False, and nothing is written, of any other. */
bool rf_stream_answer_known(const rf_stream *stream, const rf_sheet_results *results, const rf_line_keys *keys,
                            rf_line_guess *guess, const rf_line *line, rf_stream_room *room, rf_json_writer *w);

#endif
