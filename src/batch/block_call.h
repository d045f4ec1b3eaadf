/* What is the same for all people of a call. */
#ifndef REFUEL_BATCH_BLOCK_CALL_H
#define REFUEL_BATCH_BLOCK_CALL_H

#include "batch/block.h"

/* All but the ranges of the inputs; false where a table has become what no block can compute. */
bool rf_block_call_of(const refuel_request *base, bool eaten, rf_block_call *call);

#endif
