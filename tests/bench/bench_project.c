/* Cost of a projected person-year: the exact path alone and in the batch, there also with limits that are watched, GSL,
   the five equations by one-day Runge-Kutta, and a plain one-day Runge-Kutta of four states. Ratios hold within one run
   only. */
#include <refuel/project_batch.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/clock.h"
#include "unit/weight/people.h"
#include "weight/baseline.h"
#include "weight/hall.h"

enum { YEAR = 365, DECADE = 3650, PEOPLE = 1000, REPEATS = 5 };

typedef struct job {
    const char *what;
    size_t last; /* day */
    int every_day;
} job;

static double day[DECADE + 1], weight[DECADE + 1], *daily;

/* Best nanoseconds per person-year of some repeats; work returns the people it projected, 0 where it failed. */
static double cost(const job *j, int which, size_t (*work)(const job *, int))
{
    double best = 1e300;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = now_ns();
        size_t people = work(j, which);
        double each = (now_ns() - start) / (double)people / ((double)j->last / YEAR);
        if (each < best) best = each;
    }
    return best;
}

static size_t one_by_one(const job *j, int integrator)
{
    size_t people = integrator == REFUEL_INTEGRATOR_REFERENCE ? PEOPLE / 10 : PEOPLE;
    const double *from = j->every_day ? day : &day[j->last];
    for (size_t i = 0; i < people; i++) {
        refuel_hall_person who = example_man();
        who.integrator = integrator;
        refuel_schedule_row row = {.intake_kcal_d = 2000 + (double)(i % 500)};
        refuel_schedule schedule = schedule_of(&row, 1);
        refuel_projection out = REFUEL_PROJECTION_INIT;
        out.capacity = DECADE + 1;
        out.weight_kg = weight;
        if (refuel_project(&who, &schedule, from, j->every_day ? j->last + 1 : 1, &out, NULL) != REFUEL_OK) return 0;
    }
    return people;
}

/* Fat, glycogen, fluid and thermogenesis; lean mass by the invariant. */
static void four_rates(const rf_hall *hall, const rf_hall_input *input, const double y[4], double rate[4])
{
    rf_hall_state state = {.fat_kg = y[0], .glycogen_kg = y[1], .fluid_kg = y[2], .thermogenesis_kcal_d = y[3]};
    state.lean_kg = hall->lean_kg + RF_FORBES_KG * log(y[0] / hall->fat_kg);
    rf_hall_state change = rf_hall_rate(hall, &state, input);
    rate[0] = change.fat_kg, rate[1] = change.glycogen_kg;
    rate[2] = change.fluid_kg, rate[3] = change.thermogenesis_kcal_d;
}

static void four_day(const rf_hall *hall, const rf_hall_input *input, double y[4])
{
    const double part[] = {0.5, 0.5, 1}, share[] = {1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6};
    double k[4], at[4], sum[4] = {0};
    for (int i = 0; i < 4; i++) at[i] = y[i];
    for (int stage = 0; stage < 4; stage++) {
        four_rates(hall, input, at, k);
        for (int i = 0; i < 4; i++) sum[i] += share[stage] * k[i];
        for (int i = 0; i < 4 && stage < 3; i++) at[i] = y[i] + part[stage] * k[i];
    }
    for (int i = 0; i < 4; i++) y[i] += sum[i];
}

static size_t four_states(const job *j, int unused)
{
    (void)unused;
    for (size_t i = 0; i < PEOPLE; i++) {
        refuel_hall_person who = example_man();
        rf_hall hall;
        if (rf_baseline_read(&who, &hall, NULL) != REFUEL_OK) return 0;
        rf_hall_input input = rf_hall_input_at(&hall, 2000 + (double)(i % 500), 0.5, hall.delta_kcal_kg_d);
        double y[4] = {hall.fat_kg, RF_GLYCOGEN_START_KG, 0, 0};
        for (size_t d = 1; d <= j->last; d++) {
            four_day(&hall, &input, y);
            double lean = hall.lean_kg + RF_FORBES_KG * log(y[0] / hall.fat_kg);
            rf_hall_state state = {.fat_kg = y[0], .lean_kg = lean, .glycogen_kg = y[1], .fluid_kg = y[2]};
            if (j->every_day || d == j->last) weight[d] = rf_hall_weight(&hall, &state);
        }
    }
    return PEOPLE;
}

static size_t together(const job *j, int ends)
{
    static double kg[PEOPLE], cm[PEOPLE], age[PEOPLE], fat[PEOPLE], resting[PEOPLE], pal[PEOPLE], intake[PEOPLE];
    static double final[PEOPLE];
    static uint8_t sex[PEOPLE];
    for (size_t i = 0; sex[PEOPLE - 1] == 0 && i < PEOPLE; i++) {
        refuel_hall_person who = person_of(REFUEL_MALE, 30, 178, 70 + (double)(i % 40), 1.6);
        kg[i] = who.weight_kg, cm[i] = who.height_cm, age[i] = 30, fat[i] = who.fat_kg;
        resting[i] = who.resting_kcal_d, pal[i] = who.pal, sex[i] = REFUEL_MALE;
        intake[i] = who.resting_kcal_d * who.pal - 400 + (double)(i % 7) * 100;
    }
    refuel_project_batch_request request = {.struct_size = sizeof request,
                                            .n = PEOPLE,
                                            .weight_kg = kg,
                                            .height_cm = cm,
                                            .age_y = age,
                                            .fat_kg = fat,
                                            .resting_kcal_d = resting,
                                            .pal = pal,
                                            .intake_kcal_d = intake,
                                            .sex = sex,
                                            .day = (int64_t)j->last,
                                            .final_weight_kg = final,
                                            .ends = ends,
                                            .daily_weight_kg = j->every_day ? daily : NULL};
    size_t failed = 0;
    return refuel_project_batch(&request, &failed, NULL) == REFUEL_OK && !failed ? PEOPLE : 0;
}

int main(void)
{
    const job jobs[] = {{"one year, last day", YEAR, 0},
                        {"one year, every day", YEAR, 1},
                        {"ten years, last day", DECADE, 0},
                        {"ten years, every day", DECADE, 1}};
    for (size_t i = 0; i <= DECADE; i++) day[i] = (double)i;
    daily = calloc((size_t)PEOPLE * (DECADE + 1), sizeof *daily);
    if (!daily) return 1;
    printf("%-21s %8s %8s %8s %8s %8s %8s %9s %9s %9s   (ns per person-year)\n", "", "batch", "watched", "single",
           "gsl", "rk4", "rk4 of 4", "gsl/batch", "rk4/batch", "4/batch");
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++) {
        const job *j = &jobs[i];
        double batch = cost(j, REFUEL_END_NONE, together);
        double watched = cost(j, REFUEL_END_ESSENTIAL_FAT | REFUEL_END_BMI_15, together);
        double single = cost(j, REFUEL_INTEGRATOR_EXACT, one_by_one);
        double gsl = cost(j, REFUEL_INTEGRATOR_REFERENCE, one_by_one);
        double rk4 = cost(j, REFUEL_INTEGRATOR_RK4, one_by_one), four = cost(j, 0, four_states);
        printf("%-21s %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f %9.1f %9.1f %9.1f\n", j->what, batch, watched, single, gsl,
               rk4, four, gsl / batch, rk4 / batch, four / batch);
    }
    free(daily);
    return 0;
}
