/* What to eat tomorrow: the food of the plan for the weight as it is. */
#ifndef REFUEL_FATIGUE_TOMORROW_H
#define REFUEL_FATIGUE_TOMORROW_H

#include "fatigue/whole.h"

#define RF_NEAR_KCAL_D 50.0 /* nobody eats to the kilocalorie: what is nearer is as much. refuel's own */

/* The amounts, or why they are not named. */
void rf_tomorrow_put(const rf_fatigue_judged *judged, refuel_fatigue_result *result);

#endif
