#include "training/load_walk.h"

#include <string.h>

#include "training/load_edge.h"
#include "training/log.h"

void rf_load_begin(rf_load_walk *walk, const rf_load_scale *scale)
{
    *walk = (rf_load_walk){.scale = scale,
                           .fitness_weight = rf_weight_of_constant(RF_FITNESS_D),
                           .fatigue_weight = rf_weight_of_constant(RF_FATIGUE_D)};
}

/* What the runs of a day come to together; a sum of which a part is not known is not known. */
static void add_runs(const rf_load_scale *scale, const refuel_log_run *run, size_t runs, rf_load_day *day,
                     rf_longest *longest)
{
    *longest = (rf_longest){0, true};
    for (size_t i = 0; i < runs; i++) {
        double km = rf_log_km(&run[i]);
        if (!rf_log_is_run(&run[i])) continue;
        day->runs++;
        day->distance_km += km;
        day->duration_min += run[i].duration_min > 0 ? run[i].duration_min : NAN;
        day->load += rf_load_of(scale, &run[i]);
        if (isnan(km)) longest->is_whole = false;
        if (km > longest->km) longest->km = km;
    }
    day->longest_run_km = longest->is_whole ? longest->km : NAN;
}

/* The means, before and with the day. */
static void set_means(rf_load_walk *walk, const rf_load_day *before, rf_load_day *day)
{
    const double *load = walk->load;
    bool first = walk->days == 1;
    day->acute = walk->days >= RF_ACUTE_D ? rf_load_mean(load + RF_CHRONIC_D - RF_ACUTE_D, RF_ACUTE_D) : NAN;
    day->chronic = walk->days >= RF_CHRONIC_D ? rf_load_mean(load, RF_CHRONIC_D) : NAN;
    day->acute_chronic_ratio = rf_ratio(day->acute, day->chronic);
    day->acute_ewma = first ? day->load : rf_next_mean(before->acute_ewma, day->load, rf_weight_of_days(RF_ACUTE_D));
    day->chronic_ewma =
        first ? day->load : rf_next_mean(before->chronic_ewma, day->load, rf_weight_of_days(RF_CHRONIC_D));
    day->fitness = rf_next_mean(before->fitness, day->load, walk->fitness_weight);
    day->fatigue = rf_next_mean(before->fatigue, day->load, walk->fatigue_weight);
    day->form = first ? NAN : before->fitness - before->fatigue;
}

static void set_monotony(const rf_load_walk *walk, rf_load_day *day)
{
    day->monotony = isnan(day->acute) ? NAN : rf_monotony(walk->load + RF_CHRONIC_D - RF_ACUTE_D);
    day->strain = rf_strain(day->acute, day->monotony);
    if (isnan(day->monotony))
        day->flags |= day->acute > 0 ? REFUEL_LOAD_EQUAL_DAYS : 0;
    else
        day->flags |= rf_monotony_flag(day->monotony);
}

/* The longest run of the day against those of the days before. What is not known there could only make the ratio smaller. */
static void set_ratio(const rf_load_walk *walk, rf_load_day *day)
{
    bool is_whole = true; /* not so before the log began */
    for (int i = 0; i < RF_LONGEST_D; i++) {
        if (walk->longest[i].km > day->before_km) day->before_km = walk->longest[i].km;
        is_whole = is_whole && walk->longest[i].is_whole;
    }
    day->longest_run_ratio = NAN;
    if (day->runs == 0) return;
    if (!is_whole || isnan(day->longest_run_km)) day->flags |= REFUEL_LOAD_SHORT_HISTORY;
    if (is_whole && day->before_km == 0) day->flags |= REFUEL_LOAD_NOTHING_BEFORE;
    day->longest_run_ratio = rf_ratio(day->longest_run_km, day->before_km);
    const rf_load_band *band = rf_load_band_of(day->longest_run_ratio);
    if (band) day->flags |= band->flag;
}

void rf_load_next(rf_load_walk *walk, int64_t date, const refuel_log_run *run, size_t runs)
{
    const rf_load_day before = walk->last;
    rf_load_day day = {.day = (double)date};
    rf_longest longest;
    add_runs(walk->scale, run, runs, &day, &longest);
    memmove(walk->load, walk->load + 1, sizeof walk->load - sizeof *walk->load);
    walk->load[RF_CHRONIC_D - 1] = day.load;
    walk->days++;
    set_means(walk, &before, &day);
    set_monotony(walk, &day);
    set_ratio(walk, &day);
    memmove(walk->longest, walk->longest + 1, sizeof walk->longest - sizeof *walk->longest);
    walk->longest[RF_LONGEST_D - 1] = longest;
    walk->last = day;
}
