/* Energy as labels and tables of food count it: numbers in, numbers out. */
#ifndef REFUEL_DIET_LABEL_KERNEL_H
#define REFUEL_DIET_LABEL_KERNEL_H

#include <math.h>

#include "core/atwater.h"
#include "core/select.h"
#include "diet/judge_kernel.h"

/* What was written down agrees with the energy within the larger of these. refuel's own: rounding of one label is 6.25 kcal
   at the most. */
#define RF_LABEL_TOLERANCE_KCAL 10.0
#define RF_LABEL_TOLERANCE_SHARE 0.10

static inline double rf_label_tolerance_kcal(double energy_kcal)
{
    return rf_max(RF_LABEL_TOLERANCE_KCAL, RF_LABEL_TOLERANCE_SHARE * energy_kcal);
}

/* A refuel_verdict: which of them is wrong cannot be said. */
static inline double rf_label_verdict(double kcal, double energy_kcal)
{
    double tolerance = rf_label_tolerance_kcal(energy_kcal);
    double it = rf_verdict_of(kcal, energy_kcal - tolerance, energy_kcal + tolerance);
    return it > REFUEL_VERDICT_UNKNOWN ? REFUEL_VERDICT_UNKNOWN : it;
}

#endif
