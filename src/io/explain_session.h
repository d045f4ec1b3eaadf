/* One run, step by step. */
#ifndef REFUEL_IO_EXPLAIN_SESSION_H
#define REFUEL_IO_EXPLAIN_SESSION_H

#include "io/session_answer.h"

void rf_explain_session(const rf_session_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
