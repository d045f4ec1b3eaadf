/* The stages at every level. */
#ifndef REFUEL_BATCH_BLOCK_STAGES_H
#define REFUEL_BATCH_BLOCK_STAGES_H

#include "batch/block.h"

#define RF_BLOCK_DECLARE(suffix)                                                                                \
    void rf_block_resting_##suffix(const rf_rest_call *call, const rf_rest_people *p);                          \
    void rf_block_judge_##suffix(rf_block *b, const rf_block_call *call);                                       \
    void rf_block_overall_##suffix(rf_block *b, const rf_block_call *call);                                     \
    void rf_block_tell_##suffix(rf_block *b, const rf_block_call *call);                                        \
    void rf_block_fit_##suffix(rf_block *b, const rf_block_call *call);                                         \
    void rf_block_move_##suffix(rf_block *b, const rf_block_call *call);                                        \
    void rf_block_energy_##suffix(rf_block *b, const rf_block_call *call);                                      \
    void rf_block_ranges_##suffix(rf_block *b, const rf_block_call *call);                                      \
    void rf_block_goal_##suffix(rf_block *b, const rf_block_call *call);                                        \
    void rf_block_food_##suffix(rf_block *b, const rf_block_call *call);                                        \
    void rf_block_sexes_##suffix(const int32_t *restrict word, int32_t same, double *restrict male);            \
    void rf_block_words_##suffix(const double *restrict from, const double *restrict ok, int32_t *restrict to); \
    void rf_block_flags_##suffix(const uint64_t *restrict from, refuel_warnings *restrict to);                  \
    bool rf_block_lacks_##suffix(const rf_block *b);
RF_BLOCK_DECLARE(base)
RF_BLOCK_DECLARE(v3)
RF_BLOCK_DECLARE(v4)
#undef RF_BLOCK_DECLARE

#endif
