/* Simple rules for the expenditure that a log shows, to hold the estimate of refuel_track against. Each sees the days before
   `days`, and gives NaN where it cannot tell. */
#ifndef TESTS_VALIDATION_RIVALS_H
#define TESTS_VALIDATION_RIVALS_H

#include "lives.h"

enum { RIVALS = 4 };

typedef struct rival {
    const char *name;
    double (*kcal_d)(const lived *is, int days);
} rival;

extern const rival rivals[RIVALS];

#endif
