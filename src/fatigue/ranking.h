/* Which cause is told first. */
#ifndef REFUEL_FATIGUE_RANKING_H
#define REFUEL_FATIGUE_RANKING_H

#include "fatigue/whole.h"

/* Fills likely of the result: the causes for which most speaks, and too little food wherever a limit of health is crossed. */
void rf_ranking_put(rf_fatigue *it);

/* Whether a cause is among them. */
int rf_is_likely(const rf_fatigue *it, int32_t cause);

/* The i-th cause for which something speaks: those that are likely, then the others by how sure they are; NULL past the end. */
const refuel_cause *rf_ranked(const rf_fatigue *it, size_t i);

#endif
