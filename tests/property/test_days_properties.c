/* Days of random people: their mean is the plan as far as they hold it, hard days stay whole, and no three days are under
   a floor. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/days.h>
#include <string.h>

#include "diet/case.h"
#include "plan/day_food.h"
#include "plan/day_load.h"
#include "plan/plan_case.h"
#include "property/answers.h"

enum { PEOPLE = 6000 };

typedef struct person {
    refuel_request request;
    refuel_plan_result plan;
    refuel_day day[REFUEL_DAYS];
    refuel_days_mean mean;
    int days, known; /* known: there is a total */
} person;

static void give_days(uint64_t *state, refuel_request *r)
{
    int week = people_one_in(state, 2);
    r->days = week ? REFUEL_DAYS : (int32_t)(1 + people_next(state) % REFUEL_DAYS);
    for (int i = 0; i < r->days; i++) {
        r->day[i].type = (int32_t)(REFUEL_DAY_REST + people_next(state) % 4);
        if (!week) continue;
        int rests = people_one_in(state, 3);
        r->day[i].distance_km = rests ? 0 : people_between(state, 2, 30);
        r->day[i].type = rests ? REFUEL_DAY_REST : REFUEL_DAY_BY_DISTANCE;
        if (!rests && people_one_in(state, 4)) r->day[i].type = (int32_t)(REFUEL_DAY_EASY + people_next(state) % 3);
    }
    if (week) people_take(r, REFUEL_INPUT_DISTANCE);
    if (week || people_one_in(state, 2)) people_take(r, REFUEL_INPUT_CLIMB);
}

/* Returns 0 where the request cannot be: days of rest alone, too much of a run. */
static int draw(uint64_t *state, person *it)
{
    static const refuel_days_mean none = REFUEL_DAYS_MEAN_INIT;
    refuel_request *r = &it->request;
    *r = people_request(state);
    if (people_one_in(state, 4)) answer_all(state, r);
    give_days(state, r);
    it->plan.struct_size = sizeof it->plan;
    it->mean = none;
    size_t count = 0;
    refuel_status status = refuel_plan(r, &it->plan, NULL);
    if (status == REFUEL_OK) status = refuel_days(r, &it->plan, it->day, REFUEL_DAYS, &count, &it->mean, NULL);
    it->days = (int)count;
    it->known = status == REFUEL_OK && !isnan(it->plan.total_kcal_d);
    if (status == REFUEL_OK) cr_assert(eq(i32, r->days, (int32_t)count));
    return status == REFUEL_OK;
}

static double limit(double kcal)
{
    return 1e-9 * fmax(1, fabs(kcal));
}

/* The mean of the days is the plan and what they do not hold of its deficit, to the rounding of sums. */
Test(days_properties, the_mean_is_the_plan)
{
    uint64_t state = 11;
    int seen = 0;
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it)) continue;
        cr_assert(epsilon_eq(dbl, it.mean.distance_km, it.plan.distance_km_week / 7, 1e-9), "person %d", n);
        if (!it.known) continue;
        seen++;
        double sum = 0, spent = 0;
        for (int i = 0; i < it.days; i++) sum += it.day[i].intake_kcal_d, spent += it.day[i].total_kcal_d;
        double wanted = it.plan.intake_kcal_d + it.mean.short_kcal_d;
        cr_assert(epsilon_eq(dbl, sum / it.days, wanted, limit(wanted)), "person %d", n);
        cr_assert(epsilon_eq(dbl, spent / it.days, it.plan.total_kcal_d, limit(it.plan.total_kcal_d)), "person %d", n);
        cr_assert(eq(dbl, it.mean.intake_kcal_d, sum / it.days), "person %d", n);
    }
    cr_expect(gt(int, seen, PEOPLE / 3));
}

static int is_whole(const refuel_day *day)
{
    return day->type == REFUEL_DAY_HARD || day->type == REFUEL_DAY_LONG;
}

/* Hard and long days, and the day before each, are in no deficit, whatever the goal. No day eats more than it spends where
   a loss is planned, nor has a larger deficit than the fastest loss that is ok for a week. */
Test(days_properties, hard_days_are_whole)
{
    uint64_t state = 12;
    int seen[REFUEL_DEFICIT_PART + 1] = {0};
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it) || !it.known) continue;
        int where = it.mean.deficit_days, loses = it.plan.goal_kcal_d < 0;
        double most = fmin(fmax(750, -it.mean.goal_kcal_d), it.request.weight_kg / 100 / 0.45359237 * 500);
        seen[where]++;
        cr_assert(eq(int, loses, where != REFUEL_DEFICIT_NONE), "person %d", n);
        cr_assert(eq(int, it.mean.whole_kg_week == it.plan.applied_kg_week, where != REFUEL_DEFICIT_PART), "person %d",
                  n);
        cr_assert(eq(int, it.mean.short_kcal_d > 0, where == REFUEL_DEFICIT_PART), "person %d", n);
        cr_assert(it.mean.whole_kg_week >= it.plan.applied_kg_week, "person %d", n);
        for (int i = 0; i < it.days; i++) {
            double goal = it.day[i].goal_kcal_d;
            int whole = is_whole(&it.day[i]) || is_whole(&it.day[(i + 1) % it.days]);
            if (!loses) cr_assert(eq(dbl, goal, it.plan.goal_kcal_d), "person %d", n);
            if (loses) cr_assert(goal <= 0 && goal >= -most - 1e-6, "person %d: %g of %g", n, goal, most);
            if (loses && whole) cr_assert(eq(dbl, goal, 0), "person %d", n);
        }
    }
    for (int i = 0; i <= REFUEL_DEFICIT_PART; i++) cr_expect(gt(int, seen[i], 20), "case %d: %d", i, seen[i]);
}

/* With floors that are applied the days hold the plan, and the goal is the safe one of the same request without. */
Test(days_properties, applied_floors)
{
    uint64_t state = 16;
    int seen = 0;
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it) || !it.known || it.plan.goal_kcal_d >= 0) continue;
        refuel_request r = it.request;
        refuel_plan_result p = {.struct_size = sizeof p};
        refuel_days_mean mean = REFUEL_DAYS_MEAN_INIT;
        size_t count = 0;
        r.floors = REFUEL_FLOORS_APPLY;
        cr_assert(eq(int, (int)refuel_plan(&r, &p, NULL), REFUEL_OK));
        cr_assert(eq(int, (int)refuel_days(&r, &p, NULL, 0, &count, &mean, NULL), REFUEL_OK));
        cr_assert(eq(dbl, p.applied_kg_week, p.safe_kg_week), "person %d", n);
        cr_assert(p.applied_kg_week <= 0 && p.applied_kg_week >= it.plan.applied_kg_week, "person %d", n);
        cr_assert(ne(i32, mean.deficit_days, REFUEL_DEFICIT_PART), "person %d of sex %d: %g", n, (int)r.sex,
                  mean.short_kcal_d);
        seen += it.mean.deficit_days == REFUEL_DEFICIT_PART;
    }
    cr_expect(gt(int, seen, 20));
}

static double floor_with(const rf_case *c, double training_kcal_d)
{
    rf_case it = *c;
    it.exercise_net_kcal_d = training_kcal_d;
    return rf_case_floor_kcal_d(&it);
}

/* No day under resting energy and the floors by convention, no three days under the floor with their training, nor under
   that of the plan; unless it spends no more than that. */
static void floors_of(const person *it, const refuel_request *r, const refuel_plan_result *p, int n)
{
    rf_case c = rf_plan_case(r, p);
    rf_day_load load[REFUEL_DAYS];
    cr_assert(eq(int, (int)rf_day_loads(r, p, load, NULL), REFUEL_OK));
    double day_floor = floor_with(&c, NAN), plan_floor = rf_case_floor_kcal_d(&c);
    for (int i = 0; i < it->days; i++) {
        double eaten = 0, spent = 0, training = 0;
        for (int k = 0; k < 3; k++) {
            int at = (i + k) % it->days;
            eaten += it->day[at].intake_kcal_d / 3, spent += it->day[at].total_kcal_d / 3;
            training += load[at].moving_kcal_d / 3;
        }
        const refuel_day *day = &it->day[i];
        cr_assert(day->intake_kcal_d >= fmin(day->total_kcal_d, day_floor) - 1e-6, "person %d", n);
        cr_assert(eaten >= fmin(spent, floor_with(&c, training)) - 1e-6, "person %d", n);
        cr_assert(eaten >= fmin(spent, plan_floor) - 1e-6, "person %d", n);
    }
}

Test(days_properties, floors)
{
    uint64_t state = 13;
    int seen = 0;
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it) || !it.known || it.plan.goal_kcal_d >= 0) continue;
        floors_of(&it, &it.request, &it.plan, n);
        seen++;
    }
    cr_expect(gt(int, seen, PEOPLE / 20));
}

/* Carbohydrate, protein and fat add up to the energy; protein is the same on every day, or more on days of rest. */
Test(days_properties, food)
{
    uint64_t state = 14;
    int fed = 0, more = 0;
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it) || !it.known) continue;
        double least = INFINITY, most = 0, rest = INFINITY;
        int cut = 0;
        for (int i = 0; i < it.days; i++) {
            const refuel_split *s = &it.day[i].macros;
            double energy = 4 * (s->carbohydrate_g_d + s->protein_g_d) + 9 * s->fat_g_d;
            cut |= isnan(s->fat_g_d) || s->state == REFUEL_SPLIT_INFEASIBLE || (s->cut & REFUEL_CUT_PROTEIN) != 0;
            if (isnan(s->fat_g_d)) continue;
            fed++;
            cr_assert(epsilon_eq(dbl, energy, it.day[i].intake_kcal_d, 1e-6), "person %d", n);
            cr_assert(s->carbohydrate_g_d >= 0 && s->protein_g_d >= 0 && s->fat_g_d >= 0, "person %d", n);
            if (it.day[i].type == REFUEL_DAY_REST) rest = fmin(rest, s->protein_g_d);
            if (it.day[i].type != REFUEL_DAY_REST) least = fmin(least, s->protein_g_d);
            if (it.day[i].type != REFUEL_DAY_REST) most = fmax(most, s->protein_g_d);
        }
        if (cut || isinf(least)) continue;
        cr_assert(epsilon_eq(dbl, least, most, 1e-9), "person %d", n);
        cr_assert(rest >= most - 1e-9, "person %d", n);
        more += !isinf(rest) && rest > most + 1e-6;
    }
    cr_expect(fed > PEOPLE && more > 20, "%d days, more on rest %d times", fed, more);
}

/* No day has a deficit that takes carbohydrate below its range; who is not to train low is told so. */
Test(days_properties, no_training_low)
{
    uint64_t state = 15;
    int seen = 0;
    person it;
    for (int n = 0; n < PEOPLE; n++) {
        if (!draw(&state, &it) || !it.known) continue;
        int never = refuel_warned(it.mean.warnings, REFUEL_WARNING_DAYS_TRAIN_LOW);
        rf_case c = rf_plan_case(&it.request, &it.plan);
        cr_assert(eq(int, never, rf_day_never_trains_low(&c)), "person %d", n);
        for (int i = 0; i < it.days; i++)
            cr_assert(it.day[i].goal_kcal_d >= 0 || !(it.day[i].macros.cut & REFUEL_CUT_CARBOHYDRATE_BELOW_BAND),
                      "person %d", n);
        seen += never;
    }
    cr_expect(gt(int, seen, 5));
}
