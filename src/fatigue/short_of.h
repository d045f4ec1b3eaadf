/* What the evidence says is short of vitamins and minerals, and what is too much. */
#ifndef REFUEL_FATIGUE_SHORT_OF_H
#define REFUEL_FATIGUE_SHORT_OF_H

#include "fatigue/whole.h"

/* Iron, eaten or in store. */
int rf_short_of_iron(const rf_fatigue *it);

/* Another one, eaten. */
int rf_short_of_another(const rf_fatigue *it);

/* More iron in store than is good; anything that is eaten above its upper level. */
int rf_stores_too_much(const rf_fatigue *it);
int rf_above_upper_level(const rf_fatigue *it);

#endif
