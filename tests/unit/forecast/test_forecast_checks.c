#include "forecast/forecast_checks.h"

#include <math.h>
#include <refuel/units.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

#define DAYS 60

/* A course that is written by hand, so that every verdict is a matter of arithmetic. */
typedef struct written {
    rf_start start;
    double weight_kg[DAYS], fat_free_kg[DAYS], intake_kcal_d[DAYS];
    rf_days days;
    refuel_schedule schedule;
    refuel_followed followed[REFUEL_CHECK_PLACES];
    size_t count;
} written;

/* A woman of 100 kg at 2500 kcal/d, who eats that and stays as she is. Resting 1500, running 300, training 30 minutes. */
static void write_course(written *w)
{
    *w = (written){.start.plan = REFUEL_PLAN_RESULT_INIT, .start.who = REFUEL_HALL_PERSON_INIT};
    refuel_plan_result *p = &w->start.plan;
    p->sex = REFUEL_FEMALE, p->age_y = 30, p->height_cm = 200, p->weight_kg = 100;
    p->resting_kcal_d = 1500, p->requested_kg_week = 0, p->training_minutes_d = 30;
    w->start.intake_kcal_d = 2500, w->start.training_net_kcal_d = 300;
    for (int i = 0; i < DAYS; i++) w->weight_kg[i] = 100, w->fat_free_kg[i] = 50, w->intake_kcal_d[i] = 2500;
    w->days = (rf_days){
        .count = DAYS, .weight_kg = w->weight_kg, .fat_free_kg = w->fat_free_kg, .intake_kcal_d = w->intake_kcal_d};
    w->schedule = (refuel_schedule)REFUEL_SCHEDULE_INIT;
}

static const refuel_followed *follow(written *w, refuel_check_id check)
{
    w->count = rf_forecast_follow(&w->start, &w->days, &w->schedule, w->followed);
    return followed_in(w->followed, w->count, check);
}

static void eat(written *w, int from, double intake_kcal_d)
{
    for (int i = from; i < DAYS; i++) w->intake_kcal_d[i] = intake_kcal_d;
}

/* No loss, no rate of loss; all else is ok to the end, with the numbers of the last day. */
Test(forecast_checks, nothing_to_find)
{
    written w;
    write_course(&w);
    w.start.who.carbohydrate_fraction = 0.7;
    cr_expect(follow(&w, REFUEL_CHECK_LOSS_RATE) == NULL, "it does not concern who loses nothing");
    cr_expect(eq(sz, w.count, 8));
    static const refuel_check_id order[] = {REFUEL_CHECK_GATE_VLCD,           REFUEL_CHECK_GATE_UNDERWEIGHT,
                                            REFUEL_CHECK_GATE_ESSENTIAL_FAT,  REFUEL_CHECK_WEIGHT_STATUS,
                                            REFUEL_CHECK_INTAKE_PLAUSIBILITY, REFUEL_CHECK_ENERGY_FLOOR,
                                            REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD};
    for (size_t i = 0; i < 8; i++) {
        const refuel_followed *it = &w.followed[i];
        cr_expect(eq(int, it->check, order[i]), "%zu", i);
        cr_expect(isnan(it->first_day) && isnan(it->first_risk_day) && it->action == REFUEL_ACTION_NONE, "%zu", i);
        cr_expect(it->unit && it->source && it->source[0], "%zu", i);
        cr_expect(eq(int, it->verdict, REFUEL_VERDICT_OK), "%zu", i);
    }
    w.intake_kcal_d[DAYS - 1] = 2600;
    const refuel_followed *it = follow(&w, REFUEL_CHECK_ENERGY_AVAILABILITY);
    cr_expect(epsilon_eq(dbl, it->value, (2600 - 300) / 50.0, 1e-12), "the last day");
}

/* 2500 kcal, half of them carbohydrate, are 312.5 g; 30 minutes ask for 4 to 6 g per kg, of a weight of 100 kg. */
Test(forecast_checks, carbohydrate)
{
    written w;
    write_course(&w);
    eat(&w, 5, 3600);
    const refuel_followed *it = follow(&w, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD);
    cr_expect(it->verdict == REFUEL_VERDICT_LOW && it->first_day == 1 && isnan(it->first_risk_day));
    cr_expect(epsilon_eq(dbl, it->value, 2500 * 0.5 / 4, 1e-9), "of day 1, and not of the last");
    cr_expect(epsilon_eq(dbl, it->low, 400, 1e-9));
    cr_expect(isnan(it->high), "a share that nobody gave is never too much");
    w.start.who.carbohydrate_fraction = 0.7;
    eat(&w, 0, 2500);
    it = follow(&w, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD);
    cr_expect(it->verdict == REFUEL_VERDICT_OK && isnan(it->first_day));
    cr_expect(epsilon_eq(dbl, it->value, 2500 * 0.7 / 4, 1e-9));
}

/* In the first four weeks the static rule stands in: 600 kcal less are 1.2 lb a week. */
Test(forecast_checks, rate_of_the_first_weeks)
{
    written w;
    write_course(&w);
    eat(&w, 1, 1900);
    const refuel_followed *it = follow(&w, REFUEL_CHECK_LOSS_RATE);
    cr_assert(it != NULL);
    cr_expect(it->verdict == REFUEL_VERDICT_OK && isnan(it->first_day));
    cr_expect(epsilon_eq(dbl, it->value, 1.2 * REFUEL_KG_PER_LB, 1e-9), "percent of 100 kg; from day 28 on no loss");
    eat(&w, 10, 1300); /* 2.4 lb are 1.09 % */
    it = follow(&w, REFUEL_CHECK_LOSS_RATE);
    cr_expect(it->verdict == REFUEL_VERDICT_HIGH && it->first_day == 10 && isnan(it->first_risk_day));
    cr_expect(epsilon_eq(dbl, it->value, 2.4 * REFUEL_KG_PER_LB, 1e-9));
    cr_expect(eq(dbl, it->high, 1.0));
}

/* From day 28 on it is the mean over four weeks. 0.3 kg a day from day 20 on: x days later 7.5 x / (100 - 0.3 x) % a week,
   which passes 1.0 between x = 12 and 13 and 1.5 between 18 and 19. */
Test(forecast_checks, rate_over_four_weeks)
{
    written w;
    write_course(&w);
    for (int i = 20; i < DAYS; i++) w.weight_kg[i] = 100 - 0.3 * (i - 20);
    eat(&w, 1, 2240); /* 10 % of 2500 less, and a little */
    const refuel_followed *it = follow(&w, REFUEL_CHECK_LOSS_RATE);
    cr_assert(it != NULL);
    cr_expect(eq(int, it->verdict, REFUEL_VERDICT_RISK));
    cr_expect(eq(dbl, it->first_day, 33));
    cr_expect(eq(dbl, it->first_risk_day, 39));
    cr_expect(epsilon_eq(dbl, it->value, 97.5 / 96.1, 1e-9), "of the first day that is not ok");
    cr_expect(eq(str, (char *)it->unit, (char *)refuel_check_describe(REFUEL_CHECK_LOSS_RATE)->unit));
}

/* (intake - running) / fat-free mass, in a deficit against 45 and 30; the running goes with the weight. */
Test(forecast_checks, energy_availability)
{
    written w;
    write_course(&w);
    eat(&w, 11, 2240); /* 38.8 */
    eat(&w, 21, 1700); /* 28 */
    eat(&w, 31, 2500);
    const refuel_followed *it = follow(&w, REFUEL_CHECK_ENERGY_AVAILABILITY);
    cr_expect(it->verdict == REFUEL_VERDICT_RISK && it->action == REFUEL_ACTION_WARN, "the worst on the way");
    cr_expect(it->first_day == 11 && it->first_risk_day == 21);
    cr_expect(epsilon_eq(dbl, it->value, 38.8, 1e-12));
    cr_expect(eq(dbl, it->low, 45));
    write_course(&w);
    for (int i = 1; i < DAYS; i++) w.weight_kg[i] = 50; /* half of the weight, half of the running */
    eat(&w, 1, 1640);
    it = follow(&w, REFUEL_CHECK_ENERGY_AVAILABILITY);
    cr_expect(epsilon_eq(dbl, it->value, (1640 - 150) / 50.0, 1e-12));
    cr_expect(eq(dbl, it->first_risk_day, 1));
}

/* More running by the schedule: from the day after its row on, as the intake. */
Test(forecast_checks, running_of_the_schedule)
{
    written w;
    write_course(&w);
    const refuel_schedule_row row[] = {{.day = 15, .intake_kcal_d = 2500, .running_change_kcal_d = 800},
                                       {.day = 40, .intake_kcal_d = 2500, .running_change_kcal_d = 0}};
    w.schedule.row = row, w.schedule.rows = 2;
    const refuel_followed *it = follow(&w, REFUEL_CHECK_ENERGY_AVAILABILITY);
    cr_expect(it->verdict == REFUEL_VERDICT_RISK && it->first_day == 16 && it->first_risk_day == 16);
    cr_expect(epsilon_eq(dbl, it->value, (2500 - 1100) / 50.0, 1e-12));
    it = follow(&w, REFUEL_CHECK_ENERGY_FLOOR);
    cr_expect(it->first_risk_day == 16 && it->low == 30 * 50 + 1100);
    w.start.who.carbohydrate_fraction = 0.7;
    it = follow(&w, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD);
    cr_expect(eq(int, it->verdict, REFUEL_VERDICT_UNKNOWN), "the minutes of another running are not known");
    cr_expect(isnan(it->first_day));
}

Test(forecast_checks, unknown_running)
{
    written w;
    write_course(&w);
    w.start.training_net_kcal_d = NAN, w.start.plan.training_minutes_d = NAN;
    eat(&w, 7, 1499); /* resting energy, 1500, is the floor that is left */
    const refuel_followed *it = follow(&w, REFUEL_CHECK_ENERGY_AVAILABILITY);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->first_day) && isnan(it->value));
    it = follow(&w, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->first_day));
    it = follow(&w, REFUEL_CHECK_ENERGY_FLOOR);
    cr_expect(it->verdict == REFUEL_VERDICT_RISK && it->first_day == 7 && it->low == 1500 && it->value == 1499);
}

/* Gates judge what is eaten, and a loss that the plan was asked for also where it was refused. */
Test(forecast_checks, gates)
{
    written w;
    write_course(&w);
    for (int i = 0; i < DAYS; i++) w.weight_kg[i] = 73.99; /* 74 kg are a body mass index of 18.5 */
    cr_expect(eq(int, follow(&w, REFUEL_CHECK_GATE_UNDERWEIGHT)->verdict, REFUEL_VERDICT_OK), "nothing is lost");
    eat(&w, 12, 2499);
    cr_expect(eq(dbl, follow(&w, REFUEL_CHECK_GATE_UNDERWEIGHT)->first_risk_day, 12));
    cr_expect(eq(int, follow(&w, REFUEL_CHECK_GATE_UNDERWEIGHT)->action, REFUEL_ACTION_REFUSE));
    w.start.plan.requested_kg_week = -0.2;
    cr_expect(eq(dbl, follow(&w, REFUEL_CHECK_GATE_UNDERWEIGHT)->first_risk_day, 1));
    write_course(&w);
    eat(&w, 9, 801);
    eat(&w, 30, 799);
    cr_expect(eq(dbl, follow(&w, REFUEL_CHECK_GATE_VLCD)->first_day, 30));
    write_course(&w);
    eat(&w, 1, 2400);
    for (int i = 25; i < DAYS; i++) w.weight_kg[i] = 73.99;
    for (int i = 20; i < 25; i++) w.weight_kg[i] = 74;
    cr_expect(eq(dbl, follow(&w, REFUEL_CHECK_GATE_UNDERWEIGHT)->first_risk_day, 25), "no gate looks ahead");
}

/* Measured fat of 12 % is enough for a woman, less is not; a guess refuses nothing. */
Test(forecast_checks, essential_fat)
{
    written w;
    write_course(&w);
    w.start.plan.fat_free_mass_source = REFUEL_EQ_MEASURED;
    eat(&w, 1, 2400);
    for (int i = 20; i < DAYS; i++) w.fat_free_kg[i] = 88;
    cr_expect(eq(int, follow(&w, REFUEL_CHECK_GATE_ESSENTIAL_FAT)->verdict, REFUEL_VERDICT_OK));
    for (int i = 30; i < DAYS; i++) w.fat_free_kg[i] = 88.01;
    const refuel_followed *it = follow(&w, REFUEL_CHECK_GATE_ESSENTIAL_FAT);
    cr_expect(it->verdict == REFUEL_VERDICT_RISK && it->first_risk_day == 30 && it->action == REFUEL_ACTION_REFUSE);
    w.start.plan.fat_free_mass_source = REFUEL_EQ_CUN_BAE_2012;
    it = follow(&w, REFUEL_CHECK_GATE_ESSENTIAL_FAT);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->first_day));
}

/* Body mass index at 200 cm: 18.5 at 74 kg, 17.5 at 70 kg, and 70 counts. */
Test(forecast_checks, weight_status)
{
    written w;
    write_course(&w);
    for (int i = 20; i < DAYS; i++) w.weight_kg[i] = 74;
    for (int i = 30; i < DAYS; i++) w.weight_kg[i] = 73.9;
    for (int i = 40; i < DAYS; i++) w.weight_kg[i] = 70.01;
    for (int i = 50; i < DAYS; i++) w.weight_kg[i] = 70;
    const refuel_followed *it = follow(&w, REFUEL_CHECK_WEIGHT_STATUS);
    cr_expect(it->verdict == REFUEL_VERDICT_RISK && it->action == REFUEL_ACTION_REFER);
    cr_expect(it->first_day == 30 && it->first_risk_day == 50);
    cr_expect(epsilon_eq(dbl, it->value, 73.9 / 4, 1e-12));
    cr_expect(eq(dbl, it->low, 18.5));
}

/* Whoever is young, pregnant or nursing was refused before. */
Test(forecast_checks, others_are_refused_before)
{
    static const refuel_check_id refused[] = {REFUEL_CHECK_GATE_MINOR, REFUEL_CHECK_GATE_PREGNANCY,
                                              REFUEL_CHECK_GATE_LACTATION};
    written w;
    write_course(&w);
    eat(&w, 1, 1900);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) cr_expect(follow(&w, refused[i]) == NULL, "%zu", i);
}

/* Nothing is judged from the day on which the model ends, and on day 0 the body alone. */
Test(forecast_checks, days_that_count)
{
    written w;
    write_course(&w);
    w.intake_kcal_d[0] = 700;
    eat(&w, 30, 700);
    for (int i = 30; i < DAYS; i++) w.weight_kg[i] = NAN;
    cr_expect(eq(int, follow(&w, REFUEL_CHECK_GATE_VLCD)->verdict, REFUEL_VERDICT_OK));
    w.days.count = 1;
    cr_assert(eq(sz, rf_forecast_follow(&w.start, &w.days, &w.schedule, w.followed), 1));
    cr_expect(eq(int, w.followed[0].check, REFUEL_CHECK_WEIGHT_STATUS));
    cr_expect(eq(int, w.followed[0].verdict, REFUEL_VERDICT_OK));
    w.weight_kg[0] = 70;
    cr_assert(eq(sz, rf_forecast_follow(&w.start, &w.days, &w.schedule, w.followed), 1));
    cr_expect(w.followed[0].verdict == REFUEL_VERDICT_RISK && w.followed[0].first_day == 0);
    cr_expect(strstr(w.followed[0].message, "physician") != NULL, "%s", w.followed[0].message);
}
