/* Edges, and a value against a limit. Comparisons forgive what rounding adds, never more: an intake that was computed from a floor is
   not below it. */
#ifndef REFUEL_DIET_EDGE_H
#define REFUEL_DIET_EDGE_H

typedef struct rf_edges {
    double low, high;
} rf_edges;

static inline int rf_below(double value, double limit)
{
    return value < limit - 1e-9 * (1 + (limit < 0 ? -limit : limit));
}

static inline int rf_above(double value, double limit)
{
    return rf_below(limit, value);
}

#endif
