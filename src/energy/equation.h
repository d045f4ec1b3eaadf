/* Formulas as their tables hold them: quick to walk, with NULL and 0 for what is not known. */
#ifndef REFUEL_ENERGY_EQUATION_H
#define REFUEL_ENERGY_EQUATION_H

#include <refuel/equation.h>

#include "core/text.h"

/* The formula behind another one, in the order of refuel_equation_at; the first behind NULL, and NULL behind the last. */
const refuel_equation_info *rf_equation_next(const refuel_equation_info *before);

/* Offers the names that people know a formula by, which are no keys. */
void rf_offer_aliases(rf_nearest *nearest);

/* The key or name of the resting equation nearest to a text, or to its first word; NULL where none is near. */
const char *rf_resting_nearest(const char *text, size_t length);

/* A sample of 18 to 44 years holds whoever has not turned 45. */
static inline int rf_above_sample(const refuel_equation_info *info, double age_y)
{
    return info && info->age_high_y > 0 && age_y >= info->age_high_y + 1;
}

#endif
