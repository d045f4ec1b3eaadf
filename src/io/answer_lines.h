/* Answers of many lines at once. Plain lines become columns where the stream has a form for them, and so do their answers where these
   are numbers and words; every other line goes the way of rf_stream_answer, which gives the same bytes. */
#ifndef REFUEL_IO_ANSWER_LINES_H
#define REFUEL_IO_ANSWER_LINES_H

#include "io/stream.h"

/* What a thread needs, kept from one chunk of lines to the next. Of one stream. */
typedef struct rf_lines_room rf_lines_room;

rf_lines_room *rf_lines_room_make(void); /* NULL: no memory */
void rf_lines_room_free(rf_lines_room *room);

/* Writes the answers in the order of the lines; returns how many are wrong. Memory that runs out is told by w->failed. */
size_t rf_answer_lines(const rf_stream *stream, const rf_line *line, size_t count, rf_lines_room *room,
                       rf_json_writer *w);

#endif
