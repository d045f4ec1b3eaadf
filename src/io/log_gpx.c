/* GPX 1.0 and 1.1: tracks of watches and apps. There are no totals: all is computed from the points. */
#include <math.h>
#include <string.h>

#include "io/log_formats.h"
#include "io/log_points.h"
#include "io/log_sports.h"
#include "io/log_xml.h"

#define TYPE_BYTES 64

typedef struct gpx {
    rf_log_reading *to;
    rf_log_points run;
    int in_track, in_point; /* their depth; 0: outside */
    char type[TYPE_BYTES];
    size_t type_length;
} gpx;

static bool sniff(const rf_log_start *start)
{
    return rf_xml_begins(start, "gpx");
}

static bool is(const char *name, const char *other)
{
    return strcmp(name, other) == 0;
}

static double number_of(const char *const *attributes, const char *name)
{
    const char *text = rf_xml_attribute(attributes, name);
    return text ? rf_log_points_number(text, strlen(text)) : NAN;
}

static void on_open(void *context, int depth, const char *name, const char *const *attributes)
{
    gpx *it = context;
    if (is(name, "rte")) {
        rf_log_skip(it->to, RF_LOG_REASON_NOT_A_RUN, 0);
    } else if (is(name, "trk")) {
        it->in_track = depth;
        it->type_length = 0;
        rf_log_points_begin(&it->run);
    } else if (it->in_track && is(name, "trkseg")) {
        rf_points_break(&it->run.points);
    } else if (it->in_track && is(name, "trkpt")) {
        it->in_point = depth;
        rf_log_points_point(&it->run);
        it->run.point.latitude_deg = number_of(attributes, "lat");
        it->run.point.longitude_deg = number_of(attributes, "lon");
    }
}

/* A type that is missing or a number tells nothing: who names the file says that it is a run. */
static bool is_run(const gpx *it)
{
    return it->type_length == 0 || !isnan(rf_log_points_number(it->type, it->type_length)) ||
           rf_log_means_running(it->type, it->type_length);
}

static void put(gpx *it)
{
    it->in_track = it->in_point = 0;
    rf_log_entry run = rf_log_points_run(&it->run, it->to);
    if (!is_run(it)) {
        rf_log_other_sport(it->to, it->type, it->type_length, 0);
    } else if (it->run.points.points == 0) {
        rf_log_skip(it->to, RF_LOG_REASON_NO_POINTS, 0);
        rf_log_warn(it->to, RF_LOG_WARNING_NO_DISTANCE, 0);
    } else {
        run.warnings |= RF_LOG_WARNING_BIT(FROM_POINTS);
        if (it->run.points.dropped > 0) run.warnings |= RF_LOG_WARNING_BIT(POINTS_DROPPED);
        rf_log_put(it->to, &run);
    }
}

static void close_in_point(gpx *it, int depth, const char *name, const char *text, size_t length)
{
    if (depth == it->in_point) {
        rf_points_add(&it->run.points, &it->run.point);
        it->in_point = 0;
    } else if (depth == it->in_point + 1 && is(name, "ele")) {
        it->run.point.height_m = rf_log_points_number(text, length);
    } else if (depth == it->in_point + 1 && is(name, "time")) {
        rf_log_points_time(&it->run, text, length);
    } else if (is(name, "vAcc") && rf_log_points_number(text, length) < 0) {
        it->run.point.height_m = NAN; /* of Apple: the height is not valid */
    }
}

static void on_close(void *context, int depth, const char *name, const char *text, size_t length)
{
    gpx *it = context;
    if (it->in_point) {
        close_in_point(it, depth, name, text, length);
    } else if (it->in_track && depth == it->in_track) {
        put(it);
    } else if (it->in_track && depth == it->in_track + 1 && is(name, "type")) {
        it->type_length = length < TYPE_BYTES ? length : TYPE_BYTES;
        memcpy(it->type, text, it->type_length);
    }
}

static void read(rf_log_reading *reading)
{
    gpx it = {.to = reading};
    rf_xml_read(reading, &(rf_xml_reader){on_open, on_close, &it});
    if (it.in_track) put(&it); /* the file ends early */
}

const rf_log_format rf_log_gpx = {"gpx", "GPX", RF_LOG_RANK_GPX, sniff, read};
