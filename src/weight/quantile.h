/* The quantiles of a sample. */
#ifndef REFUEL_WEIGHT_QUANTILE_H
#define REFUEL_WEIGHT_QUANTILE_H

#include <stddef.h>

/* Sorts in place, rising, without memory of its own; the qsort of glibc may allocate. None may be NaN. */
void rf_sort(double value[], size_t n);

/* Linear between the numbers of a sorted sample: p = 0 is the first, p = 1 the last. n is 1 or more. */
double rf_quantile(const double sorted[], size_t n, double p);

#endif
