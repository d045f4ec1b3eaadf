#include "io/log_eaten.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

enum { TODAY = 20000 };

static rf_log_entry *add(rf_log_book *book, int ago, double kcal, double protein_g)
{
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_FOOD);
    entry.day = TODAY - ago;
    entry.kcal = kcal;
    entry.protein_g = protein_g;
    cr_assert(rf_log_book_add(book, &entry));
    return &book->entry[book->entries - 1];
}

/* Ten days of 2,000 kcal, of which two lack food and hold 1,000. */
Test(log_eaten, both_means)
{
    rf_log_book book = {.entry = NULL};
    rf_log_eaten it;
    for (int ago = 1; ago <= 10; ago++) {
        rf_log_entry *food = add(&book, ago, ago > 8 ? 1000 : 2000, ago > 8 ? 40 : 80);
        if (ago == 9) food->complete = RF_LOG_NO;
        if (ago == 10) food->warnings |= RF_LOG_WARNING_BIT(INCOMPLETE);
    }
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.logged == 10 && it.whole == 8 && !it.doubtful);
    cr_expect(it.first == TODAY - 10 && it.last == TODAY - 1);
    cr_expect(epsilon_eq(dbl, it.mean[REFUEL_NUTRIENT_ENERGY], 2000, 1e-9));
    cr_expect(epsilon_eq(dbl, it.of_all[REFUEL_NUTRIENT_ENERGY], 1800, 1e-9));
    cr_expect(epsilon_eq(dbl, it.of_all[REFUEL_NUTRIENT_PROTEIN], 72, 1e-9));
    cr_expect(isnan(it.mean[REFUEL_NUTRIENT_FAT]));
    rf_log_book_free(&book);
}

/* A third of the days may lack food, and no more; who says that a small day is complete is believed. */
Test(log_eaten, a_third)
{
    rf_log_book book = {.entry = NULL};
    rf_log_eaten it;
    for (int ago = 1; ago <= 9; ago++) add(&book, ago, 2000, 80)->complete = ago > 6 ? RF_LOG_NO : RF_LOG_UNSAID;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.whole == 6 && !it.doubtful);
    book.entry[0].complete = RF_LOG_NO;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.whole == 5 && it.doubtful);
    book.entry[0].complete = RF_LOG_YES;
    book.entry[0].warnings = RF_LOG_WARNING_BIT(INCOMPLETE) | RF_LOG_WARNING_BIT(SMALL_DAY);
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.whole == 6 && !it.doubtful);
    rf_log_book_free(&book);
}

/* The 14 days up to the last with food, today only where somebody says that it is over; days without an energy are none. */
Test(log_eaten, the_days)
{
    rf_log_book book = {.entry = NULL};
    rf_log_eaten it;
    rf_log_entry *today = add(&book, 0, 300, 10);
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.logged == 0 && isnan(it.mean[REFUEL_NUTRIENT_ENERGY]));
    today->complete = RF_LOG_YES;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.logged == 1 && it.mean[REFUEL_NUTRIENT_ENERGY] == 300);
    for (int ago = 30; ago >= 3; ago--) add(&book, ago, ago > 16 ? 9000 : 2000, 80);
    add(&book, 2, NAN, 500);
    book.entry[0].complete = RF_LOG_UNSAID;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.last == TODAY - 3 && it.first == TODAY - 16 && it.logged == 14);
    cr_expect(epsilon_eq(dbl, it.mean[REFUEL_NUTRIENT_ENERGY], 2000, 1e-9));
    cr_expect(epsilon_eq(dbl, it.mean[REFUEL_NUTRIENT_PROTEIN], 80, 1e-9));
    rf_log_book_free(&book);
}

/* What less than two thirds of the days tell is of other days than the energy. */
Test(log_eaten, a_nutrient_of_few_days)
{
    rf_log_book book = {.entry = NULL};
    rf_log_eaten it;
    for (int ago = 1; ago <= 6; ago++) add(&book, ago, 2000, ago <= 4 ? 90 : NAN);
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.mean[REFUEL_NUTRIENT_PROTEIN] == 90 && it.days[REFUEL_NUTRIENT_PROTEIN] == 4);
    book.entry[0].protein_g = NAN;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(isnan(it.mean[REFUEL_NUTRIENT_PROTEIN]) && it.mean[REFUEL_NUTRIENT_ENERGY] == 2000);
    rf_log_book_free(&book);
}

/* Where no day is whole, that of all days is known by itself; what is taken is the one that was decided on. */
Test(log_eaten, no_day_is_whole)
{
    rf_log_book book = {.entry = NULL};
    rf_log_eaten it;
    for (int ago = 1; ago <= 6; ago++) add(&book, ago, 100 * ago, ago <= 4 ? 30 : NAN)->complete = RF_LOG_NO;
    rf_log_eaten_of(&book, TODAY, &it);
    cr_expect(it.whole == 0 && it.doubtful && !it.by_all && isnan(it.mean[REFUEL_NUTRIENT_ENERGY]));
    cr_expect(epsilon_eq(dbl, it.of_all[REFUEL_NUTRIENT_ENERGY], 350, 1e-9));
    cr_expect(it.of_all[REFUEL_NUTRIENT_PROTEIN] == 30 && it.days_of_all[REFUEL_NUTRIENT_PROTEIN] == 4);
    cr_expect(isnan(rf_log_eaten_mean(&it, REFUEL_NUTRIENT_ENERGY)));
    it.by_all = true;
    cr_expect(epsilon_eq(dbl, rf_log_eaten_mean(&it, REFUEL_NUTRIENT_ENERGY), 350, 1e-9));
    cr_expect(isnan(rf_log_eaten_other(&it, REFUEL_NUTRIENT_ENERGY)));
    rf_log_book_free(&book);
}
