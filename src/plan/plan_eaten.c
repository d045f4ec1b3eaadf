#include "plan/plan_eaten.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "core/failure.h"
#include "core/warning.h"
#include "diet/label_kernel.h"
#include "plan/request.h"
#include "plan/validate_nutrient.h"
#include "plan/withheld.h"

static double from_macros_kcal_d(const refuel_request *r)
{
    const double *eaten = r->eaten;
    return rf_food_kcal(eaten[REFUEL_NUTRIENT_CARBOHYDRATE], eaten[REFUEL_NUTRIENT_PROTEIN], eaten[REFUEL_NUTRIENT_FAT],
                        eaten[REFUEL_NUTRIENT_ALCOHOL]);
}

refuel_status rf_request_check_eaten(const refuel_request *request, refuel_error *err)
{
    if (!isnan(request->eaten[REFUEL_NUTRIENT_ENERGY]) || !isnan(from_macros_kcal_d(request))) return REFUEL_OK;
    if (rf_nutrient_given(request->eaten)) return REFUEL_OK;
    return rf_fail(
        err, REFUEL_E_MISSING, "intake.energy",
        "check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat, or a vitamin or "
        "mineral");
}

void rf_warn_not_judged(refuel_plan_result *plan)
{
    bool told = !isnan(plan->eaten[REFUEL_NUTRIENT_ENERGY]) || rf_nutrient_given(plan->eaten);
    for (int i = REFUEL_NUTRIENT_ALCOHOL; i <= REFUEL_NUTRIENT_CAFFEINE; i++) told |= !isnan(plan->eaten[i]);
    rf_warn_if(&plan->warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED, told);
}

void rf_plan_put_eaten(const refuel_request *r, refuel_plan_result *out)
{
    double *energy = &out->eaten[REFUEL_NUTRIENT_ENERGY], from_macros = from_macros_kcal_d(r);
    memcpy(out->eaten, r->eaten, sizeof out->eaten);
    out->eaten_days = r->intake_days;
    int added_up = isnan(*energy) && !isnan(from_macros);
    if (added_up) *energy = from_macros;
    out->balance_kcal_d = *energy - out->total_kcal_d;
    out->balance_told_kcal_d = rf_withholds(r) ? NAN : out->balance_kcal_d;
    rf_warn_if(&out->warnings, REFUEL_WARNING_INTAKE_FROM_MACROS, added_up);
    rf_warn_if(&out->warnings, REFUEL_WARNING_ALCOHOL_PREGNANCY,
               r->life_stage == REFUEL_PREGNANT && r->eaten[REFUEL_NUTRIENT_ALCOHOL] > 0);
    rf_warn_if(&out->warnings, REFUEL_WARNING_INTAKE_INCONSISTENT,
               fabs(from_macros - *energy) > rf_label_tolerance_kcal(*energy));
}
