#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/plan.h>
#include <stddef.h>
#include <string.h>

#include "support/cases.h"
#include "support/requests.h"

static const struct {
    const char *name;
    size_t at;
} members[] = {
    {"resting_kcal_d", offsetof(refuel_plan_result, resting_kcal_d)},
    {"living_pal", offsetof(refuel_plan_result, living_pal)},
    {"running_kcal_d", offsetof(refuel_plan_result, running_kcal_d)},
    {"total_kcal_d", offsetof(refuel_plan_result, total_kcal_d)},
    {"sd_total_kcal_d", offsetof(refuel_plan_result, sd_total_kcal_d)},
    {"fat_free_mass_kg", offsetof(refuel_plan_result, fat_free_mass_kg)},
};

/* The parts that are told are the resting energy: whole, the largest first, none where it was measured. */
static void expect_parts(const cases *c, const refuel_plan_result *p)
{
    double share = 0, kcal_d = 0;
    if (p->resting_equation == REFUEL_EQ_MEASURED) {
        cr_expect(eq(int, p->resting_part[0].equation, 0), "%s:%d", c->path, c->line);
        return;
    }
    for (int i = 0; i < REFUEL_RESTING_PARTS && p->resting_part[i].equation; i++) {
        share += p->resting_part[i].share;
        kcal_d += p->resting_part[i].share * p->resting_part[i].kcal_d;
        cr_expect(i == 0 || p->resting_part[i].share <= p->resting_part[i - 1].share, "%s:%d", c->path, c->line);
    }
    cr_expect(epsilon_eq(dbl, share, 1, 1e-12), "%s:%d", c->path, c->line);
    cr_expect(epsilon_eq(dbl, kcal_d, p->resting_kcal_d, 1e-9), "%s:%d", c->path, c->line);
    cr_expect(eq(int, p->resting_equation, p->resting_part[0].equation), "%s:%d", c->path, c->line);
}

/* Whole days at every bend of age, gait, hours and body mass index; a failure names the line and the number. */
Test(plan_selection, worked_examples)
{
    cases c = cases_open("selection.csv");
    while (cases_next(&c)) {
        refuel_plan_result plan;
        refuel_error err = {.message = ""};
        refuel_status status = plan_of(case_text(&c, "request"), &plan, &err);
        cr_expect(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c.path, c.line, err.message);
        if (status != REFUEL_OK) continue;
        for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
            double got;
            memcpy(&got, (const char *)&plan + members[i].at, sizeof got);
            if (case_has(&c, members[i].name))
                cr_expect(epsilon_eq(dbl, got, case_number(&c, members[i].name), 1e-5), "%s:%d %s", c.path, c.line,
                          members[i].name);
        }
        cr_expect(eq(int, isnan(plan.total_kcal_d) != 0, plan.age_y < 10), "%s:%d", c.path, c.line);
        expect_parts(&c, &plan);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    cr_expect(eq(sz, c.rows, 120), "the case file has lost rows");
}
