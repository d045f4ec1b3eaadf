/* Whether words or a unit tell an amount of energy or food. */
#ifndef REFUEL_PLAN_AMOUNT_WORDS_H
#define REFUEL_PLAN_AMOUNT_WORDS_H

#include <stdbool.h>

/* A number with a unit of energy or mass that is eaten behind it: "45 kcal/kg", "0.25 g per kg", "400 mg". Hours, shares, drinks in
   L and the weight of a body in kg are none. */
bool rf_names_amount(const char *text);

/* The unit of such an amount, "g/d", "kcal/kg FFM/d". */
bool rf_is_amount_unit(const char *unit);

#endif
