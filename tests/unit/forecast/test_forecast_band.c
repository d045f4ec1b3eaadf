#include "forecast/forecast_band.h"

#include <math.h>
#include <refuel/band.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

static answer a, b;

/* Standard normal quantiles of the middle 80 % and 95 %. */
#define Z_80 1.2815515655446004
#define Z_95 1.9599639845400545

static void expect_band(const refuel_band_request *request, double intake_kcal_d)
{
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    const refuel_plan_result *p = &a.plan;
    who.weight_kg = p->weight_kg, who.height_cm = p->height_cm, who.age_y = p->age_y, who.sex = p->sex;
    who.fat_kg = p->weight_kg - p->fat_free_mass_kg;
    who.resting_kcal_d = p->resting_kcal_d, who.pal = a.got.pal;
    refuel_schedule_row row = {.intake_kcal_d = intake_kcal_d};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row, schedule.rows = 1;
    double column[4][40];
    refuel_band out = REFUEL_BAND_INIT;
    out.capacity = 40;
    out.weight_kg = column[0], out.sd_kg = column[1], out.low_kg = column[2], out.high_kg = column[3];
    cr_assert(
        eq(int, (int)refuel_project_band(&who, &schedule, a.got.day, a.got.rows, request, &out, NULL), REFUEL_OK));
    for (size_t i = 0; i < a.got.rows; i++) {
        cr_expect(epsilon_eq(dbl, a.got.sd_kg[i], out.sd_kg[i], 1e-9), "%zu", i);
        cr_expect(epsilon_eq(dbl, a.got.low_kg[i], out.low_kg[i], 1e-9), "%zu", i);
        cr_expect(epsilon_eq(dbl, a.got.high_kg[i], out.high_kg[i], 1e-9), "%zu", i);
    }
}

/* Errors of the plan: resting energy; what the total has beside it, as one of the level; fat; thermogenesis, half of it. */
Test(forecast_band, errors_of_the_plan)
{
    forecast_of(who_eats(her(), 2300), ask_of(30, NAN, NAN), &a);
    const refuel_plan_result *p = &a.plan;
    double from_resting = a.got.pal * p->sd_resting_kcal_d;
    refuel_band_request band = REFUEL_BAND_REQUEST_INIT;
    band.resting_sd_kcal_d = p->sd_resting_kcal_d;
    band.pal_sd = sqrt(p->sd_total_kcal_d * p->sd_total_kcal_d - from_resting * from_resting) / p->resting_kcal_d;
    band.fat_sd_kg = p->sd_body_fat_points / 100 * 64;
    band.thermogenesis_sd = 0.5;
    cr_expect(band.pal_sd > 0.01);
    expect_band(&band, 2300);
    cr_expect(a.got.sd_kg[0] == 0 && a.got.low_kg[0] == 64 && a.got.sd_kg[30] > 0.5);
}

/* A measured total replaces the error of resting energy and of the level. */
Test(forecast_band, measured_total)
{
    refuel_request request = who_eats(her(), 2300);
    request.expenditure_kcal_d = 2700, request.expenditure_sd_kcal_d = 400;
    forecast_of(request, ask_of(30, NAN, NAN), &a);
    refuel_band_request band = REFUEL_BAND_REQUEST_INIT;
    band.total_sd_kcal_d = 400;
    band.fat_sd_kg = a.plan.sd_body_fat_points / 100 * 64;
    band.thermogenesis_sd = 0.5;
    expect_band(&band, 2300);
}

/* low and high are z standard deviations away, at the level of the plan. */
Test(forecast_band, level)
{
    refuel_request request = who_eats(her(), 2300), wide = request;
    wide.level = 0.95;
    forecast_of(request, ask_of(30, NAN, NAN), &a);
    forecast_of(wide, ask_of(30, NAN, NAN), &b);
    cr_expect(a.got.level == 0.8 && b.got.level == 0.95);
    double weight_kg = a.got.weight_kg[30], sd_kg = a.got.sd_kg[30];
    cr_expect(epsilon_eq(dbl, a.got.high_kg[30], weight_kg + Z_80 * sd_kg, 1e-9));
    cr_expect(epsilon_eq(dbl, a.got.low_kg[30], weight_kg - Z_80 * sd_kg, 1e-9));
    cr_expect(epsilon_eq(dbl, b.got.high_kg[30], weight_kg + Z_95 * sd_kg, 1e-9));
}

/* An intake that strays adds to the variance; a deficit that is kept takes the error of the total out. */
Test(forecast_band, stray_and_mode)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request stray = ask_of(30, NAN, NAN), more = stray, kept = stray;
    stray.intake_sd_kcal_d = 100, more.intake_sd_kcal_d = 200, kept.band = REFUEL_BAND_SAME_DEFICIT;
    forecast_of(request, ask_of(30, NAN, NAN), &a);
    double plain = a.got.sd_kg[30] * a.got.sd_kg[30];
    forecast_of(request, stray, &b);
    double with_100 = b.got.sd_kg[30] * b.got.sd_kg[30] - plain;
    forecast_of(request, more, &b);
    double with_200 = b.got.sd_kg[30] * b.got.sd_kg[30] - plain;
    cr_expect(gt(dbl, with_100, 0.01));
    cr_expect(epsilon_eq(dbl, with_200 / with_100, 4, 0.02));
    forecast_of(request, kept, &b);
    cr_expect(lt(dbl, b.got.sd_kg[30], 0.5 * a.got.sd_kg[30]));
    cr_expect(eq(dbl, b.got.weight_kg[30], a.got.weight_kg[30]));
}

/* The same seed gives the same people, another one others; the default is the one of the header. */
Test(forecast_band, random_people)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(30, NAN, NAN);
    ask.samples = 500;
    forecast_of(request, ask, &a);
    ask.seed = REFUEL_BAND_SEED;
    forecast_of(request, ask, &b);
    cr_expect(eq(int, memcmp(a.got.low_kg, b.got.low_kg, 31 * sizeof(double)), 0));
    ask.seed = 7;
    forecast_of(request, ask, &b);
    cr_expect(ne(dbl, a.got.low_kg[30], b.got.low_kg[30]));
    ask.samples = NAN;
    forecast_of(request, ask, &b);
    cr_expect(epsilon_eq(dbl, a.got.sd_kg[30], b.got.sd_kg[30], 0.15 * b.got.sd_kg[30]), "near the linear one");
    cr_expect(eq(dbl, a.got.weight_kg[30], b.got.weight_kg[30]));
}

/* 2^24 numbers at the most: the message says how many people fit, and a larger step of days is an answer to it. */
Test(forecast_band, samples_times_rows)
{
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(3650, NAN, NAN);
    ask.samples = 4596; /* 2^24 / 3651 = 4595.2 */
    expect_refused(request, ask, REFUEL_E_RANGE, "samples",
                   "samples: 4596 is outside 10..4595 for so many rows; a larger every gives fewer");
    ask.every_days = 3650, ask.samples = 20;
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_forecast(&request, &ask, NULL, &got, NULL), REFUEL_OK));
    cr_expect(eq(sz, got.rows, 2));
}
