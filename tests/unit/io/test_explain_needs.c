#include "io/explain_needs.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/explain.h"
#include "support/requests.h"

static char told[1 << 16];

static void keep(void *context, const char *line)
{
    (void)context;
    cr_assert(lt(sz, strlen(told) + strlen(line) + 2, sizeof told));
    strcat(strcat(told, line), "\n");
}

static void explain(const char *pairs)
{
    static rf_needs_answer answer;
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    if (status == REFUEL_OK) status = rf_needs_answer_make(&request, &answer, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    told[0] = '\0';
    rf_explain_needs(&answer, keep, NULL);
}

static void expect(const char *part)
{
    cr_expect(strstr(told, part) != NULL, "%s", part);
}

/* Each reference with its report, and the notes behind them. */
Test(explain_needs, references)
{
    explain("sex=female;age=30;run=40km/week;diet=vegan");
    expect("A day of iron, in mg: average requirement 8.1, recommended 18, upper level 45");
    expect("A day of vitamin K, in ug: adequate intake 90");
    expect("A day of sodium, in mg: adequate intake 1500, limit for chronic disease 2300");
    expect("A day of protein, in g: recommended 46");
    expect("doi:10.17226/25353");
    expect("Note: iron: ");
    expect("(Mettler2010)");
}

/* The protein of a weight is computed, from a body mass index of 28 on of an adjusted one. */
Test(explain_needs, protein)
{
    explain("sex=female;age=30;weight=60kg");
    expect("recommended = 0.8 g/kg x 60.000 kg = 48.00 g");
    explain("sex=female;age=30;weight=128kg;height=200cm");
    expect("recommended = 0.8 g/kg x 107.000 kg = 85.60 g");
    explain("sex=female;age=30;weight=60kg;life-stage=pregnant");
    expect("A day of protein, in g: recommended 71");
}

/* Where there is no reference there is no step, and that is said. */
Test(explain_needs, none)
{
    explain("sex=female;age=0.5");
    cr_expect(strstr(told, "A day of") == NULL);
    expect("there is no reference for this age and life stage");
}

/* Beside a verdict stand the references that it was given by, and of what was not given there is nothing. */
Test(explain_needs, of_a_check)
{
    static rf_answer answer;
    refuel_request request;
    cr_assert(eq(int,
                 (int)request_of("sex=female;age=30;height=168cm;weight=60kg;intake=2000kcal;iron=9mg;sodium=3g",
                                 &request, NULL),
                 REFUEL_OK));
    cr_assert(eq(int, (int)rf_answer_make(RF_ANSWER_CHECK, &request, &answer, NULL), REFUEL_OK));
    told[0] = '\0';
    rf_explain(&answer, keep, NULL);
    expect("References, in mg: average requirement 8.1, recommended 18, upper level 45");
    expect("References, in mg: adequate intake 1500, limit for chronic disease 2300");
    cr_expect(strstr(told, "vitamin") == NULL);
}
