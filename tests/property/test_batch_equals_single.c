/* Many at once and one by one give the same bits. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/batch.h>
#include <refuel/resting.h>
#include <refuel/result.h>
#include <stdlib.h>
#include <string.h>

#include "batch/resting_batch.h"
#include "property/people.h"
#include "support/given.h"
#include "support/requests.h"

enum { N = 3000 };

static double weight[N], height[N], age[N], fat_free[N], distance[N], speed[N], climb[N], living[N], goal[N],
    resting[N], expenditure[N], eaten_kcal[N], eaten_carbohydrate[N], eaten_protein[N], eaten_fat[N], iron[N],
    folate[N], folic_acid[N], caffeine[N], meals[N], session[N], drink[N], sweat[N];
static uint8_t sex[N];
static int32_t sex_word[N], gait_word[N]; /* the same as a column */

/* Some of it impossible, some of it not given. */
static void draw(uint64_t *state)
{
    for (size_t i = 0; i < N; i++) {
        sex[i] = (uint8_t)(people_one_in(state, 40) ? people_next(state) % 5 : 1 + people_next(state) % 2);
        sex_word[i] = sex[i];
        age[i] = people_one_in(state, 40) ? people_between(state, -5, 140) : people_between(state, 1, 90);
        height[i] = people_one_in(state, 40) ? people_between(state, 0, 400) : people_between(state, 140, 205);
        weight[i] = people_one_in(state, 40) ? NAN : people_between(state, 35, 160);
        fat_free[i] = people_one_in(state, 3) ? weight[i] * people_between(state, 0.5, 0.97) : NAN;
        distance[i] = people_one_in(state, 4) ? NAN : people_between(state, 0, 200);
        speed[i] = people_one_in(state, 3) ? NAN : people_between(state, 3, 22);
        climb[i] = people_one_in(state, 3) ? people_between(state, 0, 2000) : NAN;
        living[i] = people_one_in(state, 3) ? people_between(state, 1.2, 2.5) : NAN;
        if (people_one_in(state, 4)) living[i] = people_word_of_living(state);
        gait_word[i] = (int32_t)(people_one_in(state, 3) ? people_next(state) % 4 : REFUEL_GAIT_AUTO); /* 3 is none */
        goal[i] = people_one_in(state, 3) ? NAN : people_between(state, -1, 1);
        resting[i] = people_one_in(state, 8) ? people_between(state, 700, 3000) : NAN;
        expenditure[i] = people_one_in(state, 8) ? people_between(state, 1000, 6000) : NAN;
        eaten_kcal[i] = people_one_in(state, 3) ? people_between(state, 0, 6000) : NAN;
        eaten_carbohydrate[i] = people_one_in(state, 2) ? people_between(state, 0, 900) : NAN;
        eaten_protein[i] = people_one_in(state, 8) ? NAN : people_between(state, 0, 300);
        eaten_fat[i] = people_one_in(state, 8) ? NAN : people_between(state, 0, 300);
        iron[i] = people_one_in(state, 2) ? people_between(state, -0.1, 50) : NAN;
        folate[i] = people_one_in(state, 2) ? people_between(state, 0, 2000) : NAN;
        folic_acid[i] = people_one_in(state, 4) ? people_between(state, 0, 1200) : NAN;
        caffeine[i] = people_one_in(state, 2) ? NAN : people_between(state, 0, 600);
        meals[i] = people_one_in(state, 2) ? NAN : (double)(people_next(state) % 6);
        session[i] = people_one_in(state, 3) ? NAN : people_between(state, 0.5, 5);
        drink[i] = people_one_in(state, 3) ? NAN : people_between(state, 0, 1.5);
        sweat[i] = people_one_in(state, 3) ? NAN : people_between(state, 0, 2);
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
            refuel_person who = PERSON(.weight_kg = weight[i], .height_cm = height[i], .age_y = age[i],
                                       .fat_free_mass_kg = fat_free[i], .sex = sex[i]);
            refuel_estimate one = {.kcal_d = NAN};
            refuel_status status = refuel_resting(&who, (refuel_equation_id)eq, &one, NULL);
            if (status != REFUEL_OK && !isnan(kcal[i])) cr_fatal("equation %d, row %zu: should be NaN", eq, i);
            if (status != REFUEL_OK) continue;
            if (!same(&kcal[i], &one.kcal_d, sizeof *kcal) || !same(&warnings[i], &one.warnings, sizeof *warnings))
                cr_fatal("equation %d, row %zu: %.17g, %.17g", eq, i, kcal[i], one.kcal_d);
        }
    }
}

/* Without a fat-free mass, and in the order of the age: bands that are over for a whole block are left out. */
Test(batch_equals_single, resting_by_age)
{
    static double kcal[N];
    const rf_block_code *code;
    uint64_t state = 12;
    draw(&state);
    for (size_t i = 0; i < N; i++) age[i] = people_one_in(&state, 500) ? NAN : -1 + 123 * (double)i / N;
    const rf_rest_arrays in = {N - 3, weight, height, age, NULL, sex};
    for (int eq = 1; eq < REFUEL_EQ_RESTING_END; eq++)
        for (int level = 0; (code = rf_block_code_at(level)); level++) {
            rf_resting_run((refuel_equation_id)eq, &in, code, kcal);
            for (size_t i = 0; i < in.n; i++) {
                refuel_person who =
                    PERSON(.weight_kg = weight[i], .height_cm = height[i], .age_y = age[i], .sex = sex[i]);
                who.fat_free_mass_kg = NAN;
                refuel_estimate one = {.kcal_d = NAN};
                refuel_resting(&who, (refuel_equation_id)eq, &one, NULL); /* on failure it stays NaN */
                if (!same(&kcal[i], &one.kcal_d, sizeof *kcal) && !(isnan(kcal[i]) && isnan(one.kcal_d)))
                    cr_fatal("equation %d, level %d, row %zu: %.17g, %.17g", eq, level, i, kcal[i], one.kcal_d);
            }
        }
}

Test(batch_equals_single, resting_at_every_level)
{
    static double kcal[N], at_level[N];
    const rf_block_code *code;
    uint64_t state = 13;
    draw(&state);
    for (int eq = 1; eq < REFUEL_EQ_RESTING_END; eq++)
        for (int level = 0; (code = rf_block_code_at(level)); level++) {
            int with_height = level != 1, with_fat_free = level != 0;
            const rf_rest_arrays in = {
                N - (size_t)eq, weight, with_height ? height : NULL, age, with_fat_free ? fat_free : NULL, sex};
            refuel_status done = refuel_resting_batch((refuel_equation_id)eq, in.n, weight, in.height_cm, age, sex,
                                                      in.fat_free_mass_kg, kcal, NULL, NULL);
            if (done != REFUEL_OK) continue;
            rf_resting_run((refuel_equation_id)eq, &in, code, at_level);
            for (size_t i = 0; i < in.n; i++)
                if (!same(&kcal[i], &at_level[i], sizeof *kcal) && !(isnan(kcal[i]) && isnan(at_level[i])))
                    cr_fatal("equation %d, level %d, row %zu: %.17g, %.17g", eq, level, i, kcal[i], at_level[i]);
        }
}

static refuel_request request_for(size_t i)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    r.sex = sex[i];
    r.age_y = age[i];
    r.height_cm = height[i];
    r.weight_kg = weight[i];
    r.fat_free_mass_kg = fat_free[i];
    r.distance_km_week = distance[i];
    r.speed_km_h = speed[i];
    r.climb_m_week = climb[i];
    r.living_pal = living[i];
    r.gait = gait_word[i];
    r.goal_kg_week = goal[i];
    r.resting_kcal_d = resting[i];
    r.expenditure_kcal_d = expenditure[i];
    r.eaten[REFUEL_NUTRIENT_ENERGY] = eaten_kcal[i];
    r.eaten[REFUEL_NUTRIENT_CARBOHYDRATE] = eaten_carbohydrate[i];
    r.eaten[REFUEL_NUTRIENT_PROTEIN] = eaten_protein[i];
    r.eaten[REFUEL_NUTRIENT_FAT] = eaten_fat[i];
    r.eaten[REFUEL_NUTRIENT_IRON] = iron[i];
    r.eaten[REFUEL_NUTRIENT_FOLATE] = folate[i];
    r.eaten[REFUEL_NUTRIENT_FOLIC_ACID] = folic_acid[i];
    r.eaten[REFUEL_NUTRIENT_CAFFEINE] = caffeine[i];
    r.timing.number[REFUEL_TIMING_MEALS] = meals[i];
    r.timing.number[REFUEL_TIMING_SESSION_H] = session[i];
    r.timing.number[REFUEL_TIMING_DRINK_L_H] = drink[i];
    r.timing.number[REFUEL_TIMING_SWEAT_L_H] = sweat[i];
    return r;
}

static const refuel_input_column columns[] = {{"sex", NULL, sex_word, NULL},
                                              {"age_y", age, NULL, NULL},
                                              {"height_cm", height, NULL, NULL},
                                              {"weight_kg", weight, NULL, NULL},
                                              {"fat_free_mass_kg", fat_free, NULL, NULL},
                                              {"run", distance, NULL, NULL},
                                              {"running.speed", speed, NULL, NULL},
                                              {"running.climb_m_week", climb, NULL, NULL},
                                              {"living", living, NULL, NULL},
                                              {"gait", NULL, gait_word, NULL},
                                              {"goal_kg_week", goal, NULL, NULL},
                                              {"resting", resting, NULL, NULL},
                                              {"expenditure_kcal_d", expenditure, NULL, NULL},
                                              {"intake", eaten_kcal, NULL, NULL},
                                              {"carbohydrate", eaten_carbohydrate, NULL, NULL},
                                              {"protein", eaten_protein, NULL, NULL},
                                              {"fat", eaten_fat, NULL, NULL},
                                              {"iron", iron, NULL, NULL},
                                              {"intake.micronutrients.folate_ug", folate, NULL, NULL},
                                              {"folic-acid", folic_acid, NULL, NULL},
                                              {"intake.caffeine_mg_d", caffeine, NULL, NULL},
                                              {"meals", meals, NULL, NULL},
                                              {"session.duration_h", session, NULL, NULL},
                                              {"drink", drink, NULL, NULL},
                                              {"session.sweat_rate_l_h", sweat, NULL, NULL}};

/* Of the list, some of what else is told, and of vitamins and minerals. */
static const int32_t checks[] = {REFUEL_CHECK_ENERGY_AVAILABILITY,
                                 REFUEL_CHECK_ENERGY_FLOOR,
                                 REFUEL_CHECK_FLUID_OVERDRINKING,
                                 REFUEL_CHECK_CAFFEINE,
                                 REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_IRON),
                                 REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_IRON),
                                 REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_FOLATE)};
#define CHECKS (int)(sizeof checks / sizeof *checks)

/* Room for every column that there can be: numbers, words and warnings of all members of a plan and of some checks. */
enum { COLUMNS_MAX = 224 };
typedef struct answers {
    char path[COLUMNS_MAX][64];
    const refuel_result_info *row[COLUMNS_MAX];
    size_t offset[COLUMNS_MAX];
    refuel_result_column column[COLUMNS_MAX];
    size_t count;
} answers;

static void *room(size_t size)
{
    void *it = malloc(N * size);
    cr_assert(ne(ptr, it, NULL));
    return it;
}

static void add(answers *a, const char *prefix, const refuel_result_info *row, const char *end, size_t offset)
{
    int range = row->kind == REFUEL_RESULT_RANGE, number = row->kind == REFUEL_RESULT_NUMBER || range;
    cr_assert(lt(sz, a->count, COLUMNS_MAX));
    snprintf(a->path[a->count], sizeof a->path[0], "%s%s%s", prefix, row->path, end);
    a->row[a->count] = row;
    a->offset[a->count] = offset;
    a->column[a->count].path = a->path[a->count];
    if (number)
        a->column[a->count].number = room(sizeof(double));
    else
        a->column[a->count].whole = room(sizeof(int32_t));
    a->count++;
}

/* Every member of a record that a column can hold. */
static void add_record(answers *a, const char *prefix, refuel_record record)
{
    const refuel_result_info *row;
    for (size_t i = 0; (row = refuel_result_at(record, i)); i++) {
        if (row->kind == REFUEL_RESULT_CHECKS || row->kind == REFUEL_RESULT_WORDS || row->kind == REFUEL_RESULT_TEXT ||
            row->kind == REFUEL_RESULT_LIST)
            continue;
        int range = row->kind == REFUEL_RESULT_RANGE;
        add(a, prefix, row, range ? ".low" : "", row->offset);
        if (range) add(a, prefix, row, ".high", row->offset + sizeof(double));
    }
}

/* The columns from first to last against one struct; NULL: nothing is known. */
static void expect_row(const answers *a, size_t first, size_t last, size_t i, const void *of)
{
    static const int32_t none = 0;
    for (size_t k = first; k < last; k++) {
        const refuel_result_column *c = &a->column[k];
        const char *at = of ? (const char *)of + a->offset[k] : NULL;
        int equal = c->number ? (at ? same(&c->number[i], at, sizeof *c->number) : isnan(c->number[i]))
                              : same(&c->whole[i], at ? at : (const char *)&none, sizeof none);
        if (!equal) cr_fatal("row %zu: %s", i, c->path);
    }
}

/* One row against the single calls; whether it has an answer. */
static int expect_single(const answers *a, const size_t end[CHECKS + 2], size_t i, int eaten, int32_t status,
                         const refuel_warnings *warnings)
{
    refuel_request r = request_for(i);
    judgement j;
    int32_t one = (int32_t)judge_request(&r, eaten, &j, NULL);
    int ok = one == REFUEL_OK;
    /* Of several faults the single call of C meets that of the request first, the batch that nothing is eaten. */
    if (one != status && !(eaten && !ok && status == REFUEL_E_MISSING)) cr_fatal("row %zu: %d, %d", i, status, one);
    expect_row(a, 0, end[0], i, ok ? &j.plan : NULL);
    for (int k = 0; k < CHECKS; k++)
        expect_row(a, end[k], end[k + 1], i, ok ? finding_of(&j, (refuel_check_id)checks[k]) : NULL);
    expect_row(a, end[CHECKS], end[CHECKS + 1], i, ok ? &j.overall : NULL);
    refuel_warnings expected = ok ? j.plan.warnings : (refuel_warnings){{0, 0}};
    int told = !isnan(j.plan.eaten[REFUEL_NUTRIENT_ENERGY]) || !isnan(iron[i]) || !isnan(folate[i]) ||
               !isnan(folic_acid[i]) || !isnan(caffeine[i]);
    if (ok && !eaten && told) expected.word[0] |= (uint64_t)1 << REFUEL_WARNING_INTAKE_NOT_JUDGED;
    if (!same(warnings, &expected, sizeof expected)) cr_fatal("row %zu: warnings", i);
    return ok;
}

/* Every column that there is: plan, what is eaten, sweat, some checks, overall, status, warnings. */
static void expect_equal(int eaten)
{
    static answers a;
    static int32_t status[N];
    static refuel_warnings warnings[N];
    uint64_t state = 12;
    size_t end[CHECKS + 2];
    draw(&state);
    add_record(&a, "", REFUEL_RECORD_PLAN);
    add_record(&a, "", REFUEL_RECORD_EATEN);
    add_record(&a, "", REFUEL_RECORD_FLUID);
    end[0] = a.count;
    for (int k = 0; k < CHECKS; k++) {
        char prefix[64];
        snprintf(prefix, sizeof prefix, "checks.%s.", refuel_check_describe(checks[k])->id);
        add_record(&a, prefix, REFUEL_RECORD_FINDING);
        end[k + 1] = a.count;
    }
    add_record(&a, "overall.", REFUEL_RECORD_OVERALL);
    end[CHECKS + 1] = a.count;
    cr_assert(lt(sz, a.count + 2, COLUMNS_MAX));
    a.column[a.count++] = (refuel_result_column){"status", NULL, status, NULL};
    a.column[a.count++] = (refuel_result_column){"warnings", NULL, NULL, warnings};
    refuel_error err = {.message = ""};
    refuel_status done = (eaten ? refuel_check_batch : refuel_plan_batch)(N, columns, sizeof columns / sizeof *columns,
                                                                          NULL, a.column, a.count, &err);
    cr_assert(eq(int, (int)done, REFUEL_OK), "%s", err.message);
    int answered = 0;
    for (size_t i = 0; i < N; i++) answered += expect_single(&a, end, i, eaten, status[i], &warnings[i]);
    cr_expect(answered > N / 3 && answered < N, "%d", answered);
    for (size_t k = 0; k < end[CHECKS + 1]; k++) {
        free(a.column[k].number);
        free(a.column[k].whole);
    }
}

Test(batch_equals_single, plan)
{
    expect_equal(0);
}

Test(batch_equals_single, check)
{
    expect_equal(1);
}
