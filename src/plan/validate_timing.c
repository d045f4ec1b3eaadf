#include "plan/validate_timing.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "diet/timing.h"
#include "plan/input.h"
#include "plan/request.h"

/* Nobody sweats more than this share of the weight away in one session: one of two weights is in another unit. */
#define WEIGHTS_APART_SHARE 0.15

#define FOOD_FIRST REFUEL_NUTRIENT_ALCOHOL
#define FOOD_LAST REFUEL_NUTRIENT_CAFFEINE

/* As a rule nothing is, and every byte is that of an empty request; other bytes may be another NaN. */
bool rf_timing_given(const refuel_request *r)
{
    const refuel_request *none = &rf_empty_request;
    const size_t food = (FOOD_LAST - FOOD_FIRST + 1) * sizeof *r->eaten;
    if (memcmp(&r->timing, &none->timing, sizeof r->timing) == 0 &&
        memcmp(&r->eaten[FOOD_FIRST], &none->eaten[FOOD_FIRST], food) == 0)
        return false;
    for (int i = RF_TIMING_INPUT_FIRST; i < REFUEL_INPUT_END; i++)
        if (rf_field_gives(&rf_request_fields[i], r)) return true;
    return false;
}

static void conflict(refuel_input input, const char *text, rf_errors *errors)
{
    rf_errors_took(errors,
                   rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, rf_request_fields[input].info.path, "%s", text));
}

/* A comparison with NaN, which is not given, does not hold. */
static void check_food(const refuel_request *r, rf_errors *errors)
{
    const double *eaten = r->eaten;
    double sugar = eaten[REFUEL_NUTRIENT_CARBOHYDRATE];
    if (eaten[REFUEL_NUTRIENT_SATURATED_FAT] > eaten[REFUEL_NUTRIENT_FAT])
        conflict(REFUEL_INPUT_SATURATED_FAT, "it is a part of the fat, and more than that", errors);
    if (eaten[REFUEL_NUTRIENT_ADDED_SUGAR] > eaten[REFUEL_NUTRIENT_FREE_SUGAR])
        conflict(REFUEL_INPUT_ADDED_SUGAR, "it is a part of the free sugar, and more than that", errors);
    if (eaten[REFUEL_NUTRIENT_ADDED_SUGAR] > sugar)
        conflict(REFUEL_INPUT_ADDED_SUGAR, "it is a part of the carbohydrate, and more than that", errors);
    if (eaten[REFUEL_NUTRIENT_FREE_SUGAR] > sugar)
        conflict(REFUEL_INPUT_FREE_SUGAR, "it is a part of the carbohydrate, and more than that", errors);
    if (r->timing.number[REFUEL_TIMING_CAFFEINE_SINGLE_MG] > eaten[REFUEL_NUTRIENT_CAFFEINE])
        conflict(REFUEL_INPUT_CAFFEINE_SINGLE, "it is a part of the caffeine of a day, and more than that", errors);
}

static void check_weights(const refuel_timing *t, rf_errors *errors)
{
    double before = rf_told(t, REFUEL_TIMING_WEIGHT_BEFORE_KG), after = rf_told(t, REFUEL_TIMING_WEIGHT_AFTER_KG);
    if (!isnan(before) && !isnan(after) && rf_tells(t, REFUEL_TIMING_SWEAT_L_H))
        conflict(REFUEL_INPUT_SWEAT_RATE, "the weights before and after tell the sweat rate: give one of the two",
                 errors);
    if (fabs(before - after) > WEIGHTS_APART_SHARE * before)
        conflict(REFUEL_INPUT_WEIGHT_AFTER, "it is far from the weight before: are both in the same unit?", errors);
}

void rf_timing_conflicts(const refuel_request *r, rf_errors *errors)
{
    check_food(r, errors);
    check_weights(&r->timing, errors);
}
