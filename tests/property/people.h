/* Random requests that are possible, from a fixed seed. */
#ifndef TESTS_PROPERTY_PEOPLE_H
#define TESTS_PROPERTY_PEOPLE_H

#include <math.h>
#include <refuel/plan.h>
#include <refuel/requirement.h>
#include <refuel/running.h>
#include <stdint.h>

/* splitmix64 (Steele, Lea, Flood 2014) */
static inline uint64_t people_next(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static inline double people_between(uint64_t *state, double low, double high)
{
    return low + (high - low) * (double)(people_next(state) >> 11) * 0x1p-53;
}

/* True in one of n draws. */
static inline int people_one_in(uint64_t *state, uint64_t n)
{
    return people_next(state) % n == 0;
}

static inline void people_set(refuel_request *r, refuel_input input, double value)
{
    refuel_request_set(r, input, value, NULL);
}

/* Takes a number away again. */
static inline void people_take(refuel_request *r, refuel_input input)
{
    refuel_request_set(r, input, REFUEL_NOT_GIVEN, NULL);
}

/* Whether a number was given; words say so by not being 0. */
static inline int people_gave(const refuel_request *r, refuel_input input)
{
    return !isnan(refuel_request_get(r, input));
}

static inline double people_word_of_living(uint64_t *state)
{
    static const double words[] = {REFUEL_LIVING_SEDENTARY, REFUEL_LIVING_TYPICAL, REFUEL_LIVING_ON_FEET,
                                   REFUEL_LIVING_PHYSICAL};
    return words[people_next(state) % (sizeof words / sizeof *words)];
}

/* Everything but the method: age from low_y, and what it does to height and weight only roughly. */
static inline refuel_request people_anybody(uint64_t *state, double low_y)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    int female = people_one_in(state, 2);
    double age_y = people_between(state, low_y, 90);
    double height_cm =
        age_y < 18 ? people_between(state, 65 + 5 * age_y, 100 + 5 * age_y) : people_between(state, 145, 205);
    double weight_kg = people_between(state, 14, 45) * height_cm * height_cm / 1e4;
    people_set(&r, REFUEL_INPUT_SEX, female ? REFUEL_FEMALE : REFUEL_MALE);
    people_set(&r, REFUEL_INPUT_AGE, age_y);
    people_set(&r, REFUEL_INPUT_HEIGHT, height_cm);
    people_set(&r, REFUEL_INPUT_WEIGHT, weight_kg);
    if (people_one_in(state, 3)) people_set(&r, REFUEL_INPUT_BODY_FAT, people_between(state, 3, 45));
    if (people_one_in(state, 5)) people_set(&r, REFUEL_INPUT_ATHLETE, (double)(people_next(state) % 3));
    if (people_one_in(state, 3)) people_set(&r, REFUEL_INPUT_LIVING, people_between(state, 1.2, 2.5));
    if (people_one_in(state, 4)) people_set(&r, REFUEL_INPUT_LIVING, people_word_of_living(state));
    if (people_one_in(state, 5)) people_set(&r, REFUEL_INPUT_LEVEL, people_between(state, 0.5, 0.99));
    if (!people_one_in(state, 3)) people_set(&r, REFUEL_INPUT_GOAL, people_between(state, -0.9, 0.9));
    if (people_one_in(state, 3)) people_set(&r, REFUEL_INPUT_FLOORS, REFUEL_FLOORS_APPLY);
    if (people_one_in(state, 8)) people_set(&r, REFUEL_INPUT_RESTING, people_between(state, 800, 3000));
    if (people_one_in(state, 8)) people_set(&r, REFUEL_INPUT_EXPENDITURE, people_between(state, 1000, 6000));
    if (female && age_y >= 14 && people_one_in(state, 6)) {
        int pregnant = people_one_in(state, 2);
        people_set(&r, REFUEL_INPUT_LIFE_STAGE, pregnant ? REFUEL_PREGNANT : REFUEL_LACTATING);
        people_set(&r, pregnant ? REFUEL_INPUT_GESTATION_WEEK : REFUEL_INPUT_MONTHS_SINCE_BIRTH,
                   people_between(state, 0, pregnant ? 42 : 36));
        if (!pregnant && people_one_in(state, 3)) people_set(&r, REFUEL_INPUT_NURSING, REFUEL_NURSING_PARTIAL);
    }
    return r;
}

/* A week of running that can be run, or no word about it. */
static inline void people_running(uint64_t *state, refuel_request *r)
{
    if (people_one_in(state, 6)) return;
    double km = people_one_in(state, 8) ? 0 : people_between(state, 1, 180);
    people_set(r, REFUEL_INPUT_DISTANCE, km);
    if (!people_one_in(state, 3)) people_set(r, REFUEL_INPUT_SPEED, people_between(state, 3, 20));
    if (km > 0 && people_one_in(state, 3)) people_set(r, REFUEL_INPUT_CLIMB, people_between(state, 0, 0.44 * km * 500));
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_TERRAIN, (double)(1 + people_next(state) % 3));
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_GAIT, (double)(1 + people_next(state) % 2));
}

/* What moves beside the running. */
static inline void people_training(uint64_t *state, refuel_request *r)
{
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_WALK, people_between(state, 0, 60));
    if (people_one_in(state, 8)) people_set(r, REFUEL_INPUT_WALK_SPEED, people_between(state, 2, 8));
}

/* What is eaten, in full or in parts. */
static inline void people_eating(uint64_t *state, refuel_request *r)
{
    people_set(r, REFUEL_INPUT_INTAKE, people_between(state, 100, 6000));
    if (!people_one_in(state, 3)) people_set(r, REFUEL_INPUT_CARBOHYDRATE, people_between(state, 0, 900));
    if (!people_one_in(state, 3)) people_set(r, REFUEL_INPUT_PROTEIN, people_between(state, 0, 300));
    if (!people_one_in(state, 3)) people_set(r, REFUEL_INPUT_FAT, people_between(state, 0, 250));
    if (!people_one_in(state, 3)) people_set(r, REFUEL_INPUT_FIBRE, people_between(state, 0, 80));
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_INTAKE_DAYS, (double)(1 + people_next(state) % 10));
}

/* Sometimes another method than the ledger, with a category that it knows. */
static inline void people_method(uint64_t *state, refuel_request *r)
{
    if (!people_one_in(state, 4) || people_gave(r, REFUEL_INPUT_EXPENDITURE)) return;
    int method = (int)(1 + people_next(state) % 4);
    if (method == REFUEL_METHOD_FAO_2004 && r->age_y < 18) return;
    people_set(r, REFUEL_INPUT_METHOD, method);
    people_set(r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT, r->weight_kg);
    if (r->life_stage != REFUEL_PREGNANT) people_take(r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT);
    if (people_gave(r, REFUEL_INPUT_DISTANCE) && method != REFUEL_METHOD_MULTIPLIER) return;
    people_take(r, REFUEL_INPUT_DISTANCE);
    people_take(r, REFUEL_INPUT_CLIMB);
    people_take(r, REFUEL_INPUT_WALK);
    people_set(r, REFUEL_INPUT_ACTIVITY,
               method == REFUEL_METHOD_MULTIPLIER ? REFUEL_ACTIVITY_LIGHT
               : method == REFUEL_METHOD_FAO_2004 ? REFUEL_ACTIVITY_MODERATE
                                                  : REFUEL_ACTIVITY_ACTIVE);
}

/* Anything that is possible. */
static inline refuel_request people_request(uint64_t *state)
{
    refuel_request r = people_anybody(state, 1);
    people_running(state, &r);
    people_training(state, &r);
    people_method(state, &r);
    if (people_one_in(state, 2)) people_eating(state, &r);
    return r;
}

#endif
