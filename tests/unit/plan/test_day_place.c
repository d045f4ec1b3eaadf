/* Where the deficit of a goal lies, by the public function. */
#include "plan/day_place.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>

#include "support/days.h"

/* A week that has room: rest and easy days that are not before a hard or long one take all of it, alike. */
Test(days, deficit_on_free_days)
{
    answer a = planned(WOMAN WEEK "goal=-0.5lb/week");
    static const double parts[] = {-1750 / 3.0, -1750 / 3.0, -1750 / 3.0, 0, 0, 0, 0};
    for (int i = 0; i < 7; i++) cr_expect(epsilon_eq(dbl, a.day[i].goal_kcal_d, parts[i], 1e-6), "day %d", i);
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_FREE_DAYS));
    cr_expect(eq(dbl, a.mean.whole_kg_week, a.plan.applied_kg_week));
    cr_expect(epsilon_eq(dbl, a.mean.goal_kcal_d, -250, 1e-9));
    cr_expect(eq(u64, a.mean.warnings.word[1], 0));
}

/* The goal that is named leaves the days whole, and one that is a little faster does not. */
Test(days, goal_that_leaves_days_whole)
{
    answer a = planned(WOMAN WEEK "goal=-1lb/week");
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_DAY_BEFORE));
    cr_expect(refuel_warned(a.mean.warnings, REFUEL_WARNING_DAYS_BEFORE));
    cr_expect(a.plan.applied_kg_week < a.mean.whole_kg_week && a.mean.whole_kg_week < 0);
    cr_expect(a.day[4].goal_kcal_d == 0 && a.day[6].goal_kcal_d == 0, "hard and long days stay whole");
    for (int k = 0; k < 2; k++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, WOMAN WEEK "goal=%.9fkg/week", a.mean.whole_kg_week + (k ? -1e-5 : 1e-7));
        answer b = planned(pairs);
        cr_expect(eq(int, b.mean.deficit_days == REFUEL_DEFICIT_FREE_DAYS, k == 0), "%s", pairs);
    }
}

/* What the room of the easy days is asked for, in this order. */
Test(days, steps)
{
    static const struct {
        const char *pairs;
        refuel_deficit_days days;
        refuel_warning_id warning;
    } rows[] = {
        {WOMAN "run=48km/week;goal=-0.2lb/week;day-types=rest,easy,hard,long", REFUEL_DEFICIT_FREE_DAYS, 0},
        {WOMAN "run=48km/week;goal=-0.6lb/week;day-types=rest,easy,hard,long", REFUEL_DEFICIT_DAY_BEFORE,
         REFUEL_WARNING_DAYS_BEFORE},
        {WOMAN "run=48km/week;goal=-1lb/week;day-types=rest,easy,hard,long", REFUEL_DEFICIT_EASY_LOW,
         REFUEL_WARNING_DAYS_LOW},
        {WOMAN "run=48km/week;goal=-1lb/week;day-types=hard,long,hard", REFUEL_DEFICIT_ALL_DAYS,
         REFUEL_WARNING_DAYS_ALL},
        {WOMAN "run=48km/week;goal=-2lb/week;day-types=rest,easy,hard,long", REFUEL_DEFICIT_BELOW,
         REFUEL_WARNING_DAYS_BELOW},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        answer a = planned(rows[i].pairs);
        cr_expect(eq(int, a.mean.deficit_days, (int)rows[i].days), "%s", rows[i].pairs);
        for (int32_t id = REFUEL_WARNING_DAYS_BEFORE; id <= REFUEL_WARNING_DAYS_BELOW; id++)
            cr_expect(eq(int, refuel_warned(a.mean.warnings, id), id == (int32_t)rows[i].warning), "%s", rows[i].pairs);
        cr_expect(epsilon_eq(dbl, a.mean.intake_kcal_d, a.plan.intake_kcal_d, 1e-9));
    }
}

/* Where carbohydrate is not to be low on purpose, hard days take part before an easy one falls below its range. */
Test(days, no_training_low)
{
    answer a = planned(WOMAN "run=48km/week;goal=-1lb/week;persistent-fatigue=yes;day-types=rest,easy,hard,long");
    cr_expect(eq(i32, a.mean.deficit_days, REFUEL_DEFICIT_ALL_DAYS));
    cr_expect(refuel_warned(a.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW));
    for (int i = 0; i < 4; i++)
        cr_expect(a.day[i].macros.carbohydrate_g_d >= a.day[i].carbohydrate_target_g_d.low - 1e-9, "day %d", i);
    const char *const others[] = {"periods-year=7", "missed-periods=3"};
    for (size_t i = 0; i < 2; i++) {
        char pairs[256];
        snprintf(pairs, sizeof pairs, WOMAN "run=48km/week;%s;day-types=rest,easy", others[i]);
        cr_expect(refuel_warned(planned(pairs).mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW), "%s", others[i]);
    }
    answer young = planned("sex=male;age=16;height=175cm;weight=60kg;run=40km/week;day-types=rest,easy");
    cr_expect(refuel_warned(young.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW));
    answer grown = planned("sex=male;age=18;height=175cm;weight=60kg;run=40km/week;day-types=rest,easy");
    cr_expect(not(refuel_warned(grown.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW)));
}

/* A gate that refuses the loss leaves no day in deficit; a floor that is applied leaves as much of it as clears the
   floors. */
Test(days, gates_bind)
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
    cr_expect(ne(i32, floors.mean.deficit_days, REFUEL_DEFICIT_BELOW));
    cr_expect(epsilon_eq(dbl, floors.mean.intake_kcal_d, floors.plan.intake_kcal_d, 1e-9));
}
