#include "cli/forecast_sources.h"

#include <stdlib.h>
#include <string.h>

#include "cli/args.h"
#include "cli/file.h"
#include "cli/log_source.h"
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

void cli_forecast_read(cli_sources *sources, const rf_json_node *object, rf_forecast_given *given, rf_from_log *log,
                       rf_errors *errors)
{
    const char *path = cli_option_of(sources->args, "schedule");
    rf_schedule *schedule = &given->schedule;
    rf_input_set *set = sources->set;
    rf_forecast_others others = {.schedule = path ? NULL : schedule, .log.given = &log->given};
    rf_forecast_begin(given);
    rf_from_log_begin(log);
    cli_sources_read(sources, object, rf_forecast_take_other, &others,
                     errors); /* a file replaces the schedule of the JSON */
    cli_log_take_files(sources, log, errors);
    if (path) rf_errors_took(errors, read_schedule(path, schedule, rf_errors_place(errors)));
    int from = path ? CLI_FROM_FLAGS : schedule->rows > 0 ? CLI_FROM_INPUT : 0;
    int eats = settle_question(set, from, schedule);
    rf_from_log_use use = cli_log_use(sources->args, &others.log);
    const rf_from_log_use ahead = rf_forecast_log_use(set[1].text);
    use.has_baseline = ahead.has_baseline;
    use.ahead = ahead.ahead;
    rf_from_log_take(log, &use, set[0].text, errors);
    rf_forecast_apply(given, set[0].text, set[1].text, errors);
    if (!eats) rf_field_clear(&rf_request_fields[REFUEL_INPUT_INTAKE], &given->request);
}
