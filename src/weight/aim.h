/* One constant intake from day 0 on, judged by where it leads: the function behind every target. */
#ifndef REFUEL_WEIGHT_AIM_H
#define REFUEL_WEIGHT_AIM_H

#include "weight/forcing.h"

enum { RF_AIM_STOPS = 524 }; /* once a week for ten years, the last day, and the day after it */

typedef struct rf_aim {
    const rf_hall *hall;
    refuel_schedule_row row; /* its intake is what is varied */
    double day;              /* to 3650 */
    refuel_error *err;
    refuel_status status; /* of the last run */
} rf_aim;

/* What an intake leads to. */
typedef struct rf_outcome {
    rf_hall_state state; /* on the day; with the RK4 integrator also: after it */
    rf_hall_state state_after;
    double weight_kg; /* on the day; after the end of the lean mass below 0, and lower the earlier it came */
    double least_weight_kg, least_fat_margin_kg; /* on the way, seen once a week; margin above essential fat */
    uint32_t flags;
} rf_outcome;

/* Only the weight on the day; NaN where the run failed. */
double rf_aim_weight(rf_aim *aim, double intake_kcal_d);

refuel_status rf_aim_outcome(rf_aim *aim, double intake_kcal_d, rf_outcome *outcome);

/* Which side the goal lies on when no intake reaches it. */
typedef enum rf_aim_side { RF_AIM_HIT, RF_AIM_TOO_LOW, RF_AIM_TOO_HIGH } rf_aim_side;

/* The intake that leads to a weight. TOO_LOW: even without food the weight stays above it, *intake_kcal_d is 0;
   TOO_HIGH: five times the baseline intake (at most 20000) does not reach it, and is *intake_kcal_d. */
refuel_status rf_aim_solve(rf_aim *aim, double goal_kg, double *intake_kcal_d, rf_aim_side *side);

/* The smallest intake from low to high whose outcome keeps a margin at 0 or more; high where none does. */
typedef double (*rf_margin)(const rf_outcome *outcome, const rf_hall *hall, double limit);
refuel_status rf_aim_keep(rf_aim *aim, rf_margin margin, double limit, double low, double high, double *intake_kcal_d);

#endif
