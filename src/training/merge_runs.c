#include "training/merge_runs.h"

#include "training/entry_order.h"
#include "training/run_group.h"
#include "training/run_zone.h"

#define START_S 300.0 /* the clocks of a watch and of a phone, and who pressed the button first */
#define DAY_S 86400.0

static bool has_start(const rf_log_entry *it)
{
    return !isnan(it->start_s);
}

/* The nearest start within five minutes, of the same kind of clock, and of another file; runs where there is none. */
static size_t find_start(const rf_runs *it, size_t i)
{
    const rf_log_entry *run = it->run;
    size_t best = it->runs;
    double nearest = START_S;
    for (size_t k = rf_run_first_near(i); k < rf_run_end_near(it, i); k++) {
        double apart = fabs(rf_entry_time(&run[k]) - rf_entry_time(&run[i]));
        bool fits = k != i && rf_run_leads(it, k) && run[k].clock == run[i].clock && run[k].file != run[i].file;
        if (!fits || !(apart <= nearest) || rf_run_share_file(it, k, i)) continue;
        nearest = apart;
        best = k;
    }
    return best;
}

static void match_starts(rf_runs *it)
{
    for (size_t i = 0; i < it->runs; i++)
        for (size_t k; has_start(&it->run[i]) && rf_run_leads(it, i) && (k = find_start(it, i)) < it->runs;)
            rf_run_join(it, i, k);
}

/* How far apart two runs of a day are in time, where one has no start and they are the same; NaN where they are not. */
static double apart_of(const rf_log_entry *a, const rf_log_entry *b)
{
    bool known = !isnan(a->distance_m) && !isnan(b->distance_m);
    double apart = fabs(a->moving_s - b->moving_s);
    if (a->file == b->file || (has_start(a) && has_start(b))) return NAN;
    if (known)
        return rf_run_agree(a->distance_m, b->distance_m, RF_RUN_DISTANCE) ? (isnan(apart) ? DAY_S : apart) : NAN;
    return rf_run_agree(a->moving_s, b->moving_s, RF_RUN_DISTANCE) ? apart : NAN;
}

/* The runs of the day of one. Those that were joined may have changed their day, and stand among its neighbours. */
static size_t find_day(const rf_runs *it, size_t i, size_t member[RF_RUN_NEAR])
{
    size_t members = 0;
    for (size_t k = rf_run_first_near(i); k < rf_run_end_near(it, i) && members < RF_RUN_NEAR; k++)
        if (rf_run_leads(it, k) && it->run[k].day == it->run[i].day) member[members++] = k;
    return members;
}

/* Of a day, the pair that is nearest in its duration joins first, until none is left. */
static void match_day(rf_runs *it, const size_t *member, size_t members)
{
    for (;;) {
        size_t first = 0, second = 0;
        double nearest = INFINITY;
        for (size_t m = 0; m < members; m++)
            for (size_t n = m + 1; n < members && rf_run_leads(it, member[m]); n++) {
                size_t i = member[m], k = member[n];
                double apart = rf_run_leads(it, k) ? apart_of(&it->run[i], &it->run[k]) : NAN;
                if (!(apart < nearest) || rf_run_share_file(it, i, k)) continue;
                nearest = apart;
                first = i;
                second = k;
            }
        if (first == second) return;
        rf_run_join(it, first, second);
    }
}

static void match_days(rf_runs *it)
{
    size_t member[RF_RUN_NEAR];
    int64_t done = RF_LOG_NO_DAY;
    for (size_t i = 0; i < it->runs; i++) {
        if (has_start(&it->run[i]) || !rf_run_leads(it, i) || it->run[i].day == done) continue;
        done = it->run[i].day;
        match_day(it, member, find_day(it, i, member));
    }
}

void rf_merge_runs(rf_merge *it, rf_log_entry *run, size_t runs)
{
    rf_runs all = {it, run, runs};
    for (size_t i = 0; i < runs; i++) run[i].same = i;
    rf_runs_match_origins(&all);
    match_starts(&all);
    rf_runs_match_zones(&all);
    match_days(&all);
}
