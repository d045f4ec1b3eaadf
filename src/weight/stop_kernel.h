/* Where a path of body weight ends: on the first whole day on which it has fallen through a limit. */
#ifndef REFUEL_WEIGHT_STOP_KERNEL_H
#define REFUEL_WEIGHT_STOP_KERNEL_H

#include "core/wide.h"

#define RF_STOP_BMI 15.0      /* no path is followed below it; a convention of this project */
#define RF_STOP_ROUNDING 1e-6 /* share of a limit that is forgiven: a weight that is held at it is not below it */

/* What has to be undercut for a limit to be fallen through. Somebody who starts at the limit or under it may hold or gain,
   and falls below the start. */
RF_INLINE double rf_stop_edge(double start, double limit)
{
    return (start < limit ? start : limit) * (1 - RF_STOP_ROUNDING);
}

#endif
