/* One constant intake from day 0 on, judged by where it leads: the function behind every target. */
#ifndef REFUEL_WEIGHT_AIM_H
#define REFUEL_WEIGHT_AIM_H

#include "weight/course.h"

enum { REFUEL_AIM_STOPS = 524 }; /* once a week for ten years, the last day, and the day after it */

typedef struct refuel_aim {
    const refuel_hall *hall;
    refuel_schedule_row row; /* its intake is what is varied */
    double day;              /* to 3650 */
    refuel_error *err;
    refuel_status status; /* of the last run */
} refuel_aim;

/* What an intake leads to. */
typedef struct refuel_outcome {
    refuel_hall_state state; /* on the day; with the RK4 integrator also: after it */
    refuel_hall_state state_after;
    double weight_kg; /* on the day; after the end of the lean mass below 0, and lower the earlier it came */
    double least_weight_kg, least_fat_margin_kg; /* on the way, seen once a week; margin above essential fat */
    uint32_t flags;
} refuel_outcome;

/* Only the weight on the day; NaN where the run failed. */
double refuel_aim_weight(refuel_aim *aim, double intake_kcal_d);

refuel_status refuel_aim_outcome(refuel_aim *aim, double intake_kcal_d, refuel_outcome *outcome);

/* Which side the goal lies on when no intake reaches it. */
typedef enum refuel_aim_side { REFUEL_AIM_HIT, REFUEL_AIM_TOO_LOW, REFUEL_AIM_TOO_HIGH } refuel_aim_side;

/* The intake that leads to a weight. TOO_LOW: even without food the weight stays above it, *intake_kcal_d is 0;
   TOO_HIGH: five times the baseline intake (at most 20000) does not reach it, and is *intake_kcal_d. */
refuel_status refuel_aim_solve(refuel_aim *aim, double goal_kg, double *intake_kcal_d, refuel_aim_side *side);

/* The smallest intake from low to high whose outcome keeps a margin at 0 or more; high where none does. */
typedef double (*refuel_margin)(const refuel_outcome *outcome, const refuel_hall *hall, double limit);
refuel_status refuel_aim_keep(refuel_aim *aim, refuel_margin margin, double limit, double low, double high,
                              double *intake_kcal_d);

#endif
