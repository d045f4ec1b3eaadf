/* The edges of what is enough. */
#ifndef REFUEL_DIET_EDGE_H
#define REFUEL_DIET_EDGE_H

#include "core/edge.h"

typedef struct rf_edges {
    double low, high;
} rf_edges;

#endif
