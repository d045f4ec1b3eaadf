#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/warning.h>

#include "energy/selection_kernel.h"
#include "support/given.h"
#include "support/warnings.h"

#define HEIGHT_CM 170.0
#define FFM_SHARE 0.8 /* of the weight, where the fat-free mass was measured */

/* Somebody of 170 cm. */
static refuel_person body(int32_t sex, double age_y, double bmi, int measured)
{
    double weight_kg = bmi * (HEIGHT_CM / 100) * (HEIGHT_CM / 100);
    refuel_person who = PERSON(.sex = sex, .age_y = age_y, .height_cm = HEIGHT_CM, .weight_kg = weight_kg,
                               .fat_free_mass_kg = measured ? FFM_SHARE * weight_kg : NAN);
    return who;
}

static double share_of(const refuel_selection *it, refuel_equation_id eq)
{
    for (int i = 0; it->part[i].equation; i++)
        if (it->part[i].equation == (int32_t)eq) return it->part[i].share;
    return 0;
}

/* The equation alone, at another age where that is given. */
static double alone(refuel_person who, refuel_equation_id eq, double age_y)
{
    refuel_estimate got = {.kcal_d = NAN};
    who.age_y = age_y;
    cr_expect(eq(int, (int)refuel_resting(&who, eq, &got, NULL), REFUEL_OK));
    return got.kcal_d;
}

/* The share of every equation at, just before and just after every bend of age and body mass index. Source: the ramps of
   docs/intervals.md by hand. */
static const struct {
    int32_t sex;
    double age_y, bmi, trained;
    int measured;
    double schofield, henry, mifflin, haaf, lorenzo, cunningham;
} rows[] = {
    /* Schofield to 3, Henry to 16; children have no athletes */
    {REFUEL_MALE, 0, 14, 1, 0, 1, 0, 0, 0, 0, 0},
    {REFUEL_FEMALE, 2.99, 14, 1, 1, 1, 0, 0, 0, 0, 0},
    {REFUEL_FEMALE, 3, 14, 1, 1, 0, 1, 0, 0, 0, 0},
    {REFUEL_MALE, 9.99, 16, 1, 1, 0, 1, 0, 0, 0, 0},
    {REFUEL_MALE, 10, 16, 1, 1, 0, 0, 0, 0, 0, 1},
    {REFUEL_MALE, 10, 16, 0.25, 1, 0, 0.75, 0, 0, 0, 0.25},
    {REFUEL_FEMALE, 10, 16, 1, 0, 0, 1, 0, 0, 0, 0},
    /* 16 to 18: Mifflin; 16 to 20: the athlete's shape */
    {REFUEL_MALE, 15.9, 22, 1, 0, 0, 1, 0, 0, 0, 0},
    {REFUEL_MALE, 16, 22, 1, 0, 0, 1, 0, 0, 0, 0},
    {REFUEL_MALE, 16.1, 22, 1, 0, 0, 0.975 * 0.95, 0.975 * 0.05, 0.025, 0, 0},
    {REFUEL_MALE, 16.1, 22, 0, 0, 0, 0.95, 0.05, 0, 0, 0},
    {REFUEL_FEMALE, 17, 22, 1, 0, 0, 0.375, 0.375, 0.25, 0, 0},
    {REFUEL_FEMALE, 17, 22, 1, 1, 0, 0, 0, 0, 0, 1},
    {REFUEL_MALE, 17.9, 22, 1, 0, 0, 0.525 * 0.05, 0.525 * 0.95, 0.475, 0, 0},
    {REFUEL_MALE, 18, 22, 1, 0, 0, 0, 0.5, 0.5, 0, 0},
    {REFUEL_MALE, 18.1, 22, 1, 0, 0, 0, 0.475, 0.525, 0, 0},
    {REFUEL_FEMALE, 19.9, 22, 1, 0, 0, 0, 0.025, 0.975, 0, 0},
    {REFUEL_FEMALE, 20, 22, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_FEMALE, 20.1, 22, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 30, 22, 0.5, 0, 0, 0, 0.5, 0.5, 0, 0},
    {REFUEL_MALE, 30, 22, 0, 1, 0, 0, 1, 0, 0, 0},
    /* a body mass index of 27 to 35 takes the athlete away, a low one does not; with a measured fat-free mass neither */
    {REFUEL_MALE, 30, 17, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 30, 26.9, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 30, 27, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 30, 27.1, 1, 0, 0, 0, 0.0125, 0.9875, 0, 0},
    {REFUEL_FEMALE, 30, 31, 1, 0, 0, 0, 0.5, 0.5, 0, 0},
    {REFUEL_FEMALE, 30, 34.9, 1, 0, 0, 0, 0.9875, 0.0125, 0, 0},
    {REFUEL_FEMALE, 30, 35, 1, 0, 0, 0, 1, 0, 0, 0},
    {REFUEL_FEMALE, 30, 35.1, 1, 0, 0, 0, 1, 0, 0, 0},
    {REFUEL_FEMALE, 30, 40, 1, 1, 0, 0, 0, 0, 0, 1},
    /* 35 to 45: De Lorenzo, of men; women keep ten Haaf */
    {REFUEL_MALE, 34.9, 22, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 35, 22, 1, 0, 0, 0, 0, 1, 0, 0},
    {REFUEL_MALE, 35.1, 22, 1, 0, 0, 0, 0, 0.995, 0.005, 0},
    {REFUEL_MALE, 40, 22, 1, 0, 0, 0, 0, 0.75, 0.25, 0},
    {REFUEL_MALE, 44.9, 22, 1, 0, 0, 0, 0, 0.505, 0.495, 0},
    {REFUEL_MALE, 45, 22, 1, 0, 0, 0, 0, 0.5, 0.5, 0},
    {REFUEL_MALE, 45.1, 22, 1, 0, 0, 0, 0, 0.5, 0.5, 0},
    {REFUEL_MALE, 50, 22, 1, 1, 0, 0, 0, 0, 0, 1},
    {REFUEL_FEMALE, 50, 22, 1, 0, 0, 0, 0, 1, 0, 0},
    /* 60 to 70: back to Henry */
    {REFUEL_FEMALE, 59.9, 22, 0, 0, 0, 0, 1, 0, 0, 0},
    {REFUEL_FEMALE, 60, 22, 0, 0, 0, 0, 1, 0, 0, 0},
    {REFUEL_FEMALE, 60.1, 22, 0, 0, 0, 0.01, 0.99, 0, 0, 0},
    {REFUEL_MALE, 65, 22, 0.5, 0, 0, 0.25, 0.25, 0.25, 0.25, 0},
    {REFUEL_MALE, 69.9, 22, 0, 0, 0, 0.99, 0.01, 0, 0, 0},
    {REFUEL_MALE, 70, 22, 0, 0, 0, 1, 0, 0, 0, 0},
    {REFUEL_MALE, 70.1, 40, 0, 0, 0, 1, 0, 0, 0, 0},
};

Test(selection, shares)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_person who = body(rows[i].sex, rows[i].age_y, rows[i].bmi, rows[i].measured);
        refuel_selection it = refuel_select_resting(&who, rows[i].trained);
        const struct {
            refuel_equation_id eq;
            double share;
        } wanted[] = {
            {REFUEL_EQ_SCHOFIELD_1985_WH, rows[i].schofield}, {REFUEL_EQ_HENRY_2005_WH, rows[i].henry},
            {REFUEL_EQ_MIFFLIN_1990, rows[i].mifflin},        {REFUEL_EQ_TEN_HAAF_2014, rows[i].haaf},
            {REFUEL_EQ_DE_LORENZO_1999, rows[i].lorenzo},     {REFUEL_EQ_CUNNINGHAM_1980, rows[i].cunningham}};
        for (size_t k = 0; k < sizeof wanted / sizeof *wanted; k++)
            cr_expect(epsilon_eq(dbl, share_of(&it, wanted[k].eq), wanted[k].share, 1e-12), "row %zu: %s", i,
                      refuel_equation_key(wanted[k].eq));
        cr_expect(epsilon_eq(dbl, it.athletes_share, rows[i].haaf + rows[i].lorenzo + rows[i].cunningham, 1e-12),
                  "row %zu", i);
        double share = 0, kcal_d = 0;
        for (int k = 0; it.part[k].equation; k++) {
            cr_expect(k == 0 || it.part[k].share <= it.part[k - 1].share, "row %zu: the largest first", i);
            share += it.part[k].share;
            kcal_d += it.part[k].share * it.part[k].kcal_d;
        }
        cr_expect(epsilon_eq(dbl, share, 1, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, kcal_d, it.kcal_d, 1e-9), "row %zu", i);
    }
}

/* What each part gives is the published equation, with an age under 18 taken as 18 by those of adults. */
Test(selection, parts_are_the_equations)
{
    refuel_person young = body(REFUEL_MALE, 17, 22, 0), older = body(REFUEL_MALE, 65, 22, 0);
    refuel_selection it = refuel_select_resting(&young, 1);
    for (int i = 0; it.part[i].equation; i++) {
        double age_y = it.part[i].equation == REFUEL_EQ_HENRY_2005_WH ? 17 : 18;
        cr_expect(eq(dbl, it.part[i].kcal_d, alone(young, (refuel_equation_id)it.part[i].equation, age_y)), "%d", i);
        cr_expect(eq(int, it.part[i].at_35, 0));
    }
    it = refuel_select_resting(&older, 0.5);
    for (int i = 0; it.part[i].equation; i++) {
        cr_expect(eq(dbl, it.part[i].kcal_d, alone(older, (refuel_equation_id)it.part[i].equation, 65)), "%d", i);
        cr_expect(eq(int, it.part[i].at_35, 0), "men go on with the equation");
    }
}

/* Hours a week: 2 and 6 are the bends; half of them run is half of it; what was said counts whole. */
Test(selection, trained)
{
    static const struct {
        int32_t athlete;
        double run_share, hours, trained;
    } given[] = {
        {REFUEL_ATHLETE_AUTO, 1, 0, 0},       {REFUEL_ATHLETE_AUTO, 1, 1.9, 0},   {REFUEL_ATHLETE_AUTO, 1, 2, 0},
        {REFUEL_ATHLETE_AUTO, 1, 2.1, 0.025}, {REFUEL_ATHLETE_AUTO, 1, 4, 0.5},   {REFUEL_ATHLETE_AUTO, 1, 5.9, 0.975},
        {REFUEL_ATHLETE_AUTO, 1, 6, 1},       {REFUEL_ATHLETE_AUTO, 1, 6.1, 1},   {REFUEL_ATHLETE_AUTO, 1, 40, 1},
        {REFUEL_ATHLETE_AUTO, 0.5, 4, 0.25},  {REFUEL_ATHLETE_AUTO, 0.5, 6, 0.5}, {REFUEL_ATHLETE_AUTO, 0, 40, 0},
        {REFUEL_ATHLETE_AUTO, 1, NAN, 0},     {REFUEL_ATHLETE_YES, 0, 0, 1},      {REFUEL_ATHLETE_YES, 1, NAN, 1},
        {REFUEL_ATHLETE_NO, 1, 10, 0},        {REFUEL_ATHLETE_NO, 1, NAN, 0}};
    for (size_t i = 0; i < sizeof given / sizeof *given; i++)
        cr_expect(
            epsilon_eq(dbl, rf_trained(given[i].athlete, given[i].run_share, given[i].hours), given[i].trained, 1e-12),
            "row %zu", i);
}

/* Who does not train has the general equation to the bit, whatever the body mass index. */
Test(selection, untrained_is_the_general_equation)
{
    static const struct {
        double from_y, until_y;
        refuel_equation_id eq;
    } band[] = {{0, 2.9, REFUEL_EQ_SCHOFIELD_1985_WH},
                {3, 16, REFUEL_EQ_HENRY_2005_WH},
                {18, 60, REFUEL_EQ_MIFFLIN_1990},
                {70, 120, REFUEL_EQ_HENRY_2005_WH}};
    for (size_t i = 0; i < sizeof band / sizeof *band; i++)
        for (double age_y = band[i].from_y; age_y <= band[i].until_y; age_y += 0.7)
            for (double bmi = 13; bmi < 50; bmi += 5) {
                refuel_person who = body((int)bmi % 2 ? REFUEL_MALE : REFUEL_FEMALE, age_y, bmi, (int)bmi % 3 == 0);
                refuel_selection it = refuel_select_resting(&who, 0);
                cr_expect(it.kcal_d == alone(who, band[i].eq, age_y) && it.athletes_share == 0, "%g y", age_y);
                cr_expect(eq(int, it.part[0].equation, (int)band[i].eq), "%g y", age_y);
                cr_expect(eq(int, it.part[1].equation, 0), "%g y", age_y);
            }
}

/* From 20 to 35 years an athlete up to a body mass index of 27 has ten Haaf to the bit. */
Test(selection, athlete_is_ten_haaf)
{
    for (double age_y = 20; age_y <= 35; age_y += 0.25)
        for (double bmi = 15; bmi < 27; bmi += 1.5) {
            refuel_person who = body((int)(4 * age_y) % 2 ? REFUEL_MALE : REFUEL_FEMALE, age_y, bmi, 0);
            refuel_selection it = refuel_select_resting(&who, 1);
            cr_expect(it.kcal_d == alone(who, REFUEL_EQ_TEN_HAAF_2014, age_y) && it.athletes_share == 1, "%g y", age_y);
        }
}

/* Women past 35: the general equation, and what ten Haaf is above Mifflin at 35. */
Test(selection, women_past_35_are_carried_on)
{
    for (double age_y = 35.01; age_y < 100; age_y += 1.3) {
        refuel_person who = body(REFUEL_FEMALE, age_y, 21, 0);
        refuel_selection it = refuel_select_resting(&who, 1);
        double more = alone(who, REFUEL_EQ_TEN_HAAF_2014, 35) - alone(who, REFUEL_EQ_MIFFLIN_1990, 35);
        cr_expect(epsilon_eq(dbl, it.kcal_d, refuel_select_resting(&who, 0).kcal_d + more, 1e-9), "%g y", age_y);
        cr_expect(it.part[0].equation == REFUEL_EQ_TEN_HAAF_2014 && it.part[0].at_35 == 1, "%g y", age_y);
    }
    refuel_person at = body(REFUEL_FEMALE, 35, 21, 0);
    cr_expect(eq(int, refuel_select_resting(&at, 1).part[0].at_35, 0), "the end of the sample is in it");
    at.age_y = 65;
    refuel_selection it = refuel_select_resting(&at, 0.6);
    for (int i = 0; it.part[i].equation; i++)
        cr_expect(eq(int, it.part[i].at_35, it.part[i].equation == REFUEL_EQ_TEN_HAAF_2014), "only that one");
    at.fat_free_mass_kg = 45;
    cr_expect(eq(int, refuel_select_resting(&at, 1).part[0].at_35, 0), "Cunningham knows no age");
}

/* 166 cm, 58 kg, 36 y, three quarters trained: G 1276.5, ten Haaf at 35 1412.657739, Mifflin at 35 1281.5, by hand. */
Test(selection, worked_by_hand)
{
    refuel_person who = PERSON(.sex = REFUEL_FEMALE, .age_y = 36, .height_cm = 166, .weight_kg = 58);
    refuel_selection it = refuel_select_resting(&who, 0.75);
    cr_expect(epsilon_eq(dbl, it.kcal_d, 1374.868304, 1e-6));
    cr_expect(epsilon_eq(dbl, it.sd_kcal_d, 136.111962, 1e-6));
    cr_expect(epsilon_eq(dbl, it.part[0].kcal_d, 1407.657739, 1e-6));
    cr_expect(it.part[0].share == 0.75 && it.part[1].share == 0.25 && it.part[2].equation == 0);
    cr_expect(eq(dbl, it.part[1].kcal_d, 1276.5));
}

/* Training never costs a woman resting energy, from 18 years on, whatever her body. */
Test(selection, training_never_lowers)
{
    for (double age_y = 18; age_y <= 110; age_y += 1)
        for (double height_cm = 135; height_cm <= 200; height_cm += 5)
            for (double bmi = 14; bmi <= 45; bmi += 1) {
                refuel_person who = PERSON(.sex = REFUEL_FEMALE, .age_y = age_y, .height_cm = height_cm,
                                           .weight_kg = bmi * height_cm * height_cm / 1e4);
                double no = refuel_select_resting(&who, 0).kcal_d, yes = refuel_select_resting(&who, 1).kcal_d;
                if (!(yes >= no)) cr_fatal("%g y, %g cm, BMI %g: %.17g under %.17g", age_y, height_cm, bmi, yes, no);
            }
}

/* One standard deviation, percent of resting energy; at, before and after every bend. Source: the rows of docs/intervals.md
   by hand. */
static const struct {
    int32_t sex;
    double age_y, bmi, trained, percent;
} spread[] = {
    {REFUEL_FEMALE, 10, 22, 0, 8},
    {REFUEL_FEMALE, 15.9, 22, 0, 8},
    {REFUEL_FEMALE, 16, 22, 0, 8},
    {REFUEL_FEMALE, 16.1, 22, 0, 8.05},
    {REFUEL_MALE, 17.9, 22, 0, 8.95},
    {REFUEL_MALE, 18, 22, 0, 9},
    {REFUEL_MALE, 18.1, 22, 0, 9},
    {REFUEL_MALE, 60, 22, 0, 9},
    {REFUEL_MALE, 60.1, 22, 0, 9.02},
    {REFUEL_MALE, 69.9, 22, 0, 10.98},
    {REFUEL_MALE, 70, 22, 0, 11},
    {REFUEL_MALE, 70.1, 22, 0, 11},
    {REFUEL_MALE, 35, 22, 1, 7.8},
    {REFUEL_MALE, 35.1, 22, 1, 7.822},
    {REFUEL_MALE, 44.9, 22, 1, 9.978},
    {REFUEL_MALE, 45, 22, 1, 10},
    {REFUEL_MALE, 45.1, 22, 1, 10},
    {REFUEL_FEMALE, 35, 22, 1, 10},
    {REFUEL_FEMALE, 35.1, 22, 1, 10.02},
    {REFUEL_FEMALE, 44.9, 22, 1, 11.98},
    {REFUEL_FEMALE, 45, 22, 1, 12},
    {REFUEL_FEMALE, 45.1, 22, 1, 12},
    {REFUEL_MALE, 30, 22, 0.5, 8.4},
    {REFUEL_FEMALE, 30, 22, 0.75, 9.75},
    {REFUEL_MALE, 65, 22, 0.5, 10}, /* 10 and 10 */
    /* an extreme body mass index lifts it to 12 */
    {REFUEL_MALE, 30, 18.4, 0, 12},
    {REFUEL_MALE, 30, 18.5, 0, 12},
    {REFUEL_MALE, 30, 18.6, 0, 11.7},
    {REFUEL_MALE, 30, 19.4, 0, 9.3},
    {REFUEL_MALE, 30, 19.5, 0, 9},
    {REFUEL_MALE, 30, 19.6, 0, 9},
    {REFUEL_MALE, 30, 35, 0, 9},
    {REFUEL_MALE, 30, 35.1, 0, 9.06},
    {REFUEL_MALE, 30, 37.5, 0, 10.5},
    {REFUEL_MALE, 30, 39.9, 0, 11.94},
    {REFUEL_MALE, 30, 40, 0, 12},
    {REFUEL_MALE, 30, 40.1, 0, 12},
    {REFUEL_MALE, 30, 18, 1, 12}, /* also of an athlete: it acts on the mixture */
    {REFUEL_MALE, 30, 19, 1, 9.9},
    {REFUEL_FEMALE, 50, 17, 1, 12},
    /* and fades in from 16 to 18, for such an index is ordinary before */
    {REFUEL_MALE, 14, 15, 0, 8},
    {REFUEL_MALE, 16, 18, 0, 8},
    {REFUEL_MALE, 17, 18, 0, 10.25},
    {REFUEL_MALE, 17.9, 18, 0, 11.8475},
    {REFUEL_MALE, 18, 18, 0, 12},
    {REFUEL_MALE, 17, 45, 0, 10.25},
};

Test(selection, standard_deviation)
{
    for (size_t i = 0; i < sizeof spread / sizeof *spread; i++) {
        refuel_person who = body(spread[i].sex, spread[i].age_y, spread[i].bmi, 0);
        refuel_selection it = refuel_select_resting(&who, spread[i].trained);
        cr_expect(epsilon_eq(dbl, 100 * it.sd_kcal_d / it.kcal_d, spread[i].percent, 1e-9), "row %zu", i);
    }
    cr_expect(eq(dbl, rf_sd_mixed(0.13, 0.13, 0, 1), 0.13), "a larger error is not made smaller");
    static const struct {
        double age_y, kcal_d;
    } child[] = {{0, 65}, {2.99, 65}, {3, 70}, {9.99, 70}};
    for (size_t i = 0; i < sizeof child / sizeof *child; i++) {
        refuel_person who = body(REFUEL_MALE, child[i].age_y, 15, 1);
        cr_expect(eq(dbl, refuel_select_resting(&who, 1).sd_kcal_d, child[i].kcal_d), "%g y", child[i].age_y);
    }
}

/* Cunningham: its own error, and that of the measured fat-free mass (2.5 points) through its slope of 22 kcal/kg. */
Test(selection, error_of_fat_free_mass)
{
    static const struct {
        double age_y, own;
    } at[] = {{10, 0.10},   {18, 0.10}, {18.1, 0.099},  {19.9, 0.081},  {20, 0.08}, {20.1, 0.08},
              {34.9, 0.08}, {35, 0.08}, {35.1, 0.0802}, {44.9, 0.0998}, {45, 0.10}, {45.1, 0.10}};
    for (size_t i = 0; i < sizeof at / sizeof *at; i++) {
        refuel_person who = body(REFUEL_MALE, at[i].age_y, 22, 1);
        refuel_selection it = refuel_select_resting(&who, 1);
        double kcal_d = 500 + 22 * who.fat_free_mass_kg, fat = 22 * who.weight_kg * 0.025;
        double wanted = sqrt(at[i].own * kcal_d * at[i].own * kcal_d + fat * fat);
        cr_expect(epsilon_eq(dbl, it.kcal_d, kcal_d, 1e-9), "%g y", at[i].age_y);
        cr_expect(epsilon_eq(dbl, it.sd_kcal_d, wanted, 1e-9), "%g y", at[i].age_y);
    }
    refuel_person who = body(REFUEL_MALE, 30, 22, 1);
    refuel_selection none = refuel_select_resting(&who, 0);
    cr_expect(epsilon_eq(dbl, none.sd_kcal_d, 0.09 * none.kcal_d, 1e-9), "no training: the measurement is not used");
}

static const double unknown = NAN;

Test(selection, reasons_and_warnings)
{
    static const struct {
        int32_t sex;
        double age_y, bmi, trained;
        int measured, reason, warning;
    } said[] = {
        {REFUEL_MALE, 2.99, 15, 0, 0, REFUEL_REASON_INFANT, 0},
        {REFUEL_MALE, 3, 15, 1, 0, REFUEL_REASON_CHILD, 0},
        {REFUEL_MALE, 9.99, 15, 1, 0, REFUEL_REASON_CHILD, 0},
        {REFUEL_MALE, 10, 16, 1, 0, REFUEL_REASON_GENERAL, 0}, /* the shape of an athlete begins at 16 */
        {REFUEL_MALE, 10, 16, 1, 1, REFUEL_REASON_ATHLETE, 0},
        {REFUEL_MALE, 30, 22, 0, 0, REFUEL_REASON_GENERAL, 0},
        {REFUEL_MALE, 30, 22, 0.01, 0, REFUEL_REASON_PART_ATHLETE, 0},
        {REFUEL_MALE, 30, 22, 0.99, 0, REFUEL_REASON_PART_ATHLETE, 0},
        {REFUEL_MALE, 30, 22, 1, 0, REFUEL_REASON_ATHLETE, 0},
        {REFUEL_MALE, 30, 27.5, 1, 0, REFUEL_REASON_PART_ATHLETE, 0},
        {REFUEL_MALE, 30, 35, 1, 0, REFUEL_REASON_GENERAL, 0},
        {REFUEL_FEMALE, 35, 22, 1, 0, REFUEL_REASON_ATHLETE, 0},
        {REFUEL_FEMALE, 35.01, 22, 1, 0, REFUEL_REASON_ATHLETE, REFUEL_WARNING_NO_GOOD_EQUATION},
        {REFUEL_FEMALE, 50, 22, 0.01, 0, REFUEL_REASON_PART_ATHLETE, REFUEL_WARNING_NO_GOOD_EQUATION},
        {REFUEL_FEMALE, 50, 22, 0, 0, REFUEL_REASON_GENERAL, 0},
        {REFUEL_FEMALE, 50, 22, 1, 1, REFUEL_REASON_ATHLETE, 0},
        /* men go on with ten Haaf past its sample; Mifflin begins at 19, its part from 16 on */
        {REFUEL_MALE, 35.9, 22, 1, 0, REFUEL_REASON_ATHLETE, 0},
        {REFUEL_MALE, 36, 22, 1, 0, REFUEL_REASON_ATHLETE, REFUEL_WARNING_OUTSIDE_AGE},
        {REFUEL_MALE, 50, 22, 1, 1, REFUEL_REASON_ATHLETE, 0},
        {REFUEL_MALE, 16, 22, 0, 0, REFUEL_REASON_GENERAL, 0},
        {REFUEL_MALE, 16.1, 22, 0, 0, REFUEL_REASON_GENERAL, REFUEL_WARNING_OUTSIDE_AGE},
        {REFUEL_MALE, 19, 22, 0, 0, REFUEL_REASON_GENERAL, 0},
    };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        refuel_person who = body(said[i].sex, said[i].age_y, said[i].bmi, said[i].measured);
        refuel_selection it = refuel_select_resting(&who, said[i].trained);
        cr_expect(eq(int, (int)it.reason, said[i].reason), "row %zu", i);
        cr_expect(warns_only(it.warnings, said[i].warning), "row %zu", i);
        cr_expect(ne(chr, *refuel_selection_reason_text(it.reason), '\0'), "row %zu has a reason", i);
    }
}

/* Not known is as not trained, with a word about it; children are asked nothing. */
Test(selection, training_unknown)
{
    refuel_person who = body(REFUEL_MALE, 30, 22, 0);
    refuel_selection not_known = refuel_select_resting(&who, unknown), no = refuel_select_resting(&who, 0);
    cr_expect(not_known.kcal_d == no.kcal_d && not_known.sd_kcal_d == no.sd_kcal_d && not_known.athletes_share == 0);
    cr_expect(eq(int, (int)not_known.reason, REFUEL_REASON_TRAINING_UNKNOWN));
    cr_expect(warns_only(not_known.warnings, REFUEL_WARNING_TRAINING_UNKNOWN));
    who = body(REFUEL_MALE, 10, 16, 0);
    cr_expect(warns_only(refuel_select_resting(&who, unknown).warnings, REFUEL_WARNING_TRAINING_UNKNOWN));
    who.age_y = 9.99;
    cr_expect(warns_only(refuel_select_resting(&who, unknown).warnings, 0));
    cr_expect(eq(int, (int)refuel_select_resting(&who, unknown).reason, REFUEL_REASON_CHILD));
}

Test(selection, nobody)
{
    const refuel_person whole = body(REFUEL_MALE, 30, 22, 0);
    refuel_person without[] = {whole, whole, whole, whole};
    without[0].sex = REFUEL_SEX_NONE;
    without[1].age_y = NAN;
    without[2].height_cm = NAN;
    without[3].weight_kg = NAN;
    for (size_t i = 0; i < sizeof without / sizeof *without; i++) {
        refuel_selection it = refuel_select_resting(&without[i], 0);
        cr_expect(isnan(it.kcal_d) && isnan(it.sd_kcal_d) && it.part[0].equation == 0, "row %zu", i);
        cr_expect(warns_only(it.warnings, 0), "row %zu", i);
    }
    cr_expect(isnan(refuel_select_resting(NULL, 0).kcal_d));
    cr_expect(ne(ptr, (void *)refuel_selection_reason_text((refuel_selection_reason)999), NULL));
}
