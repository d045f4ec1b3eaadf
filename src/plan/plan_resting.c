/* Resting energy of the plan, its standard deviation, and where it comes from. */
#include <math.h>
#include <refuel/resting.h>

#include "core/warning.h"
#include "energy/resting.h"
#include "plan/steps.h"

#define MEASURED_SD_PERCENT 6.0 /* a person from day to day, and the device */
#define CHOSEN_SD_PERCENT 12.0  /* an equation that somebody chose and no comparison speaks for */

/* The error of a measured fat-free mass enters through the equation's slope. */
static double with_body_fat_error(double sd_kcal_d, const refuel_selection *selected, double weight_kg)
{
    if (selected->sd_body_fat_points == 0) return sd_kcal_d;
    double per_ffm_kg = rf_resting_row_of(selected->equation)->piece[0].per_ffm_kg;
    double from_fat = per_ffm_kg * weight_kg * selected->sd_body_fat_points / 100;
    return sqrt(sd_kcal_d * sd_kcal_d + from_fat * from_fat);
}

static double sd_of(const refuel_selection *selected, const refuel_estimate *estimate, double weight_kg)
{
    if (selected->equation != estimate->source)
        return isnan(estimate->sd_kcal_d) ? CHOSEN_SD_PERCENT / 100 * estimate->kcal_d : estimate->sd_kcal_d;
    double sd = isnan(selected->sd_kcal_d) ? selected->sd_percent / 100 * estimate->kcal_d : selected->sd_kcal_d;
    return with_body_fat_error(sd, selected, weight_kg);
}

/* A fat-free mass from circumferences may feed an equation that was asked for, never one that was selected. */
static refuel_person person_for(const rf_planning *p, refuel_equation_id asked, refuel_warnings *warnings)
{
    refuel_person who = p->who;
    const rf_resting_row *row = rf_resting_row_of(asked);
    int wants = row && (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS);
    if (wants && !(who.fat_free_mass_kg > 0) && p->body.source == REFUEL_EQ_US_NAVY_1984) {
        who.fat_free_mass_kg = p->body.fat_free_mass_kg;
        rf_warn(warnings, REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES);
    }
    return who;
}

static refuel_equation_id asked_for(const refuel_request *r)
{
    if (r->method == REFUEL_METHOD_FAO_2004) return REFUEL_EQ_SCHOFIELD_1985;
    return r->equation == REFUEL_EQ_EER_IOM_2005_OW ? REFUEL_EQ_NONE : (refuel_equation_id)r->equation;
}

refuel_status rf_plan_resting(rf_planning *p, refuel_error *err)
{
    refuel_plan_result *out = &p->result;
    if (rf_was_given(p, REFUEL_INPUT_RESTING)) {
        out->resting_kcal_d = p->request.resting_kcal_d;
        out->sd_resting_kcal_d = MEASURED_SD_PERCENT / 100 * out->resting_kcal_d;
        out->resting_measured = 1;
        out->resting_reason = REFUEL_REASON_MEASURED;
        return REFUEL_OK;
    }
    refuel_selection selected = refuel_select_resting(&p->who, (refuel_athlete)out->athlete);
    refuel_equation_id asked = asked_for(&p->request);
    refuel_estimate estimate;
    refuel_person who = person_for(p, asked, &out->warnings);
    refuel_status status = refuel_resting(&who, asked ? asked : selected.equation, &estimate, err);
    if (status != REFUEL_OK) return status;
    out->resting_kcal_d = estimate.kcal_d;
    out->sd_resting_kcal_d = sd_of(&selected, &estimate, who.weight_kg);
    out->resting_equation = estimate.source;
    int by_method = p->request.method == REFUEL_METHOD_FAO_2004 && !rf_was_given(p, REFUEL_INPUT_EQUATION);
    int32_t why = by_method ? REFUEL_REASON_METHOD : REFUEL_REASON_CHOSEN;
    out->resting_reason = asked ? why : (int32_t)selected.reason;
    rf_warnings_add(&out->warnings, estimate.warnings);
    if (asked) return REFUEL_OK;
    rf_warnings_add(&out->warnings, selected.warnings);
    int by_hours = p->request.athlete == REFUEL_ATHLETE_AUTO && out->athlete == REFUEL_ATHLETE_YES && who.age_y >= 10;
    rf_warn_if(&out->warnings, REFUEL_WARNING_ATHLETE_BY_HOURS, by_hours);
    return REFUEL_OK;
}
