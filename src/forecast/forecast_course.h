/* What is asked, and what is eaten and run for it: the goal, an intake, a schedule, or the intake that reaches a target. */
#ifndef REFUEL_FORECAST_FORECAST_COURSE_H
#define REFUEL_FORECAST_FORECAST_COURSE_H

#include <refuel/reach.h>

#include "forecast/forecast_start.h"

#define RF_FASTEST_TARGET_LB_WEEK 2.0 /* on average; a faster target is named */

typedef struct rf_target {
    refuel_question question;
    double kg, day; /* NaN where not asked */
} rf_target;

/* A goal, an intake and a schedule exclude each other, and so do they and a target by a day. A goal does not lead away from
   the target. */
refuel_status rf_forecast_target(const refuel_request *request, const refuel_forecast_request *ask, rf_target *out,
                                 refuel_error *err);

typedef struct rf_course {
    refuel_schedule schedule;
    refuel_target_result solution; /* of REFUEL_QUESTION_INTAKE */
    refuel_reach_result reach;     /* of REFUEL_QUESTION_DAY */
    double until_kcal_d;           /* eaten until the target is reached; NaN where it is not */
    int32_t ends;                  /* the limits at which the path ends, bits of refuel_end */
} rf_course;

/* row has room for ask->schedule_rows + 2, and the course points there. Once a target is reached the intake that holds
   the weight follows, from the first whole day on; what a schedule says for later is left out. */
refuel_status rf_forecast_course(const refuel_request *request, const refuel_forecast_request *ask,
                                 const rf_start *start, const rf_target *target, refuel_schedule_row *row,
                                 rf_course *out, refuel_error *err);

/* Where the weight of a given intake settles; NaN where that lies behind an end of the path, or nobody weighs that. */
double rf_forecast_plateau(const rf_start *start, const rf_course *course);

/* What stands in the way of a target whose day was looked for; end: why the path ends before it, refuel_end, or 0. */
refuel_binding rf_forecast_obstacle(const rf_start *start, double target_kg, const refuel_reach_result *reach,
                                    int32_t end);

#endif
