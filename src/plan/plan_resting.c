#include "plan/plan_resting.h"

#include <math.h>

#include "core/warning.h"
#include "energy/resting.h"

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
        return isnan(estimate->sd_kcal_d) ? RF_SD_CHOSEN_RESTING_PERCENT / 100 * estimate->kcal_d : estimate->sd_kcal_d;
    double sd = isnan(selected->sd_kcal_d) ? selected->sd_percent / 100 * estimate->kcal_d : selected->sd_kcal_d;
    return with_body_fat_error(sd, selected, weight_kg);
}

/* A fat-free mass from circumferences may feed an equation that was asked for, never one that was selected. */
static refuel_person person_for(const rf_plan_who *who, refuel_equation_id asked, refuel_warnings *warnings)
{
    refuel_person person = who->person;
    const rf_resting_row *row = rf_resting_row_of(asked);
    int wants = row && (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS);
    if (wants && isnan(person.fat_free_mass_kg) && who->body.source == REFUEL_EQ_US_NAVY_1984) {
        person.fat_free_mass_kg = who->body.fat_free_mass_kg;
        rf_warn(warnings, REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES);
    }
    return person;
}

static refuel_equation_id asked_for(const refuel_request *r)
{
    if (r->method == REFUEL_METHOD_FAO_2004) return REFUEL_EQ_SCHOFIELD_1985;
    return r->equation == REFUEL_EQ_EER_IOM_2005_OW ? REFUEL_EQ_NONE : (refuel_equation_id)r->equation;
}

static rf_plan_rest measured(const refuel_request *r)
{
    return (rf_plan_rest){.kcal_d = r->resting_kcal_d,
                          .sd_kcal_d = RF_SD_MEASURED_RESTING_PERCENT / 100 * r->resting_kcal_d,
                          .equation = REFUEL_EQ_MEASURED,
                          .reason = REFUEL_REASON_MEASURED};
}

static refuel_selection_reason reason_of(const refuel_request *r, refuel_equation_id asked,
                                         const refuel_selection *selected)
{
    if (!asked) return selected->reason;
    int by_method = r->method == REFUEL_METHOD_FAO_2004 && r->equation == REFUEL_EQ_NONE;
    return by_method ? REFUEL_REASON_METHOD : REFUEL_REASON_CHOSEN;
}

refuel_status rf_plan_resting(const refuel_request *r, const rf_plan_who *who, rf_plan_rest *out, refuel_error *err)
{
    *out = measured(r);
    if (!isnan(r->resting_kcal_d)) return REFUEL_OK;
    refuel_selection selected = refuel_select_resting(&who->person, who->athlete);
    refuel_equation_id asked = asked_for(r);
    refuel_warnings warnings = {{0, 0}};
    refuel_person person = person_for(who, asked, &warnings);
    refuel_estimate estimate;
    refuel_status status =
        rf_resting_estimate(rf_resting_row_of(asked ? asked : selected.equation), &person, &estimate, err);
    if (status != REFUEL_OK) return status;
    int by_hours = r->athlete == REFUEL_ATHLETE_AUTO && who->athlete == REFUEL_ATHLETE_YES && person.age_y >= 10;
    rf_warnings_add(&warnings, estimate.warnings);
    if (!asked) rf_warnings_add(&warnings, selected.warnings);
    rf_warn_if(&warnings, REFUEL_WARNING_ATHLETE_BY_HOURS, by_hours && !asked);
    *out = (rf_plan_rest){.kcal_d = estimate.kcal_d,
                          .sd_kcal_d = sd_of(&selected, &estimate, person.weight_kg),
                          .equation = estimate.source,
                          .reason = reason_of(r, asked, &selected),
                          .warnings = warnings};
    return REFUEL_OK;
}
