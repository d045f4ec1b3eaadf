#include "cli/forecast_sources.h"

#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/file.h"
#include "forecast/forecast_input.h"

static refuel_status read_schedule(const char *path, rf_schedule *schedule, refuel_error *err)
{
    char *text = NULL;
    size_t length = 0;
    refuel_status status = cli_read_file("schedule", path, &text, &length, err);
    if (status == REFUEL_OK) status = rf_schedule_from_csv(text, length, schedule, err);
    free(text);
    return status;
}

/* The schedule of a request, which a file replaces. */
static refuel_status skip_schedule(void *context, const rf_json_node *member, bool *known, refuel_error *err)
{
    (void)context;
    (void)err;
    *known = strcmp(rf_json_key(member), "schedule") == 0;
    return *known ? REFUEL_OK : REFUEL_E_UNKNOWN;
}

/* Takes away what an earlier source asked. schedule is the source of one, or 0. Returns whether the intake counts: its text
   stays until it was read, since food may be a share of it. */
static int settle_question(rf_input_set *set, int schedule, rf_schedule *rows)
{
    rf_field_text *intake = &set[0].text[REFUEL_INPUT_INTAKE];
    rf_field_text *said[] = {intake, &set[0].text[REFUEL_INPUT_GOAL], &set[1].text[REFUEL_FORECAST_INPUT_BY],
                             &set[1].text[REFUEL_FORECAST_INPUT_IN]};
    const size_t count = sizeof said / sizeof *said;
    int last = schedule;
    for (size_t i = 0; i < count; i++)
        if (said[i]->called && said[i]->source > last) last = said[i]->source;
    for (size_t i = 1; i < count; i++)
        if (said[i]->source < last) said[i]->called = NULL;
    if (schedule < last) rows->rows = 0;
    return intake->source == last;
}

void cli_forecast_read(cli_sources *sources, const rf_json_node *object, rf_forecast_given *given, rf_errors *errors)
{
    const char *path = cli_option_of(sources->args, "schedule");
    rf_schedule *schedule = &given->schedule;
    rf_input_set *set = sources->set;
    rf_forecast_begin(given);
    cli_sources_read(sources, object, path ? skip_schedule : rf_schedule_from_json, schedule, errors);
    if (path) rf_errors_took(errors, read_schedule(path, schedule, rf_errors_place(errors)));
    int from = path ? CLI_FROM_FLAGS : schedule->rows > 0 ? CLI_FROM_INPUT : 0;
    int eats = settle_question(set, from, schedule);
    rf_forecast_apply(given, set[0].text, set[1].text, errors);
    if (!eats) rf_field_clear(&rf_request_fields[REFUEL_INPUT_INTAKE], &given->request);
}
