/* Formulas as their tables hold them: quick to walk, with NULL and 0 for what is not known. */
#ifndef REFUEL_ENERGY_EQUATION_H
#define REFUEL_ENERGY_EQUATION_H

#include <refuel/equation.h>

/* The i-th formula in the order of refuel_equation_at; NULL past the end. */
const refuel_equation_info *rf_equation_row_at(size_t i);

#endif
