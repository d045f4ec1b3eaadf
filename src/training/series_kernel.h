/* The arithmetic of training load: numbers in, numbers out. NaN in, where a number is not known, gives NaN. */
#ifndef REFUEL_TRAINING_SERIES_KERNEL_H
#define REFUEL_TRAINING_SERIES_KERNEL_H

#include <math.h>
#include <refuel/person.h>

#include "core/edge.h"
#include "core/elementary.h"

#define RF_ACUTE_D 7
#define RF_CHRONIC_D 28
#define RF_LONGEST_D 30 /* Frandsen 2025: the longest run of the 30 days before */

/* Of fitness and fatigue: those of Allen, Coggan and McGregor 2019. Morton 1990 used 45 and 15 days for two runners, and fits
   to other athletes lie far apart (Hellard 2006). */
#define RF_FITNESS_D 42.0
#define RF_FATIGUE_D 7.0

/* Session-RPE, Foster 2001: how hard the whole run was, 0 to 10, times its minutes. */
static inline double rf_rpe_load(double rpe, double duration_min)
{
    return rpe * duration_min;
}

/* Training impulse, Banister 1991: minutes x share x factor x e^(power x share). The weight is that of blood lactate, which
   rises in another way in women than in men. */
#define RF_TRIMP_MEN 0.64
#define RF_TRIMP_POWER_MEN 1.92
#define RF_TRIMP_WOMEN 0.86
#define RF_TRIMP_POWER_WOMEN 1.67

/* Of the heart rate reserve, 0 to 1: beyond both ends a device erred, or what was taken for the resting or maximal rate. */
static inline double rf_heart_rate_share(double heart_rate_bpm, double resting_bpm, double max_bpm)
{
    double share = (heart_rate_bpm - resting_bpm) / (max_bpm - resting_bpm);
    return share < 0 ? 0 : share > 1 ? 1 : share;
}

static inline double rf_trimp(double duration_min, double heart_rate_bpm, double resting_bpm, double max_bpm,
                              int32_t sex)
{
    double x = rf_heart_rate_share(heart_rate_bpm, resting_bpm, max_bpm);
    double weight = sex == REFUEL_FEMALE ? RF_TRIMP_WOMEN * rf_exp(RF_TRIMP_POWER_WOMEN * x)
                                         : RF_TRIMP_MEN * rf_exp(RF_TRIMP_POWER_MEN * x);
    return duration_min * x * weight;
}

static inline double rf_load_mean(const double *load, int days)
{
    double sum = 0;
    for (int i = 0; i < days; i++) sum += load[i];
    return sum / days;
}

/* Foster 1998: the mean of seven days over their standard deviation, that of the population; he does not say which. Where the
   days are equal there is none: NaN, also where rounding leaves a little. */
static inline double rf_monotony(const double load[RF_ACUTE_D])
{
    double mean = rf_load_mean(load, RF_ACUTE_D), squares = 0;
    for (int i = 0; i < RF_ACUTE_D; i++) squares += (load[i] - mean) * (load[i] - mean);
    double sd = sqrt(squares / RF_ACUTE_D);
    return sd > RF_EDGE_SHARE * mean ? mean / sd : NAN;
}

/* Foster 1998: the load of the week times its monotony. */
static inline double rf_strain(double acute, double monotony)
{
    return RF_ACUTE_D * acute * monotony;
}

/* How much of a day enters an exponentially weighted mean: of n days (Williams 2017), and with a time constant. */
static inline double rf_weight_of_days(double days)
{
    return 2 / (days + 1);
}

static inline double rf_weight_of_constant(double days)
{
    return 1 - rf_exp(-1 / days);
}

static inline double rf_ratio(double of, double to)
{
    return to > 0 ? of / to : NAN;
}

/* A mean that goes on by one day. */
static inline double rf_next_mean(double before, double load, double weight)
{
    return before + weight * (load - before);
}

#endif
