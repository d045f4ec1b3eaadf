#include "io/fatigue_answer.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "io/clock.h"
#include "io/emergency.h"
#include "io/json_request.h"
#include "plan/withheld.h"

void rf_fatigue_begin(rf_fatigue_given *given, int32_t emergency)
{
    given->request = rf_empty_request;
    given->ask = rf_empty_fatigue;
    given->emergency = emergency;
    rf_load_begin_request(&given->load);
}

void rf_fatigue_end(rf_fatigue_given *given)
{
    rf_load_end_request(&given->load);
}

void rf_fatigue_apply(rf_fatigue_given *given, rf_field_text person[RF_REQUEST_ROWS],
                      rf_field_text more[REFUEL_FATIGUE_INPUT_END], rf_errors *errors)
{
    rf_request_apply(&given->request, person, NULL, rf_today(), errors);
    rf_fields_apply(rf_fatigue_fields, REFUEL_FATIGUE_INPUT_END, NULL, &given->ask, more, rf_today(), errors);
    given->ask.signs |= given->emergency;
    given->ask.today = given->load.ask.today;
}

void rf_fatigue_from_json(const rf_json_node *object, rf_fatigue_given *given, rf_errors *errors)
{
    rf_input_set sets[2];
    rf_load_reading log = {.given = &given->load, .errors = errors};
    rf_input_set_begin(&sets[0], rf_request_fields, RF_REQUEST_ROWS);
    sets[0].explains = true;
    rf_input_set_begin(&sets[1], rf_fatigue_fields, REFUEL_FATIGUE_INPUT_END);
    rf_fatigue_begin(given, rf_json_emergencies(object));
    rf_inputs_from_json(object, sets, 2, rf_load_take_log, &log, errors);
    rf_fatigue_apply(given, sets[0].text, sets[1].text, errors);
}

/* Of a log beside such answers only the place is told of what cannot be read. */
static void withhold_log(rf_errors *errors)
{
    for (size_t i = 0; i < errors->count; i++) {
        refuel_error *err = &errors->of[i];
        char field[sizeof err->field];
        bool is_file = strcmp(err->field, RF_LOG_KEY) == 0, is_row = strncmp(err->field, "log ", 4) == 0;
        if (!is_row && !(is_file && err->status == REFUEL_E_SYNTAX)) continue;
        memcpy(field, err->field, sizeof field);
        rf_fail(err, (refuel_status)err->status, field, "%s",
                is_row ? "it cannot be read, or cannot be true" : "rows, cells or names of columns cannot be read");
    }
}

void rf_ask_fatigue(const rf_fatigue_given *given, rf_fatigue_answer *out, rf_errors *errors)
{
    int readable = errors->first == REFUEL_OK;
    refuel_fatigue_request ask = given->ask;
    ask.run = given->load.log.run;
    ask.runs = given->load.log.runs;
    if (isnan(ask.sleep_h)) ask.sleep_h = rf_log_sleep_h(&given->load.log);
    out->given = given;
    if (readable) rf_errors_took(errors, rf_fatigue_make(&given->request, &ask, &out->whole, rf_errors_place(errors)));
    if (readable && errors->first != REFUEL_OK) rf_request_conflicts(&given->request, errors);
    if (rf_withholds(&given->request)) withhold_log(errors);
}
