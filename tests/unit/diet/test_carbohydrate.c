#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "diet/carbohydrate_kernel.h"
#include "unit/diet/base_case.h"

/* Between the nodes straight lines, beyond 270 min constant. By hand. */
Test(carbohydrate, band)
{
    static const struct {
        double minutes, low, high;
    } rows[] = {{0, 3, 5},    {30, 4, 6},   {45, 4.5, 6.5}, {60, 5, 7},   {90, 5.5, 8.5}, {120, 6, 10},
                {150, 6, 10}, {180, 6, 10}, {225, 7, 11},   {270, 8, 12}, {271, 8, 12},   {1439, 8, 12}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(epsilon_eq(dbl, rf_carbohydrate_band_g_kg(rows[i].minutes).low, rows[i].low, 1e-12), "%zu", i);
        cr_expect(epsilon_eq(dbl, rf_carbohydrate_band_g_kg(rows[i].minutes).high, rows[i].high, 1e-12), "%zu", i);
    }
    cr_expect(isnan(rf_carbohydrate_band_g_kg(-1).low) && isnan(rf_carbohydrate_band_g_kg(-1).high));
    cr_expect(isnan(rf_carbohydrate_band_g_kg(NAN).low) && isnan(rf_carbohydrate_band_g_kg(NAN).high));
}

Test(carbohydrate, training_load)
{
    rf_case c = base_case(); /* 60 kg */
    c.carbohydrate_minutes_d = 60;
    c.carbohydrate_g_d = 300;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_OK), "the lower edge");
    c.carbohydrate_g_d = 420;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_OK), "the upper edge");
    c.carbohydrate_g_d = 299.9;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_LOW));
    c.carbohydrate_g_d = 420.1;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_HIGH));
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).action, REFUEL_ACTION_INFORM));
    c.carbohydrate_minutes_d = NAN;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* 130 g, in pregnancy 175, while lactating 210: IOM 2002. */
Test(carbohydrate, minimum)
{
    static const struct {
        int32_t life_stage;
        double grams;
    } rows[] = {{REFUEL_LIFE_STAGE_NONE, 130}, {REFUEL_PREGNANT, 175}, {REFUEL_LACTATING, 210}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.reference = rf_reference_intakes(REFUEL_FEMALE, rows[i].life_stage, 30);
        c.carbohydrate_g_d = rows[i].grams;
        cr_expect(eq(int, rf_check_carbohydrate_minimum(&c).verdict, REFUEL_VERDICT_OK), "%zu", i);
        c.carbohydrate_g_d -= 0.1;
        cr_expect(eq(int, rf_check_carbohydrate_minimum(&c).verdict, REFUEL_VERDICT_LOW), "%zu", i);
    }
    rf_case baby = base_case();
    baby.reference = rf_reference_intakes(REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 0.5);
    cr_expect(eq(int, rf_check_carbohydrate_minimum(&baby).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* From BMI 30 a quarter of the way above BMI 25: 100 kg at 180 cm is BMI 30.86, 81 kg is BMI 25. */
Test(carbohydrate, basis)
{
    cr_expect(eq(dbl, rf_basis_kg(97.1, 180), 97.1), "BMI 29.97");
    cr_expect(epsilon_eq(dbl, rf_basis_kg(100, 180), 81 + 0.25 * 19, 1e-9));
}
