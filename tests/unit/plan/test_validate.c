#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/request.h"
#include "support/requests.h"

#define WOMAN "sex=female;age=30;height=165cm;weight=62kg;"
#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static refuel_status checked(const refuel_request *r, refuel_error *err)
{
    refuel_request known;
    return rf_request_check(r, NULL, &known, err);
}

/* A number that was written straight into the struct is checked like one that was set. */
Test(validate, every_range)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        if (i == REFUEL_INPUT_BORN || i == REFUEL_INPUT_PACE) continue;
        const double numbers[] = {field->info.low - fmax(5e-324, 2e-6 * fabs(field->info.low)),
                                  field->info.high + 2e-6 * fabs(field->info.high), INFINITY, -INFINITY},
                     words[] = {field->info.high + 1, -1, 1000, -99};
        for (int k = 0; k < 4; k++) {
            refuel_request r;
            cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
            rf_field_store(field, &r, field->info.whole ? words[k] : numbers[k]);
            refuel_error err = {.message = ""};
            cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_RANGE), "%s %d", field->info.flag, k);
            cr_expect(eq(str, err.field, (char *)field->info.path));
            cr_expect(err.low == field->info.low && err.high == field->info.high, "%s", field->info.flag);
        }
    }
}

/* Days are whole. */
Test(validate, counts_are_whole)
{
    refuel_request r;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
    r.intake_days = 2.5;
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_SYNTAX), "%s", err.message);
    cr_expect(eq(str, err.field, "intake.days"));
    r.intake_days = 2;
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_OK));
}

/* The first thing that is missing is named, in the order in which people are asked for it. */
Test(validate, needed)
{
    static const char *const fields[] = {"sex", "age", "height", "weight"};
    static const refuel_input inputs[] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT};
    refuel_request r = REFUEL_REQUEST_INIT;
    for (int i = 0; i < 4; i++) {
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_MISSING));
        cr_expect(eq(str, err.field, (char *)fields[i]));
        cr_assert(eq(int, (int)refuel_request_set(&r, inputs[i], i == 0 ? 1 : 70, NULL), REFUEL_OK));
    }
    cr_expect(eq(int, (int)checked(&r, NULL), REFUEL_OK));
}

/* Inputs that exclude each other may both be in a struct that was written by hand. */
Test(validate, both_of_two)
{
    refuel_request r;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
    r.body_fat_pct = 20;
    r.fat_free_mass_kg = 50;
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.field, "body_fat"));
    r.body_fat_pct = NAN;
    r.speed_km_h = 10; /* pace and speed are one member: no conflict with itself */
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_OK), "%s", err.message);
}

/* Inputs together: the field that the message is about. What stands beside a conflict is possible. */
Test(validate, together)
{
    static const struct {
        const char *request, *field;
    } rows[] = {{MAN "life-stage=pregnant;gestation-week=20", "life_stage"},
                {WOMAN "gestation-week=20", "gestation_week"},
                {WOMAN "life-stage=lactating;months-since-birth=2;gestation-week=20", "gestation_week"},
                {WOMAN "pre-pregnancy-weight=60kg", "pre_pregnancy_weight"},
                {WOMAN "months-since-birth=2", "months_since_birth"},
                {WOMAN "life-stage=pregnant;months-since-birth=2", "months_since_birth"},
                {MAN "run-sd=2km/week", "running.distance_sd"},
                {MAN "activity=active", "activity"},
                {MAN "run=0.1km/week;method=nasem-2023;activity=active", "activity"},
                {WOMAN "nursing=full", "nursing"},
                {WOMAN "life-stage=pregnant;nursing=partial", "nursing"},
                {MAN "method=nasem-2023;activity=active;living=1.6", "living"},
                {MAN "expenditure=2800kcal;method=nasem-2023", "expenditure"},
                {MAN "expenditure-sd=100kcal", "expenditure_sd"},
                {MAN "resting=1700kcal;equation=mifflin-1990", "equation"},
                {MAN "equation=eer-iom-2005-ow", "equation"},
                {MAN "method=fao-2004;activity=light;equation=mifflin-1990", "equation"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(rows[i].request, &r, &err), REFUEL_OK), "%s", err.message);
        cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_CONFLICT), "%s", rows[i].request);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].request);
    }
    static const char *const possible[] = {WOMAN "life-stage=pregnant;gestation-week=0;pre-pregnancy-weight=60kg",
                                           WOMAN "life-stage=lactating",
                                           WOMAN "life-stage=lactating;months-since-birth=36;nursing=partial",
                                           WOMAN "life-stage=pregnant;gestation-week=42",
                                           MAN "run=0km/week;method=nasem-2023;activity=active",
                                           WOMAN "intake=0kcal",
                                           WOMAN "intake=100kcal",
                                           MAN "method=iom-2005;activity=active;equation=eer-iom-2005-ow",
                                           MAN "expenditure=2800kcal;expenditure-sd=0kcal",
                                           MAN "method=fao-2004;activity=light;equation=schofield-1985",
                                           MAN "method=nasem-2023;run=0km/week;living=1.6",
                                           MAN
                                           "resting=1700kcal;method=iom-2005;activity=active;equation=eer-iom-2005-ow"};
    for (size_t i = 0; i < sizeof possible / sizeof *possible; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(possible[i], &r, &err), REFUEL_OK), "%s", err.message);
        cr_expect(eq(int, (int)checked(&r, &err), REFUEL_OK), "%s: %s", possible[i], err.message);
    }
}

/* A word of a quantity may stand in the struct, as refuel_request_set takes it; a number beside it may not. */
Test(validate, numbers_of_words)
{
    refuel_request r;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
    static const double words[] = {REFUEL_LIVING_SEDENTARY, REFUEL_LIVING_TYPICAL, REFUEL_LIVING_ON_FEET,
                                   REFUEL_LIVING_PHYSICAL};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        r.living_pal = words[i];
        cr_expect(eq(int, (int)checked(&r, &err), REFUEL_OK), "%s", err.message);
    }
    r.living_pal = 0.29;
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "living"));
    r.living_pal = NAN;
    r.gait = 3;
    cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "running.gait"));
}

/* *known is the request as this library knows it, whatever the caller's size. */
Test(validate, known)
{
    refuel_request r, known;
    cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
    r.struct_size = offsetof(refuel_request, eaten);
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) r.eaten[i] = 1; /* behind the struct of that caller */
    cr_expect(eq(int, (int)rf_request_check(&r, NULL, &known, NULL), REFUEL_OK));
    cr_expect(eq(sz, known.struct_size, sizeof known));
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) cr_expect(isnan(known.eaten[i]), "%zu", i);
    cr_expect(eq(dbl, known.weight_kg, 62));
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) r.eaten[i] = NAN; /* that the next caller knows */
    r.struct_size = offsetof(refuel_request, gait);
    r.gait = REFUEL_GAIT_WALK;
    cr_expect(eq(int, (int)rf_request_check(&r, NULL, &known, NULL), REFUEL_OK));
    cr_expect(eq(int, known.gait, REFUEL_GAIT_AUTO));
}

/* The number of an equation that does not exist, or that is no resting equation: a formula of body fat, of running ... */
Test(validate, equations)
{
    static const int32_t none[] = {REFUEL_EQ_RESTING_END, REFUEL_EQ_CUN_BAE_2012, REFUEL_EQ_RE3_2025,
                                   REFUEL_EQ_EER_IOM_2005, REFUEL_EQ_REQUIREMENT_END};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        refuel_request r;
        refuel_error err = {.message = ""};
        refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
        cr_assert(eq(int, (int)request_of(WOMAN, &r, NULL), REFUEL_OK));
        r.equation = none[i];
        cr_expect(eq(int, (int)checked(&r, &err), REFUEL_E_UNKNOWN), "%d", none[i]);
        cr_expect(eq(str, err.field, "equation"));
        cr_expect(eq(int, (int)refuel_plan(&r, &plan, NULL), REFUEL_E_UNKNOWN), "%d", none[i]);
    }
}
