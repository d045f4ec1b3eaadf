#include "training/merge_body.h"

#include "training/entry_order.h"
#include "training/median.h"

/* Conventions of this project. */
#define OUTLIER 0.08 /* of the median around it: no body changes as fast */
#define OUTLIER_DAYS 14
#define OUTLIER_LEAST 3 /* weighings that tell which is the odd one */
#define MORNING_FROM_S (3 * 3600.0)
#define MORNING_TO_S (12 * 3600.0)

static double median_around(const rf_log_entry *weight, size_t weights, size_t i, size_t *known)
{
    double near[RF_MEDIAN_MAX];
    size_t n = 0, half = RF_MEDIAN_MAX / 2;
    for (size_t k = i > half ? i - half : 0; k < weights && k < i + half; k++) {
        int64_t apart = weight[k].day - weight[i].day;
        if (apart >= -OUTLIER_DAYS && apart <= OUTLIER_DAYS) near[n++] = weight[k].weight_kg;
    }
    *known = n;
    return rf_median(near, n);
}

static bool is_outlier(const rf_log_entry *weight, size_t weights, size_t i)
{
    size_t known;
    double median = median_around(weight, weights, i, &known);
    return known >= OUTLIER_LEAST && fabs(weight[i].weight_kg - median) > OUTLIER * median;
}

/* The first of the morning, else one without a time, else the earliest: lower is better. */
static int class_of(const rf_log_entry *it)
{
    if (isnan(it->start_s)) return 1;
    return it->start_s >= MORNING_FROM_S && it->start_s <= MORNING_TO_S ? 0 : 2;
}

static bool is_better(const rf_log_entry *a, const rf_log_entry *b)
{
    if (class_of(a) != class_of(b)) return class_of(a) < class_of(b);
    if (!isnan(a->start_s) && a->start_s != b->start_s) return a->start_s < b->start_s;
    return rf_entry_is_before(a, b);
}

/* Of a day. */
static void choose(rf_merge *it, rf_log_entry *weight, size_t from, size_t to)
{
    size_t best = RF_MERGE_NONE;
    for (size_t i = from; i < to; i++) {
        bool outlier = (weight[i].warnings & RF_LOG_WARNING_BIT(OUTLIER)) != 0;
        if (!outlier && (best == RF_MERGE_NONE || is_better(&weight[i], &weight[best]))) best = i;
    }
    for (size_t i = from; i < to; i++) {
        bool outlier = (weight[i].warnings & RF_LOG_WARNING_BIT(OUTLIER)) != 0;
        weight[i].same = outlier ? RF_MERGE_NONE : best;
        if (outlier || i == best) continue; /* of a day of outliers alone there is no best one */
        it->duplicates += weight[i].file != weight[best].file && weight[i].weight_kg == weight[best].weight_kg;
        it->second_weights += weight[i].weight_kg != weight[best].weight_kg;
    }
}

/* The same weighing of another file, which was told. */
static bool stands_before(const rf_log_entry *weight, size_t i)
{
    const rf_log_entry *a = &weight[i], *b = i > 0 ? a - 1 : NULL;
    bool same_start = b && (a->start_s == b->start_s || (isnan(a->start_s) && isnan(b->start_s)));
    return same_start && a->day == b->day && a->weight_kg == b->weight_kg && a->file != b->file;
}

void rf_merge_weights(rf_merge *it, rf_log_entry *weight, size_t weights)
{
    for (size_t i = 0; i < weights; i++) {
        if (!is_outlier(weight, weights, i)) continue;
        weight[i].warnings |= RF_LOG_WARNING_BIT(OUTLIER);
        if (it->tell && !stands_before(weight, i)) it->tell(it->context, RF_LOG_WARNING_OUTLIER, &weight[i], NULL);
    }
    for (size_t from = 0, to; from < weights; from = to) {
        for (to = from + 1; to < weights && weight[to].day == weight[from].day;) to++;
        choose(it, weight, from, to);
    }
}

void rf_merge_nights(rf_merge *it, rf_log_entry *night, size_t nights)
{
    for (size_t from = 0, to; from < nights; from = to) {
        night[from].same = from;
        for (to = from + 1; to < nights && night[to].day == night[from].day; to++) {
            night[to].same = from;
            if (night[to].sleep_h == night[from].sleep_h) continue;
            it->conflicts++;
            night[from].warnings |= RF_LOG_WARNING_BIT(CONFLICT);
            if (it->tell) it->tell(it->context, RF_LOG_WARNING_CONFLICT, &night[from], &night[to]);
        }
    }
}
