/* The points of the cumulative risk assessment of the Female Athlete Triad Coalition, as printed in 2014 (TRIAD 2014); it was
   revised in 2025, and these are not extended. Where a column overlaps the worst one that matches counts; a body mass index of
   17.5 is in the last, a Z-score of -1.0 in the first: refuel's own reading. NaN: not known. */
#ifndef REFUEL_DIET_TRIAD_KERNEL_H
#define REFUEL_DIET_TRIAD_KERNEL_H

#include <math.h>
#include <refuel/health.h>

#include "person/person.h"

#define RF_TRIAD_BMI_TWO 17.5 /* and less; under 18.5 one point */
#define RF_TRIAD_LOSS_ONE_PCT 5.0
#define RF_TRIAD_LOSS_TWO_PCT 10.0
#define RF_TRIAD_MENARCHE_ONE_Y 15.0
#define RF_TRIAD_MENARCHE_TWO_Y 16.0
#define RF_TRIAD_PERIODS_NONE 9.0 /* more of them in a year: no point */
#define RF_TRIAD_PERIODS_ONE 6.0  /* or more: one */
#define RF_TRIAD_DENSITY_NONE (-1.0)
#define RF_TRIAD_DENSITY_TWO (-2.0)
#define RF_TRIAD_FULL_POINTS 1.0       /* up to here full clearance, */
#define RF_TRIAD_RESTRICTED_POINTS 6.0 /* from here restricted, and so below */
#define RF_TRIAD_RESTRICTED_BMI 16.0   /* this body mass index, whatever the sum */

/* Weight that was lost in a month; what was not given is none. */
static inline double rf_triad_loss_points(double lost_pct)
{
    return lost_pct >= RF_TRIAD_LOSS_TWO_PCT ? 2 : lost_pct >= RF_TRIAD_LOSS_ONE_PCT ? 1 : 0;
}

static inline double rf_triad_bmi_points(double bmi, double lost_pct)
{
    double by_bmi = bmi <= RF_TRIAD_BMI_TWO ? 2 : bmi < RF_UNDERWEIGHT_BMI ? 1 : isnan(bmi) ? NAN : 0;
    return isnan(by_bmi) ? NAN : fmax(by_bmi, rf_triad_loss_points(lost_pct));
}

static inline double rf_triad_menarche_points(double menarche_y)
{
    if (isnan(menarche_y)) return NAN;
    if (menarche_y == REFUEL_MENARCHE_NOT_YET || menarche_y >= RF_TRIAD_MENARCHE_TWO_Y) return 2;
    return menarche_y >= RF_TRIAD_MENARCHE_ONE_Y ? 1 : 0;
}

static inline double rf_triad_menses_points(double periods_year)
{
    if (isnan(periods_year)) return NAN;
    return periods_year > RF_TRIAD_PERIODS_NONE ? 0 : periods_year >= RF_TRIAD_PERIODS_ONE ? 1 : 2;
}

static inline double rf_triad_density_points(double z)
{
    if (isnan(z)) return NAN;
    return z >= RF_TRIAD_DENSITY_NONE ? 0 : z > RF_TRIAD_DENSITY_TWO ? 1 : 2;
}

static inline double rf_triad_bone_stress_points(double injuries, double high_risk)
{
    if (high_risk >= 1 || injuries >= 2) return 2;
    return isnan(injuries) ? NAN : injuries >= 1 ? 1 : 0;
}

#endif
