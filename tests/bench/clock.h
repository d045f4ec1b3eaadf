/* Time for benchmarks, in nanoseconds: of the wall, and of this process alone, which other processes disturb less. */
#ifndef TESTS_BENCH_CLOCK_H
#define TESTS_BENCH_CLOCK_H

#include <time.h>

static inline double clock_ns(clockid_t which)
{
    struct timespec at;
    clock_gettime(which, &at);
    return 1e9 * (double)at.tv_sec + (double)at.tv_nsec;
}

static inline double now_ns(void)
{
    return clock_ns(CLOCK_MONOTONIC);
}

static inline double spent_ns(void)
{
    return clock_ns(CLOCK_PROCESS_CPUTIME_ID);
}

#endif
