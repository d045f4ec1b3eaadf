#include "training/merge_food.h"

#include "training/entry_order.h"
#include "training/median.h"

/* Conventions of this project. */
#define DIFFERENT 0.05     /* of the larger energy: then both are told */
#define RESTING_SHARE 0.5  /* of the resting energy: less was probably not all */
#define UNKNOWN_KCAL 800.0 /* the same of who is not known */
#define OWN_SHARE 0.6      /* of the median of the sound days around it */
#define OWN_DAYS 28
#define OWN_LEAST 7 /* sound days that tell what is usual */
#define ROUNDS 16   /* of judging: each may show that a day which was usual is not */
#define NOON_S (12 * 3600.0)

/* The file named first counts; of a day without energy in it, the next that has it. */
static bool is_better(const rf_log_entry *a, const rf_log_entry *b)
{
    if (isnan(a->kcal) != isnan(b->kcal)) return !isnan(a->kcal);
    return a->file < b->file;
}

static bool is_same(const rf_log_entry *a, const rf_log_entry *b)
{
    const double left[] = {a->kcal, a->carbohydrate_g, a->protein_g, a->fat_g, a->fibre_g, a->alcohol_g},
                 right[] = {b->kcal, b->carbohydrate_g, b->protein_g, b->fat_g, b->fibre_g, b->alcohol_g};
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        if (left[i] != right[i] && !(isnan(left[i]) && isnan(right[i]))) return false;
    return true;
}

/* Two accounts of a day are never added up. */
static void repeat(rf_merge *it, rf_log_entry *kept, const rf_log_entry *other)
{
    double larger = fmax(kept->kcal, other->kcal);
    it->duplicates++;
    if (kept->note == RF_LOG_NO_NOTE) kept->note = other->note;
    if (isnan(other->kcal) && kept->complete == RF_LOG_UNSAID) kept->complete = other->complete; /* all that it says */
    if (is_same(kept, other) || isnan(other->kcal)) return;
    kept->warnings |= RF_LOG_WARNING_BIT(REPEATED);
    bool differ = fabs(kept->kcal - other->kcal) > DIFFERENT * larger;
    it->conflicts += differ;
    if (it->tell) it->tell(it->context, RF_LOG_WARNING_REPEATED, kept, other);
}

void rf_merge_food(rf_merge *it, rf_log_entry *food, size_t days)
{
    for (size_t from = 0, to; from < days; from = to) {
        size_t best = from;
        for (to = from + 1; to < days && food[to].day == food[from].day; to++)
            if (is_better(&food[to], &food[best])) best = to;
        for (size_t i = from; i < to; i++) {
            food[i].same = best;
            if (i != best) repeat(it, &food[best], &food[i]);
        }
    }
}

/* Too little for anybody, or nothing after noon. */
static bool is_short(const rf_merge *it, const rf_log_entry *day)
{
    double least = isnan(it->resting_kcal) ? UNKNOWN_KCAL : RESTING_SHARE * it->resting_kcal;
    return day->kcal < least || day->last_s < NOON_S;
}

/* Whether a day has less than a share of the median of the sound days around it; not where they are too few. A day with that
   share of the largest of them has it of the median too, and nearly every day has: to sort them takes far longer. */
static bool is_small(const rf_log_entry *food, size_t days, size_t i)
{
    double near[2 * OWN_DAYS + 1], largest = 0;
    size_t n = 0;
    for (size_t k = i > OWN_DAYS ? i - OWN_DAYS : 0; k < days && k <= i + OWN_DAYS; k++) {
        int64_t apart = food[k].day - food[i].day;
        bool sound = food[k].same == 0 && k != i && !isnan(food[k].kcal);
        if (!sound || apart < -OWN_DAYS || apart > OWN_DAYS) continue;
        near[n++] = food[k].kcal;
        largest = food[k].kcal > largest ? food[k].kcal : largest;
    }
    if (n < OWN_LEAST || food[i].kcal >= OWN_SHARE * largest) return false;
    return food[i].kcal < OWN_SHARE * rf_median(near, n);
}

/* Marks days that look small; true where one more did. same is whether a day is not sound: of days that are not, no other
   is judged, so a log that was marked once stays as it is. */
static bool mark(const rf_merge *it, rf_log_entry *food, size_t days)
{
    bool more = false;
    for (size_t i = 0; i < days; i++) {
        rf_log_entry *day = &food[i];
        if (isnan(day->kcal) || (day->warnings & RF_LOG_WARNING_BIT(INCOMPLETE))) continue;
        if (day->complete != RF_LOG_NO && !is_short(it, day) && !is_small(food, days, i)) continue;
        day->warnings |= RF_LOG_WARNING_BIT(INCOMPLETE);
        more |= day->same == 0 && day->complete != RF_LOG_YES;
        day->same = day->complete != RF_LOG_YES;
    }
    return more;
}

void rf_judge_days(rf_merge *it, rf_log_entry *food, size_t days)
{
    for (size_t i = 0; i < days; i++)
        food[i].same = food[i].complete == RF_LOG_NO || (food[i].complete != RF_LOG_YES && is_short(it, &food[i]));
    for (int round = 0; round < ROUNDS && mark(it, food, days);) round++;
    for (size_t i = 0; i < days; i++) {
        rf_log_entry *day = &food[i];
        if (!(day->warnings & RF_LOG_WARNING_BIT(INCOMPLETE))) continue;
        rf_log_warning what = day->complete == RF_LOG_YES ? RF_LOG_WARNING_SMALL_DAY : RF_LOG_WARNING_INCOMPLETE;
        if (it->tell) it->tell(it->context, what, day, NULL);
        if (day->complete == RF_LOG_UNSAID) day->complete = RF_LOG_NO;
    }
}
