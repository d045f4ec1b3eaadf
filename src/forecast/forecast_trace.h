/* What happens inside a forecast on a few days: for an explanation, which shows the numbers that the result has not. */
#ifndef REFUEL_FORECAST_FORECAST_TRACE_H
#define REFUEL_FORECAST_FORECAST_TRACE_H

#include "forecast/forecast_band.h"
#include "forecast/forecast_course.h"
#include "weight/hall.h"

/* A day: the body then, and what acted on it just before. */
typedef struct rf_trace_day {
    double day; /* NaN where there is no such day */
    rf_hall_state state;
    rf_hall_input input;
    double surplus_kcal; /* that the static rule has counted */
} rf_trace_day;

enum { RF_TRACE_FIRST, RF_TRACE_TARGET, RF_TRACE_LAST, RF_TRACE_DAYS };

/* What the band stands on. The first two are one, the total, where that was measured. */
enum { RF_TRACE_RESTING, RF_TRACE_PAL, RF_TRACE_FAT, RF_TRACE_THERMOGENESIS, RF_TRACE_INTAKE, RF_TRACE_SOURCES };

typedef struct rf_trace {
    rf_start start;
    rf_target target;
    rf_course course;
    refuel_schedule_row *row; /* of the course */
    rf_hall hall;
    rf_trace_day day[RF_TRACE_DAYS]; /* day 1, the day of the target, the last */
    bool settles;                    /* and not behind an end of the path */
    rf_hall_state steady;            /* under the inputs of the last day, for good */
    refuel_band_request band;
    double part_kg[RF_TRACE_SOURCES]; /* by which one SD of each moves the last weight; 0 with random people */
} rf_trace;

/* The request and ask were answered before. target_day and last: of that answer, NaN where there is no target. The caller
   frees with rf_trace_free, also on failure. */
refuel_status rf_trace_make(const refuel_request *request, const refuel_forecast_request *ask, double target_day,
                            double last, rf_trace *out, refuel_error *err);
void rf_trace_free(rf_trace *trace);

#endif
