/* The food of a day: one diary, and whether it is whole. */
#ifndef REFUEL_TRAINING_MERGE_FOOD_H
#define REFUEL_TRAINING_MERGE_FOOD_H

#include "training/merging.h"

/* Of days in the order of entries, marks in same which counts, and says which is probably not complete. */
void rf_merge_food(rf_merge *it, rf_log_entry *food, size_t days);

/* Says of days in their order, one of each, whether all was written down, as far as it is not said. */
void rf_judge_days(rf_merge *it, rf_log_entry *food, size_t days);

#endif
