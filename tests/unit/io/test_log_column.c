#include "io/log_column.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

static void expect(const char *name, rf_log_what what, const char *unit)
{
    rf_log_column got = rf_log_column_named(name, strlen(name));
    cr_expect(eq(int, got.what, what), "%s", name);
    if (unit)
        cr_assert(got.unit.of != NULL, "%s", name);
    else
        cr_expect(got.unit.of == NULL, "%s", name);
    if (unit) cr_expect(eq(str, (char *)got.unit.of->symbol, (char *)unit), "%s", name);
}

/* Capitals, blanks and dashes do not count; the unit stands behind the name. */
Test(log_column, names)
{
    expect("date", RF_LOG_DATE, NULL);
    expect(" Date ", RF_LOG_DATE, NULL);
    expect("distance_km", RF_LOG_DISTANCE, "km");
    expect("Distance (mi)", RF_LOG_DISTANCE, "mi");
    expect("distance_miles", RF_LOG_DISTANCE, "mi");
    expect("distance_m", RF_LOG_DISTANCE, "m");
    expect("distance", RF_LOG_DISTANCE, NULL);
    expect("duration_min", RF_LOG_DURATION, "min");
    expect("duration (h)", RF_LOG_DURATION, "h");
    expect("duration_s", RF_LOG_DURATION, "s");
    expect("duration", RF_LOG_DURATION, NULL);
    expect("rpe", RF_LOG_RPE, "");
    expect("RPE", RF_LOG_RPE, "");
    expect("heart_rate", RF_LOG_HEART_RATE, "bpm");
    expect("Heart-Rate (bpm)", RF_LOG_HEART_RATE, "bpm");
    expect("heart rate", RF_LOG_HEART_RATE, "bpm");
    expect("avg_hr", RF_LOG_HEART_RATE, "bpm");
    expect("sleep", RF_LOG_SLEEP, "h");
    expect("sleep_h", RF_LOG_SLEEP, "h");
    expect("Sleep (min)", RF_LOG_SLEEP, "min");
}

/* Columns of the log that say nothing about running, and those of somebody's own. */
Test(log_column, others)
{
    static const char *const other[] = {"weight_kg",   "weight (lb)", "intake_kcal", "intake (kJ)", "carbohydrate_g",
                                        "protein (g)", "fat_g",       "fibre_g",     "climb_m",     "climb (ft)",
                                        "time",        "note",        "complete",    "source"};
    static const char *const unknown[] = {"shoes",         "distance_leagues",
                                          "distance (kg)", "duration_km",
                                          "rpe_max",       "heart_rate_max",
                                          "dated",         "km",
                                          "distance km",   "",
                                          "distance(",     "distance_",
                                          "weighted",      "heart_rate (km)"};
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        cr_expect(eq(int, rf_log_column_named(other[i], strlen(other[i])).what, RF_LOG_OTHER), "%s", other[i]);
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        cr_expect(eq(int, rf_log_column_named(unknown[i], strlen(unknown[i])).what, RF_LOG_UNKNOWN), "%s", unknown[i]);
}

Test(log_column, called)
{
    cr_expect(eq(str, (char *)rf_log_column_name(RF_LOG_HEART_RATE), "heart_rate"));
    for (int what = RF_LOG_DATE; what < RF_LOG_WHAT_END; what++) {
        const char *name = rf_log_column_name((rf_log_what)what);
        cr_assert(name != NULL);
        cr_expect(eq(int, rf_log_column_named(name, strlen(name)).what, what), "a name is read back");
    }
    cr_expect(rf_log_column_name(RF_LOG_OTHER) == NULL && rf_log_column_name(RF_LOG_UNKNOWN) == NULL);
}
