/* The expenditure over ten years of days: of the last day, and with all the days. The target is 20 ms. */
#include <math.h>
#include <refuel/track.h>
#include <stdio.h>
#include <stdlib.h>

#include "clock.h"
#include "support/lives.h"

enum { DAYS = 3652, REPEATS = 20 };

static double weight_kg[DAYS], intake_kcal_d[DAYS], running_kcal_d[DAYS], day[4][DAYS];
static double workspace[DAYS * REFUEL_TRACK_WORKSPACE];

/* 70 kg and 2,600 kcal with the noise of a scale and of a diary; a fifth and a seventh are missing. */
static void fill(void)
{
    uint64_t state = 1;
    double water_kg = 0;
    for (int i = 0; i < DAYS; i++) {
        weight_kg[i] = life_weigh_in(&state, 70, &water_kg, i, 1, 0.2);
        intake_kcal_d[i] = life_uniform(&state) < 0.15 ? NAN : fmax(0, 2600 * (1 + 0.2 * life_normal(&state)));
        running_kcal_d[i] = i % 2 ? 600 : 0;
    }
}

static double cost_ms(refuel_track_result *out)
{
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    refuel_error err = {.message = ""};
    double best = 1e300;
    ask.weight_kg = weight_kg, ask.intake_kcal_d = intake_kcal_d, ask.running_kcal_d = running_kcal_d, ask.days = DAYS;
    ask.height_cm = 175, ask.age_y = 35, ask.sex = REFUEL_MALE, ask.prior_kcal_d = 2700;
    ask.workspace = workspace, ask.workspace_capacity = sizeof workspace / sizeof *workspace;
    for (int i = 0; i < REPEATS; i++) {
        double start = spent_ns();
        if (refuel_track(&ask, out, &err) != REFUEL_OK) {
            fprintf(stderr, "%s\n", err.message);
            exit(1);
        }
        best = fmin(best, spent_ns() - start);
    }
    return best / 1e6;
}

int main(void)
{
    fill();
    refuel_track_result last = REFUEL_TRACK_RESULT_INIT, all = REFUEL_TRACK_RESULT_INIT;
    all.capacity = DAYS;
    all.day_kcal_d = day[0], all.day_sd_kcal_d = day[1], all.day_weight_kg = day[2], all.day_sd_kg = day[3];
    double of_last_ms = cost_ms(&last), of_all_ms = cost_ms(&all);
    printf("track, %d days: %.1f ms for the last day, %.1f ms with all days (target 20); %.0f kcal/d\n", DAYS,
           of_last_ms, of_all_ms, last.expenditure_kcal_d);
    return 0;
}
