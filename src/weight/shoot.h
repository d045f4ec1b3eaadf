/* Shooting: one constant intake from day 0 on, run to a day and judged by where it leads. The function behind every
   target. */
#ifndef REFUEL_WEIGHT_SHOOT_H
#define REFUEL_WEIGHT_SHOOT_H

#include "weight/forcing.h"

enum { RF_SHOOT_STOPS = 524 }; /* once a week for ten years, the last day, and the day after it */

typedef struct rf_shooting {
    const rf_hall *hall;
    refuel_schedule_row row; /* its intake is what is varied */
    double day;              /* to 3650 */
    refuel_error *err;
    refuel_status status; /* of the last run */
} rf_shooting;

/* What an intake leads to. */
typedef struct rf_outcome {
    rf_hall_state state; /* on the day; with the RK4 integrator also: after it */
    rf_hall_state state_after;
    double weight_kg; /* on the day; after the end of the lean mass below 0, and lower the earlier it came */
    double least_weight_kg, least_fat_margin_kg; /* on the way, observed once a week; margin above essential fat */
    uint32_t flags;
} rf_outcome;

/* Only the weight on the day; NaN where the run failed. */
double rf_shoot_weight(rf_shooting *shooting, double intake_kcal_d);

refuel_status rf_shoot_outcome(rf_shooting *shooting, double intake_kcal_d, rf_outcome *outcome);

/* Which side the goal lies on when no intake reaches it. */
typedef enum rf_shoot_side { RF_SHOOT_REACHED, RF_SHOOT_TOO_LOW, RF_SHOOT_TOO_HIGH } rf_shoot_side;

/* The intake that leads to a weight. TOO_LOW: even without food the weight stays above it, *intake_kcal_d is 0;
   TOO_HIGH: five times the baseline intake (at most 20000) does not reach it, and is *intake_kcal_d. */
refuel_status rf_shoot_solve(rf_shooting *shooting, double goal_kg, double *intake_kcal_d, rf_shoot_side *side);

/* The smallest intake from low to high whose outcome keeps a margin at 0 or more; high where none does. */
typedef double (*rf_margin)(const rf_outcome *outcome, const rf_hall *hall, double limit);
refuel_status rf_shoot_keep(rf_shooting *shooting, rf_margin margin, double limit, double low, double high,
                            double *intake_kcal_d);

#endif
