/* The blocks of a batch against one person at a time, bit for bit: at every level of the instruction set that this machine has,
   for every result that a block can make, and for any cut of the range. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch/plan_batch.h"
#include "property/people.h"

enum { N = 100000 };

static double age[N], height[N], weight[N], distance[N], speed[N], climb[N], living[N], goal[N], energy[N],
    carbohydrate[N], protein[N], fat[N], fibre[N], days[N], resting[N], fatness[N], lean[N];
static int32_t sex[N], gait[N], stage[N];

static double one_of(uint64_t *state, const double *of, size_t n)
{
    return of[people_next(state) % n];
}

/* A number, an edge of what is allowed or of a rule, nothing at all, or what is impossible. */
static double number(uint64_t *state, double low, double high, const double *edges, size_t n)
{
    if (people_one_in(state, 8)) return one_of(state, edges, n);
    return people_between(state, low, high);
}
#define NUMBER(low, high, ...) \
    number(state, low, high, (const double[]){__VA_ARGS__}, sizeof((const double[]){__VA_ARGS__}) / sizeof(double))

static void draw_body(uint64_t *state, size_t i)
{
    age[i] = NUMBER(18, 95, 18, 19, 20, 18.999999, 19.999999, 18.5, 30, 31, 35, 45, 51, 60, 65, 70, 71, 120, 12, 4, NAN,
                    -1, 121, 17.9);
    height[i] = NUMBER(145, 205, 50, 272, 49.9, 272.1, NAN, 100, 170);
    double bmi = NUMBER(16, 45, 18.5, 27, 35, 28, 32, 40, 19.5, 12, 60);
    weight[i] = bmi * height[i] * height[i] / 10000;
    if (people_one_in(state, 50)) weight[i] = NUMBER(2, 650, 2, 650, 1.9, 651, NAN, INFINITY);
    sex[i] = (int32_t)(people_one_in(state, 40) ? people_next(state) % 5 : 1 + people_next(state) % 2);
    stage[i] = people_one_in(state, 60) ? (int32_t)(people_next(state) % 4) : 0;
    fatness[i] = people_one_in(state, 10) ? NUMBER(2, 50, NAN, 2, 70, 1.9, 71, 5, 12, 4.9, 25, 32) : NAN;
    lean[i] = people_one_in(state, 20) ? weight[i] * NUMBER(0.5, 0.98, NAN, 0.98, 0.3, 0.95, 0.88, 1, 0, 0.981) : NAN;
    resting[i] = people_one_in(state, 60) ? people_between(state, 90, 3000) : NAN;
}

static void draw_week(uint64_t *state, size_t i)
{
    distance[i] = NUMBER(0, 150, NAN, NAN, 0, 0, 1000, 500, 40, -1);
    speed[i] = NUMBER(7, 20, NAN, NAN, 8, 6.5, 5, 7.2, 4, 3, 25, 30, 0.1);
    climb[i] = people_one_in(state, 6) ? NUMBER(0, 3000, 0, 20000, 50000, NAN) : NAN;
    living[i] = NUMBER(1.2, 2.5, NAN, NAN, -0.2, 0, 0.15, 0.3, 1.2, 2.5, 1.1, 2.51, 1);
    goal[i] = NUMBER(-0.95, 0.95, NAN, NAN, 0, -0.45359237, 0.45359237, -0.907, -0.90718474, 2, -1e-7);
    gait[i] = people_one_in(state, 30) ? (int32_t)(people_next(state) % 4) : 0;
}

static void draw_food(uint64_t *state, size_t i)
{
    energy[i] = NUMBER(500, 5000, NAN, NAN, 0, 100, 99, 20000, 800, 1200, 1500);
    carbohydrate[i] = NUMBER(0, 900, NAN, NAN, 130, 0, 3001);
    protein[i] = NUMBER(0, 300, NAN, NAN, 0, -1);
    fat[i] = NUMBER(0, 200, NAN, NAN, 0);
    fibre[i] = NUMBER(0, 80, NAN, NAN, 25, 38);
    days[i] = people_one_in(state, 2) ? NAN : NUMBER(1, 9, 1, 2, 3, 7, 14, 0);
    if (people_one_in(state, 2)) days[i] = 3;
}

static void draw(void)
{
    uint64_t state = 20;
    for (size_t i = 0; i < N; i++) {
        draw_body(&state, i);
        draw_week(&state, i);
        draw_food(&state, i);
    }
}

static const refuel_input_column people[] = {
    {"sex", NULL, sex, NULL},          {"age_y", age, NULL, NULL},
    {"height_cm", height, NULL, NULL}, {"weight_kg", weight, NULL, NULL},
    {"run", distance, NULL, NULL},     {"running.speed", speed, NULL, NULL},
    {"climb", climb, NULL, NULL},      {"living", living, NULL, NULL},
    {"goal", goal, NULL, NULL},        {"gait", NULL, gait, NULL},
    {"intake", energy, NULL, NULL},    {"carbohydrate", carbohydrate, NULL, NULL},
    {"protein", protein, NULL, NULL},  {"fat", fat, NULL, NULL},
    {"fibre", fibre, NULL, NULL},      {"intake-days", days, NULL, NULL},
    {"resting", resting, NULL, NULL},  {"life-stage", NULL, stage, NULL},
    {"body-fat", fatness, NULL, NULL}, {"fat-free-mass", lean, NULL, NULL},
};
#define INPUTS (sizeof people / sizeof *people)

#define NUMBERS_OF(check) "checks." check ".value", "checks." check ".low", "checks." check ".high"
#define WORD_OF(check) "checks." check ".verdict"

static const char *const numbers[] = {
    "person.age_y",
    "person.height_cm",
    "person.weight_kg",
    "person.bmi_kg_m2",
    "person.fat_free_mass_kg",
    "person.body_fat_pct",
    "person.trained_share",
    "energy.athletes_share",
    "energy.resting_untrained_kcal_d",
    "energy.living_pal",
    "energy.running_h_week",
    "energy.run_share",
    "energy.running_gross_kcal_d",
    "energy.resting_kcal_d",
    "energy.living_kcal_d",
    "energy.running_kcal_d",
    "energy.total_kcal_d",
    "energy.goal_kcal_d",
    "energy.intake_kcal_d",
    "energy.sd.resting_kcal_d",
    "energy.sd.total_kcal_d",
    "energy.interval.resting_kcal_d.low",
    "energy.interval.resting_kcal_d.high",
    "energy.interval.total_kcal_d.low",
    "energy.interval.total_kcal_d.high",
    "energy.interval.intake_kcal_d.low",
    "energy.interval.intake_kcal_d.high",
    "goal.requested_kg_week",
    "goal.applied_kg_week",
    "goal.safe_kg_week",
    "goal.mildest_kg_week",
    "macros.carbohydrate_g_d",
    "macros.protein_g_d",
    "macros.fat_g_d",
    "macros.fibre_g_d",
    "split.minimum_kcal_d",
    "split.shortfall_kcal_d",
    "targets.carbohydrate_g_d.low",
    "targets.carbohydrate_g_d.high",
    "targets.protein_g_d.low",
    "targets.protein_g_d.high",
    "targets.fat_g_d.low",
    "targets.fat_g_d.high",
    "energy.resting_athlete_kcal_d",
    "energy.interval.level",
    "energy.walking_kcal_d",
    "energy.exercise_kcal_d",
    "energy.reproduction_kcal_d",
    "energy.total_female_kcal_d",
    "eaten.energy_kcal_d",
    "eaten.balance_kcal_d",
    "eaten.carbohydrate_g_d",
    "eaten.protein_g_d",
    "eaten.fat_g_d",
    "eaten.fibre_g_d",
    "eaten.days",
    "eaten.alcohol_g_d",
    "eaten.caffeine_mg_d",
    "session.lost_kg",
    "checks.energy-availability.interval.low",
    "checks.energy-availability.interval.high",
    NUMBERS_OF("gate-minor"),
    NUMBERS_OF("gate-pregnancy"),
    NUMBERS_OF("gate-lactation"),
    NUMBERS_OF("gate-underweight"),
    NUMBERS_OF("gate-vlcd"),
    NUMBERS_OF("gate-essential-fat"),
    NUMBERS_OF("gate-scoff"),
    NUMBERS_OF("triad-cra"),
    NUMBERS_OF("intake-plausibility"),
    NUMBERS_OF("energy-floor"),
    NUMBERS_OF("loss-rate"),
    NUMBERS_OF("gain-rate"),
    NUMBERS_OF("energy-availability"),
    NUMBERS_OF("carbohydrate-training-load"),
    NUMBERS_OF("carbohydrate-minimum"),
    NUMBERS_OF("protein-daily"),
    NUMBERS_OF("protein-deficit"),
    NUMBERS_OF("fat-minimum"),
    NUMBERS_OF("fibre"),
    NUMBERS_OF("macro-split"),
    NUMBERS_OF("weight-status"),
    NUMBERS_OF("label-consistency"),
    NUMBERS_OF("macro-amdr"),
    NUMBERS_OF("fat-saturated"),
    NUMBERS_OF("caffeine"),
    NUMBERS_OF("fluid-loss"),
    NUMBERS_OF("micronutrient-iron"),
    NUMBERS_OF("micronutrient-ul-iron"),
};
static const char *const words[] = {
    "goal.accepted",
    "split.state",
    "split.cut",
    "status",
    "overall.verdict",
    "overall.direction",
    "person.sex",
    "person.athlete",
    "person.life_stage",
    "person.fat_free_mass_source",
    "person.fat_free_mass_measured",
    "energy.method",
    "energy.activity",
    "energy.resting_equation",
    "energy.resting_reason",
    "energy.running_equation",
    "energy.total_equation",
    WORD_OF("gate-minor"),
    WORD_OF("gate-pregnancy"),
    WORD_OF("gate-lactation"),
    WORD_OF("gate-underweight"),
    WORD_OF("gate-vlcd"),
    WORD_OF("gate-essential-fat"),
    WORD_OF("gate-scoff"),
    WORD_OF("triad-cra"),
    WORD_OF("intake-plausibility"),
    WORD_OF("energy-floor"),
    WORD_OF("loss-rate"),
    WORD_OF("gain-rate"),
    WORD_OF("energy-availability"),
    WORD_OF("carbohydrate-training-load"),
    WORD_OF("carbohydrate-minimum"),
    WORD_OF("protein-daily"),
    WORD_OF("protein-deficit"),
    WORD_OF("fat-minimum"),
    WORD_OF("fibre"),
    WORD_OF("macro-split"),
    WORD_OF("weight-status"),
    WORD_OF("label-consistency"),
    WORD_OF("macro-amdr"),
    WORD_OF("fat-saturated"),
    WORD_OF("caffeine"),
    WORD_OF("fluid-loss"),
    WORD_OF("micronutrient-iron"),
    WORD_OF("micronutrient-ul-iron"),
};
#define NUMBERS (sizeof numbers / sizeof *numbers)
#define WORDS (sizeof words / sizeof *words)

enum { COLUMNS = NUMBERS + WORDS + 1 }; /* the last are warnings */

typedef struct answers {
    refuel_result_column column[COLUMNS];
} answers;

static void *room(size_t size)
{
    void *it = calloc(N, size);
    cr_assert(ne(ptr, it, NULL));
    return it;
}

static void make_room(answers *a)
{
    for (size_t k = 0; k < NUMBERS; k++)
        a->column[k] = (refuel_result_column){numbers[k], room(sizeof(double)), NULL, NULL};
    for (size_t k = 0; k < WORDS; k++)
        a->column[NUMBERS + k] = (refuel_result_column){words[k], NULL, room(sizeof(int32_t)), NULL};
    a->column[COLUMNS - 1] = (refuel_result_column){"warnings", NULL, NULL, room(sizeof(refuel_warnings))};
}

static void leave_room(answers *a)
{
    for (size_t k = 0; k < COLUMNS; k++)
        free(a->column[k].number), free(a->column[k].whole), free(a->column[k].warnings);
}

/* Runs people from first to last. */
static void run(answers *a, const refuel_request *base, size_t first, size_t last, bool eaten,
                const rf_block_code *code)
{
    refuel_input_column in[INPUTS];
    refuel_result_column out[COLUMNS];
    for (size_t k = 0; k < INPUTS; k++) {
        in[k] = people[k];
        if (in[k].number) in[k].number += first;
        if (in[k].word) in[k].word += first;
    }
    for (size_t k = 0; k < COLUMNS; k++) {
        out[k] = a->column[k];
        if (out[k].number) out[k].number += first;
        if (out[k].whole) out[k].whole += first;
        if (out[k].warnings) out[k].warnings += first;
    }
    const rf_batch_call call = {last - first, in, INPUTS, base, out, COLUMNS, eaten, 2};
    refuel_error err = {.message = ""};
    refuel_status status = rf_run_batch(&call, code, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s", err.message);
}

static bool differ(const refuel_result_column *one, const refuel_result_column *other, size_t i)
{
    if (one->warnings) return memcmp(&one->warnings[i], &other->warnings[i], sizeof *one->warnings) != 0;
    if (one->whole) return one->whole[i] != other->whole[i];
    return memcmp(&one->number[i], &other->number[i], sizeof(double)) != 0 &&
           !(isnan(one->number[i]) && isnan(other->number[i]));
}

static double shown(const refuel_result_column *it, size_t i)
{
    return it->warnings ? (double)it->warnings[i].word[0] : it->whole ? it->whole[i] : it->number[i];
}

static void expect_same(const answers *a, const answers *b, size_t last, const char *what)
{
    for (size_t k = 0; k < COLUMNS; k++)
        for (size_t i = 0; i < last; i++) {
            const refuel_result_column *one = &a->column[k], *other = &b->column[k];
            if (differ(one, other, i))
                cr_fatal(
                    "%s: row %zu, %s: %.17g is not %.17g; %d, age %g, %g cm, %g kg, %g km at %g, climb %g, living %g, goal %g, fat %g, %g kg lean",
                    what, i, one->path, shown(one, i), shown(other, i), sex[i], age[i], height[i], weight[i],
                    distance[i], speed[i], climb[i], living[i], goal[i], fatness[i], lean[i]);
        }
}

static void expect_levels_agree(const refuel_request *base, size_t last, bool eaten)
{
    answers single, blocks;
    const rf_block_code *code;
    draw();
    make_room(&single);
    make_room(&blocks);
    run(&single, base, 0, last, eaten, NULL);
    for (int level = 0; (code = rf_block_code_at(level)); level++) {
        char what[32];
        snprintf(what, sizeof what, "level %d", level);
        run(&blocks, base, 0, last, eaten, code);
        expect_same(&single, &blocks, last, what);
    }
    leave_room(&single);
    leave_room(&blocks);
}

Test(block_equals_single, plan)
{
    expect_levels_agree(NULL, N, false);
}

Test(block_equals_single, check)
{
    expect_levels_agree(NULL, N / 5, true);
}

/* What is the same for everybody, in words and in numbers. */
Test(block_equals_single, base)
{
    for (int32_t athlete = REFUEL_ATHLETE_AUTO; athlete <= REFUEL_ATHLETE_NO; athlete++)
        for (int32_t floors = REFUEL_FLOORS_WARN; floors <= REFUEL_FLOORS_APPLY; floors++) {
            refuel_request base = REFUEL_REQUEST_INIT;
            base.athlete = athlete;
            base.floors = floors;
            base.gait = athlete;
            base.terrain = athlete;
            base.level = floors == REFUEL_FLOORS_APPLY ? 0.95 : NAN;
            base.goal_kg_week = -0.5;
            base.distance_km_week = 40;
            base.sex = REFUEL_FEMALE;
            expect_levels_agree(&base, N / 20, false);
        }
}

/* A base that blocks do not compute with goes the way of one person. */
Test(block_equals_single, other_base)
{
    refuel_request base = REFUEL_REQUEST_INIT;
    base.health.number[REFUEL_HEALTH_BONE_STRESS] = 1;
    expect_levels_agree(&base, N / 50, false);
    base = (refuel_request)REFUEL_REQUEST_INIT;
    base.method = REFUEL_METHOD_NASEM_2023;
    expect_levels_agree(&base, N / 50, false);
    base = (refuel_request)REFUEL_REQUEST_INIT;
    base.level = 0.1;
    expect_levels_agree(&base, N / 50, false);
}

/* The code with its last stage watched: whom the blocks have the answer of. */
static const rf_block_code *watched;
static atomic_size_t fitted; /* by two threads */

static void watch(rf_block *b, const rf_block_call *call)
{
    watched->ranges(b, call);
    size_t count = 0;
    for (int i = 0; i < RF_BLOCK; i++) count += b->value[RF_BLOCK_OK][i] == 1;
    atomic_fetch_add(&fitted, count);
}

/* Adults as they are: nearly all weights, some who climb, some of whom the body fat was measured. */
static void draw_cohort(void)
{
    uint64_t state = 21;
    draw();
    for (size_t i = 0; i < N; i++) {
        sex[i] = (int32_t)(1 + people_next(&state) % 2);
        age[i] = people_between(&state, 18, 80);
        height[i] = people_between(&state, 150, 195);
        weight[i] = people_between(&state, 16, 40) * height[i] * height[i] / 10000;
        distance[i] = people_between(&state, 5, 100);
        speed[i] = people_between(&state, 6, 16);
        climb[i] = people_one_in(&state, 10) ? people_between(&state, 0, 10 * distance[i]) : NAN;
        fatness[i] = people_one_in(&state, 10) ? people_between(&state, 10, 40) : NAN;
        goal[i] = people_between(&state, -0.8, 0.2);
        living[i] = lean[i] = resting[i] = NAN;
        energy[i] = carbohydrate[i] = protein[i] = fat[i] = fibre[i] = days[i] = NAN;
        gait[i] = stage[i] = 0;
    }
}

Test(block_equals_single, blocks_serve_adults)
{
    answers a;
    watched = rf_block_code_here();
    rf_block_code code = *watched;
    code.ranges = watch;
    draw_cohort();
    make_room(&a);
    run(&a, NULL, 0, N / RF_BLOCK * RF_BLOCK, false, &code);
    cr_expect(eq(sz, atomic_load(&fitted), N / RF_BLOCK * RF_BLOCK));
    leave_room(&a);
}

/* Nobody's answer depends on who else is in the range. */
Test(block_equals_single, any_cut)
{
    static const size_t cuts[] = {0, 1, 17, 33, 289, 545, 546, 1057, 1500, 2000};
    answers whole, parts;
    const rf_block_code *code = rf_block_code_here();
    draw();
    make_room(&whole);
    make_room(&parts);
    run(&whole, NULL, 0, 2000, false, code);
    for (size_t k = 1; k < sizeof cuts / sizeof *cuts; k++) run(&parts, NULL, cuts[k - 1], cuts[k], false, code);
    expect_same(&whole, &parts, 2000, "cut");
    leave_room(&whole);
    leave_room(&parts);
}
