#include "training/meals.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

static rf_log_entry meal(double kcal, double carbohydrate_g, double protein_g, double fat_g, double fibre_g)
{
    rf_log_entry it = rf_log_entry_of(RF_LOG_OF_FOOD);
    it.day = 20000;
    it.kcal = kcal;
    it.carbohydrate_g = carbohydrate_g;
    it.protein_g = protein_g;
    it.fat_g = fat_g;
    it.fibre_g = fibre_g;
    return it;
}

Test(meals, add_up)
{
    const rf_log_entry of[] = {meal(500, 60, 20, 20, 8), meal(700, 80, 30, 28, 7)};
    rf_log_entry day = rf_meals_day(of, 2, false);
    cr_expect(day.kcal == 1200 && day.carbohydrate_g == 140 && day.protein_g == 50 && day.fat_g == 48);
    cr_expect(day.fibre_g == 15 && day.warnings == 0 && day.day == 20000);
}

/* Known for 85 % of the energy is known; less is not. */
Test(meals, share)
{
    const rf_log_entry most[] = {meal(850, 100, 40, 32, 8), meal(150, 20, 4, 6, NAN)};
    const rf_log_entry less[] = {meal(849, 100, 40, 32, 8), meal(151, 20, 4, 6, NAN)};
    cr_expect(rf_meals_day(most, 2, false).fibre_g == 8);
    cr_expect(rf_meals_day(most, 2, false).warnings == 0);
    cr_expect(isnan(rf_meals_day(less, 2, false).fibre_g));
    cr_expect(rf_meals_day(less, 2, false).warnings == RF_LOG_WARNING_BIT(MACROS_MISSING));
}

/* Alcohol has energy too: with it 2000 kcal are explained, without it they are not. */
Test(meals, short_of_energy)
{
    rf_log_entry one = meal(2000, 160, 80, 60, 20);
    rf_log_entry day = rf_meals_day(&one, 1, false);
    cr_expect(day.kcal == 2000 && isnan(day.carbohydrate_g) && isnan(day.fibre_g));
    cr_expect(day.warnings == RF_LOG_WARNING_BIT(MACROS_SHORT));
    one.alcohol_g = 30;
    day = rf_meals_day(&one, 1, false);
    cr_expect(day.carbohydrate_g == 160 && day.warnings == 0);
}

/* Capsules have no energy and take nothing away; a day without any energy has none. */
Test(meals, without_energy)
{
    const rf_log_entry of[] = {meal(NAN, NAN, NAN, NAN, NAN), meal(500, 60, 25, 18, 8)};
    cr_expect(rf_meals_day(of, 2, false).kcal == 500 && rf_meals_day(of, 2, false).fibre_g == 8);
    cr_expect(isnan(rf_meals_day(of, 1, false).kcal));
    const rf_log_entry fasted = meal(0, 0, 0, 0, 0);
    cr_expect(rf_meals_day(&fasted, 1, true).kcal == 0 && rf_meals_day(&fasted, 1, true).fat_g == 0);
}

/* By hand the same large number twice is a total written twice; two capsules, or two equal meals, are two. */
Test(meals, twice)
{
    const rf_log_entry of[] = {meal(2100, NAN, 80, NAN, NAN), meal(2100, NAN, 80, NAN, NAN)};
    const rf_log_entry small[] = {meal(300, NAN, 8, NAN, NAN), meal(300, NAN, 8, NAN, NAN)};
    cr_expect(rf_meals_day(of, 2, true).kcal == 2100 && rf_meals_day(of, 2, true).protein_g == 80);
    cr_expect(0 != (rf_meals_day(of, 2, true).warnings & RF_LOG_WARNING_BIT(REPEATED)));
    cr_expect(rf_meals_day(of, 2, false).kcal == 4200);
    cr_expect(rf_meals_day(small, 2, true).kcal == 600);
}

/* When the last was eaten is known where all of it has a time; one "no" outweighs a "yes". */
Test(meals, last_and_complete)
{
    rf_log_entry of[] = {meal(500, NAN, NAN, NAN, NAN), meal(700, NAN, NAN, NAN, NAN)};
    of[0].last_s = 68400;
    of[1].last_s = 30000;
    of[0].complete = RF_LOG_YES;
    cr_expect(rf_meals_day(of, 2, false).last_s == 68400 && rf_meals_day(of, 2, false).complete == RF_LOG_YES);
    of[1].complete = RF_LOG_NO;
    of[1].last_s = NAN;
    cr_expect(isnan(rf_meals_day(of, 2, false).last_s) && rf_meals_day(of, 2, false).complete == RF_LOG_NO);
}
