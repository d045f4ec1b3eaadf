/* The answer to a row of a sheet by itself, where members are asked for that are no columns. */
#ifndef REFUEL_IO_PLAIN_ANSWER_H
#define REFUEL_IO_PLAIN_ANSWER_H

#include "io/plain_form.h"
#include "io/sheet.h"

#define RF_PLAIN_ID 256 /* bytes of an id of JSON that is written here */

/* Computes the i-th row; false where its request is wrong, or its id is too long. */
bool rf_plain_answer_make(const rf_stream *stream, const rf_sheet *sheet, size_t row, rf_answer *out);

/* Writes the answer of the row, of a table what is behind the beginning. */
void rf_plain_answer_write(const rf_stream *stream, const rf_sheet *sheet, size_t row, const rf_answer *answer,
                           rf_json_writer *w);

#endif
