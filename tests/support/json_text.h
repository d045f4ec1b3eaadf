/* Requests from JSON text, with the first error alone. */
#ifndef TESTS_JSON_TEXT_H
#define TESTS_JSON_TEXT_H

#include <string.h>

#include "io/forecast_request.h"
#include "io/requests.h"

static inline refuel_status request_from_text(const char *text, refuel_request *request, refuel_error *err)
{
    rf_requests requests;
    rf_input_set set;
    rf_errors errors = rf_errors_one(err);
    refuel_status status = rf_requests_open(text, strlen(text), &requests, err);
    if (status != REFUEL_OK) return status;
    rf_request_from_json(requests.root, NULL, request, &set, &errors);
    rf_requests_close(&requests);
    return errors.first;
}

static inline refuel_status forecast_from_text(const char *text, rf_forecast_given *given, refuel_error *err)
{
    rf_requests requests;
    rf_input_set sets[2];
    rf_errors errors = rf_errors_one(err);
    refuel_status status = rf_requests_open(text, strlen(text), &requests, err);
    if (status != REFUEL_OK) return status;
    rf_forecast_from_json(requests.root, given, NULL, sets, &errors);
    rf_requests_close(&requests);
    return errors.first;
}

#endif
