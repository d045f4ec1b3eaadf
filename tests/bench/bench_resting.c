/* Resting energy of many people by one equation, at each level of the instruction set that this machine has, against the triad
   a = b + s c: how much of the memory's speed an equation with its checks of ranges reaches. In processor time: ratios hold
   within one run only. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "batch/resting_batch.h"
#include "bench/clock.h"
#include "property/people.h"

enum { N = 2000000, REPEATS = 15, TRIAD_BYTES = 24, PERSON_BYTES = 33 };

static double age[N], height[N], weight[N], kcal_d[N];
static uint8_t sex[N];

static const struct {
    refuel_equation_id equation;
    const char *what;
} rows[] = {{REFUEL_EQ_MIFFLIN_1990, "mifflin-1990, two lines"},
            {REFUEL_EQ_HENRY_2005_WH, "henry-2005-wh, bands of ages"}};

static void draw(void)
{
    uint64_t state = 7;
    for (size_t i = 0; i < N; i++) {
        age[i] = people_between(&state, 18, 80);
        height[i] = people_between(&state, 150, 195);
        weight[i] = people_between(&state, 50, 110);
        sex[i] = (uint8_t)(1 + people_next(&state) % 2);
    }
}

static double triad_ns(void)
{
    double best = INFINITY;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = spent_ns(), scale = 3 + repeat;
        for (size_t i = 0; i < N; i++) kcal_d[i] = weight[i] + scale * height[i];
        best = fmin(best, (spent_ns() - start) / N);
    }
    return best;
}

static double equation_ns(refuel_equation_id equation, const rf_block_code *code)
{
    const rf_rest_arrays in = {N, weight, height, age, NULL, sex};
    double best = INFINITY;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = spent_ns();
        rf_resting_run(equation, &in, code, kcal_d);
        best = fmin(best, (spent_ns() - start) / N);
    }
    return best;
}

int main(void)
{
    const rf_block_code *code;
    draw();
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        double triad = triad_ns();
        printf("%-28s triad %5.2f ns", rows[k].what, triad);
        for (int level = 0; (code = rf_block_code_at(level)); level++) {
            double each = equation_ns(rows[k].equation, code);
            triad = fmin(triad, triad_ns());
            printf("; level %d %5.2f ns, %4.2f of it", level, each, PERSON_BYTES / each / (TRIAD_BYTES / triad));
        }
        printf("\n");
    }
    return 0;
}
