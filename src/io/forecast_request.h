/* The request of a forecast as text: of a plan, of the forecast, and a schedule. */
#ifndef REFUEL_IO_FORECAST_REQUEST_H
#define REFUEL_IO_FORECAST_REQUEST_H

#include <refuel/forecast_input.h>
#include <refuel/request.h>
#include <stdbool.h>

#include "core/field_apply.h"
#include "io/from_log.h"
#include "io/json_request.h"
#include "io/schedule_csv.h"

typedef struct rf_forecast_given {
    refuel_request request;
    refuel_forecast_request ask; /* its schedule is named by rf_forecast_answer_make */
    rf_schedule schedule;
    bool dated; /* the target was given with a date: its days count from today */
} rf_forecast_given;

/* Nothing is given. */
void rf_forecast_begin(rf_forecast_given *given);

/* Reads a JSON object; the rest as for rf_request_from_json, the first set is that of the request. log: takes what a log
   tells (rf_from_log_begin); NULL: there is none. */
void rf_forecast_from_json(const rf_json_node *object, rf_forecast_given *given, rf_from_log *log, rf_input_set sets[2],
                           rf_errors *errors);

/* An rf_request_other whose context is the rf_schedule that the member "schedule" is read into. */
refuel_status rf_schedule_from_json(void *schedule, const rf_json_node *member, bool *known, refuel_error *err);

/* An rf_request_other for both: a schedule and a log. */
typedef struct rf_forecast_others {
    rf_schedule *schedule; /* NULL: it is passed over */
    rf_track_reading log;
} rf_forecast_others;
refuel_status rf_forecast_take_other(void *others, const rf_json_node *member, bool *known, refuel_error *err);

/* What the log of a projection is for: rf_from_log_take. */
rf_from_log_use rf_forecast_log_use(const rf_field_text of_forecast[REFUEL_FORECAST_INPUT_END]);

/* Applies the inputs of both tables. */
void rf_forecast_apply(rf_forecast_given *given, rf_field_text of_request[RF_REQUEST_ROWS],
                       rf_field_text of_forecast[REFUEL_FORECAST_INPUT_END], rf_errors *errors);

#endif
