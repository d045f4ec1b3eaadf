#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "unit/diet/base_case.h"

/* The runner of the worked table in docs/adequacy.md: 50 kg, 5 g/kg carbohydrate, 1.6 g/kg protein, band from 4.5. */
static refuel_split runner(double energy_kcal_d, int deficit)
{
    return refuel_split_energy(&(refuel_split_input){.energy_kcal_d = energy_kcal_d,
                                                     .basis_kg = 50,
                                                     .carbohydrate_g_kg = 5,
                                                     .carbohydrate_low_g_kg = 4.5,
                                                     .protein_g_kg = 1.6,
                                                     .essential_fat_g_d = 13.1,
                                                     .deficit = deficit});
}

static double kcal(const refuel_split *it)
{
    return 4 * it->carbohydrate_g_d + 4 * it->protein_g_d + 9 * it->fat_g_d;
}

static void expect(refuel_split got, int state, uint32_t cut, double carbohydrate, double protein, double fat)
{
    cr_expect(eq(int, got.state, state), "carbohydrate %g", carbohydrate);
    cr_expect(eq(u32, got.cut, cut), "carbohydrate %g", carbohydrate);
    cr_expect(epsilon_eq(dbl, got.carbohydrate_g_d, carbohydrate, 1e-3));
    cr_expect(epsilon_eq(dbl, got.protein_g_d, protein, 1e-3));
    cr_expect(epsilon_eq(dbl, got.fat_g_d, fat, 1e-3));
}

/* Fat takes the rest up to 35 % of the energy, then carbohydrate. By hand: (2027.44 - 1320) / 9 = 78.605. */
Test(split, fits)
{
    expect(runner(2027.44, 0), REFUEL_SPLIT_FITS, 0, 250, 80, 78.6044);
    expect(runner(2277.44, 0), REFUEL_SPLIT_FITS, 0, 290.084, 80, 88.5671); /* 0.35 x 2277.44 / 9 */
    cr_expect(epsilon_eq(dbl, runner(2277.44, 0).shortfall_kcal_d, 0, 1e-12));
}

/* The cuts in their order, each only as far as needed. Fat floor at 1600: 0.2 x 1600 / 9 = 35.556 g (320 kcal). */
Test(split, ladder)
{
    /* a: carbohydrate towards its band: (1600 - 320 - 320) / 4 = 240 */
    expect(runner(1600, 1), REFUEL_SPLIT_COMPROMISED, REFUEL_CUT_CARBOHYDRATE_TO_BAND, 240, 80, 35.5556);
    /* b: at 1450 carbohydrate stops at 225; protein (1450 - 290 - 900) / 4 = 65 */
    expect(runner(1450, 1), REFUEL_SPLIT_COMPROMISED, REFUEL_CUT_CARBOHYDRATE_TO_BAND | REFUEL_CUT_PROTEIN, 225, 65,
           32.2222);
    /* c: at 1277.44 protein stops at 60, carbohydrate (1277.44 - 255.488 - 240) / 4 = 195.488 */
    expect(runner(1277.44, 1), REFUEL_SPLIT_COMPROMISED,
           REFUEL_CUT_CARBOHYDRATE_TO_BAND | REFUEL_CUT_PROTEIN | REFUEL_CUT_CARBOHYDRATE_BELOW_BAND, 195.488, 60,
           28.3876);
    /* d: at 1060 carbohydrate stops at 150; the fat floor 0.5 g/kg = 25 g gives way to (1060 - 840) / 9 = 24.444 */
    expect(runner(1060, 1), REFUEL_SPLIT_COMPROMISED,
           REFUEL_CUT_CARBOHYDRATE_TO_BAND | REFUEL_CUT_PROTEIN | REFUEL_CUT_CARBOHYDRATE_BELOW_BAND | REFUEL_CUT_FAT,
           150, 60, 24.4444);
}

/* What rounding leaves of the first cut is no second one. */
Test(split, no_cut_of_nothing)
{
    for (int i = 0; i < 10000; i++) {
        double energy = 1530 + 0.01 * i + 1e-7 * i;
        cr_expect(eq(u32, runner(energy, 1).cut, (uint32_t)REFUEL_CUT_CARBOHYDRATE_TO_BAND), "%.9g kcal", energy);
    }
}

/* Below 1050 kcal = 4 (150 + 60) / 0.8 even the smallest amounts do not fit; they stay and fat takes what is left. */
Test(split, infeasible)
{
    refuel_split got = runner(1027.44, 1);
    cr_expect(eq(int, got.state, REFUEL_SPLIT_INFEASIBLE));
    cr_expect(epsilon_eq(dbl, got.minimum_kcal_d, 1050, 1e-9));
    cr_expect(epsilon_eq(dbl, got.shortfall_kcal_d, 22.56, 1e-9));
    cr_expect(epsilon_eq(dbl, got.carbohydrate_g_d, 150, 1e-9));
    cr_expect(epsilon_eq(dbl, got.protein_g_d, 60, 1e-9));
    cr_expect(epsilon_eq(dbl, kcal(&got), 1027.44, 1e-9));
    got = runner(500, 1); /* less than carbohydrate and protein hold: fat is never negative */
    cr_expect(eq(dbl, got.fat_g_d, 0));
    cr_expect(eq(int, runner(1050, 1).state, REFUEL_SPLIT_COMPROMISED), "the least energy itself is enough");
    cr_expect(eq(dbl, runner(0, 0).fat_g_d, 0));
}

Test(split, nobody)
{
    refuel_split got = refuel_split_energy(NULL);
    cr_expect(eq(int, got.state, REFUEL_SPLIT_NONE));
    cr_expect(isnan(got.fat_g_d));
}

/* 130 g of carbohydrate are kept for small people, unless less was wanted; 1.2 g/kg of protein likewise. */
Test(split, least_amounts)
{
    refuel_split_input in = {.energy_kcal_d = 800,
                             .basis_kg = 35,
                             .carbohydrate_g_kg = 4,
                             .carbohydrate_low_g_kg = 3,
                             .protein_g_kg = 1.1,
                             .essential_fat_g_d = 13.1};
    refuel_split got = refuel_split_energy(&in);
    cr_expect(ge(dbl, got.carbohydrate_g_d, 130 - 1e-9));
    cr_expect(epsilon_eq(dbl, got.protein_g_d, 38.5, 1e-9), "a value already below a bound is left as it is");
    in.carbohydrate_g_kg = 3.5; /* 122.5 g wanted */
    cr_expect(epsilon_eq(dbl, refuel_split_energy(&in).carbohydrate_g_d, 122.5, 1e-9));
}

/* Over all energies the amounts add up to the energy, and more energy never means less of anything. */
Test(split, adds_up)
{
    refuel_split before = runner(1050, 1);
    for (double energy = 1050; energy < 4000; energy += 0.5) {
        refuel_split got = runner(energy, 1);
        if (fabs(kcal(&got) - energy) > 1e-9 * energy) cr_fatal("%g kcal: %.17g", energy, kcal(&got));
        if (got.carbohydrate_g_d < before.carbohydrate_g_d - 1e-9 || got.protein_g_d < before.protein_g_d - 1e-9)
            cr_fatal("%g kcal: less than at %g", energy, energy - 0.5);
        before = got;
    }
}

Test(split, check)
{
    rf_case c = base_case();
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_UNKNOWN), "no split");
    c.split = runner(2600, 0);
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_OK));
    c.split = runner(1277, 1);
    c.intake_kcal_d = 1277;
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_LOW));
    c.split = runner(1000, 1);
    c.intake_kcal_d = 1000;
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_RISK));
    c.eaten = 1;
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_NONE), "nobody split what is eaten");
}

/* One text for every bit, and none beyond. */
Test(split, cut_texts)
{
    uint32_t all =
        REFUEL_CUT_CARBOHYDRATE_TO_BAND | REFUEL_CUT_PROTEIN | REFUEL_CUT_CARBOHYDRATE_BELOW_BAND | REFUEL_CUT_FAT;
    for (size_t i = 0; i < 32; i++) cr_expect(eq(int, refuel_cut_text(i) != NULL, (int)(all >> i & 1)), "bit %zu", i);
}
