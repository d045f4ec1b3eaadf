/* Whom to see. */
#ifndef REFUEL_FATIGUE_SEE_H
#define REFUEL_FATIGUE_SEE_H

#include "fatigue/whole.h"

/* REFUEL_SEE_BIT of everybody who is worth a visit. The causes and the state of the result are known. */
int32_t rf_see_of(const rf_fatigue *it);

/* The i-th of such a set, the most urgent first; REFUEL_SEE_NONE past the end. */
int rf_see_at(int32_t see, size_t i);

/* Whether more food belongs in medical hands first: after very little of it, or at a very low weight. */
int rf_see_eats_very_little(const rf_fatigue_judged *judged);

/* Whether an answer says that a number would help nobody: an eating disorder now or before, or by its questions. */
int rf_see_eating_is_hard(const rf_fatigue_judged *judged);

#endif
