#include "forecast/forecast_start.h"

#include <math.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/normal.h"
#include "core/warning.h"
#include "diet/availability_kernel.h"
#include "energy/living_kernel.h"
#include "forecast/forecast_input.h"
#include "plan/input.h"
#include "plan/plan_case.h"
#include "plan/request.h"

/* The total is given, but not measured: its error is that of resting energy and of the level. */
static refuel_status plan_with_pal(const refuel_request *request, double pal, refuel_plan_result *plan,
                                   refuel_error *err)
{
    if (!isnan(request->expenditure_kcal_d))
        return rf_fail(err, REFUEL_E_CONFLICT, "pal", "a measured expenditure is the baseline: leave one out");
    refuel_request again = *request;
    const refuel_input_info *total = &rf_request_fields[REFUEL_INPUT_EXPENDITURE].info;
    double resting_kcal_d = plan->resting_kcal_d, sd_resting_kcal_d = plan->sd_resting_kcal_d;
    double most = fmin(RF_FORECAST_PAL_MAX, floor(100 * total->high / resting_kcal_d) / 100);
    if (!(pal >= RF_FORECAST_PAL_MIN && pal <= most))
        return rf_fail_range(err, "pal", pal, RF_FORECAST_PAL_MIN, most, "");
    /* The resting energy that the level multiplies stays: a method may have chosen its equation. */
    if (again.method == REFUEL_METHOD_FAO_2004 && plan->resting_equation != REFUEL_EQ_MEASURED)
        again.equation = plan->resting_equation;
    int32_t reason = plan->resting_reason;
    again.method = REFUEL_METHOD_LEDGER;
    again.activity = REFUEL_ACTIVITY_NONE;
    if (again.equation == REFUEL_EQ_EER_IOM_2005_OW) again.equation = REFUEL_EQ_NONE;
    again.expenditure_kcal_d = resting_kcal_d * pal;
    refuel_status status = rf_plan_assumed(&again, plan, err);
    rf_warnings_remove(&plan->warnings, REFUEL_WARNING_EXPENDITURE_LOW);
    plan->resting_reason = reason;
    plan->total_equation = REFUEL_EQ_NONE;
    plan->sd_total_kcal_d = rf_hypot(pal * sd_resting_kcal_d, rf_sd_living_pal(plan->age_y) * resting_kcal_d);
    double half_kcal_d = rf_half_width(plan->level) * plan->sd_total_kcal_d;
    plan->total_interval_kcal_d = (refuel_range){plan->total_kcal_d - half_kcal_d, plan->total_kcal_d + half_kcal_d};
    plan->intake_interval_kcal_d = (refuel_range){plan->total_interval_kcal_d.low + plan->goal_kcal_d,
                                                  plan->total_interval_kcal_d.high + plan->goal_kcal_d};
    return status;
}

static refuel_hall_person person(const refuel_plan_result *p, const refuel_forecast_request *ask, double pal)
{
    int measured =
        p->fat_free_mass_source == REFUEL_EQ_MEASURED; /* circumferences have a rule of their own in the model */
    int own_rule = ask->parameters == REFUEL_PARAMETERS_PLANNER && !measured;
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = p->weight_kg;
    who.height_cm = p->height_cm;
    who.age_y = p->age_y;
    if (!own_rule) who.fat_kg = p->weight_kg - p->fat_free_mass_kg;
    who.resting_kcal_d = p->resting_kcal_d;
    who.pal = pal;
    who.carbohydrate_fraction = ask->carbohydrate_fraction;
    who.sex = p->sex;
    who.fat_measured = measured;
    who.parameters = ask->parameters;
    who.sodium = ask->sodium;
    who.integrator = ask->integrator;
    return who;
}

refuel_status rf_forecast_start(const refuel_request *request, const refuel_forecast_request *ask, rf_start *out,
                                refuel_error *err)
{
    refuel_plan_result *p = &out->plan;
    *p = (refuel_plan_result){.struct_size = sizeof *p};
    refuel_status status = refuel_plan(request, p, err);
    if (status == REFUEL_OK && !isnan(ask->pal)) status = plan_with_pal(request, ask->pal, p, err);
    if (status != REFUEL_OK) return status;
    double pal = !isnan(ask->pal) ? ask->pal : p->total_kcal_d / p->resting_kcal_d;
    if (isnan(pal))
        return rf_fail(err, REFUEL_E_MISSING, "pal", "the plan gives no total for this age; give the activity level");
    if (!(pal >= RF_FORECAST_PAL_MIN && pal <= RF_FORECAST_PAL_MAX))
        return rf_fail_range(err, "pal", pal, RF_FORECAST_PAL_MIN, RF_FORECAST_PAL_MAX, "");
    out->health = &request->health;
    out->who = person(p, ask, pal);
    out->fat_measured =
        out->who.fat_measured || (p->fat_free_mass_source == REFUEL_EQ_US_NAVY_1984 && !isnan(out->who.fat_kg));
    out->intake_kcal_d = p->resting_kcal_d * pal;
    out->training_net_kcal_d = rf_plan_training_net_kcal_d(p);
    out->floor_kcal_d =
        rf_energy_floor_kcal_d(p->sex, p->age_y, p->resting_kcal_d, p->fat_free_mass_kg, out->training_net_kcal_d);
    return REFUEL_OK;
}
