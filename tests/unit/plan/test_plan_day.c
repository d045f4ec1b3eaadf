#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "plan/plan_day.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"
#define WOMAN "sex=female;age=30;height=165cm;weight=62kg;"

/* The day of a request whose resting energy is 1600 kcal with a standard deviation of 100. */
static const rf_plan_rest rest = {.kcal_d = 1600, .sd_kcal_d = 100, .equation = REFUEL_EQ_MIFFLIN_1990};

static refuel_status ask(const char *pairs, rf_plan_day *day, refuel_error *err)
{
    refuel_request r;
    rf_plan_who who;
    cr_assert(eq(int, (int)request_of(pairs, &r, err), REFUEL_OK), "%s: %s", pairs, err->message);
    cr_assert(eq(int, (int)rf_plan_person(&r, &who, err), REFUEL_OK), "%s: %s", pairs, err->message);
    return rf_plan_day_of(&r, &who, &rest, day, err);
}

static rf_plan_day day_of(const char *pairs)
{
    rf_plan_day day;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)ask(pairs, &day, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return day;
}

/* By hand: 0.6 x 1600 of living; 35 km a week at 1.00 kcal/kg/km are 375 kcal and half an hour a day. */
Test(plan_day, ledger)
{
    rf_plan_day still = day_of(MAN), run = day_of(MAN "run=35km/week"), desk = day_of(MAN "living=1.4");
    cr_expect(epsilon_eq(dbl, still.living_kcal_d, 960, 1e-9));
    cr_expect(epsilon_eq(dbl, still.total_kcal_d, 2560, 1e-9));
    cr_expect(still.running_kcal_d == 0 && still.living_pal == 1.6 && still.running_equation == REFUEL_EQ_NONE);
    cr_expect(isnan(still.reproduction_kcal_d), "a term that does not exist");
    cr_expect(still.total_equation == REFUEL_EQ_NONE && still.activity == REFUEL_ACTIVITY_NONE &&
              isnan(still.terms.factor));
    cr_expect(epsilon_eq(dbl, run.living_kcal_d, 960 * (1 - 0.5 / 24), 1e-9));
    cr_expect(epsilon_eq(dbl, run.running_kcal_d, 375 - 1600 * 0.5 / 24, 1e-9));
    cr_expect(eq(dbl, run.total_kcal_d, (1600 + run.living_kcal_d) + run.running_kcal_d), "to the bit");
    cr_expect(eq(int, (int)run.running_equation, REFUEL_EQ_PER_KM_DEFAULT));
    cr_expect(refuel_warned(run.warnings, REFUEL_WARNING_PACE_NOT_GIVEN));
    cr_expect(epsilon_eq(dbl, desk.total_kcal_d, 2240, 1e-9));
    cr_expect(epsilon_eq(dbl, still.sd_total_kcal_d, hypot(1.6 * 100, 0.15 * 1600), 1e-9));
}

/* What was measured is taken as it is; living is what is left, 5 % the standard deviation unless it was given. */
Test(plan_day, measured_total)
{
    rf_plan_day it = day_of(MAN "run=35km/week;expenditure=3000kcal");
    cr_expect(it.total_kcal_d == 3000 && it.total_equation == REFUEL_EQ_MEASURED && isnan(it.living_pal));
    cr_expect(eq(dbl, it.living_kcal_d, (3000 - it.running_kcal_d) - 1600));
    cr_expect(epsilon_eq(dbl, it.sd_total_kcal_d, 150, 1e-12));
    cr_expect(not(refuel_warned(it.warnings, REFUEL_WARNING_EXPENDITURE_LOW)));
    cr_expect(eq(dbl, day_of(MAN "expenditure=3000kcal;expenditure-sd=80kcal").sd_total_kcal_d, 80));
    cr_expect(eq(dbl, day_of(MAN "expenditure=3000kcal;expenditure-sd=0kcal").sd_total_kcal_d, 0), "0 is an answer");
    cr_expect(not(refuel_warned(day_of(MAN "expenditure=1600kcal").warnings, REFUEL_WARNING_EXPENDITURE_LOW)));
    cr_expect(refuel_warned(day_of(MAN "expenditure=1599kcal").warnings, REFUEL_WARNING_EXPENDITURE_LOW));
    rf_plan_day child = day_of("sex=male;age=6;height=118cm;weight=21kg;run=7km/week;expenditure=2000kcal");
    cr_expect(eq(dbl, child.total_kcal_d, 2000));
    cr_expect(not(refuel_warned(child.warnings, REFUEL_WARNING_UNDER_TEN)), "a total was measured");
}

Test(plan_day, reproduction)
{
    static const struct {
        const char *pairs;
        double kcal_d;
    } rows[] = {{WOMAN "life-stage=pregnant;gestation-week=13.9", 0},
                {WOMAN "life-stage=pregnant;gestation-week=14", 340},
                {WOMAN "life-stage=pregnant;gestation-week=28", 452},
                {WOMAN "life-stage=lactating;months-since-birth=6.99", 500},
                {WOMAN "life-stage=lactating;months-since-birth=6.99;nursing=full", 500},
                {WOMAN "life-stage=lactating;months-since-birth=6.99;nursing=partial", 250},
                {WOMAN "life-stage=lactating;months-since-birth=7", 400},
                {WOMAN "life-stage=lactating;months-since-birth=36;nursing=partial", 400}};
    double without = day_of(WOMAN).total_kcal_d;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_plan_day it = day_of(rows[i].pairs);
        cr_expect(eq(dbl, it.reproduction_kcal_d, rows[i].kcal_d), "%s", rows[i].pairs);
        cr_expect(eq(dbl, it.total_kcal_d, without + rows[i].kcal_d), "%s", rows[i].pairs);
    }
    /* A measured total contains it, known or not. */
    rf_plan_day known = day_of(WOMAN "life-stage=pregnant;gestation-week=20;expenditure=2600kcal"),
                unknown = day_of(WOMAN "life-stage=pregnant;expenditure=2600kcal");
    cr_expect(known.living_kcal_d == 2600 - 340 - 1600 && unknown.living_kcal_d == 1000);
    cr_expect(eq(dbl, unknown.reproduction_kcal_d, 0));
    /* Milk it does not contain. */
    rf_plan_day milk = day_of(WOMAN "life-stage=lactating;months-since-birth=3;expenditure=2600kcal");
    cr_expect(milk.total_kcal_d == 3100 && milk.reproduction_kcal_d == 500 && milk.living_kcal_d == 1000);
    cr_expect(epsilon_eq(dbl, milk.sd_total_kcal_d, 130, 1e-9), "5 % of what was measured");
    rf_plan_day day;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)ask(WOMAN "life-stage=pregnant", &day, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "gestation_week"));
    cr_expect(eq(int, (int)ask(WOMAN "life-stage=lactating", &day, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "months_since_birth"));
    cr_expect(eq(int, (int)ask(WOMAN "life-stage=lactating;expenditure=2600kcal", &day, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "months_since_birth"));
}

/* The term exists in every method, and living is what it leaves. */
Test(plan_day, reproduction_of_other_methods)
{
    static const struct {
        const char *pairs;
        double kcal_d;
    } rows[] = {
        {"life-stage=lactating;months-since-birth=3;method=nasem-2023;activity=active", 540},
        {"life-stage=lactating;months-since-birth=3;nursing=partial;method=nasem-2023;activity=active", 270},
        {"life-stage=lactating;months-since-birth=8;method=nasem-2023;activity=active", 380},
        {"life-stage=lactating;months-since-birth=3;method=iom-2005;activity=active", 500},
        {"life-stage=lactating;months-since-birth=3;method=fao-2004;activity=light", 500},
        {"life-stage=lactating;months-since-birth=3;nursing=partial;method=multiplier;activity=light", 250},
        {"life-stage=pregnant;gestation-week=20;method=multiplier;activity=light", 340},
        {"life-stage=pregnant;gestation-week=8;method=fao-2004;activity=light", 0},
        {"life-stage=pregnant;gestation-week=20;pre-pregnancy-weight=55kg;method=nasem-2023;activity=active", 200}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, "%s%s", WOMAN, rows[i].pairs);
        rf_plan_day it = day_of(pairs);
        cr_expect(eq(dbl, it.reproduction_kcal_d, rows[i].kcal_d), "%s", pairs);
        double sum = ((rest.kcal_d + it.living_kcal_d) + it.running_kcal_d) + it.reproduction_kcal_d;
        cr_expect(epsilon_eq(dbl, sum, it.total_kcal_d, 1e-9), "%s", pairs);
    }
    rf_plan_day before = day_of(WOMAN
                                "life-stage=pregnant;gestation-week=20;pre-pregnancy-weight=55kg;"
                                "method=iom-2005;activity=active"),
                light = day_of(WOMAN "weight=55kg;method=iom-2005;activity=active");
    cr_expect(epsilon_eq(dbl, before.total_kcal_d, light.total_kcal_d + 340, 1e-9), "the weight before pregnancy");
}

static int warned(const char *pairs, refuel_warning_id id)
{
    return refuel_warned(day_of(pairs).warnings, id);
}

Test(plan_day, what_to_know_in_pregnancy_and_lactation)
{
    static const char *const methods[] = {"", "method=multiplier;activity=light;run=0km/week;"};
    for (size_t i = 0; i < 2; i++) {
        char late[256], year[256], before[320], unknown[256];
        snprintf(year, sizeof year, WOMAN "%slife-stage=lactating;months-since-birth=12", methods[i]);
        snprintf(late, sizeof late, WOMAN "%slife-stage=lactating;months-since-birth=12.01", methods[i]);
        cr_expect(eq(int, warned(year, REFUEL_WARNING_LACTATION_LATE), 0));
        cr_expect(warned(late, REFUEL_WARNING_LACTATION_LATE));
        snprintf(unknown, sizeof unknown, WOMAN "%slife-stage=pregnant;gestation-week=8", methods[i]);
        snprintf(before, sizeof before, "%s;pre-pregnancy-weight=60kg", unknown);
        cr_expect(warned(unknown, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN));
        cr_expect(eq(int, warned(before, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN), 0));
    }
    static const struct {
        const char *pairs;
        int warned;
    } rows[] = {{WOMAN "run=10km/week;life-stage=pregnant;gestation-week=19.99", 0},
                {WOMAN "run=10km/week;life-stage=pregnant;gestation-week=20", 1},
                {WOMAN "run=10km/week;life-stage=pregnant;gestation-week=42;method=iom-2005", 1},
                {WOMAN "run=0km/week;life-stage=pregnant;gestation-week=30", 0},
                {WOMAN "run=10km/week;speed=5km/h;life-stage=pregnant;gestation-week=30", 0},
                {WOMAN "life-stage=pregnant;gestation-week=30", 0},
                {WOMAN "run=10km/week;life-stage=lactating;months-since-birth=30", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, warned(rows[i].pairs, REFUEL_WARNING_RUNNING_IN_PREGNANCY), rows[i].warned), "%s",
                  rows[i].pairs);
}

/* Whoever asks for another gain than that of pregnancy is told which is advised. */
Test(plan_day, gain_in_pregnancy)
{
    static const struct {
        const char *pairs;
        int told;
    } rows[] = {{WOMAN "life-stage=pregnant;gestation-week=30;goal=-1lb/week", 1},
                {WOMAN "life-stage=pregnant;gestation-week=30;goal=+1lb/week", 1},
                {WOMAN "life-stage=pregnant;gestation-week=30;goal=maintain", 0},
                {WOMAN "life-stage=pregnant;gestation-week=30", 0},
                {WOMAN "life-stage=lactating;months-since-birth=3;goal=-1lb/week", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, warned(rows[i].pairs, REFUEL_WARNING_PREGNANCY_GAIN), rows[i].told), "%s", rows[i].pairs);
}

/* From 1.0 to 4.5 times resting energy, which is 1600 here, ends included. */
Test(plan_day, measured_totals_that_a_body_can_spend)
{
    static const struct {
        double kcal_d;
        const char *asks; /* NULL: possible */
    } rows[] = {
        {1600, NULL},
        {1599.99, "1599.99 kcal/d is outside 1600..7200 kcal/d, 1 to 4.5 times resting energy; is it the whole"},
        {7200, NULL},
        {7201, "did you mean 7201 kJ?"},
        {8700.5, "is it one day, and is the unit right?"},
        {NAN, NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_error err = {.message = ""};
        r.expenditure_kcal_d = rows[i].kcal_d;
        refuel_status status = rf_plan_check_expenditure(&r, &rest, &err);
        cr_expect(eq(int, (int)status, rows[i].asks ? REFUEL_E_RANGE : REFUEL_OK), "%g", rows[i].kcal_d);
        cr_expect(eq(int, (int)rf_plan_check_expenditure(&r, &rest, NULL), (int)status));
        if (!rows[i].asks) continue;
        cr_expect(strstr(err.message, rows[i].asks) != NULL, "%s", err.message);
        cr_expect(err.value == rows[i].kcal_d && err.low == 1600 && err.high == 7200);
        cr_expect(eq(str, err.field, "expenditure"));
    }
    const rf_plan_rest little = {.kcal_d = 800};
    refuel_request r = REFUEL_REQUEST_INIT;
    refuel_error err = {.message = ""};
    r.expenditure_kcal_d = 19999;
    cr_expect(eq(int, (int)rf_plan_check_expenditure(&r, &little, &err), REFUEL_E_RANGE));
    cr_expect(strstr(err.message, "is the unit right?") != NULL, "too much in kJ as well: %s", err.message);
}

/* From 10 years on the ledger has a total; below that it has resting energy only. Under 18 it says what it stands on. */
Test(plan_day, children)
{
    rf_plan_day nine = day_of("sex=male;age=9.99;height=140cm;weight=33kg;run=7km/week"),
                ten = day_of("sex=male;age=10;height=140cm;weight=33kg;run=7km/week");
    cr_expect(isnan(nine.living_kcal_d) && isnan(nine.running_kcal_d) && isnan(nine.total_kcal_d) &&
              isnan(nine.sd_total_kcal_d));
    cr_expect(refuel_warned(nine.warnings, REFUEL_WARNING_UNDER_TEN));
    cr_expect(not(refuel_warned(nine.warnings, REFUEL_WARNING_MODEL_ADULTS)), "there is no total that stands on it");
    cr_expect(ten.total_kcal_d > 2500 && refuel_warned(ten.warnings, REFUEL_WARNING_MODEL_ADULTS));
    cr_expect(not(refuel_warned(ten.warnings, REFUEL_WARNING_UNDER_TEN)));
    cr_expect(not(refuel_warned(day_of(MAN "age=18").warnings, REFUEL_WARNING_MODEL_ADULTS)));
}

/* The total of a method beside resting energy, here 1600: living may be less than nothing, which is then said. */
Test(plan_day, method_below_resting)
{
    static const struct {
        const char *pairs;
        int below;
    } rows[] = {{"sex=female;age=80;height=140cm;weight=35kg;method=nasem-2023;activity=inactive", 1},
                {"sex=female;age=30;height=170cm;weight=70kg;method=nasem-2023;activity=inactive", 0},
                {MAN "run=35km/week", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_plan_day it = day_of(rows[i].pairs);
        cr_expect(eq(int, it.living_kcal_d < 0, rows[i].below), "%s", rows[i].pairs);
        cr_expect(eq(int, refuel_warned(it.warnings, REFUEL_WARNING_METHOD_BELOW_RESTING) != 0, rows[i].below));
    }
}

/* A category that was given, or that of the ledger's own level; running is in it. */
Test(plan_day, methods)
{
    rf_plan_day it = day_of("sex=male;age=35;height=170cm;weight=72kg;method=nasem-2023;activity=active");
    cr_expect(epsilon_eq(dbl, it.total_kcal_d, 2879.69, 0.005));
    cr_expect(it.total_equation == REFUEL_EQ_EER_NASEM_2023 && it.activity == REFUEL_ACTIVITY_ACTIVE);
    cr_expect(it.running_kcal_d == 0 && it.living_kcal_d == it.total_kcal_d - 1600 && it.terms.factor == 1);
    cr_expect(isnan(it.living_pal) && isnan(it.reproduction_kcal_d), "a term that does not exist");
    cr_expect(not(refuel_warned(it.warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER)));
    it = day_of(MAN "run=35km/week;method=multiplier");
    cr_expect(it.activity == REFUEL_ACTIVITY_ACTIVE && it.total_kcal_d == 1600 * 1.725, "the level is 1.80");
    cr_expect(refuel_warned(it.warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER) &&
              refuel_warned(it.warnings, REFUEL_WARNING_PACE_NOT_GIVEN));
    it = day_of(MAN "activity=light;method=fao-2004");
    cr_expect(it.total_kcal_d == 1600 * 1.55 && it.terms.on_resting == 1);
    it = day_of(MAN "method=iom-2005;activity=active;equation=eer-iom-2005-ow");
    cr_expect(eq(int, (int)it.total_equation, REFUEL_EQ_EER_IOM_2005_OW));
    rf_plan_day day = {.total_kcal_d = -7};
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)ask(MAN "method=nasem-2023", &day, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "activity"));
    cr_expect(eq(int, (int)ask("sex=male;age=9;height=140cm;weight=33kg;run=7km/week;method=nasem-2023", &day, &err),
                 REFUEL_E_MISSING),
              "under ten the ledger has no level");
    cr_expect(eq(dbl, day.total_kcal_d, -7));
}

/* 2.5 times resting energy is not above the ceiling. */
Test(plan_day, ceiling)
{
    cr_expect(not(refuel_warned(day_of(MAN "living=2.5").warnings, REFUEL_WARNING_ABOVE_CEILING)));
    cr_expect(refuel_warned(day_of(MAN "expenditure=4001kcal").warnings, REFUEL_WARNING_ABOVE_CEILING));
    cr_expect(not(refuel_warned(day_of(MAN "expenditure=4000kcal").warnings, REFUEL_WARNING_ABOVE_CEILING)));
}

/* Total by resting, whatever the method; pregnancy does not raise it. */
Test(plan_day, ledger_pal)
{
    refuel_request r;
    rf_plan_who who;
    cr_assert(eq(int,
                 (int)request_of(WOMAN "life-stage=pregnant;gestation-week=30;living=1.75;method=fao-2004", &r, NULL),
                 REFUEL_OK));
    cr_assert(eq(int, (int)rf_plan_person(&r, &who, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, rf_plan_ledger_pal(&r, &who, &rest), 1.75, 1e-12));
}
