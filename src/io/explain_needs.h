/* Where the needs of a person come from, line by line. */
#ifndef REFUEL_IO_EXPLAIN_NEEDS_H
#define REFUEL_IO_EXPLAIN_NEEDS_H

#include "io/needs_parts.h"
#include "io/teller.h"

/* The references that a nutrient of a check was held against, and the notes that are told with them. */
void rf_explain_reference(rf_teller *t, int32_t nutrient);
void rf_explain_need_notes(rf_teller *t, const refuel_need *needs, size_t n);

void rf_explain_needs(const rf_needs_answer *answer, void (*line)(void *context, const char *text), void *context);

#endif
