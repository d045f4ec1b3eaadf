/* How the loops over a block are written. A file of stages is built once per level of the instruction set: RF_BLOCK_SUFFIX is
   then defined, and its functions bear it. */
#ifndef REFUEL_BATCH_BLOCK_LOOP_H
#define REFUEL_BATCH_BLOCK_LOOP_H

#include <math.h>
#include <stdint.h>

#include "batch/block.h"
#include "core/inline.h"

#ifndef RF_BLOCK_SUFFIX
#define RF_BLOCK_SUFFIX base
#endif
#define RF_BLOCK_JOIN(name, suffix) name##_##suffix
#define RF_BLOCK_NAMED(name, suffix) RF_BLOCK_JOIN(name, suffix)
#define RF_BLOCK_STAGE(name) RF_BLOCK_NAMED(name, RF_BLOCK_SUFFIX)

/* What a loop reads and writes of person i. */
#define RF_EACH for (int i = 0; i < RF_BLOCK; i++)
#define RF_GIVEN(name) b->given[RF_GIVEN_##name][i]
#define RF_VALUE(name) b->value[RF_BLOCK_##name][i]
#define RF_IS_MALE (b->male[i] > 0)

/* A rule that depends on the sex is asked for both, and one of the two is taken. */
#define RF_BY_SEX(man, woman) (RF_IS_MALE ? (man) : (woman))

/* Whether a number of a row is not known. */
RF_INLINE bool rf_block_any_nan(const double *it)
{
    uint64_t some = 0;
    RF_EACH some |= isnan(it[i]) ? UINT64_C(1) : UINT64_C(0);
    return some != 0;
}

/* Whether a number of a row is less than that. */
RF_INLINE bool rf_block_any_below(const double *it, double limit)
{
    uint64_t some = 0; /* as wide as a number: a loop of numbers can have it */
    RF_EACH some |= it[i] < limit ? UINT64_C(1) : UINT64_C(0);
    return some != 0;
}

#endif
