/* Many at once and one by one give the same bits. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/batch.h>
#include <refuel/resting.h>
#include <stdlib.h>
#include <string.h>

#include "property/people.h"

enum { N = 3000 };

static double weight[N], height[N], age[N], fat_free[N], distance[N], speed[N], climb[N], living[N], goal[N],
    resting[N], expenditure[N];
static uint8_t sex[N];

/* Some of it impossible, some of it not given. */
static void draw(uint64_t *state)
{
    for (size_t i = 0; i < N; i++) {
        sex[i] = (uint8_t)(people_one_in(state, 40) ? people_next(state) % 5 : 1 + people_next(state) % 2);
        age[i] = people_one_in(state, 40) ? people_between(state, -5, 140) : people_between(state, 1, 90);
        height[i] = people_one_in(state, 40) ? people_between(state, 0, 400) : people_between(state, 140, 205);
        weight[i] = people_one_in(state, 40) ? NAN : people_between(state, 35, 160);
        fat_free[i] = people_one_in(state, 3) ? weight[i] * people_between(state, 0.5, 0.97) : NAN;
        distance[i] = people_one_in(state, 4) ? NAN : people_between(state, 0, 200);
        speed[i] = people_one_in(state, 3) ? NAN : people_between(state, 3, 22);
        climb[i] = people_one_in(state, 3) ? people_between(state, 0, 2000) : NAN;
        living[i] = people_one_in(state, 3) ? people_between(state, 1.2, 2.5) : NAN;
        goal[i] = people_one_in(state, 3) ? NAN : people_between(state, -1, 1);
        resting[i] = people_one_in(state, 8) ? people_between(state, 700, 3000) : NAN;
        expenditure[i] = people_one_in(state, 8) ? people_between(state, 1000, 6000) : NAN;
    }
}

static int same(const void *a, const void *b, size_t size)
{
    return memcmp(a, b, size) == 0;
}

Test(batch_equals_single, resting)
{
    uint64_t state = 11;
    static double kcal[N];
    static refuel_warnings warnings[N];
    draw(&state);
    for (int eq = 1; eq < REFUEL_EQ_RESTING_END; eq++) {
        refuel_status done =
            refuel_resting_batch((refuel_equation_id)eq, N, weight, height, age, sex, fat_free, kcal, warnings, NULL);
        cr_assert(eq(int, (int)done, REFUEL_OK));
        for (size_t i = 0; i < N; i++) {
            refuel_person who = {.weight_kg = weight[i],
                                 .height_cm = height[i],
                                 .age_y = age[i],
                                 .fat_free_mass_kg = fat_free[i],
                                 .sex = sex[i]};
            refuel_estimate one = {.kcal_d = NAN};
            refuel_status status = refuel_resting(&who, (refuel_equation_id)eq, &one, NULL);
            if (status != REFUEL_OK && !isnan(kcal[i])) cr_fatal("equation %d, row %zu: should be NaN", eq, i);
            if (status != REFUEL_OK) continue;
            if (!same(&kcal[i], &one.kcal_d, sizeof *kcal) || !same(&warnings[i], &one.warnings, sizeof *warnings))
                cr_fatal("equation %d, row %zu: %.17g, %.17g", eq, i, kcal[i], one.kcal_d);
        }
    }
}

static void put(refuel_request *r, refuel_input input, double *member, double value)
{
    if (isnan(value)) return;
    *member = value;
    r->given |= REFUEL_GIVEN(input);
}

static refuel_request request_of(size_t i)
{
    refuel_request r;
    refuel_request_init(&r);
    r.sex = sex[i];
    r.given |= REFUEL_GIVEN(REFUEL_INPUT_SEX);
    put(&r, REFUEL_INPUT_AGE, &r.age_y, age[i]);
    put(&r, REFUEL_INPUT_HEIGHT, &r.height_cm, height[i]);
    put(&r, REFUEL_INPUT_WEIGHT, &r.weight_kg, weight[i]);
    put(&r, REFUEL_INPUT_FAT_FREE_MASS, &r.fat_free_mass_kg, fat_free[i]);
    put(&r, REFUEL_INPUT_DISTANCE, &r.distance_km_week, distance[i]);
    put(&r, REFUEL_INPUT_SPEED, &r.speed_km_h, speed[i]);
    put(&r, REFUEL_INPUT_CLIMB, &r.climb_m_week, climb[i]);
    put(&r, REFUEL_INPUT_LIVING, &r.living_pal, living[i]);
    put(&r, REFUEL_INPUT_GOAL, &r.goal_kg_week, goal[i]);
    put(&r, REFUEL_INPUT_RESTING, &r.resting_kcal_d, resting[i]);
    put(&r, REFUEL_INPUT_EXPENDITURE, &r.expenditure_kcal_d, expenditure[i]);
    return r;
}

#define COLUMNS(X)    \
    X(resting_kcal_d) \
    X(living_kcal_d)  \
    X(running_kcal_d) \
    X(total_kcal_d)   \
    X(sd_total_kcal_d) X(goal_kcal_d) X(intake_kcal_d) X(applied_kg_week) X(safe_kg_week) X(fat_free_mass_kg)

Test(batch_equals_single, plan)
{
    uint64_t state = 12;
    draw(&state);
    static double availability[N], carbohydrate[N], protein[N], fat[N];
    static int32_t equation[N], overall[N], status[N];
    static refuel_warnings warnings[N];
#define ARRAY(name) static double name[N];
    COLUMNS(ARRAY)
    refuel_plan_columns in = {.struct_size = sizeof in,
                              .age_y = age,
                              .height_cm = height,
                              .weight_kg = weight,
                              .sex = sex,
                              .fat_free_mass_kg = fat_free,
                              .distance_km_week = distance,
                              .speed_km_h = speed,
                              .climb_m_week = climb,
                              .living_pal = living,
                              .goal_kg_week = goal,
                              .resting_kcal_d = resting,
                              .expenditure_kcal_d = expenditure};
#define GIVE(name) .name = name,
    refuel_plan_results out = {.struct_size = sizeof out,
                               COLUMNS(GIVE).carbohydrate_g_d = carbohydrate,
                               .protein_g_d = protein,
                               .fat_g_d = fat,
                               .energy_availability_kcal_kg_d = availability,
                               .resting_equation = equation,
                               .overall = overall,
                               .status = status,
                               .warnings = warnings};
    cr_assert(eq(int, (int)refuel_plan_batch(N, &in, &out, NULL, NULL), REFUEL_OK));
    int done = 0;
    for (size_t i = 0; i < N; i++) {
        refuel_request r = request_of(i);
        refuel_plan_result p = {.struct_size = sizeof p};
        int32_t one = (int32_t)refuel_plan(&r, &p, NULL);
        if (one != status[i]) cr_fatal("row %zu: status %d, %d", i, status[i], one);
        if (one != REFUEL_OK) {
            if (!isnan(total_kcal_d[i]) || !isnan(availability[i])) cr_fatal("row %zu: should be NaN", i);
            continue;
        }
        done++;
        int equal = equation[i] == p.resting_equation && overall[i] == p.overall &&
                    same(&warnings[i], &p.warnings, sizeof *warnings) &&
                    same(&carbohydrate[i], &p.macros.carbohydrate_g_d, 8) &&
                    same(&protein[i], &p.macros.protein_g_d, 8) && same(&fat[i], &p.macros.fat_g_d, 8);
#define COMPARE(name) equal = equal && same(&name[i], &p.name, sizeof p.name);
        COLUMNS(COMPARE)
        for (int32_t k = 0; k < p.check_count; k++)
            if (p.check[k].id == REFUEL_CHECK_ENERGY_AVAILABILITY)
                equal = equal && same(&availability[i], &p.check[k].value, 8);
        if (!equal) cr_fatal("row %zu differs", i);
    }
    cr_expect(done > N / 2 && done < N, "%d", done);
}
