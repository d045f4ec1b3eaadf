/* Where the deficit of a goal lies, by the public function. */
#include "plan/day_place.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>

#include "support/days.h"

/* A week that has room: rest and easy days that are not before a hard or long one take all of it, alike. */
Test(day_place, deficit_on_free_days)
{
    answer a = planned(WOMAN WEEK "goal=-0.5lb/week");
    static const double parts[] = {-1750 / 3.0, -1750 / 3.0, -1750 / 3.0, 0, 0, 0, 0};
    for (int i = 0; i < 7; i++) cr_expect(epsilon_eq(dbl, a.day[i].goal_kcal_d, parts[i], 1e-6), "day %d", i);
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_FREE_DAYS));
    cr_expect(eq(dbl, a.mean.whole_kg_week, a.plan.applied_kg_week));
    cr_expect(epsilon_eq(dbl, a.mean.goal_kcal_d, -250, 1e-9));
    cr_expect(eq(dbl, a.mean.short_kcal_d, 0));
}

/* Hard and long days, and the day before each, are in no deficit; what the others do not hold is told, with the goal
   that they do. That goal is held, and one that is a little faster is not. */
Test(day_place, goal_that_the_days_hold)
{
    answer a = planned(WOMAN WEEK "goal=-1lb/week");
    double sum = 0;
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_PART));
    cr_expect(a.plan.applied_kg_week < a.mean.whole_kg_week && a.mean.whole_kg_week < 0);
    cr_expect(eq(dbl, a.mean.whole_kg_week, a.plan.safe_kg_week));
    for (int i = 3; i < 7; i++) cr_expect(eq(dbl, a.day[i].goal_kcal_d, 0), "day %d", i);
    for (int i = 0; i < 7; i++) sum += a.day[i].goal_kcal_d;
    cr_expect(epsilon_eq(dbl, a.mean.short_kcal_d, 500 + sum / 7, 1e-9));
    cr_expect(epsilon_eq(dbl, a.mean.intake_kcal_d, a.plan.intake_kcal_d + a.mean.short_kcal_d, 1e-9));
    for (int k = 0; k < 2; k++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, WOMAN WEEK "goal=%.9fkg/week", a.mean.whole_kg_week + (k ? -1e-5 : 1e-7));
        answer b = planned(pairs);
        cr_expect(eq(int, b.mean.deficit_days == REFUEL_DEFICIT_FREE_DAYS, k == 0), "%s", pairs);
    }
}

/* No day has a larger deficit than the fastest loss that is ok for a week: 1 % of 63.5 kg, 750 kcal of somebody heavy, half a
   kilogram of a mother who nurses. */
Test(day_place, largest_deficit_of_a_day)
{
    static const struct {
        const char *pairs;
        double most_kcal;
    } rows[] = {
        {WOMAN "living=2.2;run=48km/week;goal=-1lb/week;day-types=rest,easy,hard,long", 0.635 / 0.45359237 * 500},
        {"sex=male;age=34;height=190cm;weight=120kg;run=48km/week;goal=-1lb/week;day-types=rest,easy,hard,long", 750},
        {WOMAN "living=2.2;run=48km/week;goal=-0.5kg/week;life-stage=lactating;months-since-birth=4;"
               "day-types=rest,easy,hard,long",
         0.5 / 0.45359237 * 500},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        answer a = planned(rows[i].pairs);
        cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_PART), "%s", rows[i].pairs);
        cr_expect(epsilon_eq(dbl, a.day[0].goal_kcal_d, -rows[i].most_kcal, 1e-6), "%s", rows[i].pairs);
        for (int k = 1; k < 4; k++) cr_expect(eq(dbl, a.day[k].goal_kcal_d, 0), "%s", rows[i].pairs);
    }
    answer every =
        planned("sex=male;age=34;height=190cm;weight=120kg;run=48km/week;goal=-2lb/week;day-types=easy,easy,easy");
    cr_expect(eq(i32, every.mean.deficit_days, REFUEL_DEFICIT_FREE_DAYS));
    for (int k = 0; k < 3; k++) cr_expect(epsilon_eq(dbl, every.day[k].goal_kcal_d, -1000, 1e-6));
    answer none = planned(WOMAN "run=48km/week;goal=-1lb/week;day-types=hard,long,hard");
    cr_expect(eq(i32, none.mean.deficit_days, REFUEL_DEFICIT_PART));
    cr_expect(epsilon_eq(dbl, none.mean.short_kcal_d, 500, 1e-9));
    cr_expect(eq(dbl, none.mean.whole_kg_week, 0));
}

static refuel_finding finding_in(const answer *a)
{
    refuel_finding found[REFUEL_CHECK_PLACES], none = {.verdict = REFUEL_VERDICT_NONE};
    size_t n = 0;
    refuel_status status = refuel_plan_checks(&a->request, &a->plan, found, REFUEL_CHECK_PLACES, &n, NULL);
    cr_assert(eq(int, (int)status, REFUEL_OK));
    for (size_t i = 0; i < n; i++)
        if (found[i].id == REFUEL_CHECK_DAYS_FLOOR) return found[i];
    return none;
}

/* A goal that the days do not hold is a finding; with floors that are applied the plan is for the nearest that they do,
   and everything is as it should be. */
Test(day_place, finding_and_floors)
{
    answer held = planned(WOMAN WEEK "goal=-0.5lb/week"), more = planned(WOMAN WEEK "goal=-1lb/week");
    answer applied = planned(WOMAN WEEK "goal=-1lb/week;floors=apply");
    cr_expect(eq(i32, finding_in(&held).verdict, REFUEL_VERDICT_OK));
    refuel_finding low = finding_in(&more), ok = finding_in(&applied);
    cr_expect(eq(i32, low.verdict, REFUEL_VERDICT_LOW));
    cr_expect(eq(i32, low.action, REFUEL_ACTION_WARN));
    cr_expect(eq(dbl, low.value, more.plan.intake_kcal_d));
    cr_expect(epsilon_eq(dbl, low.low, more.mean.intake_kcal_d, 1e-6), "what the days come to");
    cr_expect(eq(i32, ok.verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(dbl, applied.plan.applied_kg_week, more.plan.safe_kg_week));
    cr_expect(eq(i32, applied.plan.reason[0], REFUEL_CHECK_DAYS_FLOOR));
    cr_expect(eq(i32, applied.mean.deficit_days, REFUEL_DEFICIT_FREE_DAYS));
    for (int i = 0; i < 7; i++)
        cr_expect(epsilon_eq(dbl, applied.day[i].intake_kcal_d, more.day[i].intake_kcal_d, 1e-6), "day %d", i);
    answer gain = planned(WOMAN WEEK "goal=0.2kg/week;floors=apply"), plain = planned(WOMAN "run=55km/week");
    cr_expect(eq(dbl, gain.plan.applied_kg_week, 0.2));
    cr_expect(eq(i32, finding_in(&gain).verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(i32, finding_in(&plain).verdict, REFUEL_VERDICT_NONE), "nobody asked for days");
}

/* Who spends less than the floor has three days below it even without a deficit; no goal is put on the other side of
   maintenance. */
Test(day_place, below_a_floor_without_a_deficit)
{
    static const char *const goals[] = {"goal=-0.5lb/week", "goal=maintain", "goal=-0.5lb/week;floors=apply"};
    for (size_t i = 0; i < 3; i++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, WOMAN WEEK "expenditure=1750kcal;%s", goals[i]);
        answer a = planned(pairs);
        refuel_finding it = finding_in(&a);
        cr_expect(eq(i32, it.verdict, REFUEL_VERDICT_RISK), "%s", pairs);
        cr_expect(a.mean.three_days_kcal_d < a.mean.floor_kcal_d, "%s", pairs);
        cr_expect(epsilon_eq(dbl, it.low - a.plan.total_kcal_d, a.mean.floor_kcal_d - a.mean.three_days_kcal_d, 1e-6));
        cr_expect(eq(dbl, a.plan.safe_kg_week, 0), "%s", pairs);
        for (int k = 0; k < 7; k++) cr_expect(eq(dbl, a.day[k].goal_kcal_d, 0), "%s, day %d", pairs, k);
    }
}

/* Who is not to train low is told so. */
Test(day_place, no_training_low)
{
    const char *const who[] = {"periods-year=7", "missed-periods=3", "persistent-fatigue=yes"};
    for (size_t i = 0; i < 3; i++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, WOMAN "run=48km/week;%s;day-types=rest,easy", who[i]);
        cr_expect(refuel_warned(planned(pairs).mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW), "%s", who[i]);
    }
    answer young = planned("sex=male;age=16;height=175cm;weight=60kg;run=40km/week;day-types=rest,easy");
    cr_expect(refuel_warned(young.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW));
    answer grown = planned("sex=male;age=18;height=175cm;weight=60kg;run=40km/week;day-types=rest,easy");
    cr_expect(not(refuel_warned(grown.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW)));
}

/* A gate that refuses the loss leaves no day in deficit; a floor that is applied leaves as much of it as clears the
   floors. */
Test(day_place, gates_bind)
{
    static const char *const refused[] = {
        "sex=male;age=16;height=175cm;weight=60kg;run=40km/week;goal=-1lb/week;day-types=rest,easy,long",
        WOMAN "run=40km/week;goal=-1lb/week;missed-periods=3;day-types=rest,easy,long",
        WOMAN "run=40km/week;goal=-1lb/week;eating-disorder=past;day-types=rest,easy,long",
        WOMAN "run=40km/week;goal=-1lb/week;life-stage=pregnant;gestation-week=20;day-types=rest,easy,long"};
    for (size_t k = 0; k < sizeof refused / sizeof *refused; k++) {
        answer a = planned(refused[k]);
        cr_expect(eq(i32, a.plan.accepted, 0), "%s", refused[k]);
        cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_NONE));
        for (size_t i = 0; i < a.days; i++) cr_expect(eq(dbl, a.day[i].goal_kcal_d, 0), "%s", refused[k]);
    }
    answer floors = planned(WOMAN WEEK "goal=-2lb/week;floors=apply");
    cr_expect(eq(i32, floors.mean.deficit_days, REFUEL_DEFICIT_FREE_DAYS));
    cr_expect(epsilon_eq(dbl, floors.mean.intake_kcal_d, floors.plan.intake_kcal_d, 1e-9));
}
