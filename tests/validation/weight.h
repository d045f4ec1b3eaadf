/* Measured changes of body weight and what the model gives for them. */
#ifndef TESTS_VALIDATION_WEIGHT_H
#define TESTS_VALIDATION_WEIGHT_H

#include <stdbool.h>
#include <stddef.h>

enum { RESULTS_MAX = 32 };

typedef enum kind { OVERFED_SHORT, OVERFED_LONG, UNDERFED, FAILURE } kind;

typedef struct change {
    double weight_kg, fat_kg;
} change;

typedef struct result {
    char study[64], people[64], intake[128], assumed[96], spread[48];
    double day, observed_kg, observed_fat_kg; /* NaN = not reported */
    change constant, proportional;            /* sodium intake */
    kind kind;
} result;

/* Reads and simulates every group; gives how many. *good becomes false where a prediction is not the expected one. */
size_t read_results(result out[RESULTS_MAX], bool *good);

#endif
