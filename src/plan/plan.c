#include <refuel/plan.h>

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/warning.h"
#include "plan/input.h"
#include "plan/steps.h"

_Static_assert(REFUEL_PLAN_CHECKS == RF_CHECKS_MAX && REFUEL_CHECK_END <= REFUEL_PLAN_CHECKS,
               "every check has a place in the result");
_Static_assert(REFUEL_INPUT_END < 64, "every input has a bit");

static double if_given(const rf_planning *p, refuel_input input, double value)
{
    return rf_was_given(p, input) ? value : NAN;
}

/* What is eaten. Three macronutrients without the energy add up to it. */
static refuel_status read_eaten(rf_planning *p, int needed, refuel_error *err)
{
    const refuel_request *r = &p->request;
    refuel_plan_result *out = &p->result;
    out->eaten_kcal_d = if_given(p, REFUEL_INPUT_INTAKE, r->intake_kcal_d);
    out->eaten_carbohydrate_g_d = if_given(p, REFUEL_INPUT_CARBOHYDRATE, r->carbohydrate_g_d);
    out->eaten_protein_g_d = if_given(p, REFUEL_INPUT_PROTEIN, r->protein_g_d);
    out->eaten_fat_g_d = if_given(p, REFUEL_INPUT_FAT, r->fat_g_d);
    out->eaten_fibre_g_d = if_given(p, REFUEL_INPUT_FIBRE, r->fibre_g_d);
    out->eaten_days = if_given(p, REFUEL_INPUT_INTAKE_DAYS, r->intake_days);
    double from_macros = 4 * out->eaten_carbohydrate_g_d + 4 * out->eaten_protein_g_d + 9 * out->eaten_fat_g_d;
    if (isnan(out->eaten_kcal_d) && !isnan(from_macros)) {
        out->eaten_kcal_d = from_macros;
        rf_warn(&out->warnings, REFUEL_WARNING_INTAKE_FROM_MACROS);
    }
    if (fabs(from_macros - out->eaten_kcal_d) > fmax(10, 0.10 * out->eaten_kcal_d))
        rf_warn(&out->warnings, REFUEL_WARNING_INTAKE_INCONSISTENT);
    if (needed && isnan(out->eaten_kcal_d))
        return rf_fail(err, REFUEL_E_MISSING, "intake.energy",
                       "check needs what is eaten: the energy like 2300kcal, or carbohydrate, protein and fat");
    rf_warn_if(&out->warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED, !needed && !isnan(out->eaten_kcal_d));
    return REFUEL_OK;
}

static refuel_status make_plan(const refuel_request *request, int eaten, refuel_plan_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    if (out->struct_size < sizeof out->struct_size)
        return rf_fail(err, REFUEL_E_VERSION, "", "struct_size of the result is not set");
    rf_planning p;
    memset(&p, 0, sizeof p);
    refuel_status status = rf_request_check(request, &p.request, err);
    if (status == REFUEL_OK) status = rf_plan_person(&p, err);
    if (status == REFUEL_OK) status = read_eaten(&p, eaten, err);
    if (status == REFUEL_OK) status = rf_plan_resting(&p, err);
    if (status == REFUEL_OK) status = rf_plan_day(&p, err);
    if (status != REFUEL_OK) return status;
    rf_plan_goal(&p);
    rf_plan_macros(&p);
    rf_plan_checks(&p, eaten);
    size_t size = out->struct_size < sizeof p.result ? out->struct_size : sizeof p.result;
    p.result.struct_size = size;
    memcpy(out, &p.result, size);
    return REFUEL_OK;
}

refuel_status refuel_plan(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return make_plan(request, 0, out, err);
}

refuel_status refuel_check(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return make_plan(request, 1, out, err);
}
