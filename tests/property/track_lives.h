/* People who live, eat, are weighed and keep a log, drawn with a fixed seed: the truth is the model of body weight, the log
   has the noise of real ones. For tests of what is learnt from a log. */
#ifndef TESTS_PROPERTY_TRACK_LIVES_H
#define TESTS_PROPERTY_TRACK_LIVES_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/track.h>
#include <stdlib.h>
#include <string.h>

#include "support/lives.h"
#include "unit/weight/people.h"
#include "weight/baseline.h"

enum { LIFE_DAYS = 84, LIFE_DIET = 7, LIFE_RUNS = 42 };

/* What a life is like. */
typedef struct way {
    const char *name;
    double change_kcal_d;  /* of the intake, from day 7 on */
    double unlogged;       /* share of what is eaten */
    double weight_noise;   /* 1 as a rule */
    double activity_drift; /* SD of a step, as a share; each day keeps 0.98 */
    int32_t sodium;        /* refuel_sodium */
    double running_kcal_d; /* from day 42 on, and eaten as well */
} way;

typedef struct life {
    double weight_kg[LIFE_DAYS], intake_kcal_d[LIFE_DAYS];   /* the log */
    double spent_kcal_d[LIFE_DAYS], eaten_kcal_d[LIFE_DAYS]; /* the truth */
    double running_kcal_d[LIFE_DAYS];                        /* known to both */
    double height_cm, age_y, fat_kg, prior_kcal_d;
    int32_t sex;
} life;

static inline life life_of(uint64_t *state, int who, const way *as)
{
    double weight_kg = life_people[who].weight_kg * (1 + 0.05 * life_normal(state)), pal = life_people[who].pal;
    double true_pal = fmax(1.2, pal * (1 + 0.1 * life_normal(state)));
    refuel_hall_person person =
        person_of(life_people[who].sex, life_people[who].age_y, life_people[who].height_cm, weight_kg, true_pal);
    person.fat_measured = 0;
    person.sodium = as->sodium;
    rf_hall hall;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_baseline_read(&person, &hall, &err), REFUEL_OK), "%s", err.message);
    life is = {.height_cm = person.height_cm,
               .age_y = person.age_y,
               .sex = person.sex,
               .fat_kg = hall.fat_kg,
               .prior_kcal_d = pal * person.resting_kcal_d};
    rf_hall_state body = rf_hall_start(&hall);
    double water_kg = 0, activity = 1;
    for (int day = 0; day < LIFE_DAYS; day++) {
        is.running_kcal_d[day] = day >= LIFE_RUNS ? as->running_kcal_d : 0;
        double intake = hall.intake_kcal_d + (day >= LIFE_DIET ? as->change_kcal_d : 0) + is.running_kcal_d[day];
        double eaten = fmax(0, intake * (1 + 0.2 * life_normal(state)));
        activity = 1 + 0.98 * (activity - 1) + as->activity_drift * life_normal(state);
        rf_hall_input input =
            rf_hall_input_at(&hall, eaten, hall.carbohydrate_fraction,
                             hall.delta_kcal_kg_d * fmax(0, activity) + is.running_kcal_d[day] / hall.weight_kg);
        is.weight_kg[day] = life_weigh_in(state, rf_hall_weight(&hall, &body), &water_kg, day, as->weight_noise, 0.2);
        is.eaten_kcal_d[day] = eaten;
        is.intake_kcal_d[day] = fmax(0, eaten * (1 - as->unlogged) * (1 + 0.1 * life_normal(state)));
        if (life_uniform(state) < 0.15) is.intake_kcal_d[day] = NAN;
        is.spent_kcal_d[day] = life_day(&hall, &body, &input);
    }
    return is;
}

/* What the log can tell on the evening of the last of some days: what was spent, less what went unlogged. */
static inline double life_target(const life *is, const way *as, int days)
{
    double spent = 0, eaten = 0;
    int n = days < 28 ? days : 28;
    for (int i = days - 7; i < days; i++) spent += is->spent_kcal_d[i] / 7;
    for (int i = days - n; i < days; i++) eaten += is->eaten_kcal_d[i] / n;
    return spent - as->unlogged * eaten;
}

static inline refuel_track_request life_request(const life *is, size_t days, double *workspace)
{
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    ask.weight_kg = is->weight_kg;
    ask.intake_kcal_d = is->intake_kcal_d;
    ask.days = days;
    ask.height_cm = is->height_cm;
    ask.age_y = is->age_y;
    ask.sex = is->sex;
    ask.fat_kg = is->fat_kg;
    ask.prior_kcal_d = is->prior_kcal_d;
    ask.least_sd_kcal_d = 0;
    ask.unlogged_share = 0; /* on the scale of the log */
    ask.workspace = workspace;
    ask.workspace_capacity = days * REFUEL_TRACK_WORKSPACE;
    return ask;
}

static inline refuel_track_result life_track(const refuel_track_request *ask)
{
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)refuel_track(ask, &got, &err), REFUEL_OK), "%s", err.message);
    return got;
}

#endif
