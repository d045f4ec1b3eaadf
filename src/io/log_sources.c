#include "io/log_sources.h"

#include <math.h>

#include "training/entry_order.h"

/* Conventions of this project. */
#define WEIGHED_S 600.0 /* a scale, and an app that copies from it */
#define WEIGHED_KG 0.05 /* what rounding to pounds and back changes */
#define RUN_S 300.0
#define RUN_SHARE 0.03
#define NEAR 32 /* entries before one that are looked at */

static bool is_near(double a, double b, double most)
{
    return fabs(a - b) <= most;
}

/* Whether a later entry says what an earlier one of another device said. */
static bool is_copy(const rf_log_entry *a, const rf_log_entry *b)
{
    if (a->of != b->of || a->same == b->same) return false;
    double apart_s = rf_entry_time(b) - rf_entry_time(a);
    if (a->of == RF_LOG_OF_WEIGHT)
        return is_near(apart_s, 0, WEIGHED_S) && is_near(a->weight_kg, b->weight_kg, WEIGHED_KG);
    if (!is_near(apart_s, 0, RUN_S)) return false;
    return isnan(a->distance_m) || isnan(b->distance_m) ||
           is_near(a->distance_m, b->distance_m, RUN_SHARE * fmax(a->distance_m, b->distance_m));
}

static void fill(double *into, double from)
{
    if (isnan(*into)) *into = from;
}

static void fill_run(rf_log_entry *run, const rf_log_entry *copy)
{
    fill(&run->distance_m, copy->distance_m);
    fill(&run->moving_s, copy->moving_s);
    fill(&run->climb_m, copy->climb_m);
    fill(&run->heart_rate_bpm, copy->heart_rate_bpm);
}

void rf_log_drop_copies(rf_log_reading *it)
{
    rf_log_entry *entry = it->book->entry ? it->book->entry + it->first : NULL;
    size_t entries = it->book->entries - it->first, kept = 0, copies = 0;
    rf_entries_sort(entry, entries);
    for (size_t i = 0; i < entries; i++) {
        size_t k = kept > NEAR ? kept - NEAR : 0;
        while (k < kept && !is_copy(&entry[k], &entry[i])) k++;
        if (k == kept) {
            entry[kept++] = entry[i];
            continue;
        }
        fill_run(&entry[k], &entry[i]);
        it->file->entries[entry[i].of]--;
        rf_log_skip(it, RF_LOG_REASON_DUPLICATE, 0);
        copies++;
    }
    if (copies > 0) rf_log_warn(it, RF_LOG_WARNING_SEVERAL_SOURCES, 0);
    it->book->entries = it->first + kept;
}
