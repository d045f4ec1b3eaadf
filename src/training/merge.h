/* Entries of several files become one log: one row for a run, one weight and one account of the food for a day. The rules are
   those of docs/logs.md. */
#ifndef REFUEL_TRAINING_MERGE_H
#define REFUEL_TRAINING_MERGE_H

#include "training/merging.h"

/* Merges in place; nothing is allocated. Entries without a day, or that tell nothing, are left out. */
void rf_merge_entries(rf_merge *it);

/* Marks the days of food that look too small, in entries that were merged without it. */
void rf_merge_judge(rf_merge *it);

#endif
