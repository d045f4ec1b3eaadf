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

/* Grams: at no training the reference intake, at 20 min 3.667 g/kg, a straight line between; never below the reference,
   and the upper edge never below the lower. By hand for 60 kg (220 g at 20 min), 35 kg (128.3 g) and 20 kg (73.3 g). */
Test(carbohydrate, edges)
{
    static const struct {
        double minutes, kg, reference, low, high;
    } rows[] = {{0, 60, 130, 130, 300},
                {10, 60, 130, 175, 320},
                {19.999, 60, 130, 219.9955, 339.998},
                {20, 60, 130, 220, 340},
                {20.001, 60, 130, 220.002, 340.002},
                {60, 60, 130, 300, 420},
                {0, 60, 175, 175, 300},
                {10, 60, 175, 197.5, 320},
                {0, 60, 210, 210, 300},
                {10, 60, 210, 215, 320},
                {20, 60, 210, 220, 340},
                {0, 35, 130, 130, 175},
                {10, 35, 130, 130, 186.6667},
                {20, 35, 130, 130, 198.3333},
                {21, 35, 130, 130, 199.5},
                {60, 35, 130, 175, 245},
                {0, 20, 130, 130, 130},
                {30, 20, 130, 130, 130},
                {45, 20, 130, 130, 130},
                {60, 20, 130, 130, 140}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_edges got = rf_carbohydrate_edges_g_d(rows[i].minutes, rows[i].kg, rows[i].reference);
        cr_expect(epsilon_eq(dbl, got.low, rows[i].low, 1e-4), "row %zu", i);
        cr_expect(epsilon_eq(dbl, got.high, rows[i].high, 1e-4), "row %zu", i);
    }
    rf_edges unknown = rf_carbohydrate_edges_g_d(NAN, 60, 130), nobody = rf_carbohydrate_edges_g_d(30, 60, NAN);
    cr_expect(isnan(unknown.low) && isnan(unknown.high) && isnan(nobody.low) && isnan(nobody.high));
}

/* More minutes never lower an edge. */
Test(carbohydrate, edges_rise)
{
    for (double kg = 20; kg < 120; kg += 20) {
        rf_edges before = rf_carbohydrate_edges_g_d(0, kg, 130);
        for (double minutes = 0; minutes < 400; minutes += 0.25) {
            rf_edges got = rf_carbohydrate_edges_g_d(minutes, kg, 130);
            if (got.low < before.low - 1e-9 || got.high < before.high - 1e-9) cr_fatal("%g kg, %g min", kg, minutes);
            if (got.low > before.low + kg * 0.25 * 5 / 60 + 0.25 * 130 / 20) cr_fatal("a step at %g min", minutes);
            before = got;
        }
    }
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
    refuel_finding it = rf_check_carbohydrate_training_load(&c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(isnan(it.low) && isnan(it.high));
}

/* Without training 130 g are enough, and the words do not speak of glycogen. */
Test(carbohydrate, without_training)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = 0;
    c.carbohydrate_g_d = 130;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_OK));
    c.carbohydrate_g_d = 129.9;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_LOW));
    cr_expect(rf_check_carbohydrate_training_load(&c).message != NULL);
    c.carbohydrate_minutes_d = 20;
    cr_expect(rf_check_carbohydrate_training_load(&c).message == NULL);
}

/* Under 18 years there is no upper edge. */
Test(carbohydrate, adolescents)
{
    rf_case c = base_case();
    c.carbohydrate_minutes_d = 60;
    c.carbohydrate_g_d = 600;
    c.age_y = 17.99;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_OK));
    cr_expect(isnan(rf_check_carbohydrate_training_load(&c).high));
    c.age_y = 18;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_HIGH));
    c.age_y = 17.99, c.carbohydrate_g_d = 299;
    cr_expect(eq(int, rf_check_carbohydrate_training_load(&c).verdict, REFUEL_VERDICT_LOW), "the lower edge stays");
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

/* Up to BMI 28 the weight, from 32 on a quarter of the way above BMI 25, a straight line between. At 200 cm a BMI of 25
   is 100 kg and each point of it 4 kg. */
Test(carbohydrate, basis)
{
    static const struct {
        double bmi, kg;
    } rows[] = {{20, 80}, {27.99, 111.96}, {28, 112}, {30, 112.5}, {32, 107}, {32.01, 107.01}, {40, 115}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, rf_basis_kg(4 * rows[i].bmi, 200), rows[i].kg, 1e-9), "BMI %g", rows[i].bmi);
    for (double bmi = 26; bmi < 34; bmi += 0.001) /* 100 times 0.1 kg is no step */
        if (fabs(rf_basis_kg(4 * (bmi + 0.001), 200) - rf_basis_kg(4 * bmi, 200)) > 0.02) cr_fatal("a step at %g", bmi);
}
