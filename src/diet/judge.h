/* A value against the edges of ok: what most checks begin with. */
#ifndef REFUEL_DIET_JUDGE_H
#define REFUEL_DIET_JUDGE_H

#include <math.h>
#include <refuel/check.h>
#include <stddef.h>

#include "diet/judge_kernel.h"

/* Begins a finding with a value and its edges; NaN: there is none. What is not known is unknown, and all else waits to be judged.
   Member by member: a struct that is put together elsewhere and copied costs more than the rule. id is a refuel_check_id, or
   REFUEL_CHECK_OF_... */
static inline void rf_find(refuel_finding *it, int32_t id, double value, double low, double high)
{
    it->id = id;
    it->verdict = isnan(value) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    it->action = REFUEL_ACTION_NONE;
    it->direction = REFUEL_DIRECTION_NONE;
    it->value = value;
    it->interval_low = it->interval_high = NAN;
    it->low = low;
    it->high = high;
    it->unit = it->message = it->source = NULL;
}

/* The verdict of a value against the edges of ok. A NaN edge is no edge; a NaN value is unknown. */
static inline refuel_finding rf_judge(int32_t id, double value, double low, double high)
{
    refuel_finding it;
    rf_find(&it, id, value, low, high);
    it.verdict = (int32_t)rf_verdict_of(value, low, high);
    return it;
}

#endif
