#include "io/load_request.h"

#include <string.h>

#include "core/failure.h"
#include "io/log_json.h"
#include "training/load_input.h"

void rf_load_begin_request(rf_load_given *given)
{
    rf_log_free(&given->log);
    given->ask = rf_empty_load;
    given->ask.today = (double)rf_local_day();
}

void rf_load_end_request(rf_load_given *given)
{
    rf_log_free(&given->log);
}

/* Everything that is wrong with a log joins the errors by itself. */
refuel_status rf_load_take_log(void *reading, const rf_json_node *member, bool *known, refuel_error *err)
{
    rf_load_reading *it = reading;
    *known = strcmp(rf_json_key(member), RF_LOG_KEY) == 0;
    if (!*known) return REFUEL_E_UNKNOWN;
    if (rf_json_type_of(member) == RF_JSON_NULL) return REFUEL_OK;
    if (it->read) return rf_fail(err, REFUEL_E_DUPLICATE, RF_LOG_KEY, "it was given twice");
    it->read = true;
    rf_log_free(&it->given->log);
    rf_log_from_json(member, &it->given->log, it->given->ask.today, it->errors);
    return REFUEL_OK;
}

void rf_load_from_json(const rf_json_node *object, rf_load_given *given, rf_input_set *set, rf_errors *errors)
{
    rf_load_reading it = {.given = given, .errors = errors};
    *set = (rf_input_set){.row = rf_load_fields, .rows = REFUEL_LOAD_INPUT_END, .explains = true};
    rf_inputs_from_json(object, set, 1, rf_load_take_log, &it, errors);
    rf_load_apply(given, set->text, errors);
}

void rf_load_log_from_json(const rf_json_node *object, rf_load_given *given, rf_errors *errors)
{
    rf_load_reading it = {.given = given, .errors = errors};
    rf_input_set none = {.row = rf_load_fields, .rows = 1};
    rf_inputs_from_json(object, &none, 1, rf_load_take_log, &it, errors);
    if (it.read || errors->first != REFUEL_OK) return;
    rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_MISSING, RF_LOG_KEY,
                                   "give the text of a file, or an array of rows"));
}

void rf_load_apply(rf_load_given *given, rf_field_text texts[REFUEL_LOAD_INPUT_END], rf_errors *errors)
{
    int64_t today = (int64_t)given->ask.today;
    rf_fields_apply(rf_load_fields, REFUEL_LOAD_INPUT_END, NULL, &given->ask, texts, today, errors);
}
