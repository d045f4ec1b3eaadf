/* What must hold for what is eaten: eating less is never judged better; and a goal that is offered passes when it is asked
   for. Over requests drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "diet/rate_kernel.h"
#include "property/answers.h"
#include "support/requests.h"

enum { PEOPLE = 5000, STEPS = 12 };

static int eat(refuel_request *r, double share, const refuel_request *full)
{
    for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) r->eaten[i] = full->eaten[i] * share;
    return !isnan(r->eaten[REFUEL_NUTRIENT_ENERGY]) || !isnan(r->eaten[REFUEL_NUTRIENT_FAT]);
}

/* ok, low, risk; -1 for what stands apart. Carbohydrate above its band is not below the lower edge. */
static int order(const refuel_finding *it, int high_is_not_low)
{
    if (!it) return -1;
    switch (it->verdict) {
        case REFUEL_VERDICT_OK: return 0;
        case REFUEL_VERDICT_HIGH: return high_is_not_low ? 0 : -1;
        case REFUEL_VERDICT_LOW: return 1;
        case REFUEL_VERDICT_RISK: return 2;
        default: return -1;
    }
}

/* Of the rate: less is faster. A gain has no rate of loss, and high lies between ok and risk. */
static int rate_order(const refuel_finding *it)
{
    return !it || it->verdict == REFUEL_VERDICT_OK ? 0 : it->verdict == REFUEL_VERDICT_HIGH ? 1 : 2;
}

static const refuel_check_id scaled[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                         REFUEL_CHECK_PROTEIN_DAILY, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD};
enum { SCALED = sizeof scaled / sizeof *scaled };

/* Energy and every nutrient scaled down together never improve a verdict that asks for more. */
Test(intake_properties, eating_less_is_never_better)
{
    uint64_t state = 61;
    int changes = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request full = people_anybody(&state, 5), r;
        people_running(&state, &full);
        people_eating(&state, &full);
        r = full;
        int worst[SCALED], worst_rate = 0;
        for (int k = 0; k < SCALED; k++) worst[k] = -1;
        for (int step = 0; step <= STEPS; step++) {
            judgement j;
            if (!eat(&r, 1 - (double)step / STEPS, &full) || judge_request(&r, 1, &j, NULL) != REFUEL_OK) break;
            for (int k = 0; k < SCALED; k++) {
                int now = order(finding_of(&j, scaled[k]), 1);
                if (now < 0) continue;
                if (now < worst[k])
                    cr_fatal("person %d, step %d: %s improves", i, step, refuel_check_describe((int32_t)scaled[k])->id);
                changes += worst[k] >= 0 && now > worst[k];
                worst[k] = now;
            }
            if (isnan(j.plan.total_kcal_d)) continue;
            int rate = rate_order(finding_of(&j, REFUEL_CHECK_LOSS_RATE));
            if (rate < worst_rate) cr_fatal("person %d, step %d: the rate improves", i, step);
            worst_rate = rate;
        }
    }
    cr_expect(gt(int, changes, 2000));
}

/* The goal that was applied and the one that crosses no floor pass as they are; at maintenance a floor may be crossed. */
static void passes(refuel_request r, double goal_kg_week, int clears_floors, int person)
{
    judgement j;
    r.goal_kg_week = goal_kg_week;
    r.floors = REFUEL_FLOORS_WARN;
    if (judge_request(&r, 0, &j, NULL) != REFUEL_OK) cr_fatal("person %d", person);
    if (!j.plan.accepted || j.plan.applied_kg_week != goal_kg_week)
        cr_fatal("person %d: %.17g is refused by %s", person, goal_kg_week,
                 refuel_check_describe(j.plan.reason[0])->id);
    if (!clears_floors || !(goal_kg_week < 0)) return;
    const refuel_finding *floor = finding_of(&j, REFUEL_CHECK_ENERGY_FLOOR),
                         *rate = finding_of(&j, REFUEL_CHECK_LOSS_RATE);
    if (floor->verdict != REFUEL_VERDICT_OK) cr_fatal("person %d: %.17g under %.17g", person, floor->value, floor->low);
    if (rate->verdict == REFUEL_VERDICT_RISK) cr_fatal("person %d: %.17g %%", person, rate->value);
    if (j.plan.safe_kg_week != goal_kg_week && fabs(j.plan.safe_kg_week - goal_kg_week) > 1e-6)
        cr_fatal("person %d: safe %.17g, again %.17g", person, goal_kg_week, j.plan.safe_kg_week);
}

Test(intake_properties, goals_that_are_offered_pass)
{
    uint64_t state = 62;
    int refused = 0, eased = 0, gates[REFUEL_CHECK_END] = {0};
    for (int i = 0; i < 4 * PEOPLE; i++) {
        refuel_request r = people_request(&state);
        people_set(&r, REFUEL_INPUT_GOAL, people_between(&state, -0.9, i % 4 ? 0 : 0.9));
        if (i % 4 == 1) answer_all(&state, &r);
        refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
        if (refuel_plan(&r, &p, NULL) != REFUEL_OK) continue;
        passes(r, p.applied_kg_week, 0, i);
        passes(r, p.safe_kg_week, !isnan(p.total_kcal_d), i);
        refused += !p.accepted;
        eased += p.safe_kg_week != p.applied_kg_week;
        for (int32_t k = 0; k < p.reason_count; k++) gates[p.reason[k]]++;
        double towards_zero = trunc(p.safe_kg_week * 100) / 100; /* as people are told */
        passes(r, towards_zero, !isnan(p.total_kcal_d), i);
    }
    cr_expect(gt(int, refused, 1000));
    cr_expect(gt(int, eased, 1000));
    for (int id = 1; id < REFUEL_CHECK_END; id++)
        if (refuel_check_describe(id)->gate && id != REFUEL_CHECK_GATE_UNPLANNED_LOSS) /* that one only refers */
            cr_expect(gt(int, gates[id], 10), "%s", refuel_check_describe(id)->id);
}
