/* What must hold for the energy of every day: terms, running and intervals, over requests drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/plan.h>

#include "property/people.h"

enum { PEOPLE = 20000 };

static int planned(const refuel_request *r, refuel_plan_result *p)
{
    p->struct_size = sizeof *p;
    return refuel_plan(r, p, NULL) == REFUEL_OK;
}

/* The terms are the total, and total and goal are the intake. What was measured is taken as it is; it is
   without the milk. */
Test(ledger_properties, terms_add_up)
{
    uint64_t state = 1;
    int answered = 0, reproducing = 0, measured = 0, walking = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p;
        if (!planned(&r, &p)) continue;
        answered++;
        int total_measured = p.total_equation == REFUEL_EQ_MEASURED;
        if (p.resting_equation == REFUEL_EQ_MEASURED && p.resting_kcal_d != r.resting_kcal_d)
            cr_fatal("person %d: measured resting", i);
        double milk_kcal_d = r.life_stage == REFUEL_LACTATING ? p.reproduction_kcal_d : 0;
        if (total_measured && p.total_kcal_d != r.expenditure_kcal_d + milk_kcal_d)
            cr_fatal("person %d: measured total", i);
        if (!(p.resting_kcal_d > 0)) cr_fatal("person %d: %g kcal", i, p.resting_kcal_d);
        if (isnan(p.total_kcal_d)) {
            if (p.age_y >= 10) cr_fatal("person %d: no total", i);
            continue;
        }
        double reproduction_kcal_d = isnan(p.reproduction_kcal_d) ? 0 : p.reproduction_kcal_d;
        double walking_kcal_d = isnan(p.walking_kcal_d) ? 0 : p.walking_kcal_d;
        double sum = (p.resting_kcal_d + p.living_kcal_d) + p.running_kcal_d + walking_kcal_d + reproduction_kcal_d;
        if (!(fabs(sum - p.total_kcal_d) <= 1e-9)) cr_fatal("person %d: %.17g, %.17g", i, sum, p.total_kcal_d);
        if (p.total_kcal_d + p.goal_kcal_d != p.intake_kcal_d) cr_fatal("person %d: intake", i);
        reproducing += p.reproduction_kcal_d > 0;
        walking += walking_kcal_d > 0;
        measured += total_measured;
    }
    cr_expect(gt(int, answered, PEOPLE * 8 / 10), "most of the requests are possible");
    cr_expect(gt(int, reproducing, 100));
    cr_expect(gt(int, walking, 1000));
    cr_expect(gt(int, measured, 1000));
}

/* Resting energy is what its parts add up to: none where it was measured, one where it was asked for. Every share is one. */
Test(ledger_properties, parts_add_up)
{
    uint64_t state = 6;
    int mixed = 0, alone = 0, none = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p;
        if (!planned(&r, &p)) continue;
        double share = 0, kcal_d = 0;
        int parts = 0;
        for (; p.resting_part[parts].equation; parts++) {
            share += p.resting_part[parts].share;
            kcal_d += p.resting_part[parts].share * p.resting_part[parts].kcal_d;
            if (!(p.resting_part[parts].share > 0)) cr_fatal("person %d: a part without a share", i);
        }
        if (parts == 0 && p.resting_equation != REFUEL_EQ_MEASURED) cr_fatal("person %d: no part", i);
        if (parts > 0 && !(fabs(share - 1) <= 1e-12 && fabs(kcal_d - p.resting_kcal_d) <= 1e-9))
            cr_fatal("person %d: %.17g, %.17g of %.17g", i, share, kcal_d, p.resting_kcal_d);
        if (p.trained_share < 0 || p.trained_share > 1 || p.athletes_share < 0 || p.athletes_share > 1 ||
            !(p.run_share >= 0 && p.run_share <= 1))
            cr_fatal("person %d: %g, %g, %g", i, p.trained_share, p.athletes_share, p.run_share);
        mixed += parts > 1;
        alone += parts == 1;
        none += parts == 0;
    }
    cr_expect(mixed > PEOPLE / 6 && alone > PEOPLE / 10 && none > PEOPLE / 20, "%d, %d, %d", mixed, alone, none);
}

/* Typical is what holds where nothing was said, to the bit. */
Test(ledger_properties, typical_is_not_given)
{
    uint64_t state = 7;
    int compared = 0;
    for (int i = 0; i < PEOPLE / 4; i++) {
        refuel_request r = people_anybody(&state, 10);
        people_running(&state, &r);
        refuel_plan_result without, typical;
        people_take(&r, REFUEL_INPUT_LIVING);
        if (!planned(&r, &without)) continue;
        people_set(&r, REFUEL_INPUT_LIVING, REFUEL_LIVING_TYPICAL);
        if (!planned(&r, &typical) || typical.total_kcal_d != without.total_kcal_d ||
            typical.sd_total_kcal_d != without.sd_total_kcal_d)
            cr_fatal("person %d: %.17g, %.17g", i, without.total_kcal_d, typical.total_kcal_d);
        compared++;
    }
    cr_expect(gt(int, compared, PEOPLE / 6));
}

/* The equation stays, and so does the grade: otherwise a longer run would be a flatter one. Only a stroll that costs less
   than the hours of a busy life it replaces may lower the total. */
Test(ledger_properties, more_running_is_more)
{
    uint64_t state = 2;
    int compared = 0, strolls = 0;
    for (int i = 0; i < PEOPLE / 4; i++) {
        refuel_request r = people_anybody(&state, 10);
        people_take(&r, REFUEL_INPUT_EXPENDITURE);
        people_take(&r, REFUEL_INPUT_RESTING);
        people_set(&r, REFUEL_INPUT_EQUATION, REFUEL_EQ_HENRY_2005);
        double climb_m_km = people_one_in(&state, 3) ? people_between(&state, 0, 200) : 0, before = 0;
        if (people_one_in(&state, 2)) people_set(&r, REFUEL_INPUT_SPEED, people_between(&state, 2, 22));
        if (people_one_in(&state, 3)) people_set(&r, REFUEL_INPUT_TERRAIN, (double)(1 + people_next(&state) % 3));
        for (double km = 0; km < 150; km += people_between(&state, 0.1, 20)) {
            people_set(&r, REFUEL_INPUT_DISTANCE, km);
            people_set(&r, REFUEL_INPUT_CLIMB, km * climb_m_km);
            refuel_plan_result p;
            if (!planned(&r, &p)) break;
            if (p.running_gross_kcal_d * 24 < p.running_hours_d * p.living_pal * p.resting_kcal_d) {
                strolls++;
                break;
            }
            if (p.total_kcal_d < before)
                cr_fatal("person %d: %.17g after %.17g at %g km", i, p.total_kcal_d, before, km);
            before = p.total_kcal_d;
            compared++;
        }
    }
    cr_expect(gt(int, compared, 5 * PEOPLE / 4), "%d", compared);
    cr_expect(lt(int, strolls, PEOPLE / 400), "%d", strolls);
}

/* Running is its gross cost less the rest metabolism of its hours, which is counted once. */
Test(ledger_properties, running_is_net)
{
    uint64_t state = 3;
    int ran = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = people_anybody(&state, 10);
        people_running(&state, &r);
        refuel_plan_result p;
        if (!planned(&r, &p)) continue;
        double net = p.running_gross_kcal_d - p.resting_kcal_d * (p.running_hours_d / 24);
        if (!(fabs(net - p.running_kcal_d) <= 1e-9)) cr_fatal("person %d: %.17g, %.17g", i, net, p.running_kcal_d);
        if (p.running_kcal_d > p.running_gross_kcal_d) cr_fatal("person %d: net over gross", i);
        if (!(p.distance_km_week > 0)) {
            if (p.running_kcal_d != 0 || p.running_hours_d != 0) cr_fatal("person %d: %g kcal", i, p.running_kcal_d);
            continue;
        }
        if (p.running_equation == REFUEL_EQ_NONE) cr_fatal("person %d: equation %d", i, p.running_equation);
        ran++;
    }
    cr_expect(gt(int, ran, PEOPLE / 2));
}

/* What a test of walking looks at. */
static void expect_same(int i, double one, double other)
{
    if (!(one == other || (isnan(one) && isnan(other)))) cr_fatal("person %d: %.17g, %.17g", i, one, other);
}

/* A way that is walked costs the same as walking beside the running and as running whose gait is a walk. */
Test(ledger_properties, walking_by_either_name)
{
    uint64_t state = 8;
    int compared = 0;
    for (int i = 0; i < PEOPLE / 4; i++) {
        refuel_request r = people_anybody(&state, 10);
        refuel_plan_result beside, gait;
        people_take(&r, REFUEL_INPUT_EXPENDITURE);
        double km = people_between(&state, 0, 100), km_h = people_between(&state, 2, 8);
        refuel_request as_run = r;
        people_set(&r, REFUEL_INPUT_DISTANCE, 0);
        people_set(&r, REFUEL_INPUT_WALK, km);
        people_set(&as_run, REFUEL_INPUT_DISTANCE, km);
        people_set(&as_run, REFUEL_INPUT_GAIT, REFUEL_GAIT_WALK);
        if (people_one_in(&state, 2)) {
            people_set(&r, REFUEL_INPUT_WALK_SPEED, km_h);
            people_set(&as_run, REFUEL_INPUT_SPEED, km_h);
        }
        if (!planned(&r, &beside) || !planned(&as_run, &gait)) continue;
        expect_same(i, beside.walking_kcal_d, gait.running_kcal_d);
        expect_same(i, beside.living_kcal_d, gait.living_kcal_d);
        expect_same(i, beside.total_kcal_d, gait.total_kcal_d);
        expect_same(i, beside.sd_total_kcal_d, gait.sd_total_kcal_d);
        expect_same(i, beside.training_minutes_d, gait.training_minutes_d);
        expect_same(i, beside.macros.carbohydrate_g_d, gait.macros.carbohydrate_g_d);
        compared++;
    }
    cr_expect(gt(int, compared, PEOPLE / 6));
}

static int in_the_middle(refuel_range range, double value)
{
    if (isnan(value)) return isnan(range.low) && isnan(range.high);
    return range.low <= value && value <= range.high && fabs((range.low + range.high) / 2 - value) <= 1e-9;
}

static int inside(refuel_range narrow, refuel_range wide)
{
    return isnan(narrow.low) || (wide.low <= narrow.low && narrow.high <= wide.high);
}

/* Every interval holds its value in the middle and widens with the level. */
Test(ledger_properties, intervals)
{
    static const double level[] = {0.5, 0.6, 0.8, 0.9, 0.99};
    uint64_t state = 4;
    for (int i = 0; i < PEOPLE / 4; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p, before = {.level = 0};
        for (size_t k = 0; k < sizeof level / sizeof *level; k++) {
            people_set(&r, REFUEL_INPUT_LEVEL, level[k]);
            if (!planned(&r, &p)) break;
            if (!in_the_middle(p.resting_interval_kcal_d, p.resting_kcal_d) ||
                !in_the_middle(p.total_interval_kcal_d, p.total_kcal_d) ||
                !in_the_middle(p.intake_interval_kcal_d, p.intake_kcal_d))
                cr_fatal("person %d: not in the middle", i);
            if (k > 0 && (!inside(before.resting_interval_kcal_d, p.resting_interval_kcal_d) ||
                          !inside(before.total_interval_kcal_d, p.total_interval_kcal_d) ||
                          !inside(before.intake_interval_kcal_d, p.intake_interval_kcal_d)))
                cr_fatal("person %d: level %g: not wider", i, level[k]);
            if (k > 0 && before.resting_interval_kcal_d.high >= p.resting_interval_kcal_d.high)
                cr_fatal("person %d: level %g: [%g, %g]", i, level[k], p.resting_interval_kcal_d.low,
                         p.resting_interval_kcal_d.high);
            before = p;
        }
    }
}
