/* The six factors of the Triad Coalition's table of 2014, each with its points. */
#ifndef REFUEL_DIET_TRIAD_H
#define REFUEL_DIET_TRIAD_H

#include "diet/case.h"

/* 0 to 2 points each, NaN where it is not known; then the sum, and the points that are certain whatever is not known. */
typedef struct rf_triad {
    double energy, bmi, menarche, menses, bone_density, bone_stress, sum, least;
} rf_triad;

rf_triad rf_triad_of(const rf_case *c);

#endif
