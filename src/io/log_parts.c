#include "io/log_parts.h"

#include <stdlib.h>

#include "core/failure.h"
#include "core/record.h"

#define COLUMNS 5

refuel_status rf_log_answer_make(const rf_log *log, rf_log_answer *out, refuel_error *err)
{
    size_t runs = log->runs ? log->runs : 1;
    double *at = malloc(COLUMNS * runs * sizeof *at);
    *out = (rf_log_answer){log, at, at, at + runs, at + 2 * runs, at + 3 * runs, at + 4 * runs};
    if (!at) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    for (size_t i = 0; i < log->runs; i++) {
        const refuel_log_run *run = &log->run[i];
        at[i] = (double)run->day;
        at[runs + i] = run->distance_km;
        at[2 * runs + i] = run->duration_min;
        at[3 * runs + i] = run->rpe;
        at[4 * runs + i] = run->heart_rate_bpm;
    }
    return REFUEL_OK;
}

void rf_log_answer_free(rf_log_answer *answer)
{
    free(answer->memory);
    answer->memory = NULL;
}

#define STRUCT rf_log_answer
static const refuel_result_info rows[] = {
    OTHER(KEY("date"), DATES, day, "of each run, from the first on; a day may have several"),
    UNITED(KEY("distance_km"), "km", SERIES, distance_km, "how far; null: not known; 0 without a duration: no run"),
    UNITED(KEY("duration_min"), "min", SERIES, duration_min, "how long; null: not known"),
    UNITED(KEY("rpe"), "", SERIES, rpe, "how hard the whole run was, 0 to 10; null: not known"),
    UNITED(KEY("heart_rate_bpm"), "bpm", SERIES, heart_rate_bpm, "the mean of the run; null: not known"),
};
static const rf_record record = RECORD(rows);

static const void *answer_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? of : NULL;
}

static size_t runs_of(const void *of)
{
    return ((const rf_log_answer *)of)->log->runs;
}

static void put_notes(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_log_notes(((const rf_log_answer *)of)->log, false, line, context);
}

static const rf_group groups[] = {{NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &record, .at = answer_at, .series = runs_of},
    {.key = "notes",
     .shape = RF_SHAPE_LINES,
     .help = "What to know about the log: columns that were not read, and rows without a run.",
     .at = answer_at,
     .lines = put_notes},
};

const rf_answer_type rf_log_type = {
    .schema = "refuel/log/1",
    .key = "log",
    .name = "Log",
    .help = "A log of runs as it was read, in the order of the days. Series have one value for every run.",
    .versioned = true,
    .part = parts,
    .parts = sizeof parts / sizeof *parts,
    .group = groups};

void rf_report_log(rf_json_writer *w, const rf_log_answer *answer)
{
    rf_report(w, &rf_log_type, answer);
}
