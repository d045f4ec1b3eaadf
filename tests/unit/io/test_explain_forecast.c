#include "io/explain_forecast.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "io/teller.h"
#include "property/people.h"

/* The lines of anybody: numbered 1, 2, 3 ..., never cut, no number that is not there, plain text. */
typedef struct reader {
    int step, person;
    bool model; /* the constants of the model were told */
} reader;

static void read_line(void *context, const char *line)
{
    reader *r = context;
    size_t length = strlen(line);
    int step = 0;
    if (strncmp(line, "    ", 4) != 0 && (sscanf(line, "%d. ", &step) != 1 || step != ++r->step))
        cr_fatal("person %d: step %d: %s", r->person, r->step, line);
    if (length < 6 || length >= RF_TELLER_LINE - 1) cr_fatal("person %d: cut: %s", r->person, line);
    if (!rf_utf8_valid(line, length) || rf_has_control(line, length)) cr_fatal("person %d: %s", r->person, line);
    if (strstr(line, " nan") || strstr(line, "(nan") || strstr(line, " inf ") || strstr(line, "(null)"))
        cr_fatal("person %d: %s", r->person, line);
    r->model |= strstr(line, "Constants of the model") != NULL;
}

static bool told(const rf_forecast_given *given, int person)
{
    rf_forecast_answer answer;
    reader r = {.person = person};
    refuel_status status = rf_forecast_answer_make(given, &answer, NULL);
    if (status == REFUEL_OK) rf_explain_forecast(&answer, read_line, &r);
    rf_forecast_answer_free(&answer);
    if (status == REFUEL_OK && (r.step < 15 || !r.model)) cr_fatal("person %d: %d steps", person, r.step);
    return status == REFUEL_OK;
}

/* The three questions in turn. */
Test(explain_forecast, anybody)
{
    static rf_forecast_given given;
    uint64_t state = 52;
    int answers = 0;
    for (int i = 0; i < 600; i++) {
        rf_forecast_begin(&given);
        given.request = people_request(&state);
        given.ask.days = 1 + i % 90;
        if (i % 3) given.ask.target_kg = given.request.weight_kg * (0.94 + 0.02 * (i % 7));
        if (i % 3 == 1) {
            given.ask.target_day = 10 + i % 100;
            given.request.goal_kg_week = NAN;
            given.request.eaten[REFUEL_NUTRIENT_ENERGY] = NAN;
        }
        answers += told(&given, i);
    }
    cr_expect(gt(int, answers, 200));
}
