/* TCX of Garmin and others: the sums of the laps count, and points where a lap has none. */
#include <math.h>
#include <string.h>

#include "io/log_formats.h"
#include "io/log_points.h"
#include "io/log_sports.h"
#include "io/log_xml.h"

#define SPORT_BYTES 64
#define MOST_MPS 12.5 /* no runner is faster: one of both numbers is wrong */

typedef struct tcx {
    rf_log_reading *to;
    rf_log_points run;
    bool in_activity, in_lap, in_track, in_point;
    char sport[SPORT_BYTES];
    size_t tracks;         /* of the lap */
    double lap_s, lap_m;   /* as the lap tells them */
    double from_s, from_m; /* of the points, where the lap begins */
    double moving_s, distance_m;
    bool from_points;
} tcx;

static bool sniff(const rf_log_start *start)
{
    return rf_xml_begins(start, "TrainingCenterDatabase");
}

static bool is(const char *name, const char *other)
{
    return strcmp(name, other) == 0;
}

static void open_activity(tcx *it, const char *const *attributes)
{
    const char *sport = rf_xml_attribute(attributes, "Sport");
    size_t length = sport ? strlen(sport) : 0;
    if (length >= SPORT_BYTES) length = SPORT_BYTES - 1;
    if (sport) memcpy(it->sport, sport, length);
    it->sport[length] = '\0';
    rf_log_points_begin(&it->run);
    it->in_activity = true;
    it->in_lap = it->in_track = it->in_point = it->from_points = false;
    it->moving_s = it->distance_m = 0;
}

static void on_open(void *context, int depth, const char *name, const char *const *attributes)
{
    tcx *it = context;
    (void)depth;
    if (is(name, "Course")) {
        rf_log_skip(it->to, RF_LOG_REASON_NOT_A_RUN, 0);
    } else if (is(name, "Activity")) {
        open_activity(it, attributes);
    } else if (it->in_activity && is(name, "Lap")) {
        const char *start = rf_xml_attribute(attributes, "StartTime");
        if (start) rf_log_points_start(&it->run, start, strlen(start));
        it->in_lap = true;
        it->tracks = 0;
        it->lap_s = it->lap_m = NAN;
        it->from_s = it->run.points.moving_s;
        it->from_m = it->run.points.distance_m;
    } else if (it->in_lap && is(name, "Track")) {
        if (it->tracks++ > 0) rf_points_break(&it->run.points); /* the watch was stopped between them */
        it->in_track = true;
    } else if (it->in_track && is(name, "Trackpoint")) {
        it->in_point = true;
        rf_log_points_point(&it->run);
    }
}

/* Of a lap without totals, or with 0, what its points tell. */
static void close_lap(tcx *it)
{
    double points_s = it->run.points.moving_s - it->from_s, points_m = it->run.points.distance_m - it->from_m;
    bool timed = it->lap_s > 0, measured = it->lap_m > 0;
    it->moving_s += timed ? it->lap_s : points_s;
    it->distance_m += measured ? it->lap_m : points_m;
    it->from_points |= (!timed && points_s > 0) || (!measured && points_m > 0);
    it->in_lap = it->in_track = it->in_point = false;
}

static void put(tcx *it)
{
    if (it->in_lap) close_lap(it); /* the file ends early */
    it->in_activity = false;
    rf_log_entry run = rf_log_points_run(&it->run, it->to);
    const rf_points *points = &it->run.points;
    double span_s = points->last_s - points->first_s;
    run.distance_m = it->distance_m;
    if (it->distance_m > MOST_MPS * it->moving_s && it->distance_m <= MOST_MPS * span_s) {
        if (!(run.moving_s > 0)) run.moving_s = span_s;
        run.warnings |= RF_LOG_WARNING_BIT(TIME_CONFLICT);
    } else {
        run.moving_s = it->moving_s;
    }
    if (it->from_points) run.warnings |= RF_LOG_WARNING_BIT(FROM_POINTS);
    if (*it->sport && !rf_log_means_running(it->sport, strlen(it->sport)))
        rf_log_other_sport(it->to, it->sport, strlen(it->sport), 0);
    else
        rf_log_put(it->to, &run);
}

static void close_in_point(tcx *it, const char *name, const char *text, size_t length)
{
    rf_point *point = &it->run.point;
    if (is(name, "Time"))
        rf_log_points_time(&it->run, text, length);
    else if (is(name, "LatitudeDegrees"))
        point->latitude_deg = rf_log_points_number(text, length);
    else if (is(name, "LongitudeDegrees"))
        point->longitude_deg = rf_log_points_number(text, length);
    else if (is(name, "AltitudeMeters"))
        point->height_m = rf_log_points_number(text, length);
    if (!is(name, "Trackpoint")) return;
    rf_points_add(&it->run.points, point);
    it->in_point = false;
}

static void on_close(void *context, int depth, const char *name, const char *text, size_t length)
{
    tcx *it = context;
    (void)depth;
    if (!it->in_activity) return;
    if (it->in_point)
        close_in_point(it, name, text, length);
    else if (is(name, "Track"))
        it->in_track = false;
    else if (it->in_lap && is(name, "Lap"))
        close_lap(it);
    else if (it->in_lap && !it->in_track && is(name, "TotalTimeSeconds"))
        it->lap_s = rf_log_points_number(text, length);
    else if (it->in_lap && !it->in_track && is(name, "DistanceMeters"))
        it->lap_m = rf_log_points_number(text, length);
    else if (!it->in_lap && is(name, "Id"))
        rf_log_points_start(&it->run, text, length);
    else if (is(name, "Activity"))
        put(it);
}

static void read(rf_log_reading *reading)
{
    tcx it = {.to = reading};
    rf_xml_read(reading, &(rf_xml_reader){on_open, on_close, &it});
    if (it.in_activity) put(&it);
}

const rf_log_format rf_log_tcx = {"tcx", "TCX", RF_LOG_RANK_TCX, sniff, read};
