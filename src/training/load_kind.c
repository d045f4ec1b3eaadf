#include "training/load_kind.h"

#include <math.h>
#include <stdbool.h>

#include "core/date.h"
#include "core/failure.h"
#include "training/log.h"
#include "training/series_kernel.h"

_Static_assert(REFUEL_LOAD_KIND_END <= REFUEL_LOAD_COVERS_MAX, "every kind has a place, and one stays empty");

static const struct {
    const char *name, *needs;
} kinds[REFUEL_LOAD_KIND_END] = {
#define WORD(name, number, text, unit, what, needs) [number] = {text, needs},
    REFUEL_LOAD_KIND_LIST(WORD)
#undef WORD
};

static bool has_numbers(int32_t kind, const refuel_log_run *run)
{
    bool timed = run->duration_min > 0;
    switch (kind) {
        case REFUEL_LOAD_RPE: return timed && !isnan(run->rpe);
        case REFUEL_LOAD_TRIMP: return timed && !isnan(run->heart_rate_bpm);
        case REFUEL_LOAD_MINUTES: return timed;
        default: return !isnan(rf_log_km(run));
    }
}

static double count(const rf_log_part *part, int32_t kind, refuel_load_cover *cover)
{
    double runs = 0;
    *cover = (refuel_load_cover){.kind = kind, .last_without_day = NAN};
    for (size_t i = 0; i < part->runs; i++) {
        if (!rf_log_is_run(&part->run[i])) continue;
        runs++;
        if (has_numbers(kind, &part->run[i]))
            cover->runs++;
        else
            cover->last_without_day = (double)part->run[i].day;
    }
    return runs;
}

/* Of the runs that have both; NaN where none has. */
static double mean_pace_min_km(const rf_log_part *part)
{
    double minutes = 0, km = 0;
    for (size_t i = 0; i < part->runs; i++) {
        const refuel_log_run *it = &part->run[i];
        if (!has_numbers(REFUEL_LOAD_MINUTES, it) || !has_numbers(REFUEL_LOAD_DISTANCE, it)) continue;
        minutes += it->duration_min;
        km += it->distance_km;
    }
    return rf_ratio(minutes, km);
}

/* A heart rate says something between two others alone. */
static bool knows_heart(const refuel_load_request *ask)
{
    bool sexed = ask->sex == REFUEL_FEMALE || ask->sex == REFUEL_MALE;
    return sexed && !isnan(ask->resting_heart_rate_bpm) && !isnan(ask->max_heart_rate_bpm);
}

static refuel_status lacks(int32_t kind, double day, refuel_error *err)
{
    char date[RF_DATE_TEXT];
    rf_date_text((int64_t)day, date);
    if (kind == REFUEL_LOAD_MINUTES)
        return rf_fail(err, REFUEL_E_MISSING, "kind",
                       "the run of %s has no duration, and none follows from its distance: no run has both", date);
    return rf_fail(err, REFUEL_E_MISSING, "kind", "%s needs %s for every run; that of %s has none", kinds[kind].name,
                   kinds[kind].needs, date);
}

static refuel_status check_kind(const refuel_load_request *ask, const refuel_load_cover *cover, refuel_error *err)
{
    if (ask->kind == REFUEL_LOAD_TRIMP && !knows_heart(ask))
        return rf_fail(err, REFUEL_E_MISSING, "kind", "%s needs a resting and a maximal heart rate, and the sex",
                       kinds[ask->kind].name);
    return isnan(cover->last_without_day) ? REFUEL_OK : lacks(ask->kind, cover->last_without_day, err);
}

refuel_status rf_load_choose(const refuel_load_request *ask, const rf_log_part *part, rf_load_scale *scale,
                             refuel_load_cover cover[REFUEL_LOAD_COVERS_MAX], refuel_error *err)
{
    *scale = (rf_load_scale){.kind = ask->kind,
                             .sex = ask->sex,
                             .resting_bpm = ask->resting_heart_rate_bpm,
                             .max_bpm = ask->max_heart_rate_bpm,
                             .pace_min_km = NAN};
    for (int32_t kind = 1; kind < REFUEL_LOAD_KIND_END; kind++) {
        refuel_load_cover *it = &cover[kind - 1];
        double runs = count(part, kind, it);
        bool possible = it->runs == runs && (kind != REFUEL_LOAD_TRIMP || knows_heart(ask));
        if (scale->kind == 0 && possible) scale->kind = kind;
    }
    cover[REFUEL_LOAD_KIND_END - 1] = (refuel_load_cover){.last_without_day = NAN};
    if (scale->kind == 0) scale->kind = REFUEL_LOAD_MINUTES;
    const refuel_load_cover *chosen = &cover[scale->kind - 1];
    if (scale->kind == REFUEL_LOAD_MINUTES && !isnan(chosen->last_without_day)) {
        scale->pace_min_km = mean_pace_min_km(part);
        return isnan(scale->pace_min_km) ? lacks(scale->kind, chosen->last_without_day, err) : REFUEL_OK;
    }
    return ask->kind ? check_kind(ask, chosen, err) : REFUEL_OK;
}

double rf_load_of(const rf_load_scale *scale, const refuel_log_run *run)
{
    switch (scale->kind) {
        case REFUEL_LOAD_RPE: return rf_rpe_load(run->rpe, run->duration_min);
        case REFUEL_LOAD_TRIMP:
            return rf_trimp(run->duration_min, run->heart_rate_bpm, scale->resting_bpm, scale->max_bpm, scale->sex);
        case REFUEL_LOAD_MINUTES:
            return run->duration_min > 0 ? run->duration_min : run->distance_km * scale->pace_min_km;
        default: return run->distance_km;
    }
}
