/* What must hold for every plan: goals, gates, floors, macros and checks, over requests drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/source.h>
#include <string.h>

#include "core/edge.h"
#include "diet/carbohydrate_kernel.h"
#include "property/people.h"
#include "support/requests.h"

enum { PEOPLE = 20000 };

static int planned(refuel_request *r, refuel_plan_result *p)
{
    p->struct_size = sizeof *p;
    return refuel_plan(r, p, NULL) == REFUEL_OK;
}

/* The same request gives the same bits. */
Test(plan_properties, pure)
{
    uint64_t state = 20;
    for (int i = 0; i < PEOPLE / 10; i++) {
        refuel_request r = people_request(&state), before = r;
        refuel_plan_result a, b;
        memset(&a, 0x55, sizeof a);
        memset(&b, 0xAA, sizeof b);
        if (!planned(&r, &a)) continue;
        if (!planned(&r, &b) || memcmp(&a, &b, sizeof a) != 0) cr_fatal("person %d", i);
        if (memcmp(&r, &before, sizeof r) != 0) cr_fatal("person %d: the request changed", i);
    }
}

/* What a day spends has the bits of the plan, and the same requests are refused: also of both sexes, and wrong ones. */
Test(plan_properties, expenditure_is_the_plans)
{
    uint64_t state = 27;
    int refused = 0, both = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        if (people_one_in(&state, 8)) r.sex = REFUEL_SEX_UNKNOWN;
        if (people_one_in(&state, 8)) r.distance_km_week *= 20;
        refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
        refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
        refuel_error of_plan = {0}, of_day = {0};
        refuel_status status = refuel_plan(&r, &p, &of_plan);
        if (refuel_expend(&r, &day, &of_day) != status || strcmp(of_plan.message, of_day.message) != 0)
            cr_fatal("person %d: \"%s\", \"%s\"", i, of_plan.message, of_day.message);
        refused += status != REFUEL_OK;
        both += status == REFUEL_OK && r.sex == REFUEL_SEX_UNKNOWN;
        const double plan[] = {p.resting_kcal_d, p.living_kcal_d,     p.running_kcal_d,
                               p.walking_kcal_d, p.exercise_kcal_d,   p.reproduction_kcal_d,
                               p.total_kcal_d,   p.sd_resting_kcal_d, p.sd_total_kcal_d};
        if (memcmp(plan, &day.resting_kcal_d, sizeof plan) != 0) cr_fatal("person %d: other bits", i);
    }
    cr_assert(refused > 100 && both > 100, "%d refused, %d of both sexes", refused, both);
}

/* The applied goal lies between the requested one and maintenance, and so does the safe one, which is no faster. */
Test(plan_properties, goals_stay_on_their_side)
{
    uint64_t state = 21;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p;
        if (!planned(&r, &p)) continue;
        double asked = p.requested_kg_week, applied = p.applied_kg_week, safe = p.safe_kg_week;
        if (asked > 0 && r.life_stage == REFUEL_PREGNANT && (applied != 0 || safe != 0 || p.accepted))
            cr_fatal("person %d: a gain on top of pregnancy", i);
        if (asked >= 0 && r.life_stage != REFUEL_PREGNANT && (applied != asked || safe != asked))
            cr_fatal("person %d: a gain was changed", i);
        if (asked < 0 && !(asked <= applied && applied <= 0)) cr_fatal("person %d: %g to %g", i, asked, applied);
        if (asked < 0 && !(applied <= safe && safe <= 0)) cr_fatal("person %d: safe %g, applied %g", i, safe, applied);
        if (p.accepted && r.floors != REFUEL_FLOORS_APPLY && applied != asked) cr_fatal("person %d: silently", i);
        if (!p.accepted != (p.reason_count > 0) && r.floors != REFUEL_FLOORS_APPLY) cr_fatal("person %d: reasons", i);
        if ((applied != asked) != (p.reason_count > 0)) cr_fatal("person %d: a change needs a reason", i);
        double mildest = p.mildest_kg_week;
        if (isnan(mildest) != isnan(p.total_kcal_d)) cr_fatal("person %d: mildest %g", i, mildest);
        if (asked < 0 && !(safe - 1e-9 <= mildest && mildest <= 0) && !isnan(mildest))
            cr_fatal("person %d: mildest %.17g, safe %.17g", i, mildest, safe);
        if (p.goal_kcal_d * applied < 0) cr_fatal("person %d: sign of goal and energy", i);
    }
}

/* With floors applied the energy floor is ok and the rate no risk, unless the person is at maintenance already. */
Test(plan_properties, applied_floors_hold)
{
    uint64_t state = 22;
    int changed = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        people_set(&r, REFUEL_INPUT_FLOORS, REFUEL_FLOORS_APPLY);
        people_set(&r, REFUEL_INPUT_GOAL, people_between(&state, -0.9, 0));
        judgement j;
        if (judge_request(&r, 0, &j, NULL) != REFUEL_OK || isnan(j.plan.total_kcal_d)) continue;
        const refuel_plan_result *p = &j.plan;
        const refuel_finding *floor = finding_of(&j, REFUEL_CHECK_ENERGY_FLOOR),
                             *rate = finding_of(&j, REFUEL_CHECK_LOSS_RATE);
        changed += p->applied_kg_week != p->requested_kg_week;
        if (p->applied_kg_week == 0) continue;
        if (floor->verdict != REFUEL_VERDICT_OK) cr_fatal("person %d: %.17g under %.17g", i, floor->value, floor->low);
        if (rate && rate->verdict == REFUEL_VERDICT_RISK) cr_fatal("person %d: %.17g %%", i, rate->value);
        const refuel_finding *left = finding_of(&j, REFUEL_CHECK_ENERGY_AVAILABILITY);
        if (left->verdict == REFUEL_VERDICT_RISK) cr_fatal("person %d: availability %.17g", i, left->value);
    }
    cr_expect(gt(int, changed, 1000));
}

/* The safe goal is the nearest: where it differs from the applied one, half a gram a week more crosses a limit. */
Test(plan_properties, safe_goal_is_the_nearest)
{
    uint64_t state = 23;
    int tried = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        people_take(&r, REFUEL_INPUT_FLOORS);
        people_set(&r, REFUEL_INPUT_GOAL, people_between(&state, -0.9, 0));
        refuel_plan_result p;
        judgement q;
        if (!planned(&r, &p) || isnan(p.total_kcal_d) || p.safe_kg_week == p.applied_kg_week) continue;
        if (p.safe_kg_week - 0.0005 < -0.9) continue;
        people_set(&r, REFUEL_INPUT_GOAL, p.safe_kg_week - 0.0005);
        if (judge_request(&r, 0, &q, NULL) != REFUEL_OK) cr_fatal("person %d", i);
        const refuel_finding *floor = finding_of(&q, REFUEL_CHECK_ENERGY_FLOOR),
                             *rate = finding_of(&q, REFUEL_CHECK_LOSS_RATE);
        int crossed =
            !q.plan.accepted || floor->verdict == REFUEL_VERDICT_RISK || (rate && rate->verdict == REFUEL_VERDICT_RISK);
        if (!crossed) cr_fatal("person %d: safe %.17g is not the nearest", i, p.safe_kg_week);
        tried++;
    }
    cr_expect(gt(int, tried, 1000));
}

/* Macros add up to the intake or are not there; none is negative; targets low <= high. */
Test(plan_properties, macros)
{
    uint64_t state = 24;
    int states[4] = {0};
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p;
        if (!planned(&r, &p)) continue;
        states[p.macros.state]++;
        if (p.carbohydrate_target_g_d.low > p.carbohydrate_target_g_d.high) cr_fatal("person %d: carbohydrate", i);
        if (p.protein_target_g_d.low > p.protein_target_g_d.high) cr_fatal("person %d: protein", i);
        if (p.macros.state == REFUEL_SPLIT_NONE) continue;
        if (p.fat_target_g_d.low > p.fat_target_g_d.high) cr_fatal("person %d: fat", i);
        const refuel_split *m = &p.macros;
        double kcal = 4 * m->carbohydrate_g_d + 4 * m->protein_g_d + 9 * m->fat_g_d;
        if (m->carbohydrate_g_d < 0 || m->protein_g_d < 0 || m->fat_g_d < 0) cr_fatal("person %d: negative", i);
        if (isnan(m->carbohydrate_g_d) != isnan(kcal) || (isnan(kcal) && m->state != REFUEL_SPLIT_INFEASIBLE))
            cr_fatal("person %d: all amounts or none", i);
        if (fabs(kcal - p.intake_kcal_d) > 1e-9 * (1 + p.intake_kcal_d))
            cr_fatal("person %d: %.17g kcal of %.17g", i, kcal, p.intake_kcal_d);
        if ((m->state == REFUEL_SPLIT_INFEASIBLE) != (m->shortfall_kcal_d > 0)) cr_fatal("person %d: shortfall", i);
        int inside = (m->cut & ~(uint32_t)REFUEL_CUT_CARBOHYDRATE_TO_BAND) == 0; /* cut inside its band */
        if ((m->state == REFUEL_SPLIT_FITS) != inside && m->state != REFUEL_SPLIT_INFEASIBLE)
            cr_fatal("person %d: cut", i);
    }
    for (int i = 0; i < 4; i++) cr_expect(gt(int, states[i], 10), "state %d was not met", i);
}

/* A firing gate dominates every ok; the overall verdict is the worst of the rows. */
Test(plan_properties, gates_dominate)
{
    uint64_t state = 25;
    int fired = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        judgement j;
        if (judge_request(&r, 0, &j, NULL) != REFUEL_OK) continue;
        int32_t worst = REFUEL_VERDICT_OK, overall = j.overall.verdict;
        int gate = 0;
        for (size_t k = 0; k < j.findings; k++) {
            if (j.finding[k].verdict > worst) worst = j.finding[k].verdict;
            gate |= j.finding[k].action == REFUEL_ACTION_REFUSE;
        }
        fired += gate;
        if (overall != worst && !(worst == REFUEL_VERDICT_OK && overall == REFUEL_VERDICT_UNKNOWN))
            cr_fatal("person %d: overall %d, worst %d", i, overall, worst);
        if (gate == j.plan.accepted) cr_fatal("person %d: gate %d, accepted %d", i, gate, j.plan.accepted);
        if (gate && overall != REFUEL_VERDICT_RISK) cr_fatal("person %d: a gate and not risk", i);
    }
    cr_expect(gt(int, fired, 500));
}

/* Missing data never yields ok: what is taken away can only turn ok into unknown, or into nothing. */
Test(plan_properties, missing_is_never_ok)
{
    static const refuel_input taken[] = {REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN, REFUEL_INPUT_FAT,
                                         REFUEL_INPUT_FIBRE};
    static const refuel_check_id check[] = {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                            REFUEL_CHECK_FAT_MINIMUM, REFUEL_CHECK_FIBRE};
    uint64_t state = 26;
    for (int i = 0; i < PEOPLE / 2; i++) {
        refuel_request r = people_request(&state);
        people_eating(&state, &r);
        size_t k = people_next(&state) % 4;
        people_take(&r, taken[k]);
        judgement j;
        if (judge_request(&r, 1, &j, NULL) != REFUEL_OK) continue;
        const refuel_finding *it = finding_of(&j, check[k]);
        if (it && it->verdict != REFUEL_VERDICT_UNKNOWN) cr_fatal("person %d: %d", i, it->verdict);
        if (j.overall.verdict == REFUEL_VERDICT_OK) cr_fatal("person %d: overall ok", i);
        int runs = people_gave(&r, REFUEL_INPUT_DISTANCE);
        it = finding_of(&j, REFUEL_CHECK_ENERGY_AVAILABILITY);
        if (!runs && it->verdict == REFUEL_VERDICT_OK) cr_fatal("person %d: availability without a volume", i);
    }
}

/* More eaten never lowers energy availability; a value that is ok stays ok with more, until so much is not to be trusted. */
Test(plan_properties, availability_rises_with_intake)
{
    uint64_t state = 27;
    for (int i = 0; i < PEOPLE / 4; i++) {
        refuel_request r = people_request(&state);
        double before = -INFINITY, kcal = people_between(&state, 100, 1000);
        int ok = 0;
        for (; kcal < 8000; kcal += people_between(&state, 1, 2000)) {
            people_set(&r, REFUEL_INPUT_INTAKE, kcal);
            judgement j;
            if (judge_request(&r, 1, &j, NULL) != REFUEL_OK) break;
            const refuel_finding *it = finding_of(&j, REFUEL_CHECK_ENERGY_AVAILABILITY);
            if (it->value < before) cr_fatal("person %d: %g after %g", i, it->value, before);
            int trusted = finding_of(&j, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->verdict != REFUEL_VERDICT_HIGH;
            if (ok && trusted && it->verdict != REFUEL_VERDICT_OK) cr_fatal("person %d: no longer ok", i);
            if (!trusted && (it->verdict != REFUEL_VERDICT_UNKNOWN ||
                             finding_of(&j, REFUEL_CHECK_ENERGY_FLOOR)->verdict != REFUEL_VERDICT_UNKNOWN))
                cr_fatal("person %d: judged by %g kcal", i, kcal);
            if (it->interval_low > it->value || it->interval_high < it->value) cr_fatal("person %d: interval", i);
            ok = it->verdict == REFUEL_VERDICT_OK;
            before = it->value;
        }
    }
}

/* Bounds of carbohydrate never fall with the minutes, the upper one never exceeds 12 g/kg. */
Test(plan_properties, carbohydrate_bounds)
{
    double low = 0, high = 0;
    for (double minutes = 0; minutes <= 1440; minutes += 0.25) {
        double l = rf_carbohydrate_band_g_kg(minutes).low, h = rf_carbohydrate_band_g_kg(minutes).high;
        if (l < low || h < high || l > h || h > 12) cr_fatal("%g min: %g to %g", minutes, l, h);
        low = l;
        high = h;
    }
}

/* Every finding: edges in order, a verdict that agrees with them, a value inside its interval. */
Test(plan_properties, findings_agree_with_their_edges)
{
    uint64_t state = 28;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        people_eating(&state, &r);
        judgement j;
        if (judge_request(&r, !(i & 1), &j, NULL) != REFUEL_OK) continue;
        for (size_t k = 0; k < j.findings; k++) {
            const refuel_finding *it = &j.finding[k];
            const char *id = refuel_check_describe(it->id)->id;
            if (it->low > it->high) cr_fatal("person %d %s: edges", i, id);
            int outside = rf_below(it->value, it->low) || rf_above(it->value, it->high);
            if (it->verdict == REFUEL_VERDICT_OK && outside) cr_fatal("person %d %s: ok outside its edges", i, id);
            int by_its_interval = it->id == REFUEL_CHECK_ENERGY_AVAILABILITY; /* near the limit */
            if (it->verdict == REFUEL_VERDICT_LOW && it->id != REFUEL_CHECK_MACRO_SPLIT && !by_its_interval &&
                !(it->value < it->low))
                cr_fatal("person %d %s: low", i, id);
            int of_no_loss = it->id == REFUEL_CHECK_LOSS_RATE && isnan(it->high); /* of whom none is well */
            if (it->verdict == REFUEL_VERDICT_HIGH && !of_no_loss && !(it->value > it->high))
                cr_fatal("person %d %s: high", i, id);
            int points = it->direction != REFUEL_DIRECTION_NONE, judged = it->verdict > REFUEL_VERDICT_UNKNOWN;
            if (points && !judged) cr_fatal("person %d %s: a direction without a verdict", i, id);
            if (it->verdict == REFUEL_VERDICT_LOW && it->direction == REFUEL_DIRECTION_TOO_MUCH)
                cr_fatal("person %d %s: low and too much", i, id);
            if (!refuel_source_find(it->source)) cr_fatal("person %d %s: source %s", i, id, it->source);
        }
    }
}
