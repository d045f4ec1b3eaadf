/* How each number of an answer came about: lines that can be followed with a pocket calculator. */
#ifndef REFUEL_IO_EXPLAIN_H
#define REFUEL_IO_EXPLAIN_H

#include "io/answer.h"

/* Calls line for each line of text, in order. */
void rf_explain(const rf_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
