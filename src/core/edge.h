/* Edges, and a value against a limit. Comparisons forgive a millionth of the limit and what rounding adds, never more: an
   intake that was computed from a floor is not below it, and 8.8 km after 8 km is no more than 1.1 times as far. */
#ifndef REFUEL_CORE_EDGE_H
#define REFUEL_CORE_EDGE_H

#include <math.h>

typedef struct rf_edges {
    double low, high;
} rf_edges;

#define RF_EDGE_SHARE 1e-6
#define RF_EDGE_ROUNDING 1e-9 /* where the limit is 0 */

static inline int rf_below(double value, double limit)
{
    return value < limit - RF_EDGE_ROUNDING - RF_EDGE_SHARE * fabs(limit);
}

static inline int rf_above(double value, double limit)
{
    return value > limit + RF_EDGE_ROUNDING + RF_EDGE_SHARE * fabs(limit);
}

#endif
