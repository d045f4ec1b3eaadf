#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/diet/base_case.h"

/* Dietary reference intakes, doi:10.17226/10490: first and last completed year of a group, protein g/kg, carbohydrate,
   fibre, linoleic and alpha-linolenic acid g/d. Sex 0: either. */
static const struct {
    int32_t life_stage, sex;
    double first_y, last_y, protein, carbohydrate, fibre, linoleic, alpha_linolenic;
} rows[] = {
    {REFUEL_LIFE_STAGE_NONE, 0, 1, 3, 1.05, 130, 19, 7, 0.7},
    {REFUEL_LIFE_STAGE_NONE, 0, 4, 8, 0.95, 130, 25, 10, 0.9},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 9, 13, 0.95, 130, 31, 12, 1.2},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 14, 18, 0.85, 130, 38, 16, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 19, 30, 0.8, 130, 38, 17, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 31, 50, 0.8, 130, 38, 17, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 51, 70, 0.8, 130, 30, 14, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 71, 120, 0.8, 130, 30, 14, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 9, 13, 0.95, 130, 26, 10, 1.0},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 14, 18, 0.85, 130, 26, 11, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 19, 30, 0.8, 130, 25, 12, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 31, 50, 0.8, 130, 25, 12, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 51, 70, 0.8, 130, 21, 11, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 71, 120, 0.8, 130, 21, 11, 1.1},
    {REFUEL_PREGNANT, REFUEL_FEMALE, 14, 18, 1.1, 175, 28, 13, 1.4},
    {REFUEL_PREGNANT, REFUEL_FEMALE, 19, 30, 1.1, 175, 28, 13, 1.4},
    {REFUEL_PREGNANT, REFUEL_FEMALE, 31, 50, 1.1, 175, 28, 13, 1.4},
    {REFUEL_LACTATING, REFUEL_FEMALE, 14, 18, 1.3, 210, 29, 13, 1.3},
    {REFUEL_LACTATING, REFUEL_FEMALE, 19, 30, 1.3, 210, 29, 13, 1.3},
    {REFUEL_LACTATING, REFUEL_FEMALE, 31, 50, 1.3, 210, 29, 13, 1.3},
};

static void expect_row(size_t i, int32_t sex, double age_y)
{
    rf_reference got = rf_reference_intakes(sex, rows[i].life_stage, age_y);
    cr_expect(epsilon_eq(dbl, got.protein_g_kg, rows[i].protein, 1e-12), "row %zu", i);
    cr_expect(epsilon_eq(dbl, got.carbohydrate_g_d, rows[i].carbohydrate, 1e-12), "row %zu", i);
    cr_expect(epsilon_eq(dbl, got.fibre_g_d, rows[i].fibre, 1e-12), "row %zu", i);
    cr_expect(epsilon_eq(dbl, got.essential_fat_g_d, rows[i].linoleic + rows[i].alpha_linolenic, 1e-12), "row %zu", i);
}

Test(reference, table)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int32_t sex = REFUEL_FEMALE; sex <= REFUEL_MALE; sex++) {
            if (rows[i].sex && rows[i].sex != sex) continue;
            expect_row(i, sex, rows[i].first_y);
            expect_row(i, sex, rows[i].last_y == 120 ? 120 : rows[i].last_y + 0.999);
        }
    }
}

static void expect_none(int32_t sex, int32_t life_stage, double age_y)
{
    rf_reference got = rf_reference_intakes(sex, life_stage, age_y);
    cr_expect(isnan(got.protein_g_kg) && isnan(got.carbohydrate_g_d) && isnan(got.fibre_g_d), "%g y", age_y);
    cr_expect(eq(dbl, got.essential_fat_g_d, 0), "%g y", age_y);
}

/* No reference is never made up: infants, pregnancy beyond 14 to 50 years, nobody. */
Test(reference, none)
{
    expect_none(REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 0.999);
    expect_none(REFUEL_FEMALE, REFUEL_PREGNANT, 13.999);
    expect_none(REFUEL_FEMALE, REFUEL_PREGNANT, 51);
    expect_none(REFUEL_FEMALE, REFUEL_LACTATING, 51);
    expect_none(REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, NAN);
    expect_none(REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, -1);
}
