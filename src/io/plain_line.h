/* Lines of JSON in their plain form: known keys, none twice, no lists, and texts of which every escape can be printed. */
#ifndef REFUEL_IO_PLAIN_LINE_H
#define REFUEL_IO_PLAIN_LINE_H

#include "io/line_keys.h"

enum { RF_LINE_GUESSES = 64 };

/* The keys of the line before, in their order: those of the next one are mostly the same. Made empty. */
typedef struct rf_line_guess {
    const rf_line_key *key[RF_LINE_GUESSES];
} rf_line_guess;

/* Puts a line into the row that is tried. False where the line is no plain one: it may be right all the same. */
bool rf_plain_line_read(const rf_line_keys *keys, const rf_sheet_inputs *inputs, const char *text, size_t length,
                        rf_line_guess *guess, rf_sheet *sheet);

#endif
