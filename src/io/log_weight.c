#include "io/log_weight.h"

#include <math.h>

#include "training/median.h"

/* Conventions of refuel. */
#define RECENT_D 14        /* as far as training/merge_body.c looks for weighings of the same body */
#define MOST 7             /* weighings: the middle one of a week of mornings */
#define APART 0.04         /* of the middle one: food, water and the scale move a body by less */
#define APART_LEAST 2      /* weighings: one is a slip */
#define OTHER_BODY 0.08    /* of the one before: no body changes so much in RECENT_D days ... */
#define OTHER_BODY_WK 0.01 /* ... and this much more in each week of a longer time */
#define NOT_ONE "its last weighings are too far apart to be of one body: give the weight, and make a log of one person"

static bool weighed(const rf_log_entry *it)
{
    return it->of == RF_LOG_OF_WEIGHT && !isnan(it->weight_kg);
}

/* The last weighing of the log, and the one before. */
static const rf_log_entry *find_last(const rf_track_given *given, const rf_log_entry **before)
{
    const rf_log_entry *last = *before = NULL;
    for (size_t i = 0; i < given->book.entries; i++) {
        const rf_log_entry *it = &given->book.entry[i];
        if (!weighed(it)) continue;
        if (!last || it->day >= last->day)
            *before = last, last = it;
        else if (!*before || it->day >= (*before)->day)
            *before = it;
    }
    return last;
}

/* Those of the last days that merging left: the latest first as far as the book is in order of time. */
static size_t take_recent(const rf_track_given *given, int64_t last, double kg[], size_t most, int64_t *first)
{
    size_t n = 0;
    for (size_t i = given->book.entries; i-- > 0 && n < most;) {
        const rf_log_entry *it = &given->book.entry[i];
        if (!weighed(it) || it->day <= last - RECENT_D) continue;
        if (n == 0 || it->day < *first) *first = it->day;
        kg[n++] = it->weight_kg;
    }
    return n;
}

static bool changed_too_fast(const rf_log_entry *before, const rf_log_entry *last)
{
    double weeks = ((double)(last->day - before->day) - RECENT_D) / 7;
    double share = OTHER_BODY + OTHER_BODY_WK * (weeks > 0 ? weeks : 0);
    return fabs(last->weight_kg - before->weight_kg) > share * fmin(last->weight_kg, before->weight_kg);
}

static bool is_one_body(const rf_track_given *given, const rf_log_entry *last, const rf_log_entry *before)
{
    double kg[RF_MEDIAN_MAX];
    int64_t first = RF_LOG_NO_DAY;
    size_t n = take_recent(given, last->day, kg, RF_MEDIAN_MAX, &first), apart = 0;
    size_t kept = given->outliers < RF_TRACK_ODD_MAX ? given->outliers : RF_TRACK_ODD_MAX;
    double middle = rf_median(kg, n);
    for (size_t i = 0; i < n; i++) apart += fabs(kg[i] - middle) > APART * middle;
    for (size_t i = 0; i < kept; i++) apart += given->odd[i].day > last->day - RECENT_D;
    return apart < APART_LEAST && !(n <= APART_LEAST && before && changed_too_fast(before, last));
}

rf_log_weight rf_log_weight_of(const rf_track_given *given)
{
    double kg[MOST];
    const rf_log_entry *before, *last = find_last(given, &before);
    rf_log_weight out = {.kg = NAN, .first = RF_LOG_NO_DAY, .last = last ? last->day : RF_LOG_NO_DAY};
    if (!last) return out;
    out.count = take_recent(given, last->day, kg, MOST, &out.first);
    if (is_one_body(given, last, before))
        out.kg = rf_median(kg, out.count);
    else
        out.why = NOT_ONE;
    return out;
}
