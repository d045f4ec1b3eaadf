#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/warning.h>
#include <string.h>

#include "support/requests.h"

#define RUNNER "sex=male;age=41;height=178cm;weight=72kg;run=60km/week;"

static judgement judged(const char *pairs)
{
    judgement out;
    refuel_error err = {.message = ""};
    refuel_status status = judge_pairs(pairs, 1, &out, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return out;
}

static int verdict_of(const judgement *it, refuel_check_id id)
{
    const refuel_finding *found = finding_of(it, id);
    return found ? found->verdict : REFUEL_VERDICT_NONE;
}

/* The plan stays as it is; the checks judge what is eaten. */
Test(plan_checks, judges_the_eaten_amounts)
{
    refuel_plan_result plan;
    judgement eaten = judged(RUNNER "intake=2300kcal;carbohydrate=260g;protein=90g;fat=75g;fibre=40g");
    cr_assert(eq(int, (int)plan_of(RUNNER, &plan, NULL), REFUEL_OK));
    cr_expect(eq(dbl, eaten.plan.intake_kcal_d, plan.intake_kcal_d));
    cr_expect(eq(dbl, eaten.plan.macros.fat_g_d, plan.macros.fat_g_d));
    cr_expect(eq(dbl, finding_of(&eaten, REFUEL_CHECK_PROTEIN_DAILY)->value, 90));
    cr_expect(eq(dbl, finding_of(&eaten, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD)->value, 260));
    cr_expect(eq(dbl, finding_of(&eaten, REFUEL_CHECK_ENERGY_FLOOR)->value, 2300));
    cr_expect(eq(int, verdict_of(&eaten, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD), REFUEL_VERDICT_LOW));
    cr_expect(eq(int, verdict_of(&eaten, REFUEL_CHECK_FIBRE), REFUEL_VERDICT_OK));
    cr_expect(eq(int, verdict_of(&eaten, REFUEL_CHECK_MACRO_SPLIT), REFUEL_VERDICT_NONE));
    /* (2300 - total) / 500 lb a week, in percent of 72 kg */
    double percent = (plan.total_kcal_d - 2300) / 500 * 0.45359237 / 72 * 100;
    cr_expect(epsilon_eq(dbl, finding_of(&eaten, REFUEL_CHECK_LOSS_RATE)->value, percent, 1e-9));
}

/* Energy from the three macronutrients, 4, 4 and 9 kcal/g; and a warning where they do not fit to the energy. */
Test(plan_checks, energy_from_macros)
{
    judgement it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g");
    cr_expect(eq(dbl, it.plan.eaten[REFUEL_NUTRIENT_ENERGY], 2320));
    cr_expect(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_FROM_MACROS));
    it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g;intake=2110kcal"); /* 210 off, 211 allowed */
    cr_expect(not(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT)));
    it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g;intake=2108kcal"); /* 212 off, 210.8 allowed */
    cr_expect(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT));
    cr_expect(not(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_FROM_MACROS)));
    it = judged(RUNNER "carbohydrate=2.5g;protein=0g;fat=0g;intake=0kcal"); /* 10 off, and 10 are allowed */
    cr_expect(not(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT)));
    it = judged(RUNNER "carbohydrate=2.6g;protein=0g;fat=0g;intake=0kcal");
    cr_expect(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT));
    it = judged(RUNNER "carbohydrate=100g;protein=0g;fat=0g;intake=500kcal"); /* 100 off, 50 allowed */
    cr_expect(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT));
    it = judged(RUNNER "carbohydrate=112.5g;protein=0g;fat=0g;intake=500kcal"); /* 50 off: the edge is inside */
    cr_expect(not(refuel_warned(it.plan.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT)));
}

/* Nothing given, or not enough: missing, with the field. Zero is an amount. */
Test(plan_checks, needs_an_intake)
{
    static const char *const missing[] = {RUNNER, RUNNER "carbohydrate=300g", RUNNER "carbohydrate=300g;fat=80g",
                                          RUNNER "fibre=30g;intake-days=7"};
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++) {
        refuel_request request;
        refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
        refuel_finding found = {.id = -7};
        size_t count = 77;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(missing[i], &request, NULL), REFUEL_OK), "%s", missing[i]);
        cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK), "%s", missing[i]);
        cr_expect(eq(int, (int)refuel_check(&request, &plan, &found, 1, &count, &err), REFUEL_E_MISSING), "%s",
                  missing[i]);
        cr_expect(eq(str, err.field, "intake.energy"), "%s", missing[i]);
        cr_expect(found.id == -7 && count == 77, "%s", missing[i]);
    }
    judgement fasting = judged(RUNNER "intake=0kcal;fat=0g");
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_ENERGY_FLOOR), REFUEL_VERDICT_RISK));
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_FAT_MINIMUM), REFUEL_VERDICT_LOW), "0 g of fat are known");
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_PROTEIN_DAILY), REFUEL_VERDICT_UNKNOWN));
}

/* Under three days the energy availability is shown and not judged. */
Test(plan_checks, days)
{
    static const struct {
        const char *days;
        int verdict;
    } rows[] = {{"", REFUEL_VERDICT_RISK},
                {";intake-days=1", REFUEL_VERDICT_UNKNOWN},
                {";intake-days=2", REFUEL_VERDICT_UNKNOWN},
                {";intake-days=3", REFUEL_VERDICT_RISK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[160];
        snprintf(pairs, sizeof pairs, "%sintake=1500kcal%s", RUNNER, rows[i].days);
        judgement it = judged(pairs);
        cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY), rows[i].verdict), "%s", pairs);
        cr_expect(not(isnan(finding_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY)->value)), "%s", pairs);
    }
}

/* A gate is about the goal; what is eaten is assessed all the same. */
Test(plan_checks, gates_do_not_hide_the_diet)
{
    judgement it = judged(
        "sex=female;age=16;height=168cm;weight=55kg;run=25km/week;goal=-1lb/week;"
        "intake=2400kcal;carbohydrate=300g;protein=80g;fat=97g");
    cr_expect(eq(int, it.plan.accepted, 0));
    cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_GATE_MINOR), REFUEL_VERDICT_RISK));
    cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_PROTEIN_DAILY), REFUEL_VERDICT_OK));
    cr_expect(eq(int, it.overall.verdict, REFUEL_VERDICT_RISK));
}

/* The plan itself is judged without a word about what is eaten. */
Test(plan_checks, planned)
{
    judgement plan, same;
    cr_assert(eq(int, (int)judge_pairs(RUNNER, 0, &plan, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)judge_pairs(RUNNER "intake=900kcal;fat=1g", 0, &same, NULL), REFUEL_OK));
    cr_expect(eq(sz, same.findings, plan.findings));
    for (size_t i = 0; i < plan.findings; i++) {
        cr_expect(same.finding[i].low == plan.finding[i].low || isnan(plan.finding[i].low));
        cr_expect(eq(int, same.finding[i].verdict, plan.finding[i].verdict));
    }
    cr_expect(finding_of(&plan, REFUEL_CHECK_INTAKE_PLAUSIBILITY) == NULL &&
              finding_of(&plan, REFUEL_CHECK_FIBRE) == NULL);
    cr_expect(eq(dbl, finding_of(&plan, REFUEL_CHECK_ENERGY_FLOOR)->value, plan.plan.intake_kcal_d));
    cr_expect(eq(dbl, finding_of(&plan, REFUEL_CHECK_FAT_MINIMUM)->value, plan.plan.macros.fat_g_d));
}

typedef refuel_status judge(const refuel_request *, const refuel_plan_result *, refuel_finding *, size_t, size_t *,
                            refuel_error *);

/* The count can be asked for; an array that is too small stays as it was; nothing works on nothing. */
static void expect_arrays(judge *ask)
{
    refuel_request request;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    refuel_finding found[REFUEL_CHECK_END + 1];
    size_t count = 0, again = 0;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(RUNNER "intake=2300kcal", &request, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)ask(&request, &plan, NULL, 0, &count, &err), REFUEL_OK));
    cr_expect(gt(sz, count, 8));
    cr_assert(lt(sz, count, REFUEL_CHECK_END));
    memset(found, 0x55, sizeof found);
    cr_expect(eq(int, (int)ask(&request, &plan, found, count - 1, &again, &err), REFUEL_E_BUFFER));
    cr_expect(eq(sz, again, count));
    for (size_t i = 0; i < sizeof found; i++) cr_assert(eq(u8, ((unsigned char *)found)[i], 0x55));
    cr_expect(eq(int, (int)ask(&request, &plan, found, count, &again, &err), REFUEL_OK));
    cr_expect(eq(int, found[count].id, 0x55555555), "one more was written");
    for (size_t i = 1; i < count; i++) cr_expect(gt(int, found[i].id, found[i - 1].id));
    cr_expect(eq(int, (int)ask(NULL, &plan, found, count, &again, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)ask(&request, NULL, found, count, &again, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)ask(&request, &plan, NULL, count, &again, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)ask(&request, &plan, found, count, NULL, &err), REFUEL_E_NULL));
    plan.struct_size = 0;
    cr_expect(eq(int, (int)ask(&request, &plan, found, count, &again, NULL), REFUEL_E_VERSION));
    plan.struct_size = sizeof plan;
    request.struct_size = 0;
    cr_expect(eq(int, (int)ask(&request, &plan, found, count, &again, NULL), REFUEL_E_VERSION));
    request = (refuel_request)REFUEL_REQUEST_INIT;
    cr_expect(eq(int, (int)ask(&request, &plan, found, count, &again, NULL), REFUEL_E_MISSING));
}

Test(plan_checks, arrays)
{
    expect_arrays(refuel_plan_checks);
    expect_arrays(refuel_check);
}
