/* Plans of many people by the public functions alone, so that it can be compiled against any build: ratios.py does. With
   -DPROBE_FIXED_COLUMNS for a build whose batch takes structs of columns.

     probe_batch ROW              prints the nanoseconds of a processor for one person, the best of some bursts
     probe_batch ROW CALLS        makes that many calls for PROBE_PEOPLE people and prints nothing, for callgrind */
#include <math.h>
#include <refuel/batch.h>
#include <refuel/plan.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PROBE_PEOPLE = 12800, BURSTS = 25, NUMBERS = 14 };

static double age[PROBE_PEOPLE], height[PROBE_PEOPLE], weight[PROBE_PEOPLE], distance[PROBE_PEOPLE],
    speed[PROBE_PEOPLE], goal[PROBE_PEOPLE], number[NUMBERS][PROBE_PEOPLE];
static int32_t equation[PROBE_PEOPLE], overall[PROBE_PEOPLE], status_of[PROBE_PEOPLE];

static uint64_t state = 7;

/* splitmix64 (Steele, Lea, Flood 2014) */
static double between(double low, double high)
{
    uint64_t z = (state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return low + (high - low) * (double)((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

static void draw_one(size_t i)
{
    age[i] = between(20, 75);
    height[i] = between(150, 195);
    weight[i] = between(19, 34) * height[i] * height[i] / 10000;
    distance[i] = between(0, 100);
    speed[i] = between(8, 16);
    goal[i] = between(-0.8, 0.2);
}

#ifdef PROBE_FIXED_COLUMNS

static uint8_t sex[PROBE_PEOPLE];
static uint32_t flags[PROBE_PEOPLE];

static void draw(void)
{
    for (size_t i = 0; i < PROBE_PEOPLE; i++) draw_one(i), sex[i] = (uint8_t)(1 + (between(0, 1) < 0.5));
}

static refuel_status plan(int all)
{
    refuel_plan_columns in = {.struct_size = sizeof in};
    refuel_plan_results out = {.struct_size = sizeof out, .total_kcal_d = number[0]};
    double **of[] = {&out.resting_kcal_d,   &out.living_kcal_d,
                     &out.running_kcal_d,   &out.total_kcal_d,
                     &out.sd_total_kcal_d,  &out.goal_kcal_d,
                     &out.intake_kcal_d,    &out.applied_kg_week,
                     &out.safe_kg_week,     &out.carbohydrate_g_d,
                     &out.protein_g_d,      &out.fat_g_d,
                     &out.fat_free_mass_kg, &out.energy_availability_kcal_kg_d};
    in.age_y = age, in.height_cm = height, in.weight_kg = weight, in.sex = sex;
    in.distance_km_week = distance, in.speed_km_h = speed, in.goal_kg_week = goal;
    for (size_t k = 0; all && k < NUMBERS; k++) *of[k] = number[k];
    if (all) out.resting_equation = equation, out.overall = overall, out.status = status_of, out.flags = flags;
    return refuel_plan_batch(PROBE_PEOPLE, &in, &out, NULL, NULL);
}

#else

static int32_t sex[PROBE_PEOPLE];
static refuel_warnings flags[PROBE_PEOPLE];

static void draw(void)
{
    for (size_t i = 0; i < PROBE_PEOPLE; i++) draw_one(i), sex[i] = 1 + (between(0, 1) < 0.5);
}

static refuel_status plan(int all)
{
    static const char *const paths[NUMBERS] = {"energy.total_kcal_d",     "energy.resting_kcal_d",
                                               "energy.living_kcal_d",    "energy.running_kcal_d",
                                               "energy.sd.total_kcal_d",  "energy.goal_kcal_d",
                                               "energy.intake_kcal_d",    "goal.applied_kg_week",
                                               "goal.safe_kg_week",       "macros.carbohydrate_g_d",
                                               "macros.protein_g_d",      "macros.fat_g_d",
                                               "person.fat_free_mass_kg", "checks.energy-availability.value"};
    const refuel_input_column in[] = {{"age_y", age, NULL, NULL},        {"height_cm", height, NULL, NULL},
                                      {"weight_kg", weight, NULL, NULL}, {"sex", NULL, sex, NULL},
                                      {"run", distance, NULL, NULL},     {"running.speed", speed, NULL, NULL},
                                      {"goal", goal, NULL, NULL}};
    refuel_result_column out[NUMBERS + 4];
    for (size_t k = 0; k < NUMBERS; k++) out[k] = (refuel_result_column){paths[k], number[k], NULL, NULL};
    out[NUMBERS] = (refuel_result_column){"energy.resting_equation", NULL, equation, NULL};
    out[NUMBERS + 1] = (refuel_result_column){"overall.verdict", NULL, overall, NULL};
    out[NUMBERS + 2] = (refuel_result_column){"status", NULL, status_of, NULL};
    out[NUMBERS + 3] = (refuel_result_column){"warnings", NULL, NULL, flags};
    return refuel_plan_batch(PROBE_PEOPLE, in, sizeof in / sizeof *in, NULL, out, all ? NUMBERS + 4 : 1, NULL);
}

#endif

static double spent_ns(void)
{
    struct timespec at;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return 1e9 * (double)at.tv_sec + (double)at.tv_nsec;
}

int main(int argc, char **argv)
{
    int all = argc > 1 && strcmp(argv[1], "all") == 0;
    if (argc < 2 || (!all && strcmp(argv[1], "total") != 0)) {
        fprintf(stderr, "probe_batch: all, or total\n");
        return 1;
    }
    draw();
    for (long calls = argc > 2 ? atol(argv[2]) : 0; calls > 0; calls--)
        if (plan(all) != REFUEL_OK) return 1;
    if (argc > 2) return 0;
    double best = INFINITY;
    for (int burst = 0; burst < BURSTS; burst++) {
        double start = spent_ns();
        if (plan(all) != REFUEL_OK) return 1;
        best = fmin(best, (spent_ns() - start) / PROBE_PEOPLE);
    }
    printf("%.3f\n", best);
    return 0;
}
