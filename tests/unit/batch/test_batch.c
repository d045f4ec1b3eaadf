#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/batch.h>
#include <refuel/resting.h>
#include <refuel/warning.h>
#include <stdlib.h>
#include <string.h>

#include "support/requests.h"
#include "support/warnings.h"

enum { N = 4 };
static const double weight_kg[N] = {80, 60, NAN, 9999}, height_cm[N] = {180, 165, 170, 170},
                    age_y[N] = {30, 36, 40, 40};
static const uint8_t sex[N] = {REFUEL_MALE, REFUEL_FEMALE, REFUEL_MALE, REFUEL_MALE};

/* 10 W + 6.25 H - 5 A + 5 or - 161; an impossible person is NaN, and the others are not disturbed. */
Test(batch, resting)
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

Test(batch, resting_refusals)
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

Test(batch, plan_refusals)
{
    double total[N] = {-7, -7, -7, -7};
    refuel_plan_columns in = {
        .struct_size = sizeof in, .age_y = age_y, .height_cm = height_cm, .weight_kg = weight_kg, .sex = sex};
    refuel_plan_results out = {.struct_size = sizeof out, .total_kcal_d = total};
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_plan_batch(N, NULL, &out, NULL, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, NULL, NULL, &err), REFUEL_E_NULL));
    in.sex = NULL;
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, NULL, &err), REFUEL_E_NULL));
    in.sex = sex;
    in.struct_size = 0;
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, NULL, &err), REFUEL_E_VERSION));
    in.struct_size = sizeof in;
    refuel_request base = {.struct_size = 0};
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, &base, &err), REFUEL_E_VERSION));
    cr_expect(eq(dbl, total[0], -7));
    cr_expect(eq(int, (int)refuel_plan_batch(0, &in, &out, NULL, &err), REFUEL_OK));
}

/* A base that an older program made is shorter: what it lacks was not given, and nothing behind it is read. */
Test(batch, older_base)
{
    enum { OLDER = offsetof(refuel_request, age_y) + sizeof(double) };
    double total[N], same[N];
    refuel_request whole;
    refuel_request_init(&whole);
    refuel_request *older = malloc(OLDER);
    cr_assert(ne(ptr, older, NULL));
    whole.struct_size = OLDER;
    memcpy(older, &whole, OLDER);
    refuel_plan_columns in = {
        .struct_size = sizeof in, .age_y = age_y, .height_cm = height_cm, .weight_kg = weight_kg, .sex = sex};
    refuel_plan_results out = {.struct_size = sizeof out, .total_kcal_d = total};
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, older, NULL), REFUEL_OK));
    out.total_kcal_d = same;
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, NULL, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(total, same, sizeof total), 0));
    free(older);
}

/* One wrong person: NaN and a status in that row, nothing anywhere else. */
Test(batch, wrong_rows)
{
    double total[N];
    int32_t status[N], overall[N];
    refuel_plan_columns in = {
        .struct_size = sizeof in, .age_y = age_y, .height_cm = height_cm, .weight_kg = weight_kg, .sex = sex};
    refuel_plan_results out = {.struct_size = sizeof out, .total_kcal_d = total, .status = status, .overall = overall};
    cr_expect(eq(int, (int)refuel_plan_batch(N, &in, &out, NULL, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, total[0], 1780 * 1.6, 1e-9));
    cr_expect(status[0] == REFUEL_OK && status[1] == REFUEL_OK);
    cr_expect(eq(int, status[2], REFUEL_E_MISSING), "NaN is not given");
    cr_expect(eq(int, status[3], REFUEL_E_RANGE));
    cr_expect(isnan(total[2]) && isnan(total[3]));
    cr_expect(overall[2] == REFUEL_VERDICT_NONE && overall[0] == REFUEL_VERDICT_UNKNOWN);
}

/* A column replaces what the base gives, also where the base gave its counterpart. */
Test(batch, columns_replace_the_base)
{
    static const double fat_free_kg[1] = {60}, speed[1] = {12}, years[1] = {40};
    double resting[1], ffm[1], running[1];
    int32_t status[1];
    refuel_request base;
    cr_assert(eq(int, (int)request_of("body-fat=10%;run=60km/week;pace=6:00/km;equation=mifflin-1990", &base, NULL),
                 REFUEL_OK));
    refuel_plan_columns in = {.struct_size = sizeof in,
                              .age_y = years,
                              .height_cm = height_cm,
                              .weight_kg = weight_kg,
                              .sex = sex,
                              .fat_free_mass_kg = fat_free_kg,
                              .speed_km_h = speed};
    refuel_plan_results out = {.struct_size = sizeof out,
                               .resting_kcal_d = resting,
                               .fat_free_mass_kg = ffm,
                               .running_kcal_d = running,
                               .status = status};
    cr_expect(eq(int, (int)refuel_plan_batch(1, &in, &out, &base, NULL), REFUEL_OK));
    cr_expect(eq(int, status[0], REFUEL_OK));
    cr_expect(eq(dbl, ffm[0], 60), "not the 72 kg of the base");
    cr_expect(eq(dbl, resting[0], 1730), "of the age in the column, by the equation of the base");
    /* 60 km at 12 km/h: 0.9733110261 kcal/kg/km x 80 kg x 60 / 7, less 1730 x 60 / 7 / 12 / 24 */
    cr_expect(epsilon_eq(dbl, running[0], 0.9733110261 * 80 * 60 / 7 - 1730 * 60.0 / 7 / 12 / 24, 1e-3));
}
