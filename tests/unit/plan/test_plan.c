#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/result.h>
#include <refuel/warning.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "support/cases.h"
#include "support/requests.h"

/* The members of a result that a case may name. */
static const struct {
    const char *name;
    size_t at;
} members[] = {
#define AT(name)                                  \
    {                                             \
#name, offsetof(refuel_plan_result, name) \
    }
    AT(resting_kcal_d),
    AT(living_kcal_d),
    AT(running_kcal_d),
    AT(walking_kcal_d),
    AT(exercise_kcal_d),
    AT(reproduction_kcal_d),
    AT(total_kcal_d),
    AT(sd_resting_kcal_d),
    AT(sd_total_kcal_d),
    AT(goal_kcal_d),
    AT(intake_kcal_d),
    AT(fat_free_mass_kg),
    AT(applied_kg_week),
    AT(safe_kg_week),
    AT(training_minutes_d),
#undef AT
    {"total_low_kcal_d", offsetof(refuel_plan_result, total_interval_kcal_d.low)},
    {"carbohydrate_g_d", offsetof(refuel_plan_result, macros.carbohydrate_g_d)},
    {"protein_g_d", offsetof(refuel_plan_result, macros.protein_g_d)},
    {"fat_g_d", offsetof(refuel_plan_result, macros.fat_g_d)},
};

/* A number that neither the file nor the row gives is not compared. */
static void expect_number(const cases *c, const char *name, double got)
{
    if (!case_names(c, name) || !case_has(c, name)) return;
    double wanted = case_number(c, name);
    cr_expect(epsilon_eq(dbl, got, wanted, 1e-6 * fmax(1, fabs(wanted))), "%s:%d %s", c->path, c->line, name);
}

/* Whole plans against an independent computation; a failure names the line and the number. */
static size_t expect_plans(const char *file)
{
    cases c = cases_open(file);
    while (cases_next(&c)) {
        judgement it;
        const refuel_plan_result *plan = &it.plan;
        refuel_error err = {.message = ""};
        refuel_status status = judge_pairs(case_text(&c, "request"), 0, &it, &err);
        cr_expect(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c.path, c.line, err.message);
        if (status != REFUEL_OK) continue;
        for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
            double got;
            memcpy(&got, (const char *)plan + members[i].at, sizeof got);
            /* A term that does not exist counts as 0 there. */
            if (members[i].at == offsetof(refuel_plan_result, reproduction_kcal_d) && isnan(got)) got = 0;
            expect_number(&c, members[i].name, got);
        }
        if (plan->life_stage == REFUEL_LIFE_STAGE_NONE)
            cr_expect(isnan(plan->reproduction_kcal_d), "%s:%d", c.path, c.line);
        expect_number(&c, "energy_availability", finding_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY)->value);
        cr_expect(eq(str, (char *)refuel_equation_key((refuel_equation_id)plan->resting_equation),
                     (char *)case_text(&c, "equation")),
                  "%s:%d", c.path, c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    return c.rows;
}

Test(plan, worked_examples)
{
    cr_expect(ge(sz, expect_plans("plan.csv"), 29), "the case file has lost rows");
    cr_expect(ge(sz, expect_plans("training.csv"), 10), "the case file has lost rows");
}

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"
#define WOMAN "sex=female;age=30;height=165cm;weight=62kg;"

static refuel_plan_result planned(const char *pairs)
{
    refuel_plan_result plan;
    refuel_error err = {.message = ""};
    refuel_status status = plan_of(pairs, &plan, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return plan;
}

/* A request that is wrong as a whole: status and the field that the error names; the result is untouched. */
Test(plan, refusals)
{
    static const struct {
        const char *request, *field;
        refuel_status status;
    } rows[] = {
        {"age=30;height=180cm;weight=75kg", "sex", REFUEL_E_MISSING},
        {"sex=male;height=180cm;weight=75kg", "age", REFUEL_E_MISSING},
        {"sex=male;age=30;weight=75kg", "height", REFUEL_E_MISSING},
        {"sex=male;age=30;height=180cm", "weight", REFUEL_E_MISSING},
        {MAN "activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "run=40km/week;method=nasem-2023;activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "run=0.1km/week;method=nasem-2023;activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "walk=1km/week;method=nasem-2023;activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "exercise=1kcal;method=nasem-2023;activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "exercise=yoga 1min/week;method=nasem-2023;activity=active", "activity", REFUEL_E_CONFLICT},
        {MAN "run=0km/week;exercise=yoga 168h/week", "exercise", REFUEL_E_RANGE},
        {MAN "run=400km/week;speed=10km/h;walk=500km/week;walk-speed=3km/h", "walking.distance", REFUEL_E_RANGE},
        {MAN "run=100km/week;speed=10km/h;walk=100km/week;exercise=yoga 138h/week", "exercise", REFUEL_E_RANGE},
        {MAN "run=40km/week;incline=5%;descent=1m/week", "running.incline", REFUEL_E_CONFLICT},
        {MAN "run=40km/week;descent=1m/week", "running.climb", REFUEL_E_MISSING},
        {MAN "method=nasem-2023", "activity", REFUEL_E_MISSING},
        {MAN "method=multiplier", "activity", REFUEL_E_MISSING},
        {MAN "method=nasem-2023;activity=vigorous", "activity", REFUEL_E_CONFLICT},
        {MAN "expenditure=2800kcal;method=nasem-2023;activity=active", "expenditure", REFUEL_E_CONFLICT},
        {MAN "expenditure-sd=100kcal", "expenditure_sd", REFUEL_E_CONFLICT},
        {MAN "resting=1700kcal;equation=mifflin-1990", "equation", REFUEL_E_CONFLICT},
        {MAN "equation=eer-iom-2005-ow", "equation", REFUEL_E_CONFLICT},
        {MAN "equation=owen-1986", "equation", REFUEL_E_CONFLICT},
        {MAN "equation=cunningham-1980", "fat_free_mass", REFUEL_E_MISSING},
        {MAN "method=fao-2004;activity=light;equation=mifflin-1990", "equation", REFUEL_E_CONFLICT},
        {MAN "life-stage=pregnant;gestation-week=20", "life_stage", REFUEL_E_CONFLICT},
        {MAN "life-stage=lactating;months-since-birth=2", "life_stage", REFUEL_E_CONFLICT},
        {WOMAN "gestation-week=20", "gestation_week", REFUEL_E_CONFLICT},
        {WOMAN "pre-pregnancy-weight=60kg", "pre_pregnancy_weight", REFUEL_E_CONFLICT},
        {WOMAN "months-since-birth=2", "months_since_birth", REFUEL_E_CONFLICT},
        {WOMAN "life-stage=pregnant", "gestation_week", REFUEL_E_MISSING},
        {WOMAN "life-stage=lactating", "months_since_birth", REFUEL_E_MISSING},
        {WOMAN "life-stage=lactating;expenditure=2600kcal", "months_since_birth", REFUEL_E_MISSING},
        {MAN "resting=1600kcal;expenditure=1599kcal", "expenditure", REFUEL_E_RANGE},
        {MAN "resting=1600kcal;expenditure=7201kcal", "expenditure", REFUEL_E_RANGE},
        {MAN "fat-free-mass=75kg", "fat_free_mass", REFUEL_E_RANGE},
        {MAN "fat-free-mass=20kg", "fat_free_mass", REFUEL_E_RANGE},
        {MAN "neck=38cm;waist=30cm", "waist", REFUEL_E_RANGE},
        {MAN "climb=400m/week", "running.distance", REFUEL_E_MISSING},
        {MAN "run=40km/week;climb=9001m/week", "running.climb", REFUEL_E_RANGE},
        {MAN "run=400km/week;speed=2km/h", "running.distance", REFUEL_E_RANGE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_plan_result plan = {.total_kcal_d = -7};
        refuel_error err = {.message = ""};
        refuel_status status = plan_of(rows[i].request, &plan, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "%s: %s", rows[i].request, err.message);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].request);
        cr_expect(gt(sz, strlen(err.message), strlen(err.field)), "%s", rows[i].request);
        cr_expect(eq(dbl, plan.total_kcal_d, -7), "%s", rows[i].request);
    }
}

/* Warnings by name: each appears where it should, and not without its reason. */
Test(plan, warnings)
{
    static const struct {
        const char *with, *without;
        int32_t warning;
    } rows[] = {
        {MAN, MAN "run=0km/week", REFUEL_WARNING_RUNNING_NOT_GIVEN},
        {MAN "run=9km/week", MAN "run=9km/week;pace=6:00/km", REFUEL_WARNING_PACE_NOT_GIVEN},
        {MAN, MAN "run=9km/week", REFUEL_WARNING_TRAINING_UNKNOWN},
        {MAN "run=40km/week", MAN "run=40km/week;athlete=yes", REFUEL_WARNING_ATHLETE_BY_HOURS},
        {MAN "run=40km/week;pace=9:30/km", MAN "run=40km/week;pace=9:00/km", REFUEL_WARNING_WALKING},
        {MAN "run=40km/week;gait=walk", MAN "run=40km/week;pace=9:30/km;gait=run", REFUEL_WARNING_WALKING},
        {MAN "run=40km/week;pace=9:00/km", MAN "run=40km/week;pace=9:00/km;gait=run", REFUEL_WARNING_GAIT_MIXED},
        {MAN "run=40km/week;pace=7:00/km;gait=walk", MAN "run=40km/week;pace=7:30/km;gait=walk",
         REFUEL_WARNING_WALKING_FAST},
        {MAN "run=40km/week;speed=21.1km/h", MAN "run=40km/week;speed=21km/h", REFUEL_WARNING_PACE_IMPLAUSIBLE},
        {MAN "run=40km/week;speed=10km/h;climb=3349m/week", MAN "run=40km/week;speed=10km/h;climb=3348m/week",
         REFUEL_WARNING_POWER_IMPLAUSIBLE},
        {MAN "run=40km/week;speed=21km/h", MAN "run=40km/week;speed=20km/h", REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE},
        {MAN "neck=38cm", MAN "neck=38cm;waist=85cm", REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE},
        {MAN "neck=38cm;waist=85cm;equation=cunningham-1980", MAN "body-fat=15%;equation=cunningham-1980",
         REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES},
        {MAN "weight=90.8kg", MAN "weight=90.7kg", REFUEL_WARNING_BASIS_ADJUSTED},
        {MAN "run=300km/week;pace=5:00/km", MAN "run=100km/week;pace=5:00/km", REFUEL_WARNING_ABOVE_CEILING},
        {MAN "age=9.99", MAN "age=10", REFUEL_WARNING_UNDER_TEN},
        {MAN "age=17.99", MAN "age=18", REFUEL_WARNING_MODEL_ADULTS},
        {MAN "age=45;run=40km/week;pace=6:00/km", MAN "age=44.99;run=40km/week;pace=6:00/km",
         REFUEL_WARNING_RUNNING_AGE},
        {MAN "age=81", MAN "age=80.99", REFUEL_WARNING_BODY_AGE},
        {MAN "age=6.99", MAN "age=7", REFUEL_WARNING_BODY_AGE},
        {MAN "run=40km/week;method=multiplier", MAN "method=multiplier;activity=active",
         REFUEL_WARNING_ACTIVITY_FROM_LEDGER},
        {WOMAN "life-stage=pregnant;gestation-week=20;pre-pregnancy-weight=63kg",
         WOMAN "life-stage=pregnant;gestation-week=20;pre-pregnancy-weight=62kg", REFUEL_WARNING_PRE_PREGNANCY_ABOVE},
        {MAN "run=40km/week;method=nasem-2023", MAN "method=nasem-2023;activity=active",
         REFUEL_WARNING_ACTIVITY_FROM_LEDGER},
        {MAN "weight=90kg;method=iom-2005;activity=active", MAN "method=iom-2005;activity=active",
         REFUEL_WARNING_OVERWEIGHT_FORM},
        {MAN "run=50km/week;expenditure=2000kcal", MAN "expenditure=2500kcal", REFUEL_WARNING_EXPENDITURE_LOW},
        {MAN "method=multiplier;activity=light", MAN "method=nasem-2023;activity=active",
         REFUEL_WARNING_NO_PRIMARY_SOURCE},
        {"sex=female;age=40;height=165cm;weight=60kg;run=60km/week",
         "sex=female;age=30;height=165cm;weight=60kg;run=60km/week", REFUEL_WARNING_NO_GOOD_EQUATION},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(refuel_warned(planned(rows[i].with).warnings, rows[i].warning), "%s", rows[i].with);
        cr_expect(not(refuel_warned(planned(rows[i].without).warnings, rows[i].warning)), "%s", rows[i].without);
    }
}

/* From 2 to 6 hours of running a week make an athlete; walking never does, and without a volume nothing is known. */
Test(plan, athlete)
{
    static const struct {
        const char *pairs;
        double trained;
        int athlete;
    } rows[] = {{MAN "run=20km/week", 0, REFUEL_ATHLETE_AUTO},
                {MAN "run=40km/week", 0.5, REFUEL_ATHLETE_AUTO},
                {MAN "run=60km/week", 1, REFUEL_ATHLETE_AUTO},
                {MAN "run=60km/week;speed=15km/h", 0.5, REFUEL_ATHLETE_AUTO},
                {MAN "run=80km/week;speed=5km/h", 0, REFUEL_ATHLETE_AUTO},
                {MAN "run=0km/week", 0, REFUEL_ATHLETE_AUTO},
                {MAN, NAN, REFUEL_ATHLETE_UNKNOWN},
                {MAN "athlete=yes", 1, REFUEL_ATHLETE_YES},
                {MAN "athlete=no;run=90km/week", 0, REFUEL_ATHLETE_NO}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_plan_result got = planned(rows[i].pairs);
        cr_expect(eq(int, got.athlete, rows[i].athlete), "%s", rows[i].pairs);
        if (isnan(rows[i].trained))
            cr_expect(isnan(got.trained_share), "%s", rows[i].pairs);
        else
            cr_expect(epsilon_eq(dbl, got.trained_share, rows[i].trained, 1e-12), "%s", rows[i].pairs);
    }
}

/* Words shift the level of the age, typical is not given, a number stays. 1.8514 of boys of 17: test_living_kernel.c. */
Test(plan, living)
{
    static const struct {
        const char *pairs;
        double pal;
    } rows[] = {{MAN "run=0km/week", 1.6},
                {MAN "run=0km/week;living=typical", 1.6},
                {MAN "run=0km/week;living=sedentary", 1.4},
                {MAN "run=0km/week;living=on-feet", 1.75},
                {MAN "run=0km/week;living=physical", 1.9},
                {MAN "run=0km/week;living=1.3", 1.3},
                {MAN "age=17;run=0km/week", 1.8514},
                {MAN "age=17;run=0km/week;living=sedentary", 1.6514},
                {MAN "age=17;run=0km/week;living=1.6", 1.6},
                {MAN "age=17;run=0km/week;athlete=yes", 1.9514},
                {MAN "age=17", 1.8514},
                {MAN "resting=1700kcal;athlete=yes", 1.75},
                {MAN "resting=1700kcal;athlete=yes;living=typical", 1.75},
                {MAN "resting=1700kcal;athlete=yes;living=physical", 2.05},
                {MAN "resting=1700kcal;athlete=yes;living=1.6", 1.6},
                {MAN "resting=1700kcal;run=40km/week", 1.675},
                {MAN "resting=1700kcal", 1.6}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, planned(rows[i].pairs).living_pal, rows[i].pal, 1e-12), "%s", rows[i].pairs);
}

/* Measured resting energy of who trains raises the level, and that is said, where it is so. */
Test(plan, living_raised)
{
    static const struct {
        const char *pairs;
        int said;
    } rows[] = {{MAN "resting=1700kcal;run=40km/week", 1},
                {MAN "resting=1700kcal;athlete=yes", 1},
                {MAN "resting=1700kcal;run=20km/week", 0},
                {MAN "resting=1700kcal", 0},
                {MAN "run=40km/week", 0},
                {MAN "resting=1700kcal;run=40km/week;living=1.5", 0},
                {MAN "age=19.9;resting=1700kcal;run=40km/week", 0}, /* the words are of the level of adults */
                {MAN "age=20;resting=1700kcal;run=40km/week", 1},
                {MAN "resting=1700kcal;run=40km/week;expenditure=3000kcal", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, refuel_warned(planned(rows[i].pairs).warnings, REFUEL_WARNING_LIVING_RAISED), rows[i].said),
                  "%s", rows[i].pairs);
}

/* Minutes for carbohydrate: what is run counts whole, what is walked half. 35 km a week at 7.25 km/h are 41.38 minutes. */
Test(plan, training_minutes)
{
    double on_foot = 60 * 5 / 7.25;
    cr_expect(epsilon_eq(dbl, planned(MAN "run=35km/week;speed=7.25km/h").training_minutes_d, 0.75 * on_foot, 1e-9));
    cr_expect(epsilon_eq(dbl, planned(MAN "run=35km/week;speed=7.25km/h;gait=run").training_minutes_d, on_foot, 1e-9));
    cr_expect(
        epsilon_eq(dbl, planned(MAN "run=35km/week;speed=7.25km/h;gait=walk").training_minutes_d, on_foot / 2, 1e-9));
    cr_expect(isnan(planned(MAN).training_minutes_d));
}

/* A guessed fat-free mass is shown, but never selects or feeds an equation; a measured one does. */
Test(plan, guessed_fat_free_mass)
{
    refuel_plan_result guess = planned(MAN "run=60km/week"), tape = planned(MAN "run=60km/week;neck=38cm;waist=82cm");
    cr_expect(eq(int, guess.resting_equation, REFUEL_EQ_TEN_HAAF_2014));
    cr_expect(eq(int, tape.resting_equation, REFUEL_EQ_TEN_HAAF_2014));
    cr_expect(eq(int, guess.fat_free_mass_source, REFUEL_EQ_CUN_BAE_2012));
    cr_expect(eq(int, tape.fat_free_mass_source, REFUEL_EQ_US_NAVY_1984));
    refuel_plan_result measured = planned(MAN "run=60km/week;body-fat=15%");
    cr_expect(eq(int, measured.fat_free_mass_source, REFUEL_EQ_MEASURED));
    cr_expect(eq(int, measured.resting_equation, REFUEL_EQ_CUNNINGHAM_1980));
    cr_expect(epsilon_eq(dbl, measured.fat_free_mass_kg, 63.75, 1e-12));
}

/* Under 10 years the ledger knows resting energy only; a method for children gives the total. */
Test(plan, children)
{
    refuel_plan_result child = planned("sex=male;age=6;height=118cm;weight=21kg;run=5km/week");
    cr_expect(eq(int, child.resting_equation, REFUEL_EQ_HENRY_2005_WH));
    cr_expect(isnan(child.living_kcal_d) && isnan(child.running_kcal_d) && isnan(child.total_kcal_d));
    cr_expect(isnan(child.intake_kcal_d) && isnan(child.macros.fat_g_d));
    cr_expect(eq(int, child.macros.state, REFUEL_SPLIT_NONE));
    judgement judged;
    cr_assert(
        eq(int, (int)judge_pairs("sex=male;age=6;height=118cm;weight=21kg;run=5km/week", 0, &judged, NULL), REFUEL_OK));
    cr_expect(eq(int, judged.overall.verdict, REFUEL_VERDICT_UNKNOWN));
    refuel_plan_result total = planned("sex=male;age=6;height=118cm;weight=21kg;method=nasem-2023;activity=active");
    /* -388.19 + 3.68 A + 12.66 H + 20.46 W, and 15 kcal for growth */
    cr_expect(epsilon_eq(dbl, total.total_kcal_d, -388.19 + 3.68 * 6 + 12.66 * 118 + 20.46 * 21 + 15, 1e-9));
    cr_expect(epsilon_eq(dbl, total.living_kcal_d, total.total_kcal_d - total.resting_kcal_d, 1e-9));
    cr_expect(eq(dbl, total.running_kcal_d, 0));
}

/* Sizes that a caller may have been compiled with. */
Test(plan, struct_sizes)
{
    refuel_request request;
    refuel_plan_result plan;
    cr_assert(eq(int, (int)request_of(MAN "run=30km/week", &request, NULL), REFUEL_OK));
    plan.struct_size = sizeof plan;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_plan(&request, &plan, &err), REFUEL_OK));
    double total = plan.total_kcal_d;

    struct {
        refuel_request known;
        double tail;
    } newer = {.known = request, .tail = 0};
    newer.known.struct_size = sizeof newer;
    cr_expect(eq(int, (int)refuel_plan(&newer.known, &plan, &err), REFUEL_OK), "a newer caller, nothing new set");
    cr_expect(eq(dbl, plan.total_kcal_d, total));
    newer.tail = 1;
    cr_expect(eq(int, (int)refuel_plan(&newer.known, &plan, &err), REFUEL_E_VERSION), "a newer caller, something set");
    const size_t wrong[] = {0, 7, 8193, (size_t)-1};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        refuel_request bad = request;
        bad.struct_size = wrong[i];
        cr_expect(eq(int, (int)refuel_plan(&bad, &plan, &err), REFUEL_E_VERSION), "%zu", wrong[i]);
    }
    newer.tail = NAN;
    cr_expect(eq(int, (int)refuel_plan(&newer.known, &plan, &err), REFUEL_OK), "a newer caller, nothing new given");
}

/* No more than struct_size bytes of a result are written. */
Test(plan, short_result)
{
    refuel_request request;
    cr_assert(eq(int, (int)request_of(MAN, &request, NULL), REFUEL_OK));
    struct {
        refuel_plan_result plan;
        unsigned char guard[16];
    } out;
    memset(&out, 0xA5, sizeof out);
    out.plan.struct_size = offsetof(refuel_plan_result, goal_kcal_d);
    cr_expect(eq(int, (int)refuel_plan(&request, &out.plan, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, out.plan.total_kcal_d, 2768, 1e-9));
    const unsigned char *bytes = (const unsigned char *)&out;
    for (size_t i = offsetof(refuel_plan_result, goal_kcal_d); i < sizeof out; i++)
        if (bytes[i] != 0xA5) cr_fatal("byte %zu was written", i);
    out.plan.struct_size = 0;
    cr_expect(eq(int, (int)refuel_plan(&request, &out.plan, NULL), REFUEL_E_VERSION));
    cr_expect(eq(int, (int)refuel_plan(NULL, &out.plan, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_plan(&request, NULL, NULL), REFUEL_E_NULL));
    refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
    cr_expect(eq(int, (int)refuel_expend(NULL, &day, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_expend(&request, NULL, NULL), REFUEL_E_NULL));
    day.struct_size =
        offsetof(refuel_expenditure, running_kcal_d); /* of an older caller: nothing is written behind it */
    cr_expect(eq(int, (int)refuel_expend(&request, &day, NULL), REFUEL_OK));
    cr_expect(day.living_kcal_d > 0 && isnan(day.running_kcal_d));
    day.struct_size = 0;
    cr_expect(eq(int, (int)refuel_expend(&request, &day, NULL), REFUEL_E_VERSION));
}

/* Terms stand where they were given, also as 0, and nowhere else; another method holds them in its category. */
Test(plan, terms_that_apply)
{
    refuel_plan_result p = planned(MAN "run=30km/week");
    cr_expect(isnan(p.walking_kcal_d) && isnan(p.exercise_kcal_d) && isnan(p.walking_gross_kcal_d));
    cr_expect(p.exercise_part[0].activity == 0 && isnan(p.exercise_h_week));
    p = planned(MAN "run=30km/week;walk=none;exercise=none");
    cr_expect(p.walking_kcal_d == 0 && p.exercise_kcal_d == 0 && p.walking_hours_d == 0 && p.exercise_hours_d == 0);
    refuel_plan_result none = planned(MAN "run=30km/week");
    cr_expect(p.total_kcal_d == none.total_kcal_d && p.sd_total_kcal_d == none.sd_total_kcal_d);
    p = planned(MAN "run=30km/week;walk=20km/week;exercise=yoga 2h/week;method=nasem-2023");
    cr_expect(isnan(p.walking_kcal_d) && isnan(p.exercise_kcal_d) && p.running_kcal_d == 0);
    cr_expect(p.walking_gross_kcal_d > 0 && p.exercise_gross_kcal_d > 0 && p.exercise_part[0].met == 2.3);
    cr_expect(refuel_warned(p.warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER));
    none = planned(MAN "run=30km/week;method=nasem-2023");
    cr_expect(p.training_minutes_d > none.training_minutes_d);
    p = planned(MAN "exercise=cycling 14h/week;method=nasem-2023"); /* a category is found without any running */
    cr_expect(eq(int, p.activity, REFUEL_ACTIVITY_VERY_ACTIVE));
}

/* Energy availability counts it where the running is known, and so do the minutes; only running makes an athlete. */
Test(plan, what_counts_as_training)
{
    judgement it, with;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)judge_pairs(WOMAN "run=0km/week;intake=2200kcal", 1, &it, &err), REFUEL_OK));
    cr_assert(eq(int,
                 (int)judge_pairs(WOMAN "run=0km/week;walk=40km/week;exercise=spinning 7h/week;intake=2200kcal", 1,
                                  &with, &err),
                 REFUEL_OK),
              "%s", err.message);
    double net = with.plan.walking_kcal_d + with.plan.exercise_kcal_d;
    double before = finding_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY)->value;
    cr_expect(epsilon_eq(dbl, finding_of(&with, REFUEL_CHECK_ENERGY_AVAILABILITY)->value,
                         before - net / with.plan.fat_free_mass_kg, 1e-9));
    cr_expect(epsilon_eq(dbl, with.plan.training_minutes_d, 60 + 40 / 5.0 / 7 * 30, 1e-9));
    cr_expect(eq(dbl, with.plan.trained_share, 0));
    cr_expect(eq(dbl, with.plan.resting_kcal_d, it.plan.resting_kcal_d));
    cr_assert(eq(int, (int)judge_pairs(WOMAN "exercise=spinning 7h/week;intake=2200kcal", 1, &with, &err), REFUEL_OK));
    cr_expect(eq(int, finding_of(&with, REFUEL_CHECK_ENERGY_AVAILABILITY)->verdict, REFUEL_VERDICT_UNKNOWN),
              "the running is not known");
    cr_expect(isnan(with.plan.training_minutes_d));
}

/* Who is told what: the Compendium is of adults, and the level of the young holds ordinary sport. */
Test(plan, warnings_of_training)
{
    static const struct {
        const char *request;
        int32_t warning, there;
    } rows[] = {{"age=18.9;exercise=yoga 1h/week", REFUEL_WARNING_EXERCISE_AGE, 1},
                {"age=19;exercise=yoga 1h/week", REFUEL_WARNING_EXERCISE_AGE, 0},
                {"age=59.9;exercise=yoga 1h/week", REFUEL_WARNING_EXERCISE_AGE, 0},
                {"age=60;exercise=yoga 1h/week", REFUEL_WARNING_EXERCISE_AGE, 1},
                {"age=60;exercise=100kcal/day", REFUEL_WARNING_EXERCISE_AGE, 0},
                {"age=15;run=0km/week", REFUEL_WARNING_MODEL_ADULTS, 0},
                {"age=15;run=0km/week;walk=5km/week", REFUEL_WARNING_MODEL_ADULTS, 1},
                {"age=15;run=0km/week;exercise=10kcal", REFUEL_WARNING_MODEL_ADULTS, 1},
                {"age=30;walk=5km/week;walk-speed=7.05km/h", REFUEL_WARNING_WALKING_SPEED, 0},
                {"age=30;walk=5km/week;walk-speed=7.06km/h", REFUEL_WARNING_WALKING_SPEED, 1},
                {"age=30;walk-speed=7.5km/h", REFUEL_WARNING_WALKING_SPEED, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[200];
        snprintf(pairs, sizeof pairs, "sex=male;height=175cm;weight=65kg;%s", rows[i].request);
        refuel_plan_result p = planned(pairs);
        cr_expect(eq(int, refuel_warned(p.warnings, rows[i].warning), rows[i].there), "%s", rows[i].request);
    }
}

/* What stands in the struct itself is checked as well: activities that do not exist, hours that are none. */
Test(plan, exercise_in_the_struct)
{
    static const struct {
        int32_t activity;
        double hours_week;
        refuel_status status;
    } rows[] = {{REFUEL_EXERCISE_SWIMMING, 3, REFUEL_OK},
                {REFUEL_EXERCISE_SKIING, 0, REFUEL_OK},
                {REFUEL_EXERCISE_END, 3, REFUEL_E_UNKNOWN},
                {-1, 3, REFUEL_E_UNKNOWN},
                {0, 3, REFUEL_E_MISSING},
                {REFUEL_EXERCISE_YOGA, NAN, REFUEL_E_MISSING},
                {REFUEL_EXERCISE_YOGA, -1, REFUEL_E_RANGE},
                {REFUEL_EXERCISE_YOGA, 168.1, REFUEL_E_RANGE},
                {REFUEL_EXERCISE_YOGA, INFINITY, REFUEL_E_RANGE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(MAN "run=0km/week", &r, NULL), REFUEL_OK));
        r.exercise[5].activity = rows[i].activity; /* any place will do */
        r.exercise[5].hours_week = rows[i].hours_week;
        refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
        cr_expect(eq(int, (int)refuel_plan(&r, &p, &err), (int)rows[i].status), "row %zu: %s", i, err.message);
        cr_expect(eq(str, err.field, rows[i].status == REFUEL_OK ? "" : "exercise"), "row %zu", i);
        if (rows[i].status == REFUEL_OK) cr_expect(eq(int, p.exercise_part[0].activity, rows[i].activity));
    }
}

/* Nothing but NaN says "not given": which NaN it is makes no difference. */
Test(plan, any_nan_is_not_given)
{
    refuel_request clean, dirty;
    cr_assert(eq(int, (int)request_of(MAN "run=30km/week", &clean, NULL), REFUEL_OK));
    dirty = clean;
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const refuel_input_info *it = refuel_input_at((size_t)i - 1);
        if (!it->whole && isnan(refuel_request_get(&clean, (refuel_input)i)))
            memset((char *)&dirty + it->offset, 0xFF, sizeof(double));
    }
    cr_expect(ne(int, memcmp(&clean, &dirty, sizeof clean), 0));
    refuel_plan_result a = REFUEL_PLAN_RESULT_INIT, b = REFUEL_PLAN_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_plan(&clean, &a, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)refuel_plan(&dirty, &b, NULL), REFUEL_OK));
    for (size_t i = 0; refuel_result_at(REFUEL_RECORD_PLAN, i); i++) {
        const refuel_result_info *row = refuel_result_at(REFUEL_RECORD_PLAN, i);
        if (row->kind != REFUEL_RESULT_NUMBER) continue;
        double x, y;
        memcpy(&x, (char *)&a + row->offset, sizeof x);
        memcpy(&y, (char *)&b + row->offset, sizeof y);
        cr_expect(x == y || (isnan(x) && isnan(y)), "%s", row->path);
    }
}

/* The initialiser makes a result of which nothing is known. */
Test(plan, empty_result)
{
    refuel_plan_result none = REFUEL_PLAN_RESULT_INIT;
    cr_expect(eq(sz, none.struct_size, sizeof none));
    for (int record = REFUEL_RECORD_PLAN; record <= REFUEL_RECORD_EATEN; record++)
        for (size_t i = 0; refuel_result_at((refuel_record)record, i); i++) {
            const refuel_result_info *row = refuel_result_at((refuel_record)record, i);
            double value[2];
            int32_t whole;
            memcpy(value, (char *)&none + row->offset, sizeof(double));
            memcpy(&value[1], (char *)&none + row->offset + (row->kind == REFUEL_RESULT_RANGE ? 8 : 0), sizeof(double));
            memcpy(&whole, (char *)&none + row->offset, sizeof whole);
            int number = row->kind == REFUEL_RESULT_NUMBER || row->kind == REFUEL_RESULT_RANGE;
            cr_expect(number ? isnan(value[0]) && isnan(value[1]) : whole == 0, "%s", row->path);
        }
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) cr_expect(isnan(none.eaten[i]), "%zu", i);
    cr_expect(isnan(none.running_hours_d) && isnan(none.training_minutes_d) && isnan(none.basis_kg));
    cr_expect(none.warnings.word[0] == 0 && none.warnings.word[1] == 0);
}

/* Where an answer tells of an eating disorder the balance is reckoned with, and not told. */
Test(plan, balance_is_not_told)
{
    static const char *const rows[] = {"eating-disorder=past", "eating-disorder=now", "scoff=2", "ede-q=1.7"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[160];
        snprintf(pairs, sizeof pairs, MAN "run=30km/week;intake=3900kcal;%s", rows[i]);
        refuel_plan_result plan = planned(pairs);
        cr_expect(eq(dbl, plan.balance_kcal_d, 3900 - plan.total_kcal_d), "%s", rows[i]);
        cr_expect(isnan(plan.balance_told_kcal_d), "%s", rows[i]);
    }
    cr_expect(eq(int, isnan(planned(MAN "intake=3900kcal;scoff=1").balance_told_kcal_d), 0));
}

/* A result that is not judged has no check in it, and a plan does not say that it did not judge what is eaten. */
Test(plan, does_not_judge)
{
    refuel_plan_result plan = planned(MAN "run=30km/week;intake=900kcal");
    cr_expect(eq(dbl, plan.eaten[REFUEL_NUTRIENT_ENERGY], 900));
    cr_expect(eq(dbl, plan.balance_kcal_d, 900 - plan.total_kcal_d));
    cr_expect(eq(dbl, plan.balance_told_kcal_d, plan.balance_kcal_d));
    cr_expect(not(refuel_warned(plan.warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED)));
}
