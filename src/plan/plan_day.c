/* The total of the day, and the intervals. */
#include <math.h>
#include <refuel/requirement.h>

#include "core/failure.h"
#include "core/numeric.h"
#include "core/warning.h"
#include "energy/ledger.h"
#include "plan/steps.h"

#define DEFAULT_LIVING_PAL 1.6
#define DEFAULT_LEVEL 0.8
#define MEASURED_TOTAL_SD_PERCENT 5.0 /* four weeks of tracking, or doubly labelled water */
#define SUSTAINED_CEILING_PAL 2.5     /* Thurber 2019 */
#define LEDGER_FROM_AGE_Y 10.0

static refuel_status reproduction(const rf_planning *p, double *kcal_d, refuel_error *err)
{
    const refuel_request *r = &p->request;
    *kcal_d = 0;
    if (r->life_stage == REFUEL_LIFE_STAGE_NONE) return REFUEL_OK;
    int pregnant = r->life_stage == REFUEL_PREGNANT;
    if (!rf_was_given(p, pregnant ? REFUEL_INPUT_GESTATION_WEEK : REFUEL_INPUT_MONTHS_SINCE_BIRTH)) {
        if (rf_was_given(p, REFUEL_INPUT_EXPENDITURE)) return REFUEL_OK; /* the measured total contains it */
        return rf_fail(err, REFUEL_E_MISSING, pregnant ? "gestation_week" : "months_since_birth",
                       "it was not given; the energy of %s depends on it", pregnant ? "pregnancy" : "lactation");
    }
    *kcal_d = refuel_reproduction_kcal_d(r->life_stage, r->gestation_week, r->months_since_birth);
    return REFUEL_OK;
}

static rf_ledger ledger_of(const rf_planning *p, double reproduction_kcal_d)
{
    rf_ledger_input in = {.resting_kcal_d = p->result.resting_kcal_d,
                          .sd_resting_kcal_d = p->result.sd_resting_kcal_d,
                          .living_pal = p->result.living_pal,
                          .running_gross_kcal_d = p->run.gross_kcal_d,
                          .running_hours_d = p->run.hours_d,
                          .reproduction_kcal_d = reproduction_kcal_d};
    return rf_ledger_day(&in);
}

static refuel_status day_by_ledger(rf_planning *p, refuel_error *err)
{
    refuel_plan_result *out = &p->result;
    refuel_status status = reproduction(p, &out->reproduction_kcal_d, err);
    if (status != REFUEL_OK) return status;
    rf_ledger day = ledger_of(p, out->reproduction_kcal_d);
    out->running_equation = p->run.equation;
    rf_warnings_add(&out->warnings, p->run.warnings);
    rf_warn_if(&out->warnings, REFUEL_WARNING_MODEL_ADULTS, out->age_y < 18);
    int measured = rf_was_given(p, REFUEL_INPUT_EXPENDITURE);
    if (out->age_y < LEDGER_FROM_AGE_Y && !measured) {
        rf_warn(&out->warnings, REFUEL_WARNING_UNDER_TEN);
        return REFUEL_OK; /* living, running and total stay unknown */
    }
    out->living_kcal_d = day.living_kcal_d;
    out->running_kcal_d = day.running_kcal_d;
    out->total_kcal_d = day.total_kcal_d;
    out->sd_total_kcal_d = day.sd_total_kcal_d;
    if (!measured) return REFUEL_OK;
    double rest_kcal_d = p->request.expenditure_kcal_d - out->reproduction_kcal_d;
    out->living_kcal_d = (rest_kcal_d - out->running_kcal_d) - out->resting_kcal_d;
    out->total_kcal_d = p->request.expenditure_kcal_d;
    out->sd_total_kcal_d = rf_was_given(p, REFUEL_INPUT_EXPENDITURE_SD)
                               ? p->request.expenditure_sd_kcal_d
                               : MEASURED_TOTAL_SD_PERCENT / 100 * out->total_kcal_d;
    out->total_measured = 1;
    out->living_pal = NAN;
    rf_warn_if(&out->warnings, REFUEL_WARNING_EXPENDITURE_LOW, out->living_kcal_d < 0);
    return REFUEL_OK;
}

static refuel_equation_id equation_of(const refuel_request *r)
{
    switch (r->method) {
        case REFUEL_METHOD_NASEM_2023: return REFUEL_EQ_EER_NASEM_2023;
        case REFUEL_METHOD_IOM_2005:
            return r->equation == REFUEL_EQ_EER_IOM_2005_OW ? REFUEL_EQ_EER_IOM_2005_OW : REFUEL_EQ_EER_IOM_2005;
        case REFUEL_METHOD_FAO_2004: return REFUEL_EQ_FAO_2004;
        default: return REFUEL_EQ_MULTIPLIER;
    }
}

/* With a running volume and no category, the ledger's own physical activity level chooses the category. */
static int32_t activity_of(rf_planning *p, refuel_equation_id eq)
{
    const refuel_request *r = &p->request;
    if (r->activity != REFUEL_ACTIVITY_NONE) return r->activity;
    if (!rf_was_given(p, REFUEL_INPUT_DISTANCE) || r->age_y < LEDGER_FROM_AGE_Y) return REFUEL_ACTIVITY_NONE;
    rf_warn(&p->result.warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER);
    double pal = ledger_of(p, 0).total_kcal_d / p->result.resting_kcal_d;
    return refuel_activity_of_pal(eq, r->age_y, pal);
}

static refuel_status day_by_requirement(rf_planning *p, refuel_error *err)
{
    const refuel_request *r = &p->request;
    refuel_plan_result *out = &p->result;
    refuel_equation_id eq = equation_of(r);
    refuel_requirement_request in = {.person = p->who,
                                     .gestation_week = r->gestation_week,
                                     .months_since_birth = r->months_since_birth,
                                     .pre_pregnancy_weight_kg = r->pre_pregnancy_weight_kg,
                                     .resting_kcal_d = out->resting_kcal_d,
                                     .sd_resting_kcal_d = out->sd_resting_kcal_d,
                                     .activity = activity_of(p, eq),
                                     .life_stage = r->life_stage};
    if (rf_was_given(p, REFUEL_INPUT_GESTATION_WEEK)) in.given |= REFUEL_GIVEN_GESTATION_WEEK;
    if (rf_was_given(p, REFUEL_INPUT_MONTHS_SINCE_BIRTH)) in.given |= REFUEL_GIVEN_MONTHS_SINCE_BIRTH;
    refuel_requirement_result got;
    refuel_status status = refuel_requirement(&in, eq, &got, err);
    if (status != REFUEL_OK) return status;
    out->total_equation = eq;
    out->activity = got.activity;
    out->total_terms = got.terms;
    out->running_kcal_d = 0; /* the category contains it */
    out->total_kcal_d = got.total.kcal_d;
    out->living_kcal_d = out->total_kcal_d - out->resting_kcal_d;
    out->sd_total_kcal_d = got.total.sd_kcal_d;
    out->living_pal = NAN;
    rf_warnings_add(&out->warnings, got.total.warnings);
    if (rf_was_given(p, REFUEL_INPUT_DISTANCE)) rf_warnings_add(&out->warnings, p->run.warnings);
    return REFUEL_OK;
}

static refuel_range around(double value, double half)
{
    return (refuel_range){value - half, value + half};
}

refuel_status rf_plan_day(rf_planning *p, refuel_error *err)
{
    refuel_plan_result *out = &p->result;
    out->method = p->request.method;
    out->living_pal = rf_was_given(p, REFUEL_INPUT_LIVING) ? p->request.living_pal : DEFAULT_LIVING_PAL;
    out->living_kcal_d = out->running_kcal_d = out->total_kcal_d = out->sd_total_kcal_d = NAN;
    out->running_hours_d = p->run.hours_d;
    out->running_gross_kcal_d = p->run.gross_kcal_d;
    out->running_cost_kcal_kg_km = p->run.cost_kcal_kg_km;
    out->terrain_factor = p->run.terrain_factor;
    out->grade = p->run.grade;
    int ledger = out->method == REFUEL_METHOD_LEDGER;
    refuel_status status = ledger ? day_by_ledger(p, err) : day_by_requirement(p, err);
    if (status != REFUEL_OK) return status;
    rf_warn_if(&out->warnings, REFUEL_WARNING_ABOVE_CEILING,
               out->total_kcal_d > SUSTAINED_CEILING_PAL * out->resting_kcal_d);
    out->level = rf_was_given(p, REFUEL_INPUT_LEVEL) ? p->request.level : DEFAULT_LEVEL;
    double z = rf_normal_quantile((1 + out->level) / 2);
    out->resting_interval_kcal_d = around(out->resting_kcal_d, z * out->sd_resting_kcal_d);
    out->total_interval_kcal_d = around(out->total_kcal_d, z * out->sd_total_kcal_d);
    return REFUEL_OK;
}
