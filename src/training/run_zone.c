#include "training/run_zone.h"

#include "training/entry_order.h"

#define QUARTER_S 900.0
#define HOUR 4         /* quarters: of summer time */
#define QUARTERS 56    /* of 14 h, the zone that is farthest from UTC */
#define SLACK_S 60.0   /* a log has no seconds, and two watches no common ones */
#define DISTANCE 0.005 /* of two devices on one run */
#define DURATION 0.01  /* likewise */
#define ROUNDING 1e-4  /* of a log that was written and read again */
#define ROUNDING_S 0.1 /* likewise */
#define NONE (QUARTERS + 1)
#define SHIFTS (2 * QUARTERS + 1)
#define ZONES 8 /* in which a log may have been made */

/* Whether two runs may be the same in different zones: which of them, and how closely, is a matter of who asks. */
typedef bool is_pair(const rf_log_entry *a, const rf_log_entry *b);

static bool is_utc_and_local(const rf_log_entry *a, const rf_log_entry *b)
{
    return a->clock == RF_LOG_CLOCK_UTC && b->clock == RF_LOG_CLOCK_LOCAL &&
           rf_run_agree(a->distance_m, b->distance_m, DISTANCE) && rf_run_agree(a->moving_s, b->moving_s, DURATION);
}

static bool is_same_number(double a, double b, double slack)
{
    return (isnan(a) && isnan(b)) || fabs(a - b) <= slack;
}

/* The first was read from a log that has it from the file of the second. */
static bool is_of_one_file(const rf_log_entry *a, const rf_log_entry *b)
{
    return a->origin != 0 && a->origin == b->origin && a->source != RF_LOG_NO_NOTE && b->source == RF_LOG_NO_NOTE;
}

/* Likewise, with the same numbers. */
static bool is_copy(const rf_log_entry *a, const rf_log_entry *b)
{
    return is_of_one_file(a, b) && is_same_number(a->distance_m, b->distance_m, ROUNDING * fabs(a->distance_m)) &&
           is_same_number(a->moving_s, b->moving_s, ROUNDING_S) && !(isnan(a->distance_m) && isnan(a->moving_s));
}

/* The second's clock less the first's, in quarters of an hour; NONE where they are no pair. */
static int shift_between(const rf_runs *it, size_t i, size_t k, is_pair *is)
{
    const rf_log_entry *a = &it->run[i], *b = &it->run[k];
    if (a->file == b->file || !rf_run_leads(it, i) || !rf_run_leads(it, k) || !is(a, b)) return NONE;
    double apart = rf_entry_time(b) - rf_entry_time(a), quarters = round(apart / QUARTER_S);
    bool whole = fabs(apart - QUARTER_S * quarters) <= SLACK_S && fabs(quarters) <= QUARTERS;
    return whole ? (int)quarters : NONE;
}

/* That most pairs have, of those that were not yet told; of several the least; NONE where there is no pair. By chance, as on
   the round of every morning, two runs may look like a pair of any shift. */
static int vote(const rf_runs *it, is_pair *is, bool told[SHIFTS])
{
    size_t count[SHIFTS] = {0}, most = 0;
    int best = NONE;
    for (size_t i = 0; i < it->runs; i++)
        for (size_t k = rf_run_first_near(i); k < rf_run_end_near(it, i); k++) {
            int shift = shift_between(it, i, k, is);
            if (shift != NONE) count[shift + QUARTERS]++;
        }
    for (int far = 0; far <= QUARTERS; far++)
        for (int shift = -far; shift <= far; shift += far ? 2 * far : 1) {
            if (count[shift + QUARTERS] <= most || told[shift + QUARTERS]) continue;
            most = count[shift + QUARTERS];
            best = shift;
        }
    if (best != NONE) told[best + QUARTERS] = true;
    return best;
}

/* Joins each run with the first that has the shift. settle, where there is one, gets what was joined, and what the second was. */
static void join(rf_runs *it, int shift, is_pair *is, void (*settle)(rf_log_entry *kept, const rf_log_entry *late))
{
    for (size_t i = 0; i < it->runs; i++)
        for (size_t k = rf_run_first_near(i); k < rf_run_end_near(it, i); k++) {
            if (shift_between(it, i, k, is) != shift || rf_run_share_file(it, i, k)) continue;
            const rf_log_entry late = it->run[k];
            rf_run_join(it, i, k);
            if (settle) settle(&it->run[i < k ? i : k], &late);
            break;
        }
}

/* What was read now has the zone that is said now, unless none is. */
static void take_start(rf_log_entry *kept, const rf_log_entry *late)
{
    if (late->clock == RF_LOG_CLOCK_UTC) return;
    kept->day = late->day;
    kept->start_s = late->start_s;
    kept->clock = late->clock;
}

void rf_runs_match_origins(rf_runs *it)
{
    bool told[SHIFTS] = {false};
    for (int zones = 0, shift; zones < ZONES && (shift = vote(it, is_copy, told)) != NONE; zones++) {
        join(it, shift, is_copy, take_start);
        join(it, shift, is_of_one_file, take_start); /* whose numbers somebody mended in the log */
    }
}

void rf_runs_match_zones(rf_runs *it)
{
    bool told[SHIFTS] = {false};
    int zone = vote(it, is_utc_and_local, told);
    if (zone == NONE) return;
    it->merge->zone_s = QUARTER_S * zone;
    join(it, zone, is_utc_and_local, NULL);
    join(it, zone + HOUR, is_utc_and_local, NULL); /* the same place in summer, or in winter */
    join(it, zone - HOUR, is_utc_and_local, NULL);
}
