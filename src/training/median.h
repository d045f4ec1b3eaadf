/* The middle of a few numbers. */
#ifndef REFUEL_TRAINING_MEDIAN_H
#define REFUEL_TRAINING_MEDIAN_H

#include <stddef.h>

#define RF_MEDIAN_MAX 128

/* Of up to RF_MEDIAN_MAX numbers, which it sorts; NaN of none. */
double rf_median(double *value, size_t n);

#endif
