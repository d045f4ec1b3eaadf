/* A number in a text, in digits or as a word. */
#ifndef REFUEL_CORE_NUMBER_WORD_H
#define REFUEL_CORE_NUMBER_WORD_H

#include "core/cursor.h"

/* Bytes of one to ninety-nine, 0 where none of them stands here. */
size_t rf_count_word(const rf_cursor *it, double *value);

/* Whether one of them stands here with a unit behind it, or where a unit goes without saying. */
bool rf_stands_count(const rf_cursor *it);

/* Reads a number without a sign. */
refuel_status rf_cursor_number(rf_cursor *it, rf_figure *figure);

#endif
