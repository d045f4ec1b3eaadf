/* Any bytes as the CSV of a log: runs that are read are possible ones, in the order of their days; a refusal has a message
   that a terminal can show; pieces give what the whole gives; and training load of what was read is finite. */
#include <math.h>
#include <refuel/load.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/log_csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TODAY 20540 /* 2026-03-28 */

typedef struct outcome {
    rf_log log;
    rf_errors errors;
    refuel_error each[RF_ERRORS_MAX];
} outcome;

static void read_pieces(const uint8_t *data, size_t size, size_t piece, outcome *out)
{
    rf_log_csv it;
    memset(out, 0, sizeof *out);
    out->errors = (rf_errors){.of = out->each, .capacity = RF_ERRORS_MAX};
    rf_log_csv_begin(&it, &out->log, TODAY, &out->errors);
    for (size_t at = 0; at < size; at += piece)
        if (!rf_log_csv_feed(&it, (const char *)data + at, size - at < piece ? size - at : piece)) break;
    rf_log_csv_end(&it);
}

static void check_errors(const outcome *it)
{
    if ((it->errors.first != REFUEL_OK) != (it->errors.found > 0)) abort();
    for (size_t i = 0; i < it->errors.count; i++) {
        const refuel_error *err = &it->each[i];
        size_t length = strnlen(err->message, sizeof err->message), field = strnlen(err->field, sizeof err->field);
        if (length == 0 || length == sizeof err->message || field == sizeof err->field) abort();
        if (strncmp(err->field, "log", 3) != 0 || strncmp(err->message, "log", 3) != 0) abort();
        if (!rf_utf8_valid(err->message, length) || rf_has_control(err->message, length)) abort();
        if (refuel_status_exit((refuel_status)err->status) != 2) abort(); /* nothing else can happen here */
    }
    if (!rf_utf8_valid(it->log.unknown, strlen(it->log.unknown))) abort();
}

static int within(double value, double low, double high)
{
    return isnan(value) || (value >= low && value <= high);
}

static void check_runs(const rf_log *log)
{
    for (size_t i = 0; i < log->runs; i++) {
        const refuel_log_run *run = &log->run[i];
        if (run->day > TODAY || (i > 0 && run->day < run[-1].day)) abort();
        if (isnan(run->distance_km) && isnan(run->duration_min)) abort();
        if (!within(run->distance_km, 0, 500) || !within(run->duration_min, 0, 10080)) abort();
        if (!within(run->rpe, 0, 10) || !within(run->heart_rate_bpm, 25, 250)) abort();
    }
}

static void check_load(const rf_log *log)
{
    double fitness, monotony;
    refuel_load_request ask = REFUEL_LOAD_REQUEST_INIT;
    refuel_load_result out = REFUEL_LOAD_RESULT_INIT;
    ask.run = log->run, ask.runs = log->runs, ask.last_days = 1;
    out.capacity = 1, out.fitness = &fitness, out.monotony = &monotony;
    if (refuel_load(&ask, &out, NULL) != REFUEL_OK) return;
    if (!isfinite(fitness) || isinf(monotony) || out.days != 1) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static outcome whole, pieces;
    read_pieces(data, size, size + 1, &whole);
    read_pieces(data, size, 7, &pieces);
    check_errors(&whole);
    check_runs(&whole.log);
    check_load(&whole.log);
    if (pieces.errors.found != whole.errors.found || pieces.errors.first != whole.errors.first) abort();
    if (whole.errors.first == REFUEL_OK && pieces.log.runs != whole.log.runs) abort();
    size_t runs = pieces.log.runs < whole.log.runs ? pieces.log.runs : whole.log.runs;
    if (whole.errors.first == REFUEL_OK && runs > 0 &&
        memcmp(pieces.log.run, whole.log.run, runs * sizeof *whole.log.run) != 0)
        abort();
    rf_log_free(&whole.log);
    rf_log_free(&pieces.log);
    return 0;
}
