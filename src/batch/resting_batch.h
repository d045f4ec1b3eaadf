/* Resting energy of many people with the code of the blocks given, for tests of every level. */
#ifndef REFUEL_BATCH_RESTING_BATCH_H
#define REFUEL_BATCH_RESTING_BATCH_H

#include "batch/block.h"

/* height_cm and fat_free_mass_kg may be NULL. */
typedef struct rf_rest_arrays {
    size_t n;
    const double *weight_kg, *height_cm, *age_y, *fat_free_mass_kg;
    const uint8_t *sex;
} rf_rest_arrays;

/* eq is a resting equation, and the arrays that it needs are there. */
void rf_resting_run(refuel_equation_id eq, const rf_rest_arrays *in, const rf_block_code *code, double *kcal_d);

#endif
