#include "forecast/forecast_days.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

static refuel_hall_person woman(void)
{
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = 64, who.height_cm = 168, who.age_y = 34, who.sex = REFUEL_FEMALE;
    who.fat_kg = 18, who.resting_kcal_d = 1400, who.pal = 1.8;
    return who;
}

static refuel_status run_to(double intake_kcal_d, size_t last, int32_t ends, rf_days *days, refuel_error *err)
{
    refuel_hall_person who = woman();
    refuel_schedule_row row = {.intake_kcal_d = intake_kcal_d};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row, schedule.rows = 1;
    return rf_days_run(&who, &schedule, last, ends, days, err);
}

static refuel_status run(double intake_kcal_d, size_t last, rf_days *days, refuel_error *err)
{
    return run_to(intake_kcal_d, last, REFUEL_END_NONE, days, err);
}

Test(forecast_days, every_day)
{
    rf_days days;
    cr_assert(eq(int, (int)run(2000, 30, &days, NULL), REFUEL_OK));
    cr_assert(eq(sz, days.count, 31));
    for (size_t i = 0; i < 31; i++) {
        cr_expect(days.day[i] == (double)i, "%zu", i);
        cr_expect(epsilon_eq(dbl, days.weight_kg[i] - days.fat_kg[i], days.fat_free_kg[i], 1e-12), "%zu", i);
        cr_expect(eq(dbl, days.intake_kcal_d[i], i ? 2000 : 2520), "%zu", i);
    }
    cr_expect(days.weight_kg[0] == 64 && days.fat_kg[0] == 18 && days.static_weight_kg[0] == 64);
    cr_expect(epsilon_eq(dbl, days.expenditure_kcal_d[0], 2520, 1e-9));
    cr_expect(epsilon_eq(dbl, days.static_weight_kg[7], 64 - 520 * 7 / 3500.0 * 0.45359237, 1e-9));
    cr_expect(days.weight_kg[30] < 63 && days.expenditure_kcal_d[30] < 2520);
    rf_days_free(&days);
    cr_expect(days.day == NULL && days.weight_kg == NULL && days.count == 0);
    rf_days_free(&days);
}

Test(forecast_days, flags_of_all_days)
{
    rf_days days;
    cr_assert(eq(int, (int)run(2500, 30, &days, NULL), REFUEL_OK));
    cr_expect(eq(u32, days.flags, 0));
    rf_days_free(&days);
    cr_assert(eq(int, (int)run(500, 300, &days, NULL), REFUEL_OK));
    cr_expect(ne(u32, days.flags & REFUEL_PROJECT_FAT_LOW, 0));
    cr_expect(ne(u32, days.flags & REFUEL_PROJECT_FAT_TRANSFER, 0));
    rf_days_free(&days);
}

/* The message names the first whole day on which nothing is left. */
Test(forecast_days, nothing_is_left)
{
    refuel_hall_person who = woman();
    refuel_schedule_row row = {.intake_kcal_d = 0};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row, schedule.rows = 1;
    const double last = 3650;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = 1;
    cr_assert(eq(int, (int)refuel_project(&who, &schedule, &last, 1, &out, NULL), REFUEL_OK));
    cr_assert(out.end_day > 20 && out.end_day < 1000, "%g", out.end_day);
    size_t end = (size_t)ceil(out.end_day);
    char message[128];
    snprintf(message, sizeof message,
             "intake: on day %zu no body would be left: the model does not hold for this intake", end);
    rf_days days;
    refuel_error err;
    cr_expect(eq(int, (int)run(0, end, &days, &err), REFUEL_E_MODEL));
    cr_expect(eq(str, err.message, message));
    cr_expect(eq(str, err.field, "intake"));
    rf_days_free(&days);
    cr_expect(eq(int, (int)run(0, end - 1, &days, &err), REFUEL_OK), "the day before there is a body");
    cr_expect(gt(dbl, days.weight_kg[end - 1], 0));
    rf_days_free(&days);
}

Test(forecast_days, what_the_model_refuses)
{
    rf_days days;
    refuel_error err;
    cr_expect(eq(int, (int)run(-1, 10, &days, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "intake"));
    rf_days_free(&days); /* also on failure */
    cr_expect(days.day == NULL);
}

/* The days stop on the first on the other side of the limit, and their flags with them. */
Test(forecast_days, ends)
{
    const double edge_kg = 15 * 1.68 * 1.68;
    rf_days all, cut;
    cr_assert(eq(int, (int)run_to(900, 300, REFUEL_END_NONE, &all, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)run_to(900, 300, REFUEL_END_BMI_15, &cut, NULL), REFUEL_OK));
    cr_assert(all.end == 0 && all.count == 301 && cut.count > 60 && cut.count < 301);
    size_t last = cut.count - 1;
    cr_expect(eq(i32, cut.end, REFUEL_END_BMI_15));
    cr_expect(cut.weight_kg[last] < edge_kg && cut.weight_kg[last - 1] >= edge_kg);
    cr_expect(eq(int, memcmp(cut.weight_kg, all.weight_kg, cut.count * sizeof(double)), 0));
    cr_expect(eq(int, memcmp(cut.fat_kg, all.fat_kg, cut.count * sizeof(double)), 0));
    cr_expect(ne(u32, all.flags & REFUEL_PROJECT_FAT_LOW, 0));
    cr_expect(eq(u32, cut.flags & REFUEL_PROJECT_FAT_LOW, 0), "that came later");
    cr_expect(ne(u32, cut.flags & REFUEL_PROJECT_BMI_LOW, 0), "of the last day");
    rf_days_free(&all);
    rf_days_free(&cut);
    cr_assert(eq(int, (int)run_to(900, last, REFUEL_END_BMI_15, &cut, NULL), REFUEL_OK));
    cr_expect(cut.end == REFUEL_END_BMI_15 && cut.count == last + 1);
    rf_days_free(&cut);
    cr_assert(eq(int, (int)run_to(900, last - 1, REFUEL_END_BMI_15, &cut, NULL), REFUEL_OK));
    cr_expect(cut.end == 0 && cut.count == last, "the day before it goes on");
    rf_days_free(&cut);
    cr_assert(eq(int, (int)run_to(0, 3650, REFUEL_END_BMI_15, &cut, NULL), REFUEL_OK));
    cr_expect(eq(i32, cut.end, REFUEL_END_BMI_15), "before nobody would be left");
    rf_days_free(&cut);
}

/* Nobody weighs more than 650 kg. */
Test(forecast_days, more_than_a_body_can_weigh)
{
    rf_days days;
    refuel_error err;
    cr_assert(eq(int, (int)run(19000, 3650, &days, &err), REFUEL_E_MODEL));
    size_t day = 1;
    while (day < days.count && days.weight_kg[day] <= 650) day++;
    char message[128];
    snprintf(message, sizeof message,
             "intake: on day %zu nobody could weigh as much: the model does not hold for this intake", day);
    cr_expect(eq(str, err.message, message));
    rf_days_free(&days);
    cr_expect(eq(int, (int)run(19000, day - 1, &days, NULL), REFUEL_OK));
    rf_days_free(&days);
}

/* A target that is reached behind the days that are looked at is missed all the same where the path ends before it. */
Test(forecast_days, missed)
{
    refuel_hall_person who = woman();
    refuel_schedule_row row = {.intake_kcal_d = 900};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &row, schedule.rows = 1;
    rf_days cut, days;
    cr_assert(eq(int, (int)run_to(900, 300, REFUEL_END_BMI_15, &cut, NULL), REFUEL_OK));
    double end = (double)(cut.count - 1);
    rf_days_free(&cut);
    const struct {
        size_t last;
        double reached;
        int32_t end, missed;
    } rows[] = {{300, end, REFUEL_END_BMI_15, 0},
                {300, end - 0.5, REFUEL_END_BMI_15, 0},
                {300, end + 0.5, REFUEL_END_BMI_15, REFUEL_END_BMI_15},
                {300, NAN, REFUEL_END_BMI_15, REFUEL_END_BMI_15},
                {10, end + 0.5, 0, REFUEL_END_BMI_15},
                {10, end, 0, 0},
                {10, NAN, 0, 0},
                {10, 10, 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_assert(
            eq(int, (int)rf_days_follow(&who, &schedule, rows[i].last, rows[i].reached, REFUEL_END_BMI_15, &days, NULL),
               REFUEL_OK));
        cr_expect(eq(i32, days.end, rows[i].end), "%zu", i);
        cr_expect(eq(i32, days.missed, rows[i].missed), "%zu", i);
        cr_expect(eq(sz, days.count, rows[i].end ? (size_t)end + 1 : rows[i].last + 1), "%zu", i);
        rf_days_free(&days);
    }
}
