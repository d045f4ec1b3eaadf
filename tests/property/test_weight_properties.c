/* What must hold for every runner, over people drawn with a fixed seed. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/reach.h>
#include <refuel/target.h>

#include "unit/weight/people.h"

enum { PEOPLE = 300, DAYS = 12 };

static const double days[DAYS] = {0, 0.5, 1, 3, 10, 30, 60.25, 90, 180, 365, 1000, 3650};

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t next(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static double between(uint64_t *state, double low, double high)
{
    return low + (high - low) * (double)(next(state) >> 11) * 0x1p-53;
}

static refuel_hall_person anybody(uint64_t *state)
{
    int32_t sex = next(state) % 2 ? REFUEL_FEMALE : REFUEL_MALE;
    double height = between(state, 150, 200), bmi = between(state, 17, 40);
    double weight = bmi * height * height / 1e4;
    refuel_hall_person who = person_of(sex, between(state, 18, 75), height, weight, between(state, 1.3, 2.6));
    who.fat_kg = weight * between(state, sex == REFUEL_MALE ? 0.05 : 0.14, 0.45);
    who.carbohydrate_fraction = between(state, 0.2, 0.8);
    who.sodium = next(state) % 2 ? REFUEL_SODIUM_CONSTANT : REFUEL_SODIUM_PROPORTIONAL;
    who.parameters = next(state) % 2 ? REFUEL_PARAMETERS_HALL_2011 : REFUEL_PARAMETERS_PLANNER;
    return who;
}

/* Rows whose last one is close enough to balance for ten years. */
static size_t any_forcing(uint64_t *state, const refuel_hall_person *who, refuel_schedule_row row[3])
{
    double eat = who->pal * who->resting_kcal_d, day = next(state) % 2 ? 0 : between(state, 1, 40);
    for (size_t i = 0; i < 3; i++) {
        double share = between(state, 0, 1);
        row[i] = (refuel_schedule_row){.day = day,
                                       .intake_kcal_d = eat * between(state, i == 2 ? 0.8 : 0.3, i == 2 ? 1.2 : 1.8),
                                       .running_change_kcal_d = between(state, -200, 400),
                                       .carbohydrate_change = share - who->carbohydrate_fraction};
        day += between(state, 1, 150);
    }
    return 3;
}

typedef struct curve {
    double weight[DAYS], fat[DAYS], spent[DAYS];
} curve;

static void project(const refuel_hall_person *who, const refuel_schedule_row *row, size_t rows, const double *day,
                    size_t count, curve *out)
{
    refuel_schedule schedule = schedule_of(row, rows);
    refuel_projection to = REFUEL_PROJECTION_INIT;
    to.capacity = DAYS;
    to.weight_kg = out->weight;
    to.fat_kg = out->fat;
    to.expenditure_kcal_d = out->spent;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_project(who, &schedule, day, count, &to, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, to.status, REFUEL_OK));
}

Test(weight_properties, exact_is_the_reference)
{
    uint64_t state = 1;
    for (int i = 0; i < PEOPLE / 3; i++) {
        refuel_hall_person who = anybody(&state);
        refuel_schedule_row row[3];
        size_t rows = any_forcing(&state, &who, row);
        curve exact, reference;
        project(&who, row, rows, days, DAYS, &exact);
        who.integrator = REFUEL_INTEGRATOR_REFERENCE;
        project(&who, row, rows, days, DAYS, &reference);
        for (size_t d = 0; d < DAYS; d++) {
            cr_expect(epsilon_eq(dbl, exact.weight[d], reference.weight[d], 1e-6), "person %d day %g", i, days[d]);
            cr_expect(epsilon_eq(dbl, exact.fat[d], reference.fat[d], 1e-6), "person %d day %g", i, days[d]);
            cr_expect(epsilon_eq(dbl, exact.spent[d], reference.spent[d], 1e-4), "person %d day %g", i, days[d]);
        }
    }
}

Test(weight_properties, days_and_split_rows_change_nothing)
{
    uint64_t state = 2;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        refuel_schedule_row row[3], split[6];
        size_t rows = any_forcing(&state, &who, row);
        for (size_t r = 0; r < rows; r++) {
            split[2 * r] = split[2 * r + 1] = row[r];
            split[2 * r + 1].day += r + 1 < rows ? 0.5 * (row[r + 1].day - row[r].day) : 17.25;
        }
        curve all, one, again;
        project(&who, row, rows, days, DAYS, &all);
        project(&who, split, 2 * rows, days, DAYS, &again);
        for (size_t d = 0; d < DAYS; d++) {
            project(&who, row, rows, &days[d], 1, &one);
            cr_expect(epsilon_eq(dbl, one.weight[0], all.weight[d], 1e-9), "person %d day %g", i, days[d]);
            cr_expect(again.weight[d] == all.weight[d] && again.fat[d] == all.fat[d], "person %d day %g", i, days[d]);
        }
    }
}

Test(weight_properties, a_later_start_only_shifts)
{
    uint64_t state = 3;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        refuel_schedule_row row[3];
        size_t rows = any_forcing(&state, &who, row);
        double shift = between(&state, 1, 300), later[DAYS - 1];
        curve now, then;
        project(&who, row, rows, days, DAYS - 1, &now);
        for (size_t r = 0; r < rows; r++) row[r].day += shift;
        for (size_t d = 0; d < DAYS - 1; d++) later[d] = days[d] + shift;
        project(&who, row, rows, later, DAYS - 1, &then);
        for (size_t d = 0; d < DAYS - 1; d++)
            cr_expect(epsilon_eq(dbl, then.weight[d], now.weight[d], 1e-9), "person %d day %g", i, days[d]);
    }
}

Test(weight_properties, the_baseline_stays)
{
    uint64_t state = 4;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d};
        curve none, same;
        project(&who, NULL, 0, days, DAYS, &none);
        project(&who, &row, 1, days, DAYS, &same);
        for (size_t d = 0; d < DAYS; d++) {
            cr_expect(epsilon_eq(dbl, none.weight[d], who.weight_kg, 1e-9));
            cr_expect(epsilon_eq(dbl, same.weight[d], who.weight_kg, 1e-9));
            cr_expect(epsilon_eq(dbl, none.spent[d], row.intake_kcal_d, 1e-8));
        }
    }
}

Test(weight_properties, more_food_more_weight)
{
    uint64_t state = 5;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        double eat = who.pal * who.resting_kcal_d;
        refuel_schedule_row less = {.intake_kcal_d = eat * between(&state, 0.8, 1.2)}, more = less;
        more.intake_kcal_d += between(&state, 1, 500);
        curve a, b;
        project(&who, &less, 1, days, DAYS, &a);
        project(&who, &more, 1, days, DAYS, &b);
        for (size_t d = 1; d < DAYS; d++) cr_expect(gt(dbl, b.weight[d], a.weight[d]), "person %d day %g", i, days[d]);
    }
}

Test(weight_properties, a_target_is_reached_by_its_intake)
{
    uint64_t state = 6;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        refuel_target_request request = REFUEL_TARGET_REQUEST_INIT;
        request.day = between(&state, 60, 700);
        request.goal_kg = who.weight_kg * between(&state, 0.95, 1.05);
        refuel_target_result got = REFUEL_TARGET_RESULT_INIT;
        cr_assert(eq(int, (int)refuel_solve_intake(&who, &request, &got, NULL), REFUEL_OK));
        cr_assert(eq(int, got.feasible, 1), "person %d", i);
        refuel_schedule_row row = {.intake_kcal_d = got.intake_kcal_d};
        curve there;
        project(&who, &row, 1, &request.day, 1, &there);
        cr_expect(epsilon_eq(dbl, there.weight[0], request.goal_kg, 1e-6), "person %d", i);
        row.intake_kcal_d = got.settled_kcal_d; /* settles at the goal */
        refuel_schedule schedule = schedule_of(&row, 1);
        refuel_reach_result plateau = REFUEL_REACH_RESULT_INIT;
        cr_assert(eq(int, (int)refuel_solve_day(&who, &schedule, request.goal_kg, &plateau, NULL), REFUEL_OK));
        cr_expect(epsilon_eq(dbl, plateau.plateau_weight_kg, got.weight_kg, 1e-6), "person %d", i);
    }
}

Test(weight_properties, one_day_steps_are_close_where_they_are_allowed)
{
    uint64_t state = 7;
    const double whole[] = {30, 180, 365};
    int done = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = anybody(&state);
        who.pal = between(&state, 1.3, 1.8);
        who.carbohydrate_fraction = between(&state, 0.3, 0.5);
        refuel_schedule_row row = {.intake_kcal_d = who.pal * who.resting_kcal_d * between(&state, 0.7, 1.1)};
        if (row.intake_kcal_d > 2500) continue;
        curve exact, steps;
        project(&who, &row, 1, whole, 3, &exact);
        who.integrator = REFUEL_INTEGRATOR_RK4;
        project(&who, &row, 1, whole, 3, &steps);
        for (size_t d = 0; d < 3; d++)
            cr_expect(epsilon_eq(dbl, steps.weight[d], exact.weight[d], 1e-3), "person %d", i);
        done++;
    }
    cr_expect(ge(int, done, 50));
}
