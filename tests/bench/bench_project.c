/* Cost of a projected person-year: exact series, GSL, and one-day Runge-Kutta; ratios hold within one run only. */
#include <refuel/project.h>
#include <stdio.h>
#include <time.h>

#include "unit/weight/people.h"

enum { YEAR = 365, DECADE = 3650, PEOPLE = 1000 };

static double day[DECADE + 1], weight[DECADE + 1];

static double now_ns(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return 1e9 * (double)at.tv_sec + (double)at.tv_nsec;
}

/* Nanoseconds per person-year: only the last day, or every day, of a number of days. */
static double cost(int32_t integrator, size_t last, int every_day)
{
    double best = 1e300, sum = 0;
    for (int repeat = 0; repeat < 5; repeat++) {
        int runs = integrator == REFUEL_INTEGRATOR_REFERENCE ? 100 : 1000;
        double start = now_ns();
        for (int i = 0; i < runs; i++) {
            refuel_hall_person who = example_man();
            who.integrator = integrator;
            refuel_schedule_row row = {.intake_kcal_d = 2000 + i % 500};
            refuel_schedule schedule = {.struct_size = sizeof schedule, .row = &row, .rows = 1};
            refuel_projection out = {.struct_size = sizeof out, .capacity = DECADE + 1, .weight_kg = weight};
            const double *from = every_day ? day : &day[last];
            if (refuel_project(&who, &schedule, from, every_day ? last + 1 : 1, &out, NULL) != REFUEL_OK) return -1;
            sum += weight[0];
        }
        double each = (now_ns() - start) / runs / ((double)last / YEAR);
        if (each < best && sum > 0) best = each;
    }
    return best;
}

static double batch_cost(int every_day)
{
    static double kg[PEOPLE], cm[PEOPLE], age[PEOPLE], fat[PEOPLE], resting[PEOPLE], pal[PEOPLE], intake[PEOPLE];
    static double final[PEOPLE], daily[PEOPLE * (YEAR + 1)];
    static uint8_t sex[PEOPLE];
    for (size_t i = 0; i < PEOPLE; i++) {
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
                                            .day = YEAR,
                                            .final_weight_kg = final,
                                            .daily_weight_kg = every_day ? daily : NULL};
    double best = 1e300;
    for (int repeat = 0; repeat < 5; repeat++) {
        size_t failed = 0;
        double start = now_ns();
        if (refuel_project_batch(&request, &failed, NULL) != REFUEL_OK || failed) return -1;
        double each = (now_ns() - start) / PEOPLE;
        if (each < best) best = each;
    }
    return best;
}

int main(void)
{
    for (size_t i = 0; i <= DECADE; i++) day[i] = (double)i;
    const struct {
        const char *what;
        size_t last;
        int every_day;
    } rows[] = {{"one year, last day", YEAR, 0},
                {"one year, every day", YEAR, 1},
                {"ten years, last day", DECADE, 0},
                {"ten years, every day", DECADE, 1}};
    printf("%-22s %10s %10s %10s %9s %9s   (ns per person-year; ratios to the exact path)\n", "", "exact", "gsl", "rk4",
           "gsl/ex", "rk4/ex");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double exact = cost(REFUEL_INTEGRATOR_EXACT, rows[i].last, rows[i].every_day);
        double gsl = cost(REFUEL_INTEGRATOR_REFERENCE, rows[i].last, rows[i].every_day);
        double rk4 = cost(REFUEL_INTEGRATOR_RK4, rows[i].last, rows[i].every_day);
        printf("%-22s %10.0f %10.0f %10.0f %9.1f %9.1f\n", rows[i].what, exact, gsl, rk4, gsl / exact, rk4 / exact);
    }
    printf("%-22s %10.0f\n%-22s %10.0f\n", "batch, last day", batch_cost(0), "batch, every day", batch_cost(1));
    return 0;
}
