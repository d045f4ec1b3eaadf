#include "core/limits.h"

#include "core/failure.h"

refuel_status rf_bounds_check(const rf_bound *bound, size_t n, refuel_error *err)
{
    for (size_t i = 0; i < n; i++) {
        const rf_bound *b = &bound[i];
        if (isnan(b->value)) return rf_fail(err, REFUEL_E_MISSING, b->field, "is needed");
        if (b->value < b->low || b->value > b->high)
            return rf_fail_range(err, b->field, b->value, b->low, b->high, b->unit);
    }
    return REFUEL_OK;
}
