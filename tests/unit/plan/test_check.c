#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/warning.h>
#include <string.h>

#include "support/requests.h"

#define RUNNER "sex=male;age=41;height=178cm;weight=72kg;run=60km/week;"

static refuel_status checked(const char *pairs, refuel_plan_result *out, refuel_error *err)
{
    refuel_request request;
    refuel_status status = request_of(pairs, &request, err);
    out->struct_size = sizeof *out;
    return status == REFUEL_OK ? refuel_check(&request, out, err) : status;
}

static refuel_plan_result judged(const char *pairs)
{
    refuel_plan_result out;
    refuel_error err = {.message = ""};
    refuel_status status = checked(pairs, &out, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return out;
}

static int verdict_of(const refuel_plan_result *plan, refuel_check_id id)
{
    const refuel_finding *it = finding_of(plan, id);
    return it ? it->verdict : REFUEL_VERDICT_NONE;
}

/* The plan stays as it is; the checks judge what is eaten. */
Test(check_eaten, judges_the_eaten_amounts)
{
    refuel_plan_result plan, eaten = judged(RUNNER "intake=2300kcal;carbohydrate=260g;protein=90g;fat=75g;fibre=40g");
    cr_assert(eq(int, (int)plan_of(RUNNER, &plan, NULL), REFUEL_OK));
    cr_expect(eq(dbl, eaten.intake_kcal_d, plan.intake_kcal_d));
    cr_expect(eq(dbl, eaten.macros.fat_g_d, plan.macros.fat_g_d));
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
Test(check_eaten, energy_from_macros)
{
    refuel_plan_result it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g");
    cr_expect(eq(dbl, it.eaten_kcal_d, 2320));
    cr_expect(refuel_warned(it.warnings, REFUEL_WARNING_INTAKE_FROM_MACROS));
    it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g;intake=2110kcal"); /* 210 off, 211 allowed */
    cr_expect(not(refuel_warned(it.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT)));
    it = judged(RUNNER "carbohydrate=300g;protein=100g;fat=80g;intake=2108kcal"); /* 212 off, 210.8 allowed */
    cr_expect(refuel_warned(it.warnings, REFUEL_WARNING_INTAKE_INCONSISTENT));
    cr_expect(not(refuel_warned(it.warnings, REFUEL_WARNING_INTAKE_FROM_MACROS)));
}

/* Nothing given, or not enough: missing, with the field. Zero is an amount. */
Test(check_eaten, needs_an_intake)
{
    static const char *const missing[] = {RUNNER, RUNNER "carbohydrate=300g", RUNNER "carbohydrate=300g;fat=80g",
                                          RUNNER "fibre=30g;intake-days=7"};
    for (size_t i = 0; i < sizeof missing / sizeof *missing; i++) {
        refuel_plan_result out = {.total_kcal_d = -7};
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)checked(missing[i], &out, &err), REFUEL_E_MISSING), "%s", missing[i]);
        cr_expect(eq(str, err.field, "intake.energy"), "%s", missing[i]);
        cr_expect(eq(dbl, out.total_kcal_d, -7), "%s", missing[i]);
    }
    refuel_plan_result fasting = judged(RUNNER "intake=0kcal;fat=0g");
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_ENERGY_FLOOR), REFUEL_VERDICT_RISK));
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_FAT_MINIMUM), REFUEL_VERDICT_LOW), "0 g of fat are known");
    cr_expect(eq(int, verdict_of(&fasting, REFUEL_CHECK_PROTEIN_DAILY), REFUEL_VERDICT_UNKNOWN));
}

/* Under three days the energy availability is shown and not judged. */
Test(check_eaten, days)
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
        refuel_plan_result it = judged(pairs);
        cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY), rows[i].verdict), "%s", pairs);
        cr_expect(not(isnan(finding_of(&it, REFUEL_CHECK_ENERGY_AVAILABILITY)->value)), "%s", pairs);
    }
}

/* A gate is about the goal; what is eaten is assessed all the same. */
Test(check_eaten, gates_do_not_hide_the_diet)
{
    refuel_plan_result it = judged(
        "sex=female;age=16;height=168cm;weight=55kg;run=25km/week;goal=-1lb/week;"
        "intake=2400kcal;carbohydrate=300g;protein=80g;fat=97g");
    cr_expect(eq(int, it.accepted, 0));
    cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_GATE_MINOR), REFUEL_VERDICT_RISK));
    cr_expect(eq(int, verdict_of(&it, REFUEL_CHECK_PROTEIN_DAILY), REFUEL_VERDICT_OK));
    cr_expect(eq(int, it.overall, REFUEL_VERDICT_RISK));
}
