#include "plan/plan_resting.h"

#include <math.h>

#include "core/warning.h"
#include "energy/resting.h"
#include "person/person.h"

/* Of the equation that suits the person, the error in people like this; of another one, its own. */
static rf_resting_spread spread_of(const refuel_selection *selected, refuel_equation_id used)
{
    const rf_resting_row *row = rf_resting_row_of(used);
    rf_resting_spread it = {.percent = RF_SD_MEASURED_RESTING_PERCENT, .kcal_d = NAN};
    if (!row) return it;
    it.percent = row->info.sd_percent > 0 ? row->info.sd_percent : RF_SD_CHOSEN_RESTING_PERCENT;
    if (selected->equation != used) return it;
    it.percent = isnan(selected->sd_kcal_d) ? selected->sd_percent : NAN;
    it.kcal_d = selected->sd_kcal_d;
    it.fat_points = selected->sd_body_fat_points;
    if (it.fat_points != 0) it.per_ffm_kg = row->piece[0].per_ffm_kg;
    return it;
}

rf_resting_spread rf_resting_spread_of(const refuel_person *who, refuel_athlete athlete, refuel_equation_id used)
{
    refuel_selection selected = refuel_select_resting(who, athlete);
    return spread_of(&selected, used);
}

double rf_resting_sd_kcal_d(const rf_resting_spread *spread, double resting_kcal_d, double weight_kg)
{
    double sd_kcal_d = isnan(spread->kcal_d) ? spread->percent / 100 * resting_kcal_d : spread->kcal_d;
    if (spread->fat_points == 0) return sd_kcal_d;
    double from_fat = spread->per_ffm_kg * weight_kg * spread->fat_points / 100;
    return sqrt(sd_kcal_d * sd_kcal_d + from_fat * from_fat);
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
    int by_hours =
        r->athlete == REFUEL_ATHLETE_AUTO && who->athlete == REFUEL_ATHLETE_YES && person.age_y >= RF_YOUTH_AGE_Y;
    rf_resting_spread spread = spread_of(&selected, estimate.source);
    rf_warnings_add(&warnings, estimate.warnings);
    if (!asked) rf_warnings_add(&warnings, selected.warnings);
    rf_warn_if(&warnings, REFUEL_WARNING_ATHLETE_BY_HOURS, by_hours && !asked);
    *out = (rf_plan_rest){.kcal_d = estimate.kcal_d,
                          .sd_kcal_d = rf_resting_sd_kcal_d(&spread, estimate.kcal_d, person.weight_kg),
                          .equation = estimate.source,
                          .reason = reason_of(r, asked, &selected),
                          .warnings = warnings};
    return REFUEL_OK;
}
