/* The weight of a day, and its sleep. */
#ifndef REFUEL_TRAINING_MERGE_BODY_H
#define REFUEL_TRAINING_MERGE_BODY_H

#include "training/merging.h"

/* Of weighings in the order of entries, marks those that do not count: same is then the one that does, or RF_MERGE_NONE. */
void rf_merge_weights(rf_merge *it, rf_log_entry *weight, size_t weights);

/* Likewise of nights. */
void rf_merge_nights(rf_merge *it, rf_log_entry *night, size_t nights);

#endif
