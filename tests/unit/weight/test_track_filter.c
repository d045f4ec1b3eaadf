#include "weight/track_filter.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

enum { W = RF_TRACK_WEIGHT, T = RF_TRACK_TOTAL, B = RF_TRACK_WATER, E = RF_TRACK_INTAKE, N = RF_TRACK_STATES };

static const double two_pi = 6.28318530717958648;

static const rf_track_model man = {.weight_kg = 80,
                                   .fat_kg = 16,
                                   .fat_kcal_kg = 9440.7,
                                   .lean_kcal_kg = 1816.4,
                                   .total_kcal_d = 2600,
                                   .total_sd_kcal_d = 312,
                                   .intake_sd_kcal_d = 400};

static rf_track_day nothing(void)
{
    return (rf_track_day){.weight_kg = NAN, .intake_kcal_d = NAN};
}

static rf_track_filter started(double noise)
{
    rf_track_filter filter;
    rf_track_filter_start(&filter, &man, noise);
    return filter;
}

Test(track_filter, start)
{
    rf_track_filter f = started(2);
    const double mean[N] = {80, 2600, 0, 2600}, sd[N] = {0.8, 312, 0.004 * 80 * 2, 500};
    for (int i = 0; i < N; i++) {
        cr_expect(eq(dbl, f.mean[i], mean[i]));
        for (int j = 0; j < N; j++) cr_expect(epsilon_eq(dbl, f.cov[i][j], i == j ? sd[i] * sd[i] : 0, 1e-9));
    }
    cr_expect(epsilon_eq(dbl, rf_track_filter_spread(&f, &man), 0.64 + 0.64 * 0.64 + 0.48 * 0.48, 1e-12));
}

/* Of one number the filter is the mean of two, each by its precision. */
Test(track_filter, a_weigh_in_and_an_intake)
{
    rf_track_filter f = started(1);
    rf_track_day day = nothing();
    rf_track_filter_weigh(&f, &man, &day);
    rf_track_filter_eat(&f, &man, &day);
    rf_track_filter untouched = started(1);
    cr_expect(eq(int, memcmp(&f, &untouched, sizeof f), 0), "nothing was seen");
    day.weight_kg = 80.9;
    day.intake_kcal_d = 2200;
    rf_track_filter_weigh(&f, &man, &day);
    double water = 0.32 * 0.32, noise = 0.24 * 0.24, spread = 0.64 + water + noise;
    cr_expect(epsilon_eq(dbl, f.mean[W], 80 + 0.9 * 0.64 / spread, 1e-12));
    cr_expect(epsilon_eq(dbl, f.mean[B], 0.9 * water / spread, 1e-12));
    cr_expect(epsilon_eq(dbl, f.cov[W][W], 0.64 - 0.64 * 0.64 / spread, 1e-12));
    cr_expect(epsilon_eq(dbl, f.cov[W][B], -0.64 * water / spread, 1e-12));
    cr_expect(epsilon_eq(dbl, f.log_likelihood, -0.5 * (log(two_pi * spread) + 0.81 / spread), 1e-12));
    rf_track_filter_eat(&f, &man, &day);
    cr_expect(epsilon_eq(dbl, f.mean[E], 2600 - 400 * 250000.0 / 410000, 1e-9));
    cr_expect(epsilon_eq(dbl, f.cov[E][E], 250000.0 * 160000 / 410000, 1e-6));
    cr_expect(epsilon_eq(dbl, f.of_prior[E], 1 - 250000.0 / 410000, 1e-12));
    cr_expect(eq(dbl, f.of_prior[T], 1));
}

/* Far off it counts as if it were no further off than the limit: the mean moves with the root of what it is off by less. */
Test(track_filter, an_outlier_counts_less)
{
    rf_track_filter f = started(1);
    rf_track_day day = nothing();
    double spread = rf_track_filter_spread(&f, &man), far = 10 * sqrt(spread);
    day.weight_kg = 80 + far;
    rf_track_filter_weigh(&f, &man, &day);
    cr_expect(epsilon_eq(dbl, f.mean[W], 80 + 0.64 / spread * far * RF_TRACK_OUTLIER / 100, 1e-9));
    double told = RF_TRACK_OUTLIER + 2 * log(100 / RF_TRACK_OUTLIER);
    cr_expect(epsilon_eq(dbl, f.log_likelihood, -0.5 * (log(two_pi * spread) + told), 1e-9));
    cr_expect(f.cov[W][W] < 0.64 && f.cov[W][W] > 0.5, "and tells less");
}

Test(track_filter, energy_becomes_weight)
{
    rf_track_day day = nothing();
    day.intake_kcal_d = 2000;
    day.fast_kcal_d = -60;
    day.glycogen_kcal_d = -200;
    double tissue = (9440.7 * 16 + 10.4 * 1816.4) / 26.4, lost = (2000 - 2600 + 60 + 200) / tissue;
    rf_track_filter f = started(1);
    rf_track_matrix moved;
    rf_track_filter_predict(&f, &man, &day, moved);
    cr_expect(epsilon_eq(dbl, f.mean[W], 80 + lost, 1e-12));
    cr_expect(epsilon_eq(dbl, f.mean[T], 2600 + 22 * lost, 1e-9));
    cr_expect(epsilon_eq(dbl, f.mean[E], 2600, 0));
    double noise = 0.02 * 0.02 + 200 / tissue * (200 / tissue);
    cr_expect(epsilon_eq(dbl, f.cov[W][W], 0.64 + 312 / tissue * (312 / tissue) + noise, 1e-9));
    cr_expect(epsilon_eq(dbl, f.cov[E][E], 250000 + 900, 1e-9));
    cr_expect(epsilon_eq(dbl, f.cov[B][B], 0.32 * 0.32, 1e-12), "water keeps its spread");
    double of_total = 1 - 22 / tissue;
    cr_expect(epsilon_eq(dbl, f.cov[T][T], 312 * 312 * of_total * of_total + 225 + 484 * noise, 1e-6));
    cr_expect(epsilon_eq(dbl, f.cov[W][T], -312.0 * 312 * of_total / tissue + 22 * noise, 1e-6));
}

/* Without a log the habit stands in: who eats what is spent keeps the weight, and an error of the prior stays whole. */
Test(track_filter, a_day_without_a_log)
{
    rf_track_day day = nothing();
    rf_track_filter f = started(1);
    rf_track_matrix moved;
    for (int i = 0; i < 100; i++) rf_track_filter_predict(&f, &man, &day, moved);
    cr_expect(epsilon_eq(dbl, f.mean[W], 80, 1e-9));
    cr_expect(epsilon_eq(dbl, f.mean[T], 2600, 1e-9));
    cr_expect(epsilon_eq(dbl, f.of_prior[T], 1, 1e-9));
    cr_expect(f.cov[W][W] > 25, "nobody knows the weight any more");
    for (int i = 0; i < N; i++) cr_expect(f.cov[i][i] > 0);
}

/* What n days of a pause differ from the habit has the variance n 400^2 + n (n - 1) 500^2: that of a walk, and of one shift that
   they share. */
Test(track_filter, days_of_a_pause_are_alike)
{
    enum { DAYS = 5 };
    rf_track_filter pause = started(1), apart = started(1);
    rf_track_matrix moved;
    rf_track_model heavy = man; /* so that a day moves no weight, but for what is unsure of it */
    heavy.fat_kcal_kg = heavy.lean_kcal_kg = 1e6;
    for (int i = 1; i <= DAYS; i++) {
        rf_track_day day = nothing(), alone = nothing();
        day.pause_d = i, alone.pause_d = 1;
        rf_track_filter_predict(&pause, &heavy, &day, moved);
        rf_track_filter_predict(&apart, &heavy, &alone, moved);
    }
    double more = 1e12 * (pause.cov[W][W] - apart.cov[W][W]);
    cr_expect(epsilon_eq(dbl, more, DAYS * (DAYS - 1) * 500.0 * 500, 500), "%.3f", more);
    rf_track_filter first = started(1), any = started(1);
    rf_track_day day = nothing(), logged = nothing();
    rf_track_filter_predict(&any, &man, &day, moved);
    day.pause_d = 1;
    rf_track_filter_predict(&first, &man, &day, moved);
    cr_expect(eq(dbl, first.cov[W][W], any.cov[W][W]));
    logged.intake_kcal_d = 2600;
    rf_track_filter_predict(&first, &man, &logged, moved);
    logged.pause_d = 9; /* a day with a log is no pause */
    rf_track_filter_predict(&any, &man, &logged, moved);
    cr_expect(eq(dbl, first.cov[W][W], any.cov[W][W]));
}

/* What nobody logged brings its water with it: more tissue and more water are one draw, and a pause has one habit. */
Test(track_filter, unknown_food_is_unknown_water)
{
    const double kg_kcal = 2.26 / 2600, gone = 1 - 0.49, own = 0.32 * 0.32;
    rf_track_model wet = man;
    wet.water_kg_kcal = kg_kcal;
    rf_track_filter f = started(1);
    rf_track_matrix moved;
    rf_track_day day = nothing(), logged = nothing();
    day.pause_d = 1;
    rf_track_filter_predict(&f, &wet, &day, moved);
    double tissue = (9440.7 * 16 + 10.4 * 1816.4) / 26.4, water = kg_kcal * 400 * sqrt(gone);
    cr_expect(epsilon_eq(dbl, f.cov[B][B], own + water * water, 1e-12));
    cr_expect(epsilon_eq(dbl, f.cov[W][B], 400 / tissue * water, 1e-12));
    cr_expect(epsilon_eq(dbl, f.cov[T][B], 22 * 400 / tissue * water, 1e-12));
    for (day.pause_d = 2; day.pause_d < 30; day.pause_d++) rf_track_filter_predict(&f, &wet, &day, moved);
    double settled = kg_kcal * kg_kcal * (400.0 * 400 + 500.0 * 500);
    cr_expect(epsilon_eq(dbl, f.cov[B][B], own + settled, 1e-6), "0.6 kg, where chance alone has 0.3");
    f = started(1);
    logged.intake_kcal_d = 2600;
    rf_track_filter_predict(&f, &wet, &logged, moved);
    cr_expect(epsilon_eq(dbl, f.cov[B][B], own, 1e-12), "what is logged is known");
}

Test(track_filter, a_jump_and_a_wait)
{
    rf_track_filter f = started(1);
    rf_track_day day = nothing();
    day.jump_kg = 5;
    rf_track_filter_weigh(&f, &man, &day);
    cr_expect(epsilon_eq(dbl, f.cov[W][W], 25.64, 1e-12));
    cr_expect(epsilon_eq(dbl, f.cov[T][T], 312 * 312 + 110 * 110, 1e-9));
    rf_track_filter_wait(&f);
    cr_expect(epsilon_eq(dbl, f.cov[E][E], 250900, 1e-9));
    cr_expect(epsilon_eq(dbl, f.cov[W][W], 25.64, 1e-12));
}

/* However far the weight falls, a kilogram keeps the energy of something. */
Test(track_filter, lean_to_the_end)
{
    rf_track_filter f = started(1);
    f.mean[W] = 30;
    rf_track_day day = nothing();
    day.intake_kcal_d = 0;
    rf_track_matrix moved;
    rf_track_filter_predict(&f, &man, &day, moved);
    cr_expect(epsilon_eq(dbl, moved[W][T], -12.4 / (9440.7 * 2 + 10.4 * 1816.4), 1e-15));
}
