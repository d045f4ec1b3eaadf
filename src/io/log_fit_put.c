#include "io/log_fit_put.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "io/log_fit_laps.h"
#include "io/log_when.h"

#define EPOCH_S 631065600.0   /* 1989-12-31 in s since 1970 */
#define FIRST_DATE 0x10000000 /* below it they are seconds since the device was switched on */
#define DAY_S 86400.0
#define QUARTER_S 900.0
#define ZONE_S_MAX (14 * 3600.0)
#define COURSE 6
#define RUNNING 1
#define DOUBTFUL_M 20.0 /* so much climb by the heights, where the device says 0 */

/* Whether an offset can be one. COROS and others write UTC as local time, and an app wrote the offset inverted: a zone that
   the user knows tells. */
static bool is_offset(double offset_s, double zone_s)
{
    if (!(fabs(offset_s) <= ZONE_S_MAX) || fmod(offset_s, QUARTER_S) != 0) return false;
    return isnan(zone_s) || zone_s == 0 || (offset_s != 0 && offset_s != -zone_s);
}

void rf_fit_place(const rf_log_reading *to, double time, double offset_s, rf_log_entry *entry)
{
    bool local = is_offset(offset_s, to->options->zone_s);
    if (!(time >= FIRST_DATE)) return;
    if (!local && !isnan(offset_s)) entry->warnings |= RF_LOG_WARNING_BIT(OFFSET_IMPLAUSIBLE);
    double s = EPOCH_S + time + (local ? offset_s : 0), day = floor(s / DAY_S);
    const rf_log_when when = {.day = (int64_t)day,
                              .start_s = s - DAY_S * day,
                              .zone = local ? RF_LOG_ZONE_OFFSET : RF_LOG_ZONE_UTC,
                              .other_day = RF_LOG_NO_DAY};
    rf_log_place(to, &when, !local, entry);
}

static double first_of(const double *value, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (value[i] > 0) return value[i];
    return NAN;
}

static void put_time(const rf_fit_run *it, const rf_fit_total *session, const rf_fit_total *laps, bool alone,
                     rf_log_entry *run)
{
    const double own[] = {session->moving_s, session->timer_s, laps->moving_s, laps->timer_s};
    bool placed = !isnan(it->points.moving_s);
    const double points[] = {it->events > 0 ? it->timer_s : NAN, placed ? it->points.moving_s : it->near_s};
    run->moving_s = first_of(own, 4);
    if (isnan(run->moving_s) && alone) run->moving_s = first_of(points, 2);
    if (!isnan(run->moving_s)) return;
    run->moving_s = session->elapsed_s;
    if (run->moving_s > 0) run->warnings |= RF_LOG_WARNING_BIT(TIME_DOUBTFUL);
}

static void put_distance(const rf_fit_run *it, const rf_fit_total *session, const rf_fit_total *laps, bool alone,
                         rf_log_entry *run)
{
    const double any[] = {session->distance_m, laps->distance_m, it->distance_m, it->points.distance_m};
    run->distance_m = first_of(any, alone ? 4 : 2);
    if (!alone || session->distance_m > 0 || laps->distance_m > 0 || isnan(run->distance_m)) return;
    run->warnings |= RF_LOG_WARNING_BIT(FROM_POINTS);
    if (!(it->distance_m > 0) && it->points.dropped > 0) run->warnings |= RF_LOG_WARNING_BIT(POINTS_DROPPED);
}

static void put_climb(const rf_fit_run *it, const rf_fit_total *session, const rf_fit_total *laps, bool alone,
                      rf_log_entry *run)
{
    double heights_m = alone ? it->points.legs.climb_m : NAN;
    run->climb_m = session->climb_m;
    if (isnan(run->climb_m)) run->climb_m = laps->climb_m;
    if (isnan(run->climb_m)) run->climb_m = heights_m;
    if (run->climb_m > 0 || !(heights_m >= DOUBTFUL_M)) return;
    run->climb_m = heights_m;
    run->warnings |= RF_LOG_WARNING_BIT(CLIMB_DOUBTFUL);
}

enum { SPORT_TEXT = 24 };

/* A sport by its number in the public profile; a file may write it in four bytes. */
static const char *sport_word(double sport, char text[SPORT_TEXT])
{
    static const char *const words[] = {
        [0] = "generic",  [2] = "cycling",   [3] = "transition", [4] = "fitness equipment",
        [5] = "swimming", [10] = "training", [11] = "walking",   [17] = "hiking"};
    if (sport >= 0 && sport < (double)(sizeof words / sizeof *words) && words[(size_t)sport])
        return words[(size_t)sport];
    snprintf(text, SPORT_TEXT, "sport %.0f", sport);
    return text;
}

/* One session; alone: laps and records of the file are its own, also those of which nothing says so. */
static void put_session(rf_fit_run *it, const rf_fit_total *session, bool alone, rf_log_reading *to)
{
    const rf_fit_total laps = alone ? it->laps : rf_fit_laps_of(it, session);
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    double sport = session->sport, start = session->start;
    if (isnan(sport)) sport = isnan(laps.sport) && alone ? it->sport : laps.sport;
    if (!isnan(sport) && sport != RUNNING) {
        char text[SPORT_TEXT];
        const char *word = sport_word(sport, text);
        rf_log_other_sport(to, word, strlen(word), 0);
        return;
    }
    if (isnan(start)) start = alone && !isnan(it->first) ? it->first : laps.start;
    if (isnan(start)) start = session->end - session->elapsed_s;
    rf_fit_place(to, start, it->offset_s, &run);
    put_distance(it, session, &laps, alone, &run);
    put_time(it, session, &laps, alone, &run);
    put_climb(it, session, &laps, alone, &run);
    rf_log_put(to, &run);
}

void rf_fit_put(rf_fit_run *it, rf_log_reading *to)
{
    if (it->sessions == 0 && it->lap_count == 0 && it->records == 0) return;
    if (it->type == COURSE) {
        rf_log_skip(to, RF_LOG_REASON_NOT_A_RUN, 0);
        return;
    }
    if (it->last > it->started) it->timer_s += it->last - it->started; /* never stopped: the file ends early */
    rf_points_end(&it->points);
    for (size_t i = 0; i < it->sessions; i++) put_session(it, &it->session[i], it->sessions == 1, to);
    if (it->sessions == 0) put_session(it, &rf_fit_total_none, true, to);
}
