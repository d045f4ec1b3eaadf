/* How the blocks of a call are filled and read. */
#ifndef REFUEL_BATCH_BLOCK_USE_H
#define REFUEL_BATCH_BLOCK_USE_H

#include "batch/block.h"
#include "batch/column.h"

/* A column of an input that no block computes with: its people fit where they are given nothing else than everybody. */
typedef struct rf_block_other {
    const double *number;
    const int32_t *word;
    double same;
} rf_block_other;

/* How the blocks of a call are filled and read. */
typedef struct rf_block_use {
    rf_block_call call;
    const double *column[RF_GIVEN_END];
    double same[RF_GIVEN_END]; /* of the base; NaN: not given */
    const int32_t *sex;
    int32_t same_sex;
    rf_block_other other[RF_COLUMNS_MAX];
    size_t others;
    const double *from[RF_COLUMNS_MAX];            /* in the block, for each column of results; NULL: the status */
    const double *ok;                              /* RF_BLOCK_OK */
    bool goal, food, judge, overall, tell, ranges; /* the stages that somebody wants */
} rf_block_use;

#endif
