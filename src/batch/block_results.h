/* Which results blocks can make. */
#ifndef REFUEL_BATCH_BLOCK_RESULTS_H
#define REFUEL_BATCH_BLOCK_RESULTS_H

#include "batch/block_use.h"

/* Where each column that is wanted stands in the block, and the stages that make it; false where one stands nowhere. */
bool rf_block_find_results(const rf_batch *b, rf_block_use *use, const rf_block *block);

/* The results of all people of a block; those of whom RF_BLOCK_OK is 0 are of no use. */
void rf_block_write(const rf_batch *b, const rf_block_use *use, const rf_block_code *code, const rf_block *block,
                    size_t row, size_t count);

#endif
