/* What an amount of a vitamin or mineral is against its references: numbers in, verdicts and numbers out. */
#ifndef REFUEL_DIET_MICRONUTRIENT_KERNEL_H
#define REFUEL_DIET_MICRONUTRIENT_KERNEL_H

#include <math.h>
#include <refuel/check.h>

#include "core/edge.h"

/* How much more iron and zinc some need: IOM 2001, pages 350 f. and 480. They are told, and never multiplied in. */
#define RF_IRON_RUNNER_LEAST 1.3
#define RF_IRON_RUNNER_MOST 1.7
#define RF_IRON_WITHOUT_MEAT 1.8
#define RF_ZINC_WITHOUT_MEAT_MOST 1.5

/* Of one person's mean intake, IOM 2000a. Against an allowance: enough for nearly all (ok), between the average and the
   allowance uncertain (low), below the average likely too little (risk). Against an adequate intake nothing can be concluded
   from less. NaN of what does not exist: every comparison with it is false. */
static inline int32_t rf_nutrient_verdict(double amount, double ear, double rda, double ai)
{
    double enough = isnan(rda) ? ai : rda;
    if (isnan(amount) || isnan(enough)) return REFUEL_VERDICT_UNKNOWN;
    if (!rf_below(amount, enough)) return REFUEL_VERDICT_OK;
    if (isnan(rda)) return REFUEL_VERDICT_UNKNOWN;
    return rf_below(amount, ear) ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_LOW;
}

/* counted is what the upper level counts, or NaN where only the most is known that it can be. */
static inline int32_t rf_upper_verdict(double counted, double most, double ul)
{
    if (isnan(ul)) return REFUEL_VERDICT_UNKNOWN;
    if (!isnan(counted)) return rf_above(counted, ul) ? REFUEL_VERDICT_HIGH : REFUEL_VERDICT_OK;
    return most >= 0 && !rf_above(most, ul) ? REFUEL_VERDICT_OK : REFUEL_VERDICT_UNKNOWN;
}

#endif
