#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>

#include "plan/plan_resting.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static rf_plan_rest rest_of(const char *pairs)
{
    refuel_request r;
    rf_plan_who who;
    rf_plan_rest rest;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &r, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(eq(int, (int)rf_plan_person(&r, &who, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(eq(int, (int)rf_plan_resting(&r, &who, &rest, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return rest;
}

/* What was measured: 6 % is its standard deviation. */
Test(plan_resting, measured)
{
    rf_plan_rest it = rest_of(MAN "resting=1700kcal;run=90km/week");
    cr_expect(it.kcal_d == 1700 && it.equation == REFUEL_EQ_MEASURED && it.reason == REFUEL_REASON_MEASURED);
    cr_expect(epsilon_eq(dbl, it.sd_kcal_d, 102, 1e-9));
    cr_expect(it.warnings.word[0] == 0 && it.warnings.word[1] == 0);
    cr_expect(it.part[0].equation == 0 && isnan(it.athletes_share), "no mixture");
    cr_expect(isnan(it.untrained_kcal_d) && isnan(it.athlete_kcal_d));
}

/* A measured one that lies three standard deviations from the predicted one, on either side, is asked about. */
Test(plan_resting, measured_far_from_predicted)
{
    rf_plan_rest predicted = rest_of(MAN "run=0km/week");
    static const struct {
        double sd;
        int asks;
    } rows[] = {{-3.01, 1}, {-2.99, 0}, {0, 0}, {2.99, 0}, {3.01, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[128];
        snprintf(pairs, sizeof pairs, MAN "run=0km/week;resting=%.3fkcal",
                 predicted.kcal_d + rows[i].sd * predicted.sd_kcal_d);
        rf_plan_rest it = rest_of(pairs);
        cr_expect(eq(int, refuel_warned(it.warnings, REFUEL_WARNING_RESTING_UNUSUAL), rows[i].asks), "%s", pairs);
    }
    cr_expect(not(refuel_warned(rest_of("sex=male;age=4;height=105cm;weight=17kg;resting=900kcal").warnings,
                                REFUEL_WARNING_RESTING_UNUSUAL)));
}

/* Selected, asked for, or that of the method; and why. */
Test(plan_resting, equations)
{
    static const struct {
        const char *pairs;
        refuel_equation_id equation;
        refuel_selection_reason reason;
    } rows[] = {
        {MAN "run=0km/week", REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_GENERAL},
        {MAN, REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_TRAINING_UNKNOWN},
        {MAN "run=60km/week", REFUEL_EQ_TEN_HAAF_2014, REFUEL_REASON_ATHLETE},
        {MAN "run=50km/week", REFUEL_EQ_TEN_HAAF_2014, REFUEL_REASON_PART_ATHLETE},
        {MAN "run=30km/week", REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_PART_ATHLETE},
        {MAN "run=60km/week;body-fat=15%", REFUEL_EQ_CUNNINGHAM_1980, REFUEL_REASON_ATHLETE},
        {MAN "run=60km/week;neck=38cm;waist=82cm", REFUEL_EQ_TEN_HAAF_2014, REFUEL_REASON_ATHLETE},
        {MAN "run=60km/week;equation=henry-2005", REFUEL_EQ_HENRY_2005, REFUEL_REASON_CHOSEN},
        {MAN "run=60km/week;equation=ten-haaf-2014", REFUEL_EQ_TEN_HAAF_2014, REFUEL_REASON_CHOSEN},
        {MAN "method=fao-2004;activity=light", REFUEL_EQ_SCHOFIELD_1985, REFUEL_REASON_METHOD},
        {MAN "method=fao-2004;activity=light;equation=schofield-1985", REFUEL_EQ_SCHOFIELD_1985, REFUEL_REASON_CHOSEN},
        {MAN "method=iom-2005;activity=active;equation=eer-iom-2005-ow", REFUEL_EQ_MIFFLIN_1990,
         REFUEL_REASON_TRAINING_UNKNOWN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_plan_rest it = rest_of(rows[i].pairs);
        cr_expect(eq(int, (int)it.equation, (int)rows[i].equation), "%s", rows[i].pairs);
        cr_expect(eq(int, (int)it.reason, (int)rows[i].reason), "%s", rows[i].pairs);
        cr_expect(it.kcal_d > 1000 && it.sd_kcal_d > 0.05 * it.kcal_d && it.sd_kcal_d < 0.2 * it.kcal_d, "%s",
                  rows[i].pairs);
    }
}

/* Of the selected equation the standard deviation of the table; of one that somebody chose its own, or 12 %; with a
   measured fat-free mass its error of 2.5 points enters through the slope of 22 kcal per kg. */
Test(plan_resting, standard_deviation)
{
    rf_plan_rest adult = rest_of(MAN "run=0km/week"), chosen = rest_of(MAN "equation=henry-2005"),
                 measured = rest_of(MAN "run=60km/week;body-fat=15%");
    cr_expect(epsilon_eq(dbl, adult.sd_kcal_d, 0.09 * adult.kcal_d, 1e-9));
    cr_expect(epsilon_eq(dbl, chosen.sd_kcal_d, 0.12 * chosen.kcal_d, 1e-9));
    double of_fat = 22 * 75 * 0.025, of_equation = 0.08 * measured.kcal_d;
    cr_expect(epsilon_eq(dbl, measured.sd_kcal_d, sqrt(of_fat * of_fat + of_equation * of_equation), 1e-9));
    cr_expect(eq(dbl, rest_of(MAN "run=0km/week;equation=mifflin-1990").sd_kcal_d, adult.sd_kcal_d), "the same one");
}

/* What resting energy is mixed of, and what it would be without training and of an athlete; of an equation that was
   asked for the one part. */
Test(plan_resting, parts)
{
    rf_plan_rest half = rest_of(MAN "run=40km/week"), no = rest_of(MAN "athlete=no"), yes = rest_of(MAN "athlete=yes"),
                 chosen = rest_of(MAN "run=40km/week;equation=henry-2005");
    cr_expect(epsilon_eq(dbl, half.athletes_share, 0.5, 1e-12));
    cr_expect(half.untrained_kcal_d == no.kcal_d && half.athlete_kcal_d == yes.kcal_d);
    cr_expect(epsilon_eq(dbl, half.kcal_d, (no.kcal_d + yes.kcal_d) / 2, 1e-9));
    cr_expect(half.part[1].equation != 0 && half.part[2].equation == 0);
    cr_expect(chosen.part[0].equation == REFUEL_EQ_HENRY_2005 && chosen.part[0].share == 1);
    cr_expect(chosen.part[0].kcal_d == chosen.kcal_d && chosen.part[1].equation == 0);
    cr_expect(isnan(chosen.athletes_share) && isnan(chosen.untrained_kcal_d) && isnan(chosen.athlete_kcal_d));
}

/* A body mass index of exactly 18.5 and of 40 has the error of an extreme one, of 19.5 and of 35 none of it; the equation
   stays. A height of 200 cm makes them exact. */
Test(plan_resting, body_mass_index)
{
    static const struct {
        const char *weight;
        double percent;
    } rows[] = {{"73kg", 12}, {"74kg", 12},    {"76kg", 10.5}, {"78kg", 9},  {"100kg", 9},
                {"140kg", 9}, {"150kg", 10.5}, {"160kg", 12},  {"170kg", 12}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[120];
        snprintf(pairs, sizeof pairs, "sex=male;age=30;height=200cm;run=0km/week;weight=%s", rows[i].weight);
        rf_plan_rest it = rest_of(pairs);
        cr_expect(epsilon_eq(dbl, 100 * it.sd_kcal_d / it.kcal_d, rows[i].percent, 1e-9), "%s", pairs);
        cr_expect(eq(int, (int)it.equation, REFUEL_EQ_MIFFLIN_1990), "%s", pairs);
    }
}

/* Circumferences feed an equation that was asked for, with a word about it, and never one that was selected. */
Test(plan_resting, circumferences)
{
    rf_plan_rest asked = rest_of(MAN "neck=38cm;waist=82cm;equation=cunningham-1980"),
                 measured = rest_of(MAN "body-fat=15%;equation=cunningham-1980");
    cr_expect(refuel_warned(asked.warnings, REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES));
    cr_expect(not(refuel_warned(measured.warnings, REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES)));
    cr_expect(eq(dbl, measured.kcal_d, 500 + 22 * 63.75));
}

/* Hours of running decided between nothing and all, of an equation that was selected: all have to hold for the warning. */
Test(plan_resting, athlete_by_hours)
{
    static const struct {
        const char *pairs;
        int warned;
    } rows[] = {{MAN "run=20km/week", 0}, /* 2 h */
                {MAN "run=20.1km/week", 1},
                {MAN "run=59.9km/week", 1},
                {MAN "run=60km/week", 0}, /* 6 h */
                {MAN "run=48km/week;speed=12km/h;athlete=yes", 0},
                {MAN "run=48km/week;speed=12km/h;athlete=no", 0},
                {MAN "run=48km/week;speed=12km/h;equation=henry-2005", 0},
                {MAN "run=48km/week;speed=12km/h;resting=1700kcal", 0},
                {MAN "run=48km/week;speed=5km/h", 0},
                {MAN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(
            eq(int, refuel_warned(rest_of(rows[i].pairs).warnings, REFUEL_WARNING_ATHLETE_BY_HOURS), rows[i].warned),
            "%s", rows[i].pairs);
}

/* The weight before pregnancy is what resting energy stands on. */
Test(plan_resting, weight_before_pregnancy)
{
    rf_plan_rest before = rest_of(
                     "sex=female;age=30;height=165cm;weight=70kg;run=0km/week;life-stage=pregnant;"
                     "gestation-week=28;pre-pregnancy-weight=60kg"),
                 slim = rest_of("sex=female;age=30;height=165cm;weight=60kg;run=0km/week");
    cr_expect(before.kcal_d == slim.kcal_d && before.sd_kcal_d == slim.sd_kcal_d);
}

Test(plan_resting, refusals)
{
    static const struct {
        const char *pairs, *field;
        refuel_status status;
    } rows[] = {{MAN "equation=cunningham-1980", "fat_free_mass", REFUEL_E_MISSING},
                {MAN "equation=owen-1986", "equation", REFUEL_E_CONFLICT},
                {MAN "age=10;equation=mifflin-1990", "age", REFUEL_E_RANGE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        rf_plan_who who;
        rf_plan_rest rest;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(rows[i].pairs, &r, &err), REFUEL_OK), "%s", err.message);
        cr_assert(eq(int, (int)rf_plan_person(&r, &who, &err), REFUEL_OK), "%s", err.message);
        cr_expect(eq(int, (int)rf_plan_resting(&r, &who, &rest, &err), (int)rows[i].status), "%s", rows[i].pairs);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].pairs);
    }
}
