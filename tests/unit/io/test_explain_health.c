#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/explain.h"
#include "support/requests.h"

#define HER "sex=female;age=30;height=168cm;weight=60kg;run=40km/week;"

static char told[1 << 15];

static void keep(void *context, const char *line)
{
    (void)context;
    cr_assert(lt(sz, strlen(told) + strlen(line) + 2, sizeof told));
    strcat(strcat(told, line), "\n");
}

static void explain(const char *pairs)
{
    static rf_answer answer;
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    if (status == REFUEL_OK) status = rf_answer_make(RF_ANSWER_PLAN, &request, &answer, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    told[0] = '\0';
    rf_explain(&answer, keep, NULL);
}

/* What was answered and from where on it counts, of each gate that fires, and nothing of those that do not. */
Test(explain_health, gates)
{
    static const char *const rows[][2] = {
        {"scoff=3", "Yes answers of 5, as answered: 3 (it counts from 2)"},
        {"missed-periods=4", "Periods missed in a row, as answered: 4 (it counts from 3)"},
        {"periods-year=0", "Periods in 12 months, as answered: 0 (few up to 8)"},
        {"menarche=not-yet", "No period so far, as answered; from 15 years on that counts"},
        {"bone-stress=1", "Bone stress injuries in 2 years, as answered: 1 (it counts from 1)"},
        {"bone-stress-months=2.5", "Months lost to them, as answered: 2.5 (it counts above 0)"},
        {"unplanned-loss=6%", "Percent of the weight lost in a month, as answered: 6 (it counts from 5)"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[128] = HER;
        explain(strcat(pairs, rows[i][0]));
        cr_expect(strstr(told, rows[i][1]) != NULL, "%s", rows[i][1]);
    }
    explain(HER "scoff=1;missed-periods=0;bone-stress=0;unplanned-loss=1%");
    cr_expect(strstr(told, ", as answered") == NULL);
}

/* The signs by name, in the state that each is in. */
Test(explain_health, signs)
{
    explain(HER "scoff=2;bone-stress=0;persistent-fatigue=no");
    cr_expect(strstr(told, "Signs that are there: SCOFF\n") != NULL);
    cr_expect(strstr(told, "Not there: bone stress injuries, body mass index, lasting fatigue") != NULL);
    cr_expect(strstr(told, "Not known: periods, eating disorder or EDE-Q, unplanned loss\n") != NULL);
}

/* The points add up; nothing is said of a sum that is not known. */
Test(explain_health, triad)
{
    explain(HER "dietary-restriction=yes;menarche=15;periods-year=7;bone-stress=0;bone-density-z=-1.5");
    cr_expect(strstr(told, "Points = 1 + 0 + 1 + 1 + 1 + 0 = 4\n") != NULL);
    explain(HER "dietary-restriction=yes");
    cr_expect(strstr(told, "Points = ") == NULL);
}

/* A goal that was refused is told with the words of its gate. */
Test(explain_health, goal)
{
    explain(HER "goal=-0.3kg/week;glp1=yes");
    cr_expect(strstr(told, "The goal asked for was changed: with a GLP-1 medicine for weight") != NULL);
    cr_expect(strstr(told, "Beside a GLP-1 medicine at least 1.2 to 1.6 g/kg") != NULL);
}
