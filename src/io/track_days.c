#include "io/track_days.h"

#include <math.h>
#include <refuel/track.h>

#include "core/failure.h"

#define WEEK_D 7

static bool has_number(const rf_log_entry *it)
{
    return it->of == RF_LOG_OF_WEIGHT ? !isnan(it->weight_kg) : it->of == RF_LOG_OF_FOOD && !isnan(it->kcal);
}

static bool is_weighed(const rf_log_book *book)
{
    for (size_t i = 0; i < book->entries; i++)
        if (book->entry[i].of == RF_LOG_OF_WEIGHT && has_number(&book->entry[i])) return true;
    return false;
}

static void find_window(const rf_log_book *book, int64_t since, rf_track_days *out, int64_t *last)
{
    *last = RF_LOG_NO_DAY;
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (!has_number(it) || it->day < since) continue;
        if (*last == RF_LOG_NO_DAY || it->day > *last) *last = it->day;
        if (it->of != RF_LOG_OF_WEIGHT || (out->first != RF_LOG_NO_DAY && out->first <= it->day)) continue;
        out->first = it->day;
        out->first_kg = it->weight_kg;
    }
}

/* The days of the window between the first run and the last of the log, as numbers from 0 on: without a row they are days
   without running. */
static bool run_days(const rf_log_book *book, const rf_track_days *of, size_t *from, size_t *to)
{
    int64_t first = RF_LOG_NO_DAY, last = RF_LOG_NO_DAY;
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (it->of != RF_LOG_OF_RUN) continue;
        if (first == RF_LOG_NO_DAY || it->day < first) first = it->day;
        if (last == RF_LOG_NO_DAY || it->day > last) last = it->day;
    }
    int64_t end = of->first + (int64_t)of->days - 1;
    if (first == RF_LOG_NO_DAY || last < of->first || first > end) return false;
    *from = first > of->first ? (size_t)(first - of->first) : 0;
    *to = last < end ? (size_t)(last - of->first) : of->days - 1;
    return *to - *from + 1 >= WEEK_D; /* fewer days tell nothing of a week */
}

static bool is_run_of(const rf_log_entry *it, const rf_track_days *of)
{
    int64_t end = of->first + (int64_t)of->days;
    return it->of == RF_LOG_OF_RUN && it->day >= of->first && it->day < end;
}

/* A run without a distance was as fast as the others; where nothing tells how fast, its day is not known. */
static double km_of(const rf_log_entry *run, const rf_track_days *of)
{
    return isnan(run->distance_m) ? run->moving_s / 3600 * of->speed_km_h : run->distance_m / 1000;
}

static double mean_speed_km_h(const rf_log_book *book, const rf_track_days *of)
{
    double km = 0, h = 0;
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (!is_run_of(it, of) || isnan(it->distance_m) || !(it->moving_s > 0)) continue;
        km += it->distance_m / 1000;
        h += it->moving_s / 3600;
    }
    return km > 0 ? km / h : NAN;
}

static void mean_running(const rf_log_book *book, rf_track_days *of)
{
    size_t from, to;
    double km = 0;
    of->km_week = of->speed_km_h = NAN;
    of->runs = 0;
    if (!run_days(book, of, &from, &to)) return;
    of->speed_km_h = mean_speed_km_h(book, of);
    for (size_t i = 0; i < book->entries; i++) {
        if (!is_run_of(&book->entry[i], of)) continue;
        double run_km = km_of(&book->entry[i], of);
        of->runs++;
        if (!isnan(run_km)) km += run_km;
    }
    of->km_week = km / (double)(to - from + 1) * WEEK_D;
}

bool rf_log_weighs_without_unit(const rf_log_book *book)
{
    bool any = false;
    for (size_t i = 0; i < book->files; i++) any |= book->file[i].weighs_without_unit;
    return any;
}

refuel_status rf_track_days_of(const rf_log_book *book, int64_t since, rf_track_days *out, refuel_error *err)
{
    int64_t last;
    *out = (rf_track_days){.first = RF_LOG_NO_DAY, .first_kg = NAN};
    find_window(book, since, out, &last);
    if (out->first == RF_LOG_NO_DAY && rf_log_weighs_without_unit(book))
        return rf_fail(err, REFUEL_E_MISSING, RF_LOG_KEY, "%s", RF_LOG_NO_WEIGHT_UNIT);
    if (out->first == RF_LOG_NO_DAY)
        return rf_fail(
            err, REFUEL_E_MISSING, RF_LOG_KEY,
            !is_weighed(book)
                ? "there is no weight in the log, and nothing can be learnt without one"
                : "there is no weight in the log since the birth, or since the age of 18, and before that it is meant "
                  "to rise: nothing can be learnt");
    if (last - out->first >= REFUEL_TRACK_DAYS_MAX)
        return rf_fail(err, REFUEL_E_RANGE, RF_LOG_KEY,
                       "the log is longer than a hundred years: is there a wrong date in it?");
    out->days = (size_t)(last - out->first) + 1;
    mean_running(book, out);
    return REFUEL_OK;
}

/* What merging found to be whole is looked at again beside the days around it; that all was written down holds where
   somebody said so of a day that looks too small. */
static uint8_t complete_of(const rf_log_entry *food)
{
    bool doubtful = (food->warnings & RF_LOG_WARNING_BIT(INCOMPLETE)) != 0;
    if (food->complete == RF_LOG_NO) return REFUEL_TRACK_COMPLETE_NO;
    return food->complete == RF_LOG_YES && doubtful ? REFUEL_TRACK_COMPLETE_YES : REFUEL_TRACK_COMPLETE_AUTO;
}

void rf_track_days_put(const rf_log_book *book, const rf_track_days *of, double *weight_kg, double *intake_kcal_d,
                       uint8_t *complete, double *run_km)
{
    size_t from = 1, to = 0;
    bool runs = run_days(book, of, &from, &to);
    for (size_t i = 0; i < of->days; i++) {
        weight_kg[i] = intake_kcal_d[i] = NAN;
        complete[i] = REFUEL_TRACK_COMPLETE_AUTO;
        run_km[i] = runs && i >= from && i <= to ? 0 : NAN;
    }
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (it->day < of->first || it->day >= of->first + (int64_t)of->days) continue;
        size_t day = (size_t)(it->day - of->first);
        if (it->of == RF_LOG_OF_WEIGHT) weight_kg[day] = it->weight_kg;
        if (it->of == RF_LOG_OF_FOOD) intake_kcal_d[day] = it->kcal, complete[day] = complete_of(it);
        if (it->of == RF_LOG_OF_RUN) run_km[day] += km_of(it, of);
    }
}
