#include "training/load_validate.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/sized.h"
#include "training/load_input.h"
#include "training/log.h"

static refuel_status check_inputs(refuel_load_request *ask, refuel_error *err)
{
    for (int i = 1; i < REFUEL_LOAD_INPUT_END; i++) {
        const rf_field *field = &rf_load_fields[i];
        if (!rf_field_gives(field, ask)) continue;
        double value = rf_field_load(field, ask);
        refuel_status status = rf_field_check(field, field->info.path, &value, err);
        if (status != REFUEL_OK) return status;
        rf_field_store(field, ask, value);
    }
    if (ask->max_heart_rate_bpm <= ask->resting_heart_rate_bpm)
        return rf_fail(err, REFUEL_E_CONFLICT, "max_heart_rate", "it is not above the resting heart rate");
    if (ask->until_day < ask->from_day) return rf_fail(err, REFUEL_E_CONFLICT, "until", "it is before the day of from");
    return REFUEL_OK;
}

/* A run that is wrong is named by its place: the name is made where it is needed. */
static refuel_status check_runs(const refuel_load_request *ask, refuel_error *err)
{
    char called[40];
    if (ask->runs > 0 && !ask->run)
        return rf_fail(err, REFUEL_E_NULL, "log", "runs were announced, but the pointer is null");
    for (size_t i = 0; i < ask->runs; i++) {
        bool falls = i > 0 && ask->run[i].day < ask->run[i - 1].day;
        if (!falls && rf_log_check(&ask->run[i], ask->today, "", NULL) == REFUEL_OK) continue;
        snprintf(called, sizeof called, "run %zu of the log", i + 1);
        refuel_status status = falls ? rf_fail(err, REFUEL_E_RANGE, called,
                                               "its day is before that of the run before; refuel_log_sort sorts")
                                     : rf_log_check(&ask->run[i], ask->today, called, err);
        if (err) strcpy(err->field, "log"); /* the message names the run */
        return status;
    }
    return REFUEL_OK;
}

static bool has_run(const rf_log_part *part)
{
    for (size_t i = 0; i < part->runs; i++)
        if (rf_log_is_run(&part->run[i])) return true;
    return false;
}

/* The runs that count, and the days until the last: those of the log, or as far as was asked. */
static refuel_status take_part(const refuel_load_request *ask, rf_log_part *part, refuel_error *err)
{
    *part = (rf_log_part){.run = ask->run, .runs = ask->runs};
    while (part->runs > 0 && (double)part->run[0].day < ask->from_day) part->run++, part->runs--;
    while (part->runs > 0 && (double)part->run[part->runs - 1].day > ask->until_day) part->runs--;
    if (!has_run(part)) {
        bool cut = ask->runs > 0 && part->runs < ask->runs;
        return rf_fail(err, REFUEL_E_MISSING, "log", cut ? "it holds no run in these days" : "it holds no run");
    }
    part->first = isnan(ask->from_day) ? part->run[0].day : (int64_t)ask->from_day;
    part->last = isnan(ask->until_day) ? part->run[part->runs - 1].day : (int64_t)ask->until_day;
    if (part->last - part->first < REFUEL_LOAD_DAYS_MAX) return REFUEL_OK;
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT];
    rf_date_text(part->first, first);
    rf_date_text(part->last, last);
    return rf_fail(err, REFUEL_E_RANGE, "log", "it reaches from %s to %s, more than a hundred years", first, last);
}

static refuel_status check_until(const refuel_load_request *ask, refuel_error *err)
{
    char until[RF_DATE_TEXT], today[RF_DATE_TEXT];
    if (!(ask->until_day > ask->today)) return REFUEL_OK;
    rf_date_text((int64_t)ask->until_day, until);
    rf_date_text((int64_t)ask->today, today);
    return rf_fail(err, REFUEL_E_RANGE, "until", "%s is after today, %s", until, today);
}

refuel_status rf_load_check(const refuel_load_request *request, refuel_load_request *known, rf_log_part *part,
                            refuel_error *err)
{
    refuel_status status = rf_sized_read(request, known, &rf_empty_load, sizeof *known, "load", err);
    if (status == REFUEL_OK) status = check_inputs(known, err);
    if (status == REFUEL_OK) status = check_until(known, err);
    if (status == REFUEL_OK) status = check_runs(known, err);
    return status == REFUEL_OK ? take_part(known, part, err) : status;
}
