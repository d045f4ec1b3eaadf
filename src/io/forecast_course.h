/* What is eaten and run in a projection: the goal, an intake, a schedule, or the intake that reaches a target. */
#ifndef REFUEL_IO_FORECAST_COURSE_H
#define REFUEL_IO_FORECAST_COURSE_H

#include "io/forecast.h"

/* Fills schedule and its rows (options->schedule_rows + 2 of them); for a target by a day also f->solution, and
   from that day on the intake that holds the weight. */
refuel_status rf_forecast_course(const refuel_request *request, const rf_project_options *options, rf_forecast *f,
                                 refuel_schedule_row *row, refuel_schedule *schedule, refuel_error *err);

/* Whether a gate forbids the target of a given intake: fills feasible and binding of f->solution, from f->reach. */
void rf_forecast_judge_day(rf_forecast *f);

#endif
