/* What the evidence says is short of vitamins and minerals. */
#ifndef REFUEL_FATIGUE_SHORT_OF_H
#define REFUEL_FATIGUE_SHORT_OF_H

#include "fatigue/whole.h"

/* Iron, eaten or in store. */
int rf_short_of_iron(const rf_fatigue *it);

/* Another one, eaten. */
int rf_short_of_another(const rf_fatigue *it);

#endif
