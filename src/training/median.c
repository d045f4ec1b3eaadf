#include "training/median.h"

#include <math.h>

double rf_median(double *value, size_t n)
{
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && value[k - 1] > value[k]; k--) {
            double kept = value[k];
            value[k] = value[k - 1];
            value[k - 1] = kept;
        }
    return n == 0 ? NAN : (value[(n - 1) / 2] + value[n / 2]) / 2;
}
