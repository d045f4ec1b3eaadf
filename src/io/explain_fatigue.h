/* How the answer to "why am I so tired?" came about. */
#ifndef REFUEL_IO_EXPLAIN_FATIGUE_H
#define REFUEL_IO_EXPLAIN_FATIGUE_H

#include "fatigue/whole.h"

/* Calls line for each line of text, in order: emergencies, causes, state, then the plan and the checks behind them. */
void rf_explain_fatigue(const rf_fatigue *it, void (*line)(void *context, const char *text), void *context);

#endif
