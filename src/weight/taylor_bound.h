/* What the path cannot go below within the step in hand: cheap, and never too high. */
#ifndef REFUEL_WEIGHT_TAYLOR_BOUND_H
#define REFUEL_WEIGHT_TAYLOR_BOUND_H

#include "weight/taylor.h"

typedef struct rf_taylor_least {
    rf_row weight_kg, fat_share; /* of the weight */
} rf_taylor_least;

/* In all lanes. */
void rf_taylor_bound_all(const rf_taylor *taylor, rf_taylor_least *least);

#endif
