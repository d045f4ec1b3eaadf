/* The food of a day: one diary, and whether it is whole. */
#ifndef REFUEL_TRAINING_MERGE_FOOD_H
#define REFUEL_TRAINING_MERGE_FOOD_H

#include "training/merging.h"

/* Of days in the order of entries, marks in same which counts, and says which is probably not complete. */
void rf_merge_food(rf_merge *it, rf_log_entry *food, size_t days);

/* Of days in their order, one of each: marks and tells those that look as if not all had been written down; where nobody said
   that it was, they are then said not to be complete. Of the others nothing is said that nobody said. */
void rf_judge_days(rf_merge *it, rf_log_entry *food, size_t days);

#endif
