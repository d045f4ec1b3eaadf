/* Resting energy by one equation, of a block of people. */
#ifndef REFUEL_BATCH_REST_CALL_H
#define REFUEL_BATCH_REST_CALL_H

#include <stdbool.h>
#include <stddef.h>

#include "energy/resting.h"

/* The coefficients of an age on, of size and age alone. */
typedef struct rf_rest_line {
    double constant, per_kg, per_height, per_year;
} rf_rest_line;

typedef struct rf_rest_band {
    double from_y; /* INFINITY of one that is none */
    rf_rest_line female, male;
} rf_rest_band;

enum { RF_REST_BANDS = 6 };

typedef struct rf_rest_call {
    const rf_resting_row *row;
    int pieces;
    double kcal_per_unit;
    bool uses_height, metres, uses_ffm;
    int bands; /* where both sexes have the same ages and none a gap; else 0 */
    double end_y;
    rf_rest_band band[RF_REST_BANDS];
} rf_rest_call;

/* count people, RF_BLOCK at most. height_cm and ffm_kg hold NaN where they are not known. */
typedef struct rf_rest_people {
    size_t count;
    const double *age_y, *weight_kg, *height_cm, *ffm_kg;
    const uint8_t *sex;
    bool no_ffm;    /* of nobody */
    double *kcal_d; /* NaN where the equation does not apply or an input is impossible */
} rf_rest_people;

#endif
