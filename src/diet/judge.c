#include "diet/judge.h"

#include <math.h>

#include "core/edge.h"

refuel_finding rf_judge(int32_t id, double value, double low, double high)
{
    refuel_finding it = {.id = id, .value = value, .interval_low = NAN, .interval_high = NAN, .low = low, .high = high};
    it.verdict = isnan(value) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    if (!isnan(low) && rf_below(value, low)) it.verdict = REFUEL_VERDICT_LOW;
    if (!isnan(high) && rf_above(value, high)) it.verdict = REFUEL_VERDICT_HIGH;
    return it;
}
