#include "training/meals.h"

#include "core/atwater.h"

#define KNOWN_SHARE 0.85     /* of the day's energy, of whose food a nutrient is known: less is not known */
#define EXPLAINED_SHARE 0.85 /* of the energy, by the nutrients: less, and some of them were not written down */
#define NEAR 32
#define TWICE_KCAL 1000.0 /* a total; no two meals are of that size and equal */

static double *nutrient(rf_log_entry *it, int i)
{
    double *const of[] = {&it->carbohydrate_g, &it->protein_g, &it->fat_g, &it->fibre_g, &it->alcohol_g};
    return of[i];
}

enum { MACROS = 3, FIBRE = 3, NUTRIENTS = 5 };

/* Whether the same total stands before: not far, or a file of a million rows of one day would take for ever. */
static bool stands_before(const rf_log_entry *meal, size_t at)
{
    for (size_t i = at > NEAR ? at - NEAR : 0; i < at && meal[at].kcal >= TWICE_KCAL; i++)
        if (meal[i].kcal == meal[at].kcal) return true;
    return false;
}

/* Energy, when the last of it was eaten, and whether that was all. */
static void add_energy(rf_log_entry *day, const rf_log_entry *meal, bool *timed)
{
    day->warnings |= meal->warnings;
    if (meal->complete == RF_LOG_NO || day->complete == RF_LOG_UNSAID) day->complete = meal->complete;
    if (isnan(meal->kcal)) return;
    day->kcal = isnan(day->kcal) ? meal->kcal : day->kcal + meal->kcal;
    *timed &= !isnan(meal->last_s);
    if (!(meal->last_s <= day->last_s)) day->last_s = meal->last_s;
}

/* A nutrient of the day: known where the food that tells it is most of the energy. */
static void add_nutrient(rf_log_entry *day, const rf_log_entry *meal, size_t meals, bool by_hand, int i)
{
    double sum = NAN, known_kcal = 0;
    bool some_untold = false;
    for (size_t m = 0; m < meals; m++) {
        rf_log_entry one = meal[m];
        double grams = *nutrient(&one, i), kcal = isnan(one.kcal) ? 0 : one.kcal;
        if (by_hand && stands_before(meal, m)) continue;
        some_untold |= isnan(grams) && kcal > 0;
        if (isnan(grams)) continue;
        sum = isnan(sum) ? grams : sum + grams;
        known_kcal += kcal;
    }
    bool known = isnan(day->kcal) || known_kcal >= KNOWN_SHARE * day->kcal;
    if (!isnan(sum) && known) *nutrient(day, i) = sum;
    if (!isnan(sum) && some_untold && !known && i <= FIBRE) day->warnings |= RF_LOG_WARNING_BIT(MACROS_MISSING);
}

/* Where some of carbohydrate, protein and fat are known and others not; and where all are, and too little for the energy. */
static void judge(rf_log_entry *day)
{
    int known = 0;
    for (int i = 0; i < MACROS; i++) known += !isnan(*nutrient(day, i));
    if (known > 0 && known < MACROS) day->warnings |= RF_LOG_WARNING_BIT(MACROS_MISSING);
    if (known < MACROS || isnan(day->kcal)) return;
    double explained = rf_food_kcal(day->carbohydrate_g, day->protein_g, day->fat_g, day->alcohol_g);
    if (explained >= EXPLAINED_SHARE * day->kcal) return;
    day->warnings |= RF_LOG_WARNING_BIT(MACROS_SHORT);
    for (int i = 0; i < NUTRIENTS; i++) *nutrient(day, i) = NAN;
}

rf_log_entry rf_meals_day(const rf_log_entry *meal, size_t meals, bool by_hand)
{
    rf_log_entry day = rf_log_entry_of(RF_LOG_OF_FOOD);
    bool timed = true;
    day.file = meal->file;
    day.rank = meal->rank;
    day.line = meal->line;
    day.day = meal->day;
    day.source = meal->source;
    for (size_t m = 0; m < meals; m++) {
        if (by_hand && stands_before(meal, m))
            day.warnings |= RF_LOG_WARNING_BIT(REPEATED);
        else
            add_energy(&day, &meal[m], &timed);
    }
    if (!timed) day.last_s = NAN;
    for (int i = 0; i < NUTRIENTS; i++) add_nutrient(&day, meal, meals, by_hand, i);
    judge(&day);
    return day;
}
