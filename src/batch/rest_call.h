/* Resting energy by one equation, of a block of people. */
#ifndef REFUEL_BATCH_REST_CALL_H
#define REFUEL_BATCH_REST_CALL_H

#include <stdbool.h>
#include <stddef.h>

#include "energy/resting.h"

typedef struct rf_rest_call {
    const rf_resting_row *row;
    int pieces;
    double kcal_per_unit;
    bool uses_height, metres, uses_ffm;
} rf_rest_call;

/* count people, RF_BLOCK at most. height_cm and ffm_kg hold NaN where they are not known. */
typedef struct rf_rest_people {
    size_t count;
    const double *age_y, *weight_kg, *height_cm, *ffm_kg;
    const uint8_t *sex;
    double *kcal_d; /* NaN where the equation does not apply or an input is impossible */
} rf_rest_people;

#endif
