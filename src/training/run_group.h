/* Runs of several files that are the same: groups, at the place of whose first entry stand the numbers that count. */
#ifndef REFUEL_TRAINING_RUN_GROUP_H
#define REFUEL_TRAINING_RUN_GROUP_H

#include "training/merging.h"

#define RF_RUN_DISTANCE 0.03 /* two devices on one run (measured: 0.988 to 1.022) */
#define RF_RUN_NEAR 64 /* entries that are looked at on each side: nobody runs that often, and no file takes for ever */

/* All runs, in the order of entries as they were read; same is the place of the group. */
typedef struct rf_runs {
    rf_merge *merge;
    rf_log_entry *run;
    size_t runs;
} rf_runs;

/* The entries around one. */
static inline size_t rf_run_first_near(size_t i)
{
    return i > RF_RUN_NEAR ? i - RF_RUN_NEAR : 0;
}

static inline size_t rf_run_end_near(const rf_runs *it, size_t i)
{
    return it->runs - i > RF_RUN_NEAR ? i + RF_RUN_NEAR : it->runs;
}

/* Whether two numbers differ by no more than a share of the larger one; false where one is not known. */
static inline bool rf_run_agree(double a, double b, double share)
{
    return fabs(a - b) <= share * fmax(a, b);
}

/* Whether an entry is the first of its group. */
static inline bool rf_run_leads(const rf_runs *it, size_t i)
{
    return it->run[i].same == i;
}

/* Whether two groups have runs of one file: two of one file are two. */
bool rf_run_share_file(const rf_runs *it, size_t a, size_t b);

/* Makes two groups one, by the places of their first entries. */
void rf_run_join(rf_runs *it, size_t a, size_t b);

#endif
