/* The request of training load as JSON text, with its log. */
#ifndef REFUEL_IO_LOAD_REQUEST_H
#define REFUEL_IO_LOAD_REQUEST_H

#include <refuel/load_input.h>

#include "io/json_request.h"
#include "io/log_rows.h"

typedef struct rf_load_given {
    refuel_load_request ask; /* its runs are named by rf_load_answer_make */
    rf_log log;
} rf_load_given;

/* Nothing is given but the day of today. What the log held is freed; all zeros before the first time. */
void rf_load_begin_request(rf_load_given *given);
void rf_load_end_request(rf_load_given *given);

/* Reads a JSON object; what is wrong joins the errors. */
void rf_load_from_json(const rf_json_node *object, rf_load_given *given, rf_input_set *set, rf_errors *errors);

/* Reads an object with a log, and nothing else. */
void rf_load_log_from_json(const rf_json_node *object, rf_load_given *given, rf_errors *errors);

/* Where the log of an object goes, and what is wrong with it. */
typedef struct rf_load_reading {
    rf_load_given *given;
    rf_errors *errors;
    bool read; /* there was one */
} rf_load_reading;

/* An rf_request_other whose context is an rf_load_reading. */
refuel_status rf_load_take_log(void *reading, const rf_json_node *member, bool *known, refuel_error *err);

/* Applies the inputs. */
void rf_load_apply(rf_load_given *given, rf_field_text texts[REFUEL_LOAD_INPUT_END], rf_errors *errors);

#endif
