#include "io/log_eaten.h"

#define SHARE_LACKING (1.0 / 3) /* of the days: with more of them nobody knows what is eaten */
#define SHARE_TOLD (2.0 / 3)    /* of the days that count: a nutrient that fewer tell is that of other days */

static const struct {
    refuel_nutrient nutrient;
    size_t at;
} members[] = {{REFUEL_NUTRIENT_ENERGY, offsetof(rf_log_entry, kcal)},
               {REFUEL_NUTRIENT_CARBOHYDRATE, offsetof(rf_log_entry, carbohydrate_g)},
               {REFUEL_NUTRIENT_PROTEIN, offsetof(rf_log_entry, protein_g)},
               {REFUEL_NUTRIENT_FAT, offsetof(rf_log_entry, fat_g)},
               {REFUEL_NUTRIENT_FIBRE, offsetof(rf_log_entry, fibre_g)},
               {REFUEL_NUTRIENT_ALCOHOL, offsetof(rf_log_entry, alcohol_g)}};
#define MEMBERS (sizeof members / sizeof *members)

static double amount(const rf_log_entry *food, size_t k)
{
    return *(const double *)(const void *)((const char *)food + members[k].at);
}

static bool is_whole(const rf_log_entry *food)
{
    if (food->complete != RF_LOG_UNSAID) return food->complete == RF_LOG_YES;
    return (food->warnings & RF_LOG_WARNING_BIT(INCOMPLETE)) == 0;
}

static bool is_day(const rf_log_entry *it, int64_t today)
{
    bool over = it->day < today || (it->day == today && it->complete == RF_LOG_YES);
    return it->of == RF_LOG_OF_FOOD && !isnan(it->kcal) && over;
}

static void add(rf_log_eaten *out, const rf_log_entry *food)
{
    bool whole = is_whole(food);
    out->logged++;
    out->whole += whole;
    if (out->logged == 1 || food->day < out->first) out->first = food->day;
    for (size_t k = 0; k < MEMBERS; k++) {
        int n = members[k].nutrient;
        double value = amount(food, k);
        if (isnan(value)) continue;
        out->of_all[n] += value;
        out->days_of_all[n]++;
        if (!whole) continue;
        out->mean[n] += value;
        out->days[n]++;
    }
}

static bool is_told(int days, int of)
{
    return days > 0 && !(days < SHARE_TOLD * of);
}

void rf_log_eaten_of(const rf_log_book *book, int64_t today, rf_log_eaten *out)
{
    *out = (rf_log_eaten){.first = RF_LOG_NO_DAY, .last = RF_LOG_NO_DAY};
    for (size_t i = 0; i < book->entries; i++)
        if (is_day(&book->entry[i], today) && book->entry[i].day > out->last) out->last = book->entry[i].day;
    for (size_t i = 0; i < book->entries && out->last != RF_LOG_NO_DAY; i++)
        if (is_day(&book->entry[i], today) && book->entry[i].day > out->last - RF_LOG_EATEN_D)
            add(out, &book->entry[i]);
    for (int n = 0; n < REFUEL_NUTRIENT_END; n++) {
        bool known = is_told(out->days[n], out->whole);
        bool known_of_all = known || is_told(out->days_of_all[n], out->logged);
        out->mean[n] = known ? out->mean[n] / out->days[n] : NAN;
        out->of_all[n] = known_of_all ? out->of_all[n] / out->days_of_all[n] : NAN;
    }
    out->doubtful = out->logged - out->whole > SHARE_LACKING * out->logged;
}
