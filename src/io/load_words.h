/* What is said about training load, for JSON and for people. */
#ifndef REFUEL_IO_LOAD_WORDS_H
#define REFUEL_IO_LOAD_WORDS_H

#include "io/load_answer.h"
#include "io/teller.h"

/* A finding with its numbers: "On 2025-02-23 ...". */
void rf_load_message(const refuel_load_finding *finding, bool miles, char text[RF_TELLER_LINE]);

/* What is counted, "RPE times minutes". */
const char *rf_load_what(int32_t kind);

/* What to know about the numbers: why it is not another kind of load, and what does not follow from them. */
void rf_load_notes(const rf_load_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
