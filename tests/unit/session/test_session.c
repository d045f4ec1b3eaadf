#include <refuel/running.h>
#include <refuel/warning.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/field.h"
#include "plan/choices.h"
#include "support/cases.h"
#include "support/warnings.h"
#include "unit/session/sessions.h"

static int32_t word_of(const cases *c, const char *column, const refuel_choice *choices)
{
    for (; choices->name; choices++)
        if (case_is(c, column, choices->name)) return (int32_t)choices->value;
    return 0;
}

Test(session, worked_examples)
{
    size_t seen = 0;
    cases c = cases_open("session.csv");
    while (cases_next(&c)) {
        refuel_request who = person(word_of(&c, "sex", rf_sex_choices), case_given(&c, "age_y"),
                                    case_given(&c, "height_cm"), case_number(&c, "weight_kg"));
        who.distance_km_week = case_given(&c, "distance_km_week");
        refuel_session_request run = run_of(case_number(&c, "distance_km"), case_number(&c, "speed_km_h"));
        run.climb_m = case_given(&c, "climb_m");
        run.terrain = word_of(&c, "terrain", rf_terrain_choices);
        run.gait = word_of(&c, "gait", rf_gait_choices);
        refuel_session_result got = session_of(who, run);
        double tolerance = case_number(&c, "tol");
        cr_expect(epsilon_eq(dbl, got.gross_kcal, case_number(&c, "gross_kcal"), tolerance), "%s:%d", c.path, c.line);
        cr_expect(epsilon_eq(dbl, got.net_kcal, case_number(&c, "net_kcal"), tolerance), "%s:%d", c.path, c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
        seen++;
    }
    cr_expect(ge(sz, seen, 18), "the case file has lost rows");
}

/* Distance, time and speed: any two give the third. */
Test(session, the_third_follows)
{
    refuel_session_request by_time = run_of(10, NAN), by_speed = run_of(NAN, 12);
    by_time.time_h = 50.0 / 60, by_speed.time_h = 50.0 / 60;
    refuel_session_result a = session_of(weighs(70), run_of(10, 12)), b = session_of(weighs(70), by_time),
                          c = session_of(weighs(70), by_speed);
    cr_expect(epsilon_eq(dbl, a.time_h, 50.0 / 60, 1e-12));
    cr_expect(epsilon_eq(dbl, b.speed_km_h, 12, 1e-12));
    cr_expect(epsilon_eq(dbl, c.distance_km, 10, 1e-12));
    cr_expect(epsilon_eq(dbl, b.gross_kcal, a.gross_kcal, 1e-9));
    cr_expect(epsilon_eq(dbl, c.gross_kcal, a.gross_kcal, 1e-9));
}

/* What is not said of the run is as in the usual week, and what is said stands; distance and time need no usual pace. */
Test(session, the_usual_week_serves)
{
    refuel_request who = weighs(70);
    who.speed_km_h = 10, who.terrain = REFUEL_TRAIL, who.gait = REFUEL_GAIT_RUN;
    refuel_session_result usual = session_of(who, run_of(10, NAN));
    cr_expect(usual.speed_km_h == 10 && usual.terrain_factor == 1.12);
    refuel_session_request run = run_of(10, 7);
    run.terrain = REFUEL_ROAD;
    refuel_session_result said = session_of(who, run);
    cr_expect(said.speed_km_h == 7 && said.terrain_factor == 1 && said.run_share == 1);
    run.gait = REFUEL_GAIT_WALK;
    cr_expect(session_of(who, run).run_share == 0);
    run = run_of(12, NAN);
    run.time_h = 1;
    cr_expect(session_of(who, run).speed_km_h == 12);
}

/* One SD is 10 % of the gross cost; net, that of 55 minutes of resting energy joins it. z(0.8) = 1.281552, z(0.95) =
   1.959964, tables of the normal distribution. */
Test(session, intervals)
{
    refuel_request him = person(REFUEL_MALE, 34, 178, 70);
    refuel_session_result got = session_of(him, run_of(10, 600.0 / 55));
    cr_expect(epsilon_eq(dbl, got.gross_interval_kcal.high - got.gross_kcal, 1.281552 * 68.4794093, 1e-4));
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_plan(&him, &plan, NULL), REFUEL_OK));
    double rest = plan.sd_resting_kcal_d * 55 / 1440;
    cr_expect(epsilon_eq(dbl, got.sd_net_kcal, sqrt(68.4794093 * 68.4794093 + rest * rest), 1e-6));
    cr_expect(eq(dbl, got.level, 0.8));
    him.level = 0.95;
    got = session_of(him, run_of(10, 600.0 / 55));
    cr_expect(epsilon_eq(dbl, got.gross_kcal - got.gross_interval_kcal.low, 1.959964 * 68.4794093, 1e-4));
    cr_expect(got.gross_interval_kcal.low > 0 && got.net_interval_kcal.high > got.net_kcal);
}

/* Without all of sex, age and height rest is 1 kcal per kg and hour, and that is said. */
Test(session, rest)
{
    refuel_request who = person(REFUEL_FEMALE, 34, 168, 60);
    refuel_request without[3] = {who, who, who};
    without[0].sex = 0, without[1].age_y = NAN, without[2].height_cm = NAN;
    for (int i = 0; i < 3; i++) {
        refuel_session_result got = session_of(without[i], run_of(10, 10));
        cr_expect(eq(int, got.rest, REFUEL_REST_MET));
        cr_expect(epsilon_eq(dbl, got.rest_kcal, 60, 1e-12));
        cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_NET_BY_MET));
    }
    refuel_session_result got = session_of(who, run_of(10, 10));
    cr_expect(eq(int, got.rest, REFUEL_REST_PERSON));
    cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_NET_BY_MET) == 0);
    cr_expect(epsilon_eq(dbl, got.rest_kcal, (10 * 60 + 6.25 * 168 - 5 * 34 - 161) / 24, 1e-9), "Mifflin 1990");
}

/* A goal, what is eaten, a measured total and the milk change nothing about one run. */
Test(session, nothing_else_counts)
{
    refuel_request who = person(REFUEL_FEMALE, 34, 168, 60), more = who;
    more.goal_kg_week = -0.5, more.eaten[REFUEL_NUTRIENT_ENERGY] = 2000, more.expenditure_kcal_d = 2500;
    more.life_stage = REFUEL_LACTATING, more.floors = REFUEL_FLOORS_APPLY;
    refuel_session_result a = session_of(who, run_of(10, 10)), b = session_of(more, run_of(10, 10));
    cr_expect(eq(int, memcmp(&a, &b, sizeof a), 0));
    more = who;
    more.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(dbl, session_of(more, run_of(10, 10)).net_kcal, a.net_kcal), "the week is not needed");
}

/* Somebody of whom it is not known is in the middle, and the ranges hold both. Boys under 20 run at a higher cost. */
Test(session, sex_unknown)
{
    refuel_session_request run = run_of(10, 10);
    refuel_session_result her = session_of(person(REFUEL_FEMALE, 17, 170, 60), run),
                          him = session_of(person(REFUEL_MALE, 17, 170, 60), run),
                          it = session_of(person(REFUEL_SEX_UNKNOWN, 17, 170, 60), run);
    cr_expect(epsilon_eq(dbl, it.gross_kcal, (her.gross_kcal + him.gross_kcal) / 2, 1e-9));
    cr_expect(epsilon_eq(dbl, it.net_kcal, (her.net_kcal + him.net_kcal) / 2, 1e-9));
    cr_expect(eq(dbl, it.gross_interval_kcal.low, her.gross_interval_kcal.low));
    cr_expect(eq(dbl, it.gross_interval_kcal.high, him.gross_interval_kcal.high));
    cr_expect(it.sd_gross_kcal > her.sd_gross_kcal && refuel_warned(it.warnings, REFUEL_WARNING_SEX_UNKNOWN));
    it = session_of(person(REFUEL_SEX_UNKNOWN, 40, NAN, 60), run);
    cr_expect(refuel_warned(it.warnings, REFUEL_WARNING_SEX_UNKNOWN) == 0, "nothing differs");
}

/* 70 kg, from the rules by hand. */
Test(session, food_around_it)
{
    refuel_request him = person(REFUEL_MALE, 34, 178, 70);
    refuel_session_request run = run_of(30, 10);
    run.next_h = 6;
    refuel_session_result got = session_of(him, run);
    cr_expect(got.before_g.low == 70 && got.before_g.high == 280);
    cr_expect(got.before_h.low == 1 && got.before_h.high == 4);
    cr_expect(got.loading_g_d.low == 700 && got.loading_g_d.high == 840, "Burke 2011");
    cr_expect(got.loading_h.low == 36 && got.loading_h.high == 48);
    cr_expect(fabs(got.during_g.low - 90) < 1e-12 && fabs(got.during_g.high - 270) < 1e-12);
    cr_expect(got.during_g_h.low == 30 && got.during_g_h.high == 90);
    cr_expect(got.refuel_g_h.low == 70 && got.refuel_g_h.high == 84 && got.refuel_h == 4);
    cr_expect(got.protein_g.low == 21 && got.protein_g.high == 35);
    cr_expect(fabs(got.fluid_loss_kg - 1.4) < 1e-12 && got.fluid_after_l_kg == 1.5);
    got = session_of(him, run_of(5, 10));
    cr_expect(isnan(got.before_g.low) && isnan(got.before_h.low) && isnan(got.loading_g_d.low));
    cr_expect(isnan(got.loading_h.high) && isnan(got.refuel_g_h.low) && isnan(got.refuel_h));
    cr_expect(got.during_g_h.low == 0 && got.during_g_h.high == 0 && got.during_g.high == 0);
}

/* 120 kg at 170 cm are a body mass index of 41.5: the basis is 25 x 1.7^2 + a quarter of the rest. Drinking goes by the weight. */
Test(session, basis)
{
    refuel_session_result got = session_of(person(REFUEL_MALE, 40, 170, 120), run_of(15, 9));
    double basis_kg = 72.25 + 0.25 * (120 - 72.25);
    cr_expect(epsilon_eq(dbl, got.basis_kg, basis_kg, 1e-9));
    cr_expect(epsilon_eq(dbl, got.before_g.high, 4 * basis_kg, 1e-9));
    cr_expect(epsilon_eq(dbl, got.fluid_loss_kg, 2.4, 1e-12));
    cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_BASIS_ADJUSTED));
    cr_expect(session_of(weighs(120), run_of(15, 9)).basis_kg == 120, "no height, no body mass index");
}

/* Loading is for adults who are known to be: not under 18, in pregnancy, or where nobody said how old. */
Test(session, loading_is_for_adults)
{
    refuel_request who = person(REFUEL_FEMALE, 18, 168, 60);
    refuel_session_request run = run_of(30, 10);
    cr_expect(eq(dbl, session_of(who, run).loading_g_d.low, 600));
    who.life_stage = REFUEL_PREGNANT;
    cr_expect(isnan(session_of(who, run).loading_g_d.low));
    who.life_stage = REFUEL_LIFE_STAGE_NONE, who.age_y = 17.9;
    refuel_session_result young = session_of(who, run);
    cr_expect(isnan(young.loading_g_d.low) && isnan(young.loading_g_kg_d.low) && isnan(young.loading_h.low));
    cr_expect(refuel_warned(young.warnings, REFUEL_WARNING_SESSION_MINOR));
    cr_expect(isnan(session_of(weighs(60), run).loading_g_d.low));
}

Test(session, warnings)
{
    refuel_request who = person(REFUEL_FEMALE, 34, 168, 60);
    cr_expect(warns_only(session_of(who, run_of(10, 10)).warnings, 0));
    cr_expect(warns_only(session_of(who, run_of(10, 5)).warnings, REFUEL_WARNING_WALKING));
    cr_expect(warns_only(session_of(who, run_of(5, 20.6)).warnings, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE));
    who.age_y = 45;
    cr_expect(warns_only(session_of(who, run_of(10, 10)).warnings, REFUEL_WARNING_RUNNING_AGE));
    who.age_y = 34, who.life_stage = REFUEL_PREGNANT, who.gestation_week = 20;
    cr_expect(warns_only(session_of(who, run_of(10, 10)).warnings, REFUEL_WARNING_RUNNING_IN_PREGNANCY));
    who.gestation_week = 19;
    cr_expect(warns_only(session_of(who, run_of(10, 10)).warnings, 0));
}
