#include "plan/plan_resting.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/resting.h"
#include "person/person.h"

#define RF_UNUSUAL_SD 3.0 /* a measured resting energy so far from the predicted one is asked about. refuel's own */

double rf_chosen_sd_percent(refuel_equation_id equation)
{
    const rf_resting_row *row = rf_resting_row_of(equation);
    return row && row->info.sd_percent > 0 ? row->info.sd_percent : RF_SD_CHOSEN_RESTING_PERCENT;
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

static const rf_plan_rest unknown_rest = {
    .kcal_d = NAN, .sd_kcal_d = NAN, .athletes_share = NAN, .untrained_kcal_d = NAN, .athlete_kcal_d = NAN};

/* A measured resting energy is taken as it is; far from what the equations give, it may be of another unit or no whole day. */
static void take_measured(const refuel_request *r, const rf_plan_who *who, rf_plan_rest *out)
{
    refuel_selection predicted = refuel_select_resting(&who->person, who->trained);
    *out = unknown_rest;
    rf_warn_if(&out->warnings, REFUEL_WARNING_RESTING_UNUSUAL,
               fabs(r->resting_kcal_d - predicted.kcal_d) > RF_UNUSUAL_SD * predicted.sd_kcal_d);
    out->kcal_d = r->resting_kcal_d;
    out->sd_kcal_d = RF_SD_MEASURED_RESTING_PERCENT / 100 * r->resting_kcal_d;
    out->equation = REFUEL_EQ_MEASURED;
    out->reason = REFUEL_REASON_MEASURED;
}

static refuel_status take_chosen(const refuel_request *r, const rf_plan_who *who, refuel_equation_id asked,
                                 rf_plan_rest *out, refuel_error *err)
{
    *out = unknown_rest;
    refuel_person person = person_for(who, asked, &out->warnings);
    refuel_estimate estimate;
    refuel_status status = rf_resting_estimate(rf_resting_row_of(asked), &person, &estimate, err);
    if (status != REFUEL_OK) return status;
    int by_method = r->method == REFUEL_METHOD_FAO_2004 && r->equation == REFUEL_EQ_NONE;
    out->kcal_d = estimate.kcal_d;
    out->sd_kcal_d = rf_chosen_sd_percent(asked) / 100 * estimate.kcal_d;
    out->equation = asked;
    out->part[0] = (refuel_resting_part){.equation = (int32_t)asked, .share = 1, .kcal_d = estimate.kcal_d};
    out->reason = by_method ? REFUEL_REASON_METHOD : REFUEL_REASON_CHOSEN;
    rf_warnings_add(&out->warnings, estimate.warnings);
    return REFUEL_OK;
}

static refuel_status take_selected(const refuel_request *r, const rf_plan_who *who, rf_plan_rest *out,
                                   refuel_error *err)
{
    refuel_selection it = refuel_select_resting(&who->person, who->trained);
    if (!(it.kcal_d > 0))
        return rf_fail(err, REFUEL_E_RANGE, "weight", "no equation gives a positive resting energy for this body");
    *out = unknown_rest;
    memcpy(out->part, it.part, sizeof out->part);
    out->kcal_d = it.kcal_d;
    out->sd_kcal_d = it.sd_kcal_d;
    out->athletes_share = it.athletes_share;
    out->untrained_kcal_d = it.untrained_kcal_d;
    out->athlete_kcal_d = it.athlete_kcal_d;
    out->equation = (refuel_equation_id)it.part[0].equation;
    out->reason = it.reason;
    out->warnings = it.warnings;
    int in_part = who->trained > 0 && who->trained < 1 && it.athlete_kcal_d != it.untrained_kcal_d;
    rf_warn_if(&out->warnings, REFUEL_WARNING_ATHLETE_BY_HOURS, r->athlete == REFUEL_ATHLETE_AUTO && in_part);
    return REFUEL_OK;
}

refuel_status rf_plan_resting(const refuel_request *r, const rf_plan_who *who, rf_plan_rest *out, refuel_error *err)
{
    refuel_equation_id asked = asked_for(r);
    if (isnan(r->resting_kcal_d)) return asked ? take_chosen(r, who, asked, out, err) : take_selected(r, who, out, err);
    take_measured(r, who, out);
    return REFUEL_OK;
}
