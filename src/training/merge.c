#include "training/merge.h"

#include "training/entry_order.h"
#include "training/merge_body.h"
#include "training/merge_food.h"
#include "training/merge_runs.h"

/* What has a day. */
static size_t keep_dated(rf_log_entry *entry, size_t entries)
{
    size_t kept = 0;
    for (size_t i = 0; i < entries; i++)
        if (entry[i].day != RF_LOG_NO_DAY) entry[kept++] = entry[i];
    return kept;
}

/* Whether anything is known of it: a run without a distance and a time, or a day of food without an amount, would be a row
   of a log in which nothing stands. */
static bool tells(const rf_log_entry *it)
{
    const double food[] = {it->kcal, it->carbohydrate_g, it->protein_g, it->fat_g, it->fibre_g, it->alcohol_g};
    if (it->of == RF_LOG_OF_RUN) return !isnan(it->distance_m) || !isnan(it->moving_s);
    bool any = it->of != RF_LOG_OF_FOOD || it->complete != RF_LOG_UNSAID;
    for (size_t i = 0; i < sizeof food / sizeof *food; i++) any |= !isnan(food[i]);
    return any;
}

/* Keeps those that count, which stand in their own place and tell something; returns how many. */
static size_t keep_counting(const rf_log_entry *from, size_t n, rf_log_entry *to)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++)
        if (from[i].same == i && tells(&from[i])) to[kept++] = from[i];
    return kept;
}

void rf_merge_entries(rf_merge *it)
{
    static void (*const merge[RF_LOG_OF_END])(rf_merge * it, rf_log_entry * entry, size_t entries) = {
        [RF_LOG_OF_RUN] = rf_merge_runs,
        [RF_LOG_OF_WEIGHT] = rf_merge_weights,
        [RF_LOG_OF_FOOD] = rf_merge_food,
        [RF_LOG_OF_NIGHT] = rf_merge_nights,
    };
    size_t all = keep_dated(it->entry, it->entries), kept = 0;
    it->duplicates = it->conflicts = it->second_weights = 0;
    it->zone_s = NAN;
    rf_entries_sort(it->entry, all);
    for (size_t from = 0, to; from < all; from = to) {
        rf_log_of of = it->entry[from].of;
        for (to = from + 1; to < all && it->entry[to].of == of;) to++;
        merge[of](it, it->entry + from, to - from);
        size_t count = keep_counting(it->entry + from, to - from, it->entry + kept);
        if (of == RF_LOG_OF_FOOD && !it->judges_later) rf_judge_days(it, it->entry + kept, count);
        kept += count;
    }
    it->entries = kept;
    rf_entries_sort(it->entry, kept);
}

void rf_merge_judge(rf_merge *it)
{
    size_t from = 0, to;
    while (from < it->entries && it->entry[from].of < RF_LOG_OF_FOOD) from++;
    for (to = from; to < it->entries && it->entry[to].of == RF_LOG_OF_FOOD;) to++;
    rf_judge_days(it, it->entry + from, to - from);
}
