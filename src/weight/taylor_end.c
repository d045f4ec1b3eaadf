#include "weight/taylor_end.h"

#include <math.h>

#include "weight/taylor_evaluate.h"

enum { STEPS_MAX = 200000 };

static bool left_on(const rf_taylor *taylor, int lane, double day)
{
    rf_hall_state state = rf_taylor_state(taylor, lane, day);
    return rf_hall_left(taylor->hall[lane], &state);
}

/* The day within the step in hand on which no lean mass, or no weight, is left; NaN where that does not happen. */
static double end_day_of(const rf_taylor *taylor, int lane)
{
    const double water_kg = 10; /* more than glycogen and fluid can ever take away */
    double low = taylor->begin[lane], high = low + taylor->step[lane];
    if (taylor->lean_kg[lane] + RF_FORBES_KG * taylor->u_end[lane] > water_kg || left_on(taylor, lane, high))
        return NAN;
    for (int i = 0; i < 60; i++) {
        double middle = 0.5 * (low + high);
        if (left_on(taylor, lane, middle))
            low = middle;
        else
            high = middle;
    }
    return high;
}

rf_taylor_end rf_taylor_check(rf_taylor *taylor, int lane, double *end_day)
{
    if (!isfinite(taylor->u_end[lane]) || ++taylor->steps[lane] > STEPS_MAX) return RF_TAYLOR_FAILED;
    double ended = end_day_of(taylor, lane);
    if (!isnan(ended)) {
        *end_day = ended;
        return RF_TAYLOR_ENDED;
    }
    return taylor->step[lane] >= taylor->end[lane] - taylor->begin[lane] ? RF_TAYLOR_DONE : RF_TAYLOR_GOES_ON;
}

int32_t rf_taylor_stop(const rf_taylor *taylor, int lane, const rf_stop *stop, int64_t first, int64_t last,
                       int64_t *end_day)
{
    while (first <= last) {
        rf_evaluated seen;
        size_t days = last - first < RF_EVALUATED_DAYS ? (size_t)(last - first + 1) : RF_EVALUATED_DAYS;
        for (int i = 0; i < RF_EVALUATED_DAYS; i++) seen.day[i] = (double)(first + i);
        rf_taylor_weights(taylor, lane, seen.day, days, seen.weight_kg);
        rf_taylor_evaluate(taylor, lane, &seen, days);
        for (size_t i = 0; i < days; i++) {
            int32_t end = rf_stop_on(stop, seen.weight_kg[i], seen.fat_kg[i] / seen.weight_kg[i]);
            *end_day = first + (int64_t)i;
            if (end) return end;
        }
        first += (int64_t)days;
    }
    return 0;
}
