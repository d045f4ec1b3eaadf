/* What goes into a block and comes out of it, where it changes its kind on the way: words, truths and warnings. */
#include "batch/block_loop.h"
#include "batch/block_stages.h"

/* The sexes of a column; of whom none is given that of everybody. same is 1, 0 or -1. */
void RF_BLOCK_STAGE(rf_block_sexes)(const int32_t *restrict word, int32_t same, double *restrict male)
{
    RF_EACH
    {
        int32_t woman = word[i] == REFUEL_FEMALE ? 0 : -1, it = word[i] == REFUEL_MALE ? 1 : woman;
        male[i] = word[i] == REFUEL_SEX_NONE ? same : it;
    }
}

/* 0 of whom the block does not have the answer. */
void RF_BLOCK_STAGE(rf_block_words)(const double *restrict from, const double *restrict ok, int32_t *restrict to)
{
    RF_EACH to[i] = (int32_t)(ok[i] > 0 ? from[i] : 0);
}

void RF_BLOCK_STAGE(rf_block_flags)(const uint64_t *restrict from, refuel_warnings *restrict to)
{
    RF_EACH to[i] = (refuel_warnings){{from[i], 0}};
}

bool RF_BLOCK_STAGE(rf_block_lacks)(const rf_block *b)
{
    return rf_block_any_below(b->value[RF_BLOCK_OK], 1);
}
