#include "io/log_points.h"

#include <math.h>
#include <string.h>

#include "core/number.h"

#define DAY_S 86400.0
#define BLANKS " \t\r\n"

void rf_log_points_begin(rf_log_points *it)
{
    rf_points_begin(&it->points);
    it->started = false;
    rf_log_points_point(it);
}

void rf_log_points_point(rf_log_points *it)
{
    it->point = (rf_point){NAN, NAN, NAN, NAN};
}

static void trim(const char **text, size_t *length)
{
    while (*length > 0 && **text && strchr(BLANKS, **text)) ++*text, --*length;
    while (*length > 0 && (*text)[*length - 1] && strchr(BLANKS, (*text)[*length - 1])) --*length;
}

double rf_log_points_number(const char *text, size_t length)
{
    double value;
    trim(&text, &length);
    size_t used = rf_number_read(text, length, &value);
    return used > 0 && used == length ? value : NAN;
}

static bool take(const char *text, size_t length, rf_log_when *when)
{
    trim(&text, &length);
    return rf_log_when_read(text, length, RF_LOG_ORDER_DAY_FIRST, when) && !isnan(when->start_s);
}

void rf_log_points_start(rf_log_points *it, const char *text, size_t length)
{
    it->started = it->started || take(text, length, &it->start);
}

/* A start in UTC is told by the clock of the points, where that is a local one. */
static void adopt(rf_log_when *start, double offset_s)
{
    double s = start->start_s + offset_s, days = floor(s / DAY_S);
    start->day += (int64_t)days;
    start->start_s = s - DAY_S * days;
    start->zone = RF_LOG_ZONE_OFFSET;
    start->offset_s = offset_s;
}

void rf_log_points_time(rf_log_points *it, const char *text, size_t length)
{
    rf_log_when when;
    if (!take(text, length, &when)) return;
    it->point.time_s = DAY_S * (double)when.day + when.start_s - when.offset_s;
    if (!it->started) it->start = when;
    if (it->start.zone == RF_LOG_ZONE_UTC && when.zone == RF_LOG_ZONE_OFFSET) adopt(&it->start, when.offset_s);
    it->started = true;
}

rf_log_entry rf_log_points_run(rf_log_points *it, const rf_log_reading *to)
{
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    rf_points_end(&it->points);
    if (it->started) rf_log_place(to, &it->start, false, &run);
    run.distance_m = it->points.distance_m;
    run.moving_s = it->points.moving_s;
    run.climb_m = it->points.legs.climb_m;
    return run;
}
