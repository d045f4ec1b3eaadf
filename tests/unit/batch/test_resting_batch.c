#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/batch.h>
#include <refuel/resting.h>
#include <refuel/warning.h>

#include "support/warnings.h"

enum { N = 4 };
static const double weight_kg[N] = {80, 60, NAN, 9999}, height_cm[N] = {180, 165, 170, 170},
                    age_y[N] = {30, 36, 40, 40};
static const uint8_t sex[N] = {REFUEL_MALE, REFUEL_FEMALE, REFUEL_MALE, REFUEL_MALE};

/* 10 W + 6.25 H - 5 A + 5 or - 161; an impossible person is NaN, and the others are not disturbed. */
Test(resting_batch, values)
{
    double kcal_d[N];
    refuel_warnings warnings[N];
    cr_expect(eq(int,
                 (int)refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, N, weight_kg, height_cm, age_y, sex, NULL, kcal_d,
                                           warnings, NULL),
                 REFUEL_OK));
    cr_expect(eq(dbl, kcal_d[0], 1780));
    cr_expect(epsilon_eq(dbl, kcal_d[1], 600 + 1031.25 - 180 - 161, 1e-9));
    cr_expect(isnan(kcal_d[2]) && isnan(kcal_d[3]));
    cr_expect(warns_only(warnings[2], 0) && warns_only(warnings[3], 0));
    cr_expect(eq(int,
                 (int)refuel_resting_batch(REFUEL_EQ_TEN_HAAF_2014, 2, weight_kg, height_cm, age_y, sex, NULL, kcal_d,
                                           warnings, NULL),
                 REFUEL_OK));
    cr_expect(warns_only(warnings[0], 0) && warns_only(warnings[1], REFUEL_WARNING_OUTSIDE_AGE));
}

Test(resting_batch, refusals)
{
    double kcal_d[N] = {-7, -7, -7, -7};
    refuel_error err = {.message = ""};
    cr_expect(
        eq(int,
           (int)refuel_resting_batch(REFUEL_EQ_RE3_2025, N, weight_kg, height_cm, age_y, sex, NULL, kcal_d, NULL, &err),
           REFUEL_E_UNKNOWN));
    cr_expect(
        eq(int,
           (int)refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, N, NULL, height_cm, age_y, sex, NULL, kcal_d, NULL, &err),
           REFUEL_E_NULL));
    cr_expect(eq(
        int,
        (int)refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, N, weight_kg, height_cm, age_y, sex, NULL, NULL, NULL, &err),
        REFUEL_E_NULL));
    cr_expect(
        eq(int,
           (int)refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, N, weight_kg, NULL, age_y, sex, NULL, kcal_d, NULL, &err),
           REFUEL_E_MISSING));
    cr_expect(eq(int,
                 (int)refuel_resting_batch(REFUEL_EQ_CUNNINGHAM_1980, N, weight_kg, height_cm, age_y, sex, NULL, kcal_d,
                                           NULL, &err),
                 REFUEL_E_MISSING));
    cr_expect(eq(dbl, kcal_d[0], -7));
    cr_expect(
        eq(int, (int)refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
           REFUEL_OK),
        "nobody");
}
