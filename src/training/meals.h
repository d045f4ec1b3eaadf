/* Meals of a day, added up. */
#ifndef REFUEL_TRAINING_MEALS_H
#define REFUEL_TRAINING_MEALS_H

#include "training/log_entry.h"

#define RF_DAY_KCAL_MAX 30000.0 /* nobody eats more */

/* The day of its meals, of which there is one at least, all of one file; by_hand: a total that stands there twice counts
   once. What could not be added up is not known, and says so. */
rf_log_entry rf_meals_day(const rf_log_entry *meal, size_t meals, bool by_hand);

#endif
