/* Warnings of a forecast: those of the plan, and those that the model gives on the way. */
#include <math.h>

#include "unit/forecast/forecasts.h"

static answer a;

static const int32_t of_model[] = {REFUEL_WARNING_PROJECT_FAT_LOW,      REFUEL_WARNING_PROJECT_BMI_LOW,
                                   REFUEL_WARNING_PROJECT_FAT_CLAMPED,  REFUEL_WARNING_PROJECT_ACTIVITY_CLAMPED,
                                   REFUEL_WARNING_PROJECT_FAT_TRANSFER, REFUEL_WARNING_PROJECT_MINOR,
                                   REFUEL_WARNING_PROJECT_REPRODUCTION};
#define OF_MODEL (sizeof of_model / sizeof *of_model)

/* Exactly these warnings of the model, ends with 0; and the others are those of the plan. */
static void expect_warnings(const int32_t *wanted)
{
    refuel_warnings rest = a.got.warnings;
    for (size_t i = 0; i < OF_MODEL; i++) {
        int is_wanted = 0;
        for (const int32_t *it = wanted; *it; it++) is_wanted |= *it == of_model[i];
        cr_expect(eq(int, refuel_warned(a.got.warnings, of_model[i]), is_wanted), "warning %d", of_model[i]);
        rest.word[of_model[i] / 64] &= ~(UINT64_C(1) << (of_model[i] % 64));
    }
    cr_expect(rest.word[0] == a.plan.warnings.word[0] && rest.word[1] == a.plan.warnings.word[1], "those of the plan");
}

#define EXPECT(...) expect_warnings((const int32_t[]){__VA_ARGS__})

Test(forecast_warnings, none)
{
    forecast_of(her(), ask_of(30, NAN, NAN), &a);
    EXPECT(0);
    refuel_request request = her();
    request.distance_km_week = request.speed_km_h = NAN;
    forecast_of(request, ask_of(30, NAN, NAN), &a);
    EXPECT(0);
    cr_expect(refuel_warned(a.got.warnings, REFUEL_WARNING_RUNNING_NOT_GIVEN), "of the plan");
}

/* 290 kJ, 69.3 kcal, for each kilogram of fat: told where spent less eaten is more than that, and not where it is less. */
Test(forecast_warnings, fat_transfer)
{
    const double eaten[] = {1500, 900};
    for (int i = 0; i < 2; i++) {
        forecast_of(who_eats(her(), eaten[i]), ask_of(1, NAN, NAN), &a);
        double deficit_kcal_d = a.got.expenditure_kcal_d[1] - eaten[i], most_kcal_d = 290 / 4.184 * a.got.fat_kg[1];
        cr_expect(eq(int, deficit_kcal_d > most_kcal_d, i), "%g %g", deficit_kcal_d, most_kcal_d);
        if (i)
            EXPECT(REFUEL_WARNING_PROJECT_FAT_TRANSFER, 0);
        else
            EXPECT(0);
    }
}

/* Fat on days between the rows, too: where nobody measured it the path goes on. The body mass index on the day on which the
   path ends. */
Test(forecast_warnings, fat_and_body_mass_index)
{
    static const refuel_forecast_row rows[] = {{0, 1900, NAN}, {8, 4000, NAN}};
    refuel_forecast_request ask = ask_of(3000, NAN, NAN);
    refuel_request lean = her(), thin = her();
    lean.sex = REFUEL_MALE, lean.age_y = 18, lean.height_cm = 180, lean.weight_kg = 53.5, lean.distance_km_week = 0;
    thin.body_fat_pct = 30;
    thin.weight_kg = 43, thin.distance_km_week = 0; /* 42.3 kg are a body mass index of 15 */
    ask.every_days = 3000;
    ask.schedule = rows, ask.schedule_rows = 2;
    ask.parameters =
        REFUEL_PARAMETERS_PLANNER; /* its guess may be as little as this: 0.14 x 18 + 37.31 ln 16.51 - 103.94 */
    forecast_of(lean, ask, &a);
    cr_expect(epsilon_eq(dbl, 100 * a.got.fat_kg[0] / a.got.weight_kg[0], 3.2, 0.05));
    cr_expect(a.got.fat_kg[0] > 0.03 * a.got.weight_kg[0] && a.got.fat_kg[1] > 0.03 * a.got.weight_kg[1]);
    EXPECT(REFUEL_WARNING_PROJECT_FAT_LOW, REFUEL_WARNING_PROJECT_FAT_TRANSFER, 0);
    forecast_of(thin, ask_of(60, NAN, NAN), &a);
    EXPECT(0);
    forecast_of(who_eats(thin, 1300), ask_of(60, NAN, NAN), &a);
    cr_expect(last_of(&a, a.got.weight_kg) < 42.336 && a.got.end_reason == REFUEL_END_BMI_15);
    EXPECT(REFUEL_WARNING_PROJECT_BMI_LOW, 0);
}

/* A level of 1.12 holds less than 48 km of running, which a schedule then takes away. */
Test(forecast_warnings, activity)
{
    static const refuel_forecast_row rows[] = {{3, 1600, 0}};
    refuel_forecast_request ask = ask_of(5, NAN, NAN);
    ask.pal = 1.2;
    ask.schedule = rows, ask.schedule_rows = 1;
    forecast_of(her(), ask, &a);
    EXPECT(REFUEL_WARNING_PROJECT_ACTIVITY_CLAMPED, 0);
    ask.pal = 1.9;
    forecast_of(her(), ask, &a);
    EXPECT(0);
}

/* An estimate of fat beyond what is plausible is set to the limit by the plan, which says so; for the model it is then at
   the limit, and neither beyond nor below it. What was measured stays as it is. */
Test(forecast_warnings, fat_of_the_start)
{
    int clamped = 0;
    for (double kg = 30; kg < 42; kg += 0.3) {
        refuel_request slight = her();
        slight.weight_kg = kg, slight.age_y = 18;
        forecast_of(slight, ask_of(2, NAN, NAN), &a);
        if (!refuel_warned(a.plan.warnings, REFUEL_WARNING_BODY_FAT_CLAMPED)) continue;
        clamped++;
        cr_expect(epsilon_eq(dbl, a.got.baseline_fat_kg, 0.12 * kg, 1e-12));
        EXPECT(REFUEL_WARNING_PROJECT_BMI_LOW, 0);
    }
    cr_expect(clamped > 10, "%d", clamped);
    refuel_request lean = her();
    lean.body_fat_pct = 2;
    forecast_of(lean, ask_of(5, NAN, NAN), &a);
    cr_expect(epsilon_eq(dbl, a.got.baseline_fat_kg, 0.02 * 64, 1e-12));
    EXPECT(REFUEL_WARNING_PROJECT_FAT_LOW, 0);
}
