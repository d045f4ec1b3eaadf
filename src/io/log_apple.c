/* export.xml of Apple Health: weights, and running workouts. Of its gigabytes nothing else is kept. */
#include <math.h>
#include <string.h>

#include "core/number.h"
#include "core/units.h"
#include "io/log_formats.h"
#include "io/log_sources.h"
#include "io/log_sports.h"
#include "io/log_when.h"
#include "io/log_xml.h"

#define SPORT "HKWorkoutActivityType" /* what the word of a sport begins with */
#define BEATS "count/min"
#define HEART_RATE_MIN 25.0
#define HEART_RATE_MAX 250.0

typedef struct apple {
    rf_log_reading *to;
    rf_log_entry run;
    int in_workout; /* its depth; 0: outside */
    bool runs;
} apple;

static const char begin[] = "<!DOCTYPE HealthData"; /* its document type is longer than what tells a file */

static bool sniff(const rf_log_start *start)
{
    for (size_t i = 0; i + sizeof begin - 1 <= start->length; i++)
        if (memcmp(start->bytes + i, begin, sizeof begin - 1) == 0) return true;
    return rf_xml_begins(start, "HealthData");
}

static bool is(const char *text, const char *other)
{
    return text && strcmp(text, other) == 0;
}

/* FNV-1a: tells a device from others. */
static size_t device_of(const char *const *attributes)
{
    const char *name = rf_xml_attribute(attributes, "sourceName");
    return name ? (size_t)rf_log_origin(name, strlen(name)) : 0;
}

/* A number in a unit, of another attribute or behind it ("3230 cm"); NaN where it is none. */
static double amount(const char *number, const char *unit, rf_unit_id to)
{
    double value;
    rf_measure measure;
    if (!number) return NAN;
    size_t used = rf_number_read(number, strlen(number), &value);
    if (!unit) {
        unit = number + used;
        unit += strspn(unit, " ");
    } else if (number[used]) {
        return NAN;
    }
    size_t length = strlen(unit);
    if (used == 0 || length == 0 || rf_measure_read(unit, length, &measure) != length) return NAN;
    if (measure.per || measure.of->dimension != rf_units[to].dimension) return NAN;
    return rf_measure_convert(value, measure, (rf_measure){&rf_units[to], NULL});
}

/* "2022-02-27 23:30:00 -0500"; of old telephones "20150601064512-0700". */
static void place(const rf_log_reading *to, const char *text, rf_log_entry *entry)
{
    char plain[48];
    rf_log_when when;
    size_t length = text ? strlen(text) : 0;
    if (length > 14 && length < sizeof plain - 8 && strspn(text, "0123456789") == 14) {
        int used = 0;
        for (size_t i = 0; i < length; i++) {
            if (i == 4 || i == 6) plain[used++] = '-';
            if (i == 8) plain[used++] = ' ';
            if (i == 10 || i == 12) plain[used++] = ':';
            plain[used++] = text[i];
        }
        text = plain;
        length = (size_t)used;
    }
    if (length > 0 && rf_log_when_read(text, length, RF_LOG_ORDER_DAY_FIRST, &when))
        rf_log_place(to, &when, false, entry);
}

static void weigh(apple *it, const char *const *attributes)
{
    rf_log_entry weight = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    weight.same = device_of(attributes);
    place(it->to, rf_xml_attribute(attributes, "startDate"), &weight);
    const char *unit = rf_xml_attribute(attributes, "unit"), *value = rf_xml_attribute(attributes, "value");
    weight.weight_kg = amount(value, unit ? unit : "", RF_U_KG);
    if (!value)
        rf_log_skip(it->to, RF_LOG_REASON_NO_WEIGHT, 0);
    else if (isnan(weight.weight_kg))
        rf_log_bad(it->to, 0, "unit", unit ? unit : "", unit ? strlen(unit) : 0,
                   "no unit of a weight, or value no number");
    else
        rf_log_put(it->to, &weight);
}

static void begin_workout(apple *it, int depth, const char *const *attributes)
{
    const char *type = rf_xml_attribute(attributes, "workoutActivityType");
    const char *unit = rf_xml_attribute(attributes, "durationUnit");
    const char *far = rf_xml_attribute(attributes, "totalDistanceUnit");
    const char *word = type && strncmp(type, SPORT, sizeof SPORT - 1) == 0 ? type + sizeof SPORT - 1 : type;
    it->in_workout = depth;
    it->runs = word && rf_log_means_running(word, strlen(word));
    if (!it->runs) {
        rf_log_other_sport(it->to, word ? word : "", word ? strlen(word) : 0, 0);
        return;
    }
    it->run = rf_log_entry_of(RF_LOG_OF_RUN);
    it->run.same = device_of(attributes);
    place(it->to, rf_xml_attribute(attributes, "startDate"), &it->run);
    it->run.moving_s = amount(rf_xml_attribute(attributes, "duration"), unit ? unit : "min", RF_U_S);
    it->run.distance_m = amount(rf_xml_attribute(attributes, "totalDistance"), far ? far : "", RF_U_M);
}

/* What stands in a workout: since iOS 16 its distance. */
static void take_part(apple *it, const char *name, const char *const *attributes)
{
    const char *type = rf_xml_attribute(attributes, "type"), *unit = rf_xml_attribute(attributes, "unit");
    if (is(name, "MetadataEntry") && is(rf_xml_attribute(attributes, "key"), "HKElevationAscended")) {
        it->run.climb_m = amount(rf_xml_attribute(attributes, "value"), NULL, RF_U_M);
    } else if (is(name, "WorkoutStatistics") && is(type, "HKQuantityTypeIdentifierDistanceWalkingRunning")) {
        double distance_m = amount(rf_xml_attribute(attributes, "sum"), unit ? unit : "", RF_U_M);
        if (!isnan(distance_m)) it->run.distance_m = distance_m;
    } else if (is(name, "WorkoutStatistics") && is(type, "HKQuantityTypeIdentifierHeartRate") && is(unit, BEATS)) {
        double bpm = amount(rf_xml_attribute(attributes, "average"), "bpm", RF_U_BPM);
        it->run.heart_rate_bpm = bpm >= HEART_RATE_MIN && bpm <= HEART_RATE_MAX ? bpm : NAN;
    }
}

static void on_open(void *context, int depth, const char *name, const char *const *attributes)
{
    apple *it = context;
    if (it->in_workout) {
        if (it->runs && depth == it->in_workout + 1) take_part(it, name, attributes);
    } else if (depth == 2 && is(name, "Workout")) {
        begin_workout(it, depth, attributes);
    } else if (depth == 2 && is(name, "Record") &&
               is(rf_xml_attribute(attributes, "type"), "HKQuantityTypeIdentifierBodyMass")) {
        weigh(it, attributes);
    }
}

static void on_close(void *context, int depth, const char *name, const char *text, size_t length)
{
    apple *it = context;
    (void)name, (void)text, (void)length;
    if (!it->in_workout || depth != it->in_workout) return;
    it->in_workout = 0;
    if (it->runs) rf_log_put(it->to, &it->run);
}

static void read(rf_log_reading *reading)
{
    apple it = {.to = reading};
    rf_xml_read(reading, &(rf_xml_reader){on_open, on_close, &it});
    rf_log_drop_copies(reading);
}

const rf_log_format rf_log_apple = {"apple", "Apple Health", RF_LOG_RANK_APPLE, sniff, read};
