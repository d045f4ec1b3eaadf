/* The same run in several files. */
#ifndef REFUEL_TRAINING_MERGE_RUNS_H
#define REFUEL_TRAINING_MERGE_RUNS_H

#include "training/merging.h"

/* Of runs in the order of entries: those that are the same get one place in same, and that one gets their numbers. */
void rf_merge_runs(rf_merge *it, rf_log_entry *run, size_t runs);

#endif
