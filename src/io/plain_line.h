/* Lines of JSON in their plain form: known keys, none twice, no lists, and texts of which every escape can be printed. */
#ifndef REFUEL_IO_PLAIN_LINE_H
#define REFUEL_IO_PLAIN_LINE_H

#include "io/input_set.h"
#include "io/line_keys.h"

enum { RF_LINE_GUESSES = 64 };

/* The keys of the line before, in their order: those of the next one are mostly the same. Made empty. */
typedef struct rf_line_guess {
    const rf_line_key *key[RF_LINE_GUESSES];
} rf_line_guess;

/* Puts a line into the row that is tried. False where the line is no plain one: it may be right all the same. */
bool rf_plain_line_read(const rf_line_keys *keys, const rf_sheet_inputs *inputs, const char *text, size_t length,
                        rf_line_guess *guess, rf_sheet *sheet);

/* The id of a line, as rf_requests_id gives it. */
typedef struct rf_line_id {
    const char *text; /* NULL: none */
    bool is_number;
} rf_line_id;

/* Puts a line into a set that was begun, where its form is that of plain lines, whatever its inputs are: the same as
   rf_inputs_from_json in fewer steps. bytes is room for length + 1 bytes, into which the texts go. False where the form is another, or
   anything is wrong with it. */
bool rf_known_line_read(const rf_line_keys *keys, const char *text, size_t length, rf_line_guess *guess, char *bytes,
                        rf_input_set *set, rf_line_id *id);

#endif
