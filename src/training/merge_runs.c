#include "training/merge_runs.h"

#include "training/entry_order.h"

#define START_S 300.0 /* the clocks of a watch and of a phone, and who pressed the button first */
#define DISTANCE 0.03 /* two devices on one run (measured: 0.988 to 1.022) */
#define ZONE_DISTANCE 0.005
#define ZONE_DURATION 0.01
#define ZONE_SLACK_S 60.0
#define QUARTER_S 900.0
#define QUARTERS 56 /* of 14 h, the zone that is farthest from UTC */
#define DAY_S 86400.0
#define NEAR 64 /* entries that are looked at on each side: nobody runs that often, and no file takes for ever */

/* Whether two numbers differ by no more than a share of the larger one; false where one is not known. */
static bool agree(double a, double b, double share)
{
    return fabs(a - b) <= share * fmax(a, b);
}

static bool has_start(const rf_log_entry *it)
{
    return !isnan(it->start_s);
}

/* The entries around one. */
static size_t first_near(size_t i)
{
    return i > NEAR ? i - NEAR : 0;
}

static size_t end_near(size_t i, size_t runs)
{
    return runs - i > NEAR ? i + NEAR : runs;
}

/* Whether two groups have runs of one file: two of one file are two. */
static bool share_file(const rf_log_entry *run, size_t runs, size_t a, size_t b)
{
    for (size_t i = first_near(a); i < end_near(a, runs); i++)
        for (size_t k = first_near(b); k < end_near(b, runs) && run[i].same == a; k++)
            if (run[k].same == b && run[k].file == run[i].file) return true;
    return false;
}

static void fill(double *into, double from)
{
    if (isnan(*into)) *into = from;
}

static void swap(rf_log_entry *a, rf_log_entry *b)
{
    rf_log_entry kept = *a;
    *a = *b;
    *b = kept;
    b->same = a->same;
    a->same = kept.same;
}

/* What the first does not know, the other tells. */
static void fill_run(rf_log_entry *run, const rf_log_entry *other)
{
    fill(&run->distance_m, other->distance_m);
    fill(&run->moving_s, other->moving_s);
    fill(&run->climb_m, other->climb_m);
    fill(&run->rpe, other->rpe);
    if (run->note == RF_LOG_NO_NOTE) run->note = other->note;
    bool is_local = run->clock == RF_LOG_CLOCK_UTC && other->clock == RF_LOG_CLOCK_LOCAL;
    if (!has_start(other) || (has_start(run) && !is_local)) return;
    run->day = other->day;
    run->start_s = other->start_s;
    run->clock = other->clock;
}

/* A group joins another; the numbers that count come to its place. */
static void join(rf_merge *it, rf_log_entry *run, size_t runs, size_t group, size_t i)
{
    bool known = !isnan(run[group].distance_m) && !isnan(run[i].distance_m);
    bool differ = known && !agree(run[group].distance_m, run[i].distance_m, DISTANCE);
    if (rf_entry_is_before(&run[i], &run[group])) swap(&run[i], &run[group]);
    for (size_t k = first_near(i); k < end_near(i, runs); k++)
        if (run[k].same == i) run[k].same = group;
    it->duplicates++;
    it->conflicts += differ;
    if (differ) run[group].warnings |= RF_LOG_WARNING_BIT(CONFLICT);
    if (differ && it->tell) it->tell(it->context, RF_LOG_WARNING_CONFLICT, &run[group], &run[i]);
    fill_run(&run[group], &run[i]);
}

/* The nearest start within five minutes, of the same kind of clock, and of another file; runs where there is none. */
static size_t find_start(const rf_log_entry *run, size_t runs, size_t i)
{
    size_t best = runs;
    double nearest = START_S;
    for (size_t k = first_near(i); k < end_near(i, runs); k++) {
        double apart = fabs(rf_entry_time(&run[k]) - rf_entry_time(&run[i]));
        bool fits = k != i && run[k].same == k && run[k].clock == run[i].clock && run[k].file != run[i].file;
        if (!fits || !(apart <= nearest) || share_file(run, runs, k, i)) continue;
        nearest = apart;
        best = k;
    }
    return best;
}

static void match_starts(rf_merge *it, rf_log_entry *run, size_t runs)
{
    for (size_t i = 0; i < runs; i++)
        for (size_t k; has_start(&run[i]) && run[i].same == i && (k = find_start(run, runs, i)) < runs;)
            join(it, run, runs, i < k ? i : k, i < k ? k : i);
}

/* The offset in quarters of an hour between a run in UTC and one in local time that are the same; QUARTERS + 1: they are
   not. */
static int zone_between(const rf_log_entry *utc, const rf_log_entry *local)
{
    double apart = rf_entry_time(local) - rf_entry_time(utc), quarters = round(apart / QUARTER_S);
    bool same = fabs(apart - QUARTER_S * quarters) <= ZONE_SLACK_S && fabs(quarters) <= QUARTERS &&
                agree(utc->distance_m, local->distance_m, ZONE_DISTANCE) &&
                agree(utc->moving_s, local->moving_s, ZONE_DURATION);
    return same ? (int)quarters : QUARTERS + 1;
}

/* Runs in UTC and in local time: each pair tells a zone. */
static void match_zones(rf_merge *it, rf_log_entry *run, size_t runs)
{
    size_t count[2 * QUARTERS + 1] = {0}, most = 0;
    for (size_t i = 0; i < runs; i++) {
        for (size_t k = first_near(i); k < end_near(i, runs); k++) {
            if (run[i].clock != RF_LOG_CLOCK_UTC || run[i].same != i) break;
            bool fits = run[k].clock == RF_LOG_CLOCK_LOCAL && has_start(&run[k]) && run[k].same == k;
            int zone = fits ? zone_between(&run[i], &run[k]) : QUARTERS + 1;
            if (zone > QUARTERS || share_file(run, runs, i, k)) continue;
            if (++count[zone + QUARTERS] > most) {
                most = count[zone + QUARTERS];
                it->zone_s = QUARTER_S * zone;
            }
            join(it, run, runs, i < k ? i : k, i < k ? k : i);
            break;
        }
    }
}

/* How far apart two runs of a day are in time, where one has no start and they are the same; NaN where they are not. */
static double apart_of(const rf_log_entry *a, const rf_log_entry *b)
{
    bool known = !isnan(a->distance_m) && !isnan(b->distance_m);
    double apart = fabs(a->moving_s - b->moving_s);
    if (a->file == b->file || (has_start(a) && has_start(b))) return NAN;
    if (known) return agree(a->distance_m, b->distance_m, DISTANCE) ? (isnan(apart) ? DAY_S : apart) : NAN;
    return agree(a->moving_s, b->moving_s, DISTANCE) ? apart : NAN;
}

/* Of a day, the pair that is nearest in its duration joins first, until none is left. */
static void match_day(rf_merge *it, rf_log_entry *run, size_t runs, size_t from, size_t to)
{
    for (;;) {
        size_t first = to, second = to;
        double nearest = INFINITY;
        for (size_t i = from; i < to; i++)
            for (size_t k = i + 1; k < to && run[i].same == i; k++) {
                double apart = run[k].same == k ? apart_of(&run[i], &run[k]) : NAN;
                if (!(apart < nearest) || share_file(run, runs, i, k)) continue;
                nearest = apart;
                first = i;
                second = k;
            }
        if (first == to) return;
        join(it, run, runs, first, second);
    }
}

void rf_merge_runs(rf_merge *it, rf_log_entry *run, size_t runs)
{
    for (size_t i = 0; i < runs; i++) run[i].same = i;
    match_starts(it, run, runs);
    match_zones(it, run, runs);
    for (size_t from = 0, to; from < runs; from = to) {
        for (to = from + 1; to < runs && run[to].day == run[from].day;) to++;
        match_day(it, run, runs, from, to - from > NEAR ? from + NEAR : to);
    }
}
