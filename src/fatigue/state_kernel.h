/* For how long performance has been down, as a state that is described in that time. */
#ifndef REFUEL_FATIGUE_STATE_KERNEL_H
#define REFUEL_FATIGUE_STATE_KERNEL_H

#include <refuel/cause.h>

/* Meeusen 2013 says days to weeks, weeks to months, and months, in its table more than two of them. Where the first two meet is
   refuel's own. */
#define RF_DOWN_WEEKS_D 14.0
#define RF_DOWN_MONTHS_D 61.0 /* two months */

/* NaN is not known. */
static inline refuel_state rf_state_of(double performance_down_d)
{
    if (!(performance_down_d >= 0)) return REFUEL_STATE_UNKNOWN;
    if (performance_down_d == 0) return REFUEL_STATE_NOT_DOWN;
    if (performance_down_d < RF_DOWN_WEEKS_D) return REFUEL_STATE_DAYS_TO_WEEKS;
    return performance_down_d > RF_DOWN_MONTHS_D ? REFUEL_STATE_MONTHS : REFUEL_STATE_WEEKS_TO_MONTHS;
}

#endif
