#include "cli/findings.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <criterion/redirect.h>
#include <stdio.h>
#include <string.h>

#include "cli/plan_words.h"
#include "support/requests.h"

/* Writes what is printed about the unknown of an answer. */
static void print_unknown(rf_answer_kind kind, const char *pairs)
{
    static rf_answer answer;
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    if (status == REFUEL_OK) status = rf_answer_make(kind, &request, &answer, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    cr_redirect_stdout();
    cli_unknown_lines(&answer);
    fflush(stdout);
}

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"
#define WHOLE "intake=2700kcal;carbohydrate=380g;protein=110g;fat=82g;fibre=40g;"

/* One line of what is unknown, and one of the flags that would tell it, which all exist. */
Test(findings, of_what_is_eaten)
{
    print_unknown(RF_ANSWER_CHECK, MAN "intake=2700kcal");
    cr_expect_stdout_eq_str(
        "  unknown energy availability, carbohydrate for the training, carbohydrate minimum,\n"
        "          protein, fat, fibre\n"
        "          to judge more, give --carbohydrate, --protein, --fat, --fibre, --run\n");
}

Test(findings, running_alone)
{
    print_unknown(RF_ANSWER_CHECK, MAN WHOLE);
    cr_expect_stdout_eq_str(
        "  unknown energy availability, carbohydrate for the training\n"
        "          to judge more, give --run\n");
}

/* Energy that was added up is known. */
Test(findings, energy_added_up)
{
    print_unknown(RF_ANSWER_CHECK, MAN "run=30km/week;carbohydrate=380g;protein=110g;fat=82g");
    cr_expect_stdout_eq_str(
        "  unknown fibre\n"
        "          to judge more, give --fibre\n");
}

Test(findings, days_too_few)
{
    print_unknown(RF_ANSWER_CHECK, MAN WHOLE "run=30km/week;intake-days=2");
    cr_expect_stdout_eq_str(
        "  unknown energy availability\n"
        "          to judge more, give --intake-days 3 or more\n");
}

Test(findings, pregnancy)
{
    print_unknown(RF_ANSWER_PLAN,
                  "sex=female;age=30;height=168cm;weight=70kg;run=10km/week;life-stage=pregnant;gestation-week=20");
    cr_expect_stdout_eq_str(
        "  unknown energy availability, weight for height\n"
        "          to judge more, give --pre-pregnancy-weight\n");
}

/* Nobody is asked for more where nothing more would be judged: there is no reference in pregnancy. */
Test(findings, nothing_to_give)
{
    print_unknown(RF_ANSWER_PLAN,
                  "sex=female;age=30;height=168cm;weight=70kg;run=10km/week;life-stage=pregnant;gestation-week=20;"
                  "pre-pregnancy-weight=64kg");
    cr_expect_stdout_eq_str("  unknown energy availability\n");
}

/* A plan eats nothing: its flags are those of the person. */
Test(findings, of_a_plan)
{
    print_unknown(RF_ANSWER_PLAN, MAN);
    cr_expect_stdout_eq_str(
        "  unknown energy availability, carbohydrate for the training, protein\n"
        "          to judge more, give --run\n");
}

/* What tells whether a loss is safe for a lean body. */
Test(findings, body_fat)
{
    print_unknown(RF_ANSWER_PLAN, "sex=male;age=30;height=180cm;weight=64kg;run=20km/week;goal=-0.6kg/week");
    cr_expect_stdout_eq_str(
        "  unknown essential fat\n"
        "          to judge more, give --body-fat\n");
}

/* A category of activity and a volume exclude each other: the volume is not asked for. */
Test(findings, category)
{
    print_unknown(RF_ANSWER_PLAN, MAN "method=nasem-2023;activity=active");
    cr_expect_stdout_eq_str("  unknown energy availability, carbohydrate for the training\n");
}

/* Nor of a child, whose food is not judged. */
Test(findings, child)
{
    print_unknown(RF_ANSWER_PLAN, "sex=female;age=8;height=130cm;weight=27kg");
    cr_expect_stdout_eq_str(
        "  unknown very low energy, energy floor, energy availability, carbohydrate for the\n"
        "          training, carbohydrate minimum, protein, fat, energy for all targets\n");
}

/* What other questions there are is said once, and not which. */
Test(findings, health)
{
    print_unknown(RF_ANSWER_PLAN, MAN "run=30km/week;scoff=0;kidney-disease=no");
    cr_expect_stdout_eq_str(
        "  unknown conditions and medicines, self-reported signs\n"
        "          to judge more, give the other health questions\n");
}

static const char *health_words(const char *pairs)
{
    static rf_answer answer;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &answer.request, &err), REFUEL_OK), "%s", err.message);
    return cli_health_words(&answer);
}

Test(findings, health_was_not_asked)
{
    cr_assert(eq(str, (char *)health_words(MAN "run=30km/week"),
                 "Questions about health can be answered as well: refuel help check, health questions."));
}

Test(findings, health_was_asked)
{
    cr_assert(eq(ptr, (void *)health_words(MAN "ferritin=40"), NULL));
}

Test(findings, all_is_known)
{
    print_unknown(RF_ANSWER_CHECK, MAN WHOLE "run=30km/week");
    cr_expect_stdout_eq_str("");
}
