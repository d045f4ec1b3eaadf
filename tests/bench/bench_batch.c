/* Plans and checks of many people by blocks, at each level of the instruction set that this machine has, against one person at a
   time. Ratios hold within one run only. */
#include <stdio.h>
#include <stdlib.h>

#include "batch/plan_batch.h"
#include "bench/clock.h"
#include "property/people.h"

enum { N = 20000, ALONE = 2000, REPEATS = 7, MOST = 16 };

static double age[N], height[N], weight[N], distance[N], speed[N], goal[N], energy[N], carbohydrate[N], protein[N],
    fat[N], number[MOST][N];
static int32_t sex[N], whole[MOST][N];

static const refuel_input_column in[] = {
    {"age_y", age, NULL, NULL},       {"height_cm", height, NULL, NULL}, {"weight_kg", weight, NULL, NULL},
    {"sex", NULL, sex, NULL},         {"run", distance, NULL, NULL},     {"running.speed", speed, NULL, NULL},
    {"goal", goal, NULL, NULL},       {"intake", energy, NULL, NULL},    {"carbohydrate", carbohydrate, NULL, NULL},
    {"protein", protein, NULL, NULL}, {"fat", fat, NULL, NULL}};
enum { PLANNED = 7, EATEN = 11 };

typedef struct job {
    const char *what;
    bool eaten;
    const char *path[MOST];
} job;

static const job jobs[] = {
    {"plan, total only", false, {"energy.total_kcal_d"}},
    {"plan, 14 results",
     false,
     {"energy.total_kcal_d", "energy.resting_kcal_d", "energy.living_kcal_d", "energy.running_kcal_d",
      "energy.sd.total_kcal_d", "energy.intake_kcal_d", "goal.applied_kg_week", "macros.carbohydrate_g_d",
      "macros.protein_g_d", "macros.fat_g_d", "macros.fibre_g_d", "person.fat_free_mass_kg",
      "energy.interval.total_kcal_d.low", "energy.interval.total_kcal_d.high"}},
    {"check, total and 6 verdicts",
     true,
     {"energy.total_kcal_d", "checks.energy-availability.verdict", "checks.energy-floor.verdict",
      "checks.carbohydrate-training-load.verdict", "checks.carbohydrate-minimum.verdict",
      "checks.protein-daily.verdict", "checks.fat-minimum.verdict"}}};

static void draw(void)
{
    uint64_t state = 7;
    for (size_t i = 0; i < N; i++) {
        age[i] = people_between(&state, 20, 75);
        height[i] = people_between(&state, 150, 195);
        weight[i] = people_between(&state, 19, 34) * height[i] * height[i] / 10000;
        sex[i] = 1 + (int32_t)(people_next(&state) % 2);
        distance[i] = people_between(&state, 0, 100);
        speed[i] = people_between(&state, 8, 16);
        goal[i] = people_between(&state, -0.8, 0.2);
        energy[i] = people_between(&state, 1200, 4000);
        carbohydrate[i] = people_between(&state, 100, 600);
        protein[i] = people_between(&state, 40, 200);
        fat[i] = people_between(&state, 30, 150);
    }
}

/* Nanoseconds for each of n people, the best of some; 0 where it failed. */
static double cost(const job *j, size_t n, const rf_block_code *code)
{
    refuel_result_column out[MOST];
    size_t count = 0;
    double best = 1e300;
    for (; count < MOST && j->path[count]; count++) {
        bool verdict = j->eaten && count > 0;
        out[count] =
            (refuel_result_column){j->path[count], verdict ? NULL : number[count], verdict ? whole[count] : NULL, NULL};
    }
    const rf_batch_call call = {n, in, j->eaten ? EATEN : PLANNED, NULL, out, count, j->eaten, 1};
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = now_ns();
        if (rf_run_batch(&call, code, NULL) != REFUEL_OK) return 0;
        double each = (now_ns() - start) / (double)n;
        if (each < best) best = each;
    }
    return best;
}

int main(void)
{
    const rf_block_code *code;
    draw();
    for (size_t k = 0; k < sizeof jobs / sizeof *jobs; k++) {
        double alone = cost(&jobs[k], ALONE, NULL);
        printf("%-28s %8.1f ns a person alone", jobs[k].what, alone);
        for (int level = 0; (code = rf_block_code_at(level)); level++) {
            double each = cost(&jobs[k], N, code);
            printf("; level %d %6.1f ns, %5.1f times", level, each, alone / each);
        }
        printf("\n");
    }
    return 0;
}
