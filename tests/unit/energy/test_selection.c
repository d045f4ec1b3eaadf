#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/warning.h>

#include "support/given.h"
#include "support/warnings.h"

/* The selection table, first matching row wins; ages and body mass indices at both sides of every limit. sd in percent,
   from 20 on in kcal/d. Source: docs/intervals.md. */
static const struct {
    int32_t sex, athlete;
    double age_y, bmi, fat_free_share; /* of the weight; 0 = not measured */
    const char *key;
    double sd;
    int32_t warning;
} rows[] = {
    {REFUEL_MALE, REFUEL_ATHLETE_NO, 0, 14, 0, "schofield-1985-wh", 65, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_NO, 2.99, 14, 0, "schofield-1985-wh", 65, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_NO, 3, 14, 0, "henry-2005-wh", 70, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 9.99, 16, 0.8, "henry-2005-wh", 70, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 10, 16, 0.8, "cunningham-1980", 150, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 17.99, 20, 0.8, "cunningham-1980", 150, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 17.99, 20, 0, "henry-2005-wh", 8, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_UNKNOWN, 12, 18, 0.8, "henry-2005-wh", 8, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 36, 22, 0.75, "cunningham-1980", 10, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 35.99, 22, 0.75, "cunningham-1980", 8, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 18, 17, 0.9, "cunningham-1980", 8, 0}, /* before the row of extreme bodies */
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 30, 18.49, 0, "mifflin-1990", 12, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 30, 18.51, 0, "ten-haaf-2014", 7.8, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_NO, 70, 40.01, 0, "mifflin-1990", 12, 0}, /* before the row from 65 years */
    {REFUEL_FEMALE, REFUEL_ATHLETE_NO, 40, 39.99, 0, "mifflin-1990", 9, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 36, 22, 0, "de-lorenzo-1999", 10, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 80, 22, 0, "de-lorenzo-1999", 10, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_YES, 18, 22, 0, "ten-haaf-2014", 7.8, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 35.99, 22, 0, "ten-haaf-2014", 7.8, 0},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 36, 22, 0, "mifflin-1990", 12, REFUEL_WARNING_NO_GOOD_EQUATION},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 64.99, 22, 0, "mifflin-1990", 12, REFUEL_WARNING_NO_GOOD_EQUATION},
    {REFUEL_FEMALE, REFUEL_ATHLETE_YES, 65, 22, 0, "henry-2005-wh", 12, REFUEL_WARNING_NO_GOOD_EQUATION},
    {REFUEL_MALE, REFUEL_ATHLETE_NO, 65, 24, 0, "henry-2005-wh", 11, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_UNKNOWN, 65, 35, 0, "henry-2005-wh", 11, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_NO, 64.99, 30.01, 0, "mifflin-1990", 9, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_NO, 30, 24, 0.8, "mifflin-1990", 9, 0},
    {REFUEL_MALE, REFUEL_ATHLETE_UNKNOWN, 30, 24, 0, "mifflin-1990", 9, REFUEL_WARNING_TRAINING_UNKNOWN},
};

Test(selection, table)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double weight_kg = rows[i].bmi * 1.7 * 1.7;
        refuel_person who =
            PERSON(.sex = rows[i].sex, .age_y = rows[i].age_y, .height_cm = 170, .weight_kg = weight_kg,
                   .fat_free_mass_kg = rows[i].fat_free_share > 0 ? rows[i].fat_free_share * weight_kg : NAN);
        refuel_selection got = refuel_select_resting(&who, (refuel_athlete)rows[i].athlete);
        cr_expect(eq(str, (char *)refuel_equation_key(got.equation), (char *)rows[i].key), "row %zu", i);
        double sd = isnan(got.sd_percent) ? got.sd_kcal_d : got.sd_percent;
        cr_expect(epsilon_eq(dbl, sd, rows[i].sd, 1e-12), "row %zu", i);
        cr_expect(eq(int, isnan(got.sd_percent) != 0, rows[i].sd >= 20), "row %zu: one of the two", i);
        cr_expect(eq(int, isnan(got.sd_kcal_d) != 0, rows[i].sd < 20), "row %zu: one of the two", i);
        cr_expect(warns_only(got.warnings, rows[i].warning), "row %zu", i);
        cr_expect(ne(chr, *refuel_selection_reason_text(got.reason), '\0'), "row %zu has a reason", i);
    }
}

/* Only the row for measured athletes of 18 to 35 adds the error of the measurement. */
Test(selection, error_of_fat_free_mass)
{
    refuel_person who =
        PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75, .fat_free_mass_kg = 64);
    cr_expect(gt(dbl, refuel_select_resting(&who, REFUEL_ATHLETE_YES).sd_body_fat_points, 0));
    who.age_y = 40;
    cr_expect(eq(dbl, refuel_select_resting(&who, REFUEL_ATHLETE_YES).sd_body_fat_points, 0));
    who.fat_free_mass_kg = NAN;
    cr_expect(eq(dbl, refuel_select_resting(&who, REFUEL_ATHLETE_YES).sd_body_fat_points, 0));
}

Test(selection, nobody)
{
    refuel_person who = PERSON(.sex = REFUEL_SEX_NONE, .age_y = 30, .height_cm = 180, .weight_kg = 75);
    cr_expect(eq(int, (int)refuel_select_resting(&who, REFUEL_ATHLETE_NO).equation, REFUEL_EQ_NONE));
    who.sex = REFUEL_MALE;
    who.age_y = NAN;
    cr_expect(eq(int, (int)refuel_select_resting(&who, REFUEL_ATHLETE_NO).equation, REFUEL_EQ_NONE));
    cr_expect(eq(int, (int)refuel_select_resting(NULL, REFUEL_ATHLETE_NO).equation, REFUEL_EQ_NONE));
    cr_expect(ne(ptr, (void *)refuel_selection_reason_text((refuel_selection_reason)999), NULL));
}
