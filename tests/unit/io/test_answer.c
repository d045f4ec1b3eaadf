#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/answer.h"
#include "support/requests.h"

#define MAN "sex=male;age=41;height=178cm;weight=72kg;run=60km/week;"

static rf_answer answer; /* too large for a stack */

static const rf_answer *answered(rf_answer_kind kind, const char *pairs)
{
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    memset(&answer, 0x55, sizeof answer);
    if (status == REFUEL_OK) status = rf_answer_make(kind, &request, &answer, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return &answer;
}

/* Plan, findings and overall are those of the public functions; rows only where they were asked for. */
static void expect_parts(rf_answer_kind kind, int eaten)
{
    judgement it;
    cr_assert(eq(int, (int)judge_pairs(MAN "intake=2300kcal;fat=70g", eaten, &it, NULL), REFUEL_OK));
    const rf_answer *got = answered(kind, MAN "intake=2300kcal;fat=70g");
    cr_expect(eq(int, (int)got->kind, (int)kind));
    cr_expect(eq(sz, got->findings, it.findings));
    cr_expect(eq(int, memcmp(got->finding, it.finding, it.findings * sizeof *it.finding), 0));
    cr_expect(got->overall.verdict == it.overall.verdict && got->overall.direction == it.overall.direction);
    cr_expect(got->overall.message == it.overall.message);
    cr_expect(eq(dbl, got->plan.intake_kcal_d, it.plan.intake_kcal_d));
    cr_expect(eq(int, got->rows > 0, kind == RF_ANSWER_COMPARE));
}

Test(answer, parts)
{
    expect_parts(RF_ANSWER_PLAN, 0);
    expect_parts(RF_ANSWER_COMPARE, 0);
    expect_parts(RF_ANSWER_CHECK, 1);
}

/* A plan says that it does not judge what is eaten, where something is; a check judges it. */
Test(answer, not_judged)
{
    static const struct {
        rf_answer_kind kind;
        const char *pairs;
        int warned;
    } rows[] = {{RF_ANSWER_PLAN, MAN "intake=2300kcal", 1},
                {RF_ANSWER_PLAN, MAN "carbohydrate=300g;protein=100g;fat=80g", 1},
                {RF_ANSWER_PLAN, MAN "carbohydrate=300g", 0},
                {RF_ANSWER_PLAN, MAN "caffeine=300mg", 1},
                {RF_ANSWER_PLAN, MAN, 0},
                {RF_ANSWER_COMPARE, MAN "intake=2300kcal", 1},
                {RF_ANSWER_CHECK, MAN "intake=2300kcal", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(
            eq(int,
               refuel_warned(answered(rows[i].kind, rows[i].pairs)->plan.warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED),
               rows[i].warned),
            "row %zu", i);
}

Test(answer, finding)
{
    const rf_answer *got = answered(RF_ANSWER_PLAN, MAN);
    const refuel_finding *floor = rf_answer_finding(got, REFUEL_CHECK_ENERGY_FLOOR);
    cr_assert(floor != NULL);
    cr_expect(eq(int, floor->id, REFUEL_CHECK_ENERGY_FLOOR));
    cr_expect(rf_answer_finding(got, REFUEL_CHECK_FIBRE) == NULL, "planned fibre is not judged");
}

/* What is not judged is planned alike. */
Test(answer, unjudged)
{
    static rf_answer judged;
    refuel_request request;
    judged = *answered(RF_ANSWER_CHECK, MAN "intake=2300kcal;fat=70g");
    cr_assert(eq(int, (int)request_of(MAN "intake=2300kcal;fat=70g", &request, NULL), REFUEL_OK));
    memset(&answer, 0x55, sizeof answer);
    cr_assert(eq(int, (int)rf_answer_make_unjudged(RF_ANSWER_CHECK, &request, &answer, NULL), REFUEL_OK));
    cr_expect(eq(int, memcmp(&answer.plan, &judged.plan, sizeof answer.plan), 0));
    cr_expect(eq(sz, answer.findings, 0));
    cr_expect(eq(sz, answer.needs, 0));
}

Test(answer, refusals)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_answer_make(RF_ANSWER_PLAN, &request, &answer, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "sex"));
    cr_assert(eq(int, (int)request_of(MAN, &request, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)rf_answer_make(RF_ANSWER_CHECK, &request, &answer, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "intake.energy"));
    cr_expect(eq(int, (int)rf_answer_make_unjudged(RF_ANSWER_CHECK, &request, &answer, &err), REFUEL_E_MISSING));
}
