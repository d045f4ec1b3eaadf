#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "diet/split.h"
#include "unit/diet/base_case.h"

/* The runner of the worked table in docs/adequacy.md: 50 kg, 5 g/kg carbohydrate, 1.6 g/kg protein, band from 4.5 to 6.5. */
static refuel_split_input runner_input(double energy_kcal_d, int deficit)
{
    return (refuel_split_input){.energy_kcal_d = energy_kcal_d,
                                .basis_kg = 50,
                                .carbohydrate_g_d = 250,
                                .carbohydrate_low_g_d = 225,
                                .carbohydrate_high_g_d = 325,
                                .carbohydrate_reference_g_d = 130,
                                .protein_g_d = 80,
                                .protein_low_g_d = deficit ? 80 : 60,
                                .protein_reference_g_d = 40,
                                .essential_fat_g_d = 13.1,
                                .fat_least_share = 0.2};
}

static refuel_split runner(double energy_kcal_d, int deficit)
{
    refuel_split_input in = runner_input(energy_kcal_d, deficit);
    return refuel_split_energy(&in);
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

/* What is left goes to fat up to 35 % of the energy, carbohydrate up to 325 g, protein up to 100 g, fat up to 40 %,
   protein up to 125 g, fat up to 45 %, and the rest to carbohydrate; on both sides of each end. By hand: (2027.44 - 1320) / 9 = 78.605. */
Test(split, fits)
{
    expect(runner(2027.44, 0), REFUEL_SPLIT_FITS, 0, 250, 80, 78.6044);
    expect(runner(2277.44, 0), REFUEL_SPLIT_FITS, 0, 290.084, 80, 88.5671); /* 0.35 x 2277.44 / 9 */
    expect(runner(2492, 0), REFUEL_SPLIT_FITS, 0, 324.95, 80, 96.9111);     /* carbohydrate ends at 1620 / 0.65 */
    expect(runner(2493, 0), REFUEL_SPLIT_FITS, 0, 325, 80.1125, 96.95);     /* 0.65 x 2493 - 1300 = 320.45 */
    expect(runner(2615, 0), REFUEL_SPLIT_FITS, 0, 325, 99.9375, 101.6944);  /* protein ends at 1700 / 0.65 */
    expect(runner(2616, 0), REFUEL_SPLIT_FITS, 0, 325, 100, 101.7778);      /* 916 / 9, 35.01 % */
    expect(runner(2833, 0), REFUEL_SPLIT_FITS, 0, 325, 100, 125.8889);      /* fat at 40 % ends at 1700 / 0.6 */
    expect(runner(2834, 0), REFUEL_SPLIT_FITS, 0, 325, 100.1, 125.9556);    /* 0.6 x 2834 - 1300 = 400.4 */
    expect(runner(2999, 0), REFUEL_SPLIT_FITS, 0, 325, 124.85, 133.2889);   /* protein ends at 1800 / 0.6 */
    expect(runner(3001, 0), REFUEL_SPLIT_FITS, 0, 325, 125, 133.4444);      /* 1201 / 9 */
    expect(runner(3272, 0), REFUEL_SPLIT_FITS, 0, 325, 125, 163.5556);      /* fat at 45 % ends at 1800 / 0.55 */
    expect(runner(3274, 0), REFUEL_SPLIT_FITS, 0, 325.175, 125, 163.7);     /* 0.55 x 3274 - 500 = 1300.7 */
    expect(runner(6000, 0), REFUEL_SPLIT_FITS, 0, 700, 125, 300);           /* 0.55 x 6000 - 500 = 2800 */
    cr_expect(epsilon_eq(dbl, runner(2277.44, 0).shortfall_kcal_d, 0, 1e-12));
}

/* Protein that ends earlier leaves what it does not take to fat: (2615 - 1300 - 320) / 9, and (2615 - 1300 - 360) / 9. */
Test(split, protein_ends)
{
    refuel_split_input in = runner_input(2615, 0);
    expect(rf_split_with(&in, 80), REFUEL_SPLIT_FITS, 0, 325, 80, 110.5556);
    expect(rf_split_with(&in, 90), REFUEL_SPLIT_FITS, 0, 325, 90, 106.1111);
    expect(rf_split_with(&in, INFINITY), REFUEL_SPLIT_FITS, 0, 325, 99.9375, 101.6944);
}

/* Carbohydrate without an upper edge takes all that fat at 35 % leaves: 0.65 x 3000 = 4 x 80 + 4 x 407.5. */
Test(split, fits_without_an_upper_edge)
{
    refuel_split_input in = runner_input(3000, 0);
    in.carbohydrate_high_g_d = INFINITY;
    expect(refuel_split_energy(&in), REFUEL_SPLIT_FITS, 0, 407.5, 80, 116.6667);
    in.energy_kcal_d = 2027.44; /* fat alone takes it, 34.9 % */
    expect(refuel_split_energy(&in), REFUEL_SPLIT_FITS, 0, 250, 80, 78.6044);
}

/* The cuts in their order, each only as far as needed, on both sides of every bound. Fat floor at 1600: 0.2 x 1600 / 9 =
   35.556 g (320 kcal). Inside its band carbohydrate is cut without a finding. */
Test(split, ladder)
{
    uint32_t band = REFUEL_CUT_CARBOHYDRATE_TO_BAND, protein = band | REFUEL_CUT_PROTEIN,
             below = REFUEL_CUT_PROTEIN | REFUEL_CUT_CARBOHYDRATE_BELOW_BAND; /* below the band says that it was cut */
    expect(runner(1650, 1), REFUEL_SPLIT_FITS, 0, 250, 80, 36.6667);          /* 1320 / 0.8 */
    expect(runner(1649, 1), REFUEL_SPLIT_FITS, band, 249.8, 80, 36.6444);
    /* a: (1600 - 320 - 320) / 4 = 240, down to 225 at 1220 / 0.8 = 1525 */
    expect(runner(1600, 1), REFUEL_SPLIT_FITS, band, 240, 80, 35.5556);
    expect(runner(1525, 1), REFUEL_SPLIT_FITS, band, 225, 80, 33.8889);
    cr_expect(epsilon_eq(dbl, runner(1525, 1).fits_kcal_d, 1525, 1e-9));
    /* b: protein (1524 - 304.8 - 900) / 4 = 79.8; at 1450 65, down to 60 at 1140 / 0.8 = 1425 */
    expect(runner(1524, 1), REFUEL_SPLIT_COMPROMISED, protein, 225, 79.8, 33.8667);
    expect(runner(1450, 1), REFUEL_SPLIT_COMPROMISED, protein, 225, 65, 32.2222);
    expect(runner(1425, 1), REFUEL_SPLIT_COMPROMISED, protein, 225, 60, 31.6667);
    /* c: carbohydrate (1424 - 284.8 - 240) / 4 = 224.8, down to 150 with 25 g of fat at 840 + 225 = 1065 */
    expect(runner(1424, 1), REFUEL_SPLIT_COMPROMISED, below, 224.8, 60, 31.6444);
    expect(runner(1277.44, 1), REFUEL_SPLIT_COMPROMISED, below, 195.488, 60, 28.3876);
    expect(runner(1065, 1), REFUEL_SPLIT_COMPROMISED, below, 150, 60, 25);
    /* d: the floor of 0.5 g/kg = 25 g gives way to (1060 - 840) / 9 = 24.444, down to 20 % at 840 / 0.8 = 1050 */
    expect(runner(1064, 1), REFUEL_SPLIT_COMPROMISED, below | REFUEL_CUT_FAT, 150, 60, 24.8889);
    expect(runner(1060, 1), REFUEL_SPLIT_COMPROMISED, below | REFUEL_CUT_FAT, 150, 60, 24.4444);
    expect(runner(1050, 1), REFUEL_SPLIT_COMPROMISED, below | REFUEL_CUT_FAT, 150, 60, 23.3333);
}

/* Protein gives way to 1.2 g/kg in a deficit, else to its own edge, and never below the reference: 1.3 g/kg in lactation. */
Test(split, protein_bounds)
{
    static const struct {
        double low_g_d, reference_g_d, least_g_d;
    } rows[] = {{80, 40, 60}, {60, 40, 60}, {50, 40, 50}, {65, 65, 65}, {80, 65, 65}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_split_input in = runner_input(1200, 0);
        in.protein_low_g_d = rows[i].low_g_d;
        in.protein_reference_g_d = rows[i].reference_g_d;
        cr_expect(epsilon_eq(dbl, refuel_split_energy(&in).protein_g_d, rows[i].least_g_d, 1e-9), "row %zu", i);
    }
}

/* Carbohydrate gives way to 3 g/kg, no lower than the reference, and no higher than the lower edge of its own band. */
Test(split, carbohydrate_bounds)
{
    static const struct {
        double low_g_d, reference_g_d, least_g_d;
    } rows[] = {{225, 130, 150}, {225, 210, 210}, {140, 130, 140}, {130, 130, 130}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_split_input in = runner_input(0, 0);
        in.carbohydrate_low_g_d = rows[i].low_g_d;
        in.carbohydrate_reference_g_d = rows[i].reference_g_d;
        double lean_kcal = 4 * (rows[i].least_g_d + 60);
        cr_expect(epsilon_eq(dbl, refuel_split_energy(&in).minimum_kcal_d, lean_kcal / 0.8, 1e-9), "row %zu", i);
        in.energy_kcal_d = lean_kcal / 0.8;
        cr_expect(epsilon_eq(dbl, refuel_split_energy(&in).carbohydrate_g_d, rows[i].least_g_d, 1e-9), "row %zu", i);
    }
}

/* Under 19 years 25 % of the energy are wanted; fat gives way to 20 % before anything leaves its own edges. By hand. */
Test(split, fat_of_the_young)
{
    refuel_split_input in = runner_input(1500, 0);
    in.fat_least_share = 0.25;
    refuel_split got = refuel_split_energy(&in);
    cr_expect(epsilon_eq(dbl, got.fits_kcal_d, 1220 / 0.75, 1e-9));
    /* 0.25 x 1500 = 375 kcal of fat; carbohydrate 225, protein (1500 - 375 - 900) / 4 = 56.25, under its edge of 60: fat
       gives 15 kcal */
    expect(got, REFUEL_SPLIT_COMPROMISED, REFUEL_CUT_CARBOHYDRATE_TO_BAND | REFUEL_CUT_PROTEIN | REFUEL_CUT_FAT, 225,
           60, 40);
    in.energy_kcal_d = 1700; /* (1700 - 425 - 320) / 4 = 238.75 */
    expect(refuel_split_energy(&in), REFUEL_SPLIT_FITS, REFUEL_CUT_CARBOHYDRATE_TO_BAND, 238.75, 80, 47.2222);
}

/* What rounding leaves of the first cut is no second one. */
Test(split, no_cut_of_nothing)
{
    for (int i = 0; i < 10000; i++) {
        double energy = 1530 + 0.01 * i + 1e-7 * i;
        cr_expect(eq(u32, runner(energy, 1).cut, (uint32_t)REFUEL_CUT_CARBOHYDRATE_TO_BAND), "%.9g kcal", energy);
    }
}

/* Below 1050 kcal = 4 (150 + 60) / 0.8 even the smallest amounts do not fit; they stay and fat takes what is left.
   Below 840 kcal carbohydrate and protein alone do not fit, and there are no amounts. */
Test(split, infeasible)
{
    refuel_split got = runner(1027.44, 1);
    cr_expect(eq(int, got.state, REFUEL_SPLIT_INFEASIBLE));
    cr_expect(epsilon_eq(dbl, got.minimum_kcal_d, 1050, 1e-9));
    cr_expect(epsilon_eq(dbl, got.shortfall_kcal_d, 22.56, 1e-9));
    cr_expect(epsilon_eq(dbl, got.carbohydrate_g_d, 150, 1e-9));
    cr_expect(epsilon_eq(dbl, got.protein_g_d, 60, 1e-9));
    cr_expect(epsilon_eq(dbl, kcal(&got), 1027.44, 1e-9));
    got = runner(840, 1);
    cr_expect(epsilon_eq(dbl, got.fat_g_d, 0, 1e-9));
    cr_expect(epsilon_eq(dbl, kcal(&got), 840, 1e-9));
    got = runner(839.9, 1);
    cr_expect(isnan(got.carbohydrate_g_d) && isnan(got.protein_g_d) && isnan(got.fat_g_d));
    cr_expect(got.state == REFUEL_SPLIT_INFEASIBLE && got.minimum_kcal_d == runner(840, 1).minimum_kcal_d);
    cr_expect(epsilon_eq(dbl, got.shortfall_kcal_d, 210.1, 1e-9));
    cr_expect(eq(int, runner(1050, 1).state, REFUEL_SPLIT_COMPROMISED), "the least energy itself is enough");
    cr_expect(isnan(runner(0, 0).fat_g_d));
}

Test(split, nobody)
{
    refuel_split got = refuel_split_energy(NULL);
    cr_expect(eq(int, got.state, REFUEL_SPLIT_NONE));
    cr_expect(isnan(got.fat_g_d));
}

/* A value already below a bound is left as it is. */
Test(split, nothing_is_raised_by_a_cut)
{
    refuel_split_input in = runner_input(800, 0);
    in.carbohydrate_g_d = 120, in.protein_g_d = 50;
    refuel_split got = refuel_split_energy(&in);
    cr_expect(epsilon_eq(dbl, got.minimum_kcal_d, 4 * 170 / 0.8, 1e-9));
    in.energy_kcal_d = 870; /* 0.2 x 870 = 174; 25 g of fat give way to 190 kcal */
    expect(refuel_split_energy(&in), REFUEL_SPLIT_COMPROMISED, REFUEL_CUT_FAT, 120, 50, 21.1111);
}

/* Over all energies the amounts add up to the energy, and more energy never means less of anything. */
Test(split, adds_up)
{
    refuel_split before = runner(840, 1);
    for (double energy = 840; energy < 5000; energy += 0.5) {
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
    c.split = runner(1600, 1);
    c.intake_kcal_d = 1600;
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_OK), "cut inside the band");
    c.split = runner(1000, 1);
    c.intake_kcal_d = 1000;
    cr_expect(eq(int, rf_check_macro_split(&c).verdict, REFUEL_VERDICT_RISK));
    cr_expect(rf_check_macro_split(&c).message == NULL, "the words of the table");
    c.no_goal_helps = 1;
    cr_expect(strstr(rf_check_macro_split(&c).message, "no goal of loss helps") != NULL);
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
