/* When and how food and drink are taken, as a check asks for it. */
#ifndef REFUEL_DIET_TIMING_H
#define REFUEL_DIET_TIMING_H

#include <math.h>
#include <refuel/timing.h>
#include <stddef.h>
#include <string.h>

/* A number that was told; NaN where it was not. timing may be NULL: nothing is told. */
static inline double rf_told(const refuel_timing *timing, refuel_timing_number which)
{
    return timing ? timing->number[which] : NAN;
}

static inline int rf_tells(const refuel_timing *timing, refuel_timing_number which)
{
    return timing && !isnan(timing->number[which]);
}

static inline int32_t rf_told_word(const refuel_timing *timing, refuel_timing_word which)
{
    return timing ? timing->word[which] : 0;
}

/* The same, or NULL where nothing at all is told: then no check of it is run. As a rule the bytes are those of an empty one. */
static inline const refuel_timing *rf_timing_if_told(const refuel_timing *timing)
{
    static const refuel_timing none = REFUEL_TIMING_NOT_GIVEN;
    if (memcmp(timing->number, none.number, sizeof none.number) == 0) return NULL;
    for (int i = 0; i < REFUEL_TIMING_NUMBER_END; i++)
        if (!isnan(timing->number[i])) return timing;
    return NULL;
}

#endif
