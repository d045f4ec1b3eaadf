/* How the numbers of training load came about: those of the last day, step by step. */
#ifndef REFUEL_IO_EXPLAIN_LOAD_H
#define REFUEL_IO_EXPLAIN_LOAD_H

#include "io/load_answer.h"

/* Calls line for each line of text, in order. */
void rf_explain_load(const rf_load_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
