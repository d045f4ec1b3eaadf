/* Which code runs a block here: the same sources, built for three levels of the instruction set of x86-64. */
#include "batch/block_stages.h"

#define RF_BLOCK_CODE(suffix)                                                                                    \
    {                                                                                                            \
        rf_block_fit_##suffix, rf_block_move_##suffix, rf_block_energy_##suffix, rf_block_ranges_##suffix,       \
            rf_block_goal_##suffix, rf_block_food_##suffix, rf_block_judge_##suffix, rf_block_overall_##suffix,  \
            rf_block_tell_##suffix, rf_block_resting_##suffix, rf_block_sexes_##suffix, rf_block_words_##suffix, \
            rf_block_flags_##suffix, rf_block_lacks_##suffix                                                     \
    }

#ifdef RF_BLOCK_HAS_LEVELS

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12

static int has_v3(void)
{
    return __builtin_cpu_supports("x86-64-v3");
}

static int has_v4(void)
{
    return __builtin_cpu_supports("x86-64-v4");
}

#else /* what a level has beside these, every processor that has them has */

static int has_v3(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi") &&
           __builtin_cpu_supports("bmi2");
}

static int has_v4(void)
{
    return has_v3() && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
}

#endif

const rf_block_code *rf_block_code_at(int level)
{
    static const rf_block_code codes[RF_BLOCK_LEVELS] = {RF_BLOCK_CODE(base), RF_BLOCK_CODE(v3), RF_BLOCK_CODE(v4)};
    __builtin_cpu_init();
    int best = has_v4() ? 2 : has_v3() ? 1 : 0;
    return level >= 0 && level <= best ? &codes[level] : NULL;
}

#else

const rf_block_code *rf_block_code_at(int level)
{
    static const rf_block_code code = RF_BLOCK_CODE(base);
    return level == 0 ? &code : NULL;
}

#endif

const rf_block_code *rf_block_code_here(void)
{
    const rf_block_code *best = NULL, *code;
    for (int level = 0; (code = rf_block_code_at(level)); level++) best = code;
    return best;
}
