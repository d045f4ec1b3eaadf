/* How an expenditure that was learnt from a log came about. */
#ifndef REFUEL_IO_EXPLAIN_TRACK_H
#define REFUEL_IO_EXPLAIN_TRACK_H

#include "io/track_answer.h"

/* Calls line for each line of text, in order: which days count, what the equations say, what the log adds to that, how sure it
   is, and whether that is enough. Nothing that the answer does not tell is told here. */
void rf_explain_track(const rf_track_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
