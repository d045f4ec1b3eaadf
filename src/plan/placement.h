/* On which days of a week the deficit of a goal lies: numbers in, numbers out. A day is followed by the next, and the
   last by the first. */
#ifndef REFUEL_PLAN_PLACEMENT_H
#define REFUEL_PLAN_PLACEMENT_H

#include <refuel/day.h>

/* Which days give way first. */
typedef enum rf_placement_tier {
    RF_TIER_FREE,   /* rest and easy */
    RF_TIER_BEFORE, /* rest and easy, before one that is kept whole */
    RF_TIER_WHOLE,  /* hard and long */
    RF_TIERS
} rf_placement_tier;

/* Limits from what is wanted to what is given up last; none of a list is larger than the one before it. */
enum { RF_PLACEMENT_LIMITS = 4, RF_PLACEMENT_DAYS = 3 /* in a row that are looked at together */ };

typedef struct rf_placement_day {
    rf_placement_tier tier;
    double total_kcal;                      /* what is spent */
    double least_kcal[RF_PLACEMENT_LIMITS]; /* least intake of the day */
    double three_kcal[RF_PLACEMENT_LIMITS]; /* least mean intake of this day and the two behind it, */
    double preferred_kcal;                  /* and the one that is given up before a hard or long day is touched */
} rf_placement_day;

/* How far the deficit had to go; each step holds those before it. */
typedef enum rf_placement_step {
    RF_STEP_FREE,
    RF_STEP_BEFORE,
    RF_STEP_THREE, /* the preferred mean of three days was given up in part */
    RF_STEP_FIRST, /* the first limit was given up in part */
    RF_STEP_WHOLE,
    RF_STEP_SECOND,
    RF_STEP_THIRD,
    RF_STEPS /* there is no way */
} rf_placement_step;

/* Writes the deficit of each day, which add up to deficit_kcal (0 or more). As few kinds of days as can be take part in
   it, and among those the largest deficit is as small as can be. RF_STEPS: nothing is written. */
rf_placement_step rf_place(const rf_placement_day *day, int days, double deficit_kcal, double placed_kcal[REFUEL_DAYS]);

/* The largest deficit of all days together that asks for no more than this step. */
double rf_place_most(const rf_placement_day *day, int days, rf_placement_step step);

#endif
