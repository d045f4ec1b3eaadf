#include <refuel/load.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "training/load_findings.h"
#include "training/load_validate.h"

/* How many of the days are told. */
static size_t days_of(const refuel_load_request *ask, const rf_log_part *part)
{
    double days = (double)(part->last - part->first + 1), last = ceil(ask->last_days);
    return (size_t)(last < days ? last : days);
}

size_t refuel_load_days(const refuel_load_request *request)
{
    refuel_load_request ask;
    rf_log_part part;
    return rf_load_check(request, &ask, &part, NULL) == REFUEL_OK ? days_of(&ask, &part) : 0;
}

static void put_day(const refuel_load_result *out, size_t at, const rf_load_day *it)
{
#define PUT(name) \
    if (out->name) out->name[at] = it->name;
    RF_LOAD_SERIES(PUT)
#undef PUT
    if (out->flags) out->flags[at] = it->flags;
}

static bool wants_days(const refuel_load_result *out)
{
#define OR(name) || out->name
    return out->flags RF_LOAD_SERIES(OR);
#undef OR
}

/* An output of the caller as this library knows it, with room for everything. */
static refuel_status read_output(const refuel_load_result *given, size_t days, refuel_load_result *out,
                                 refuel_error *err)
{
    static const refuel_load_result empty = REFUEL_LOAD_RESULT_INIT;
    refuel_status status = rf_sized_check(given, "", err);
    if (status == REFUEL_OK) status = rf_sized_read(given, out, &empty, sizeof *out, "", err);
    if (status != REFUEL_OK) return status;
    bool small = wants_days(out) && out->capacity < days;
    bool narrow = out->finding && out->finding_capacity < REFUEL_LOAD_FINDING_END - 1;
    out->days = days;
    out->finding_count = REFUEL_LOAD_FINDING_END - 1;
    if (!small && !narrow) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_BUFFER, "", "%zu %s are needed", small ? days : out->finding_count,
                   small ? "days" : "findings");
}

/* Walks all days, and tells the last. */
static void walk(const rf_log_part *part, const rf_load_scale *scale, refuel_load_result *out)
{
    rf_load_walk it;
    rf_load_watch watch;
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    size_t at = 0;
    rf_load_begin(&it, scale);
    rf_load_watch_begin(&watch);
    out->run_count = 0;
    for (int64_t day = part->first; day <= part->last; day++) {
        size_t begin = at;
        while (at < part->runs && part->run[at].day == day) at++;
        rf_load_next(&it, day, part->run + begin, at - begin);
        out->run_count += it.last.runs;
        int64_t left = part->last - day;
        if ((uint64_t)left < out->days) put_day(out, out->days - 1 - (size_t)left, &it.last);
        if (left < REFUEL_LOAD_RECENT_DAYS) rf_load_watch_day(&watch, &it.last);
    }
    rf_load_judge(&watch, finding);
    if (out->finding) memcpy(out->finding, finding, out->finding_count * sizeof *finding);
}

refuel_status refuel_load(const refuel_load_request *request, refuel_load_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_load: a required pointer is null");
    refuel_load_request ask;
    refuel_load_result result;
    rf_log_part part;
    rf_load_scale scale;
    refuel_load_cover cover[REFUEL_LOAD_COVERS_MAX];
    refuel_status status = rf_load_check(request, &ask, &part, err);
    if (status == REFUEL_OK) status = rf_load_choose(&ask, &part, &scale, cover, err);
    if (status != REFUEL_OK) return status;
    status = read_output(out, days_of(&ask, &part), &result, err);
    if (status == REFUEL_OK) {
        memcpy(result.cover, cover, sizeof cover);
        result.kind = scale.kind;
        result.estimated = !isnan(scale.pace_min_km);
        result.first_day = (double)part.first;
        walk(&part, &scale, &result);
    }
    if (status == REFUEL_OK || status == REFUEL_E_BUFFER) rf_sized_write(out, &result, sizeof result);
    return status == REFUEL_OK ? rf_done(err) : status;
}
