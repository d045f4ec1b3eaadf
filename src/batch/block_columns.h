/* Between the columns of a batch and a block of people. */
#ifndef REFUEL_BATCH_BLOCK_COLUMNS_H
#define REFUEL_BATCH_BLOCK_COLUMNS_H

#include "batch/block_use.h"

/* Whether blocks can make the columns that are wanted from those that are given. Then what is the same for all people stands in
   *use and in *block. */
bool rf_block_begin(const rf_batch *b, rf_block_use *use, rf_block *block);

/* People from a row on, RF_BLOCK at most. */
void rf_block_fill(const rf_block_use *use, const rf_block_code *code, size_t row, size_t count, rf_block *block);

void rf_block_run(const rf_block_use *use, const rf_block_code *code, rf_block *block);

#endif
