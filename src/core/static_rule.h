/* The static rule: a pound of body weight counts as 3500 kcal, so 1 lb a week is 500 kcal a day, exactly. A rule of thumb
   for the first weeks; see refuel/units.h. The one place where a change of weight becomes energy, and back. */
#ifndef REFUEL_CORE_STATIC_RULE_H
#define REFUEL_CORE_STATIC_RULE_H

#include <math.h>
#include <refuel/units.h>

#define RF_KCAL_D_PER_LB_WEEK (REFUEL_KCAL_PER_LB / REFUEL_DAYS_PER_WEEK)

/* A goal in hundredths of a pound comes back whole: pounds to kg and back would leave it an ulp off. Rounded by what is so
   large that it has no fraction, since round is a call; which way a half goes does not matter. */
static inline double rf_lb_of_kg(double kg)
{
    const double to_whole = 0x1.8p52;
    double lb = kg / REFUEL_KG_PER_LB, hundredths = ((lb * 100 + to_whole) - to_whole) / 100;
    return fabs(lb - hundredths) < 1e-12 ? hundredths : lb;
}

static inline double rf_static_kcal_d(double kg_week)
{
    return rf_lb_of_kg(kg_week) * RF_KCAL_D_PER_LB_WEEK;
}

static inline double rf_static_kg_week(double kcal_d)
{
    return kcal_d / RF_KCAL_D_PER_LB_WEEK * REFUEL_KG_PER_LB;
}

static inline double rf_static_kg(double kcal)
{
    return kcal / REFUEL_KCAL_PER_LB * REFUEL_KG_PER_LB;
}

#endif
