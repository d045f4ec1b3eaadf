#include "plan/plan_day.h"

#include <math.h>
#include <refuel/requirement.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/warning.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "energy/ledger_kernel.h"
#include "energy/living_kernel.h"
#include "energy/milk.h"
#include "person/person.h"

/* Energy of pregnancy or lactation; 0 without. */
static refuel_status reproduction(const refuel_request *r, double *kcal_d, refuel_error *err)
{
    *kcal_d = 0;
    if (r->life_stage == REFUEL_LIFE_STAGE_NONE) return REFUEL_OK;
    int pregnant = r->life_stage == REFUEL_PREGNANT;
    if (isnan(pregnant ? r->gestation_week : r->months_since_birth)) {
        if (pregnant && !isnan(r->expenditure_kcal_d)) return REFUEL_OK; /* the measured total contains it */
        return rf_fail(err, REFUEL_E_MISSING, pregnant ? "gestation_week" : "months_since_birth",
                       "it was not given; the energy of %s depends on it", pregnant ? "pregnancy" : "lactation");
    }
    *kcal_d = refuel_reproduction_kcal_d(r->life_stage, r->gestation_week, r->months_since_birth, r->nursing);
    return REFUEL_OK;
}

/* What to know in pregnancy and lactation, whatever the method. */
static refuel_warnings reproduction_warnings(const refuel_request *r, const rf_plan_who *who)
{
    refuel_warnings set = {{0, 0}};
    int pregnant = r->life_stage == REFUEL_PREGNANT, lactating = r->life_stage == REFUEL_LACTATING;
    int runs = who->run.hours_d > 0 && who->run.run_share > 0;
    rf_warn_if(&set, REFUEL_WARNING_RUNNING_IN_PREGNANCY,
               pregnant && runs && r->gestation_week >= RF_LATER_PREGNANCY_WEEK);
    rf_warn_if(&set, REFUEL_WARNING_PREGNANCY_GAIN, rf_gate_pregnancy(r->life_stage, r->goal_kg_week));
    rf_warn_if(&set, REFUEL_WARNING_LACTATION_LATE, lactating && r->months_since_birth > RF_LATE_MILK_MONTH);
    return set;
}

static double living_pal_of(const refuel_request *r, const rf_plan_who *who)
{
    double trained = isnan(who->trained) ? 0 : who->trained;
    int measured = !isnan(r->resting_kcal_d);
    return rf_living_pal(r->living_pal, rf_living_default_pal(r->sex, r->age_y, trained, measured));
}

/* A measured resting rate of somebody who trains goes with more than the level of a predicted one. */
static int raised(const refuel_request *r, const rf_plan_who *who)
{
    int by_default = isnan(r->living_pal) || r->living_pal == REFUEL_LIVING_TYPICAL;
    int adult = r->age_y >= RF_LIVING_ADULT_FROM_Y;
    return !isnan(r->resting_kcal_d) && isnan(r->expenditure_kcal_d) && who->trained > 0 && by_default && adult;
}

static rf_ledger ledger_of(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest,
                           double reproduction_kcal_d)
{
    rf_ledger_input in = {.resting_kcal_d = rest->kcal_d,
                          .sd_resting_kcal_d = rest->sd_kcal_d,
                          .living_pal = living_pal_of(r, who),
                          .sd_living_pal = rf_sd_living_pal(r->age_y),
                          .running_gross_kcal_d = who->run.gross_kcal_d,
                          .running_hours_d = who->run.hours_d,
                          .walking_gross_kcal_d = who->walk.gross_kcal_d,
                          .walking_hours_d = who->walk.hours_d,
                          .exercise_gross_kcal_d = who->exercise.gross_kcal_d,
                          .exercise_hours_d = who->exercise.hours_d,
                          .reproduction_kcal_d = reproduction_kcal_d,
                          .sd_distance_kcal_d = rf_sd_distance_kcal_d(who->run.gross_kcal_d, r->distance_km_week,
                                                                      r->distance_sd_km_week)};
    return rf_ledger_day(&in);
}

double rf_plan_ledger_pal(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest)
{
    return ledger_of(r, who, rest, 0).total_kcal_d / rest->kcal_d;
}

static const rf_plan_day unknown_day = {.living_kcal_d = NAN,
                                        .running_kcal_d = NAN,
                                        .walking_kcal_d = NAN,
                                        .exercise_kcal_d = NAN,
                                        .reproduction_kcal_d = NAN,
                                        .total_kcal_d = NAN,
                                        .sd_total_kcal_d = NAN,
                                        .living_pal = NAN,
                                        .sd_living_pal = NAN,
                                        .terms = {NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0}};

/* A total that was measured: living is what it leaves beside the other terms. The energy of milk is none
   that the mother's body spends: doubly labelled water does not see it, and neither does a watch. Pregnancy it holds. */
static void measure(const refuel_request *r, const rf_plan_rest *rest, const rf_ledger *ledger,
                    double reproduction_kcal_d, rf_plan_day *day)
{
    double milk_kcal_d = r->life_stage == REFUEL_LACTATING ? reproduction_kcal_d : 0;
    double left_kcal_d = r->expenditure_kcal_d + milk_kcal_d - reproduction_kcal_d;
    double moving_kcal_d = (ledger->running_kcal_d + ledger->walking_kcal_d) + ledger->exercise_kcal_d;
    day->living_kcal_d = (left_kcal_d - moving_kcal_d) - rest->kcal_d;
    day->total_kcal_d = r->expenditure_kcal_d + milk_kcal_d;
    day->sd_total_kcal_d = isnan(r->expenditure_sd_kcal_d) ? RF_SD_MEASURED_TOTAL_PERCENT / 100 * r->expenditure_kcal_d
                                                           : r->expenditure_sd_kcal_d;
    day->total_equation = REFUEL_EQ_MEASURED;
    day->living_pal = day->sd_living_pal = NAN;
    rf_warn_if(&day->warnings, REFUEL_WARNING_EXPENDITURE_LOW, day->living_kcal_d < 0);
}

static refuel_status by_ledger(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest,
                               rf_plan_day *day, refuel_error *err)
{
    double reproduction_kcal_d = 0;
    refuel_status status = reproduction(r, &reproduction_kcal_d, err);
    if (status != REFUEL_OK) return status;
    int measured = !isnan(r->expenditure_kcal_d), child = r->age_y < RF_LEDGER_FROM_AGE_Y && !measured;
    int trains = r->distance_km_week != 0 || r->walking_distance_km_week > 0 || rf_plan_exercises(r); /* perhaps */
    rf_ledger ledger = ledger_of(r, who, rest, reproduction_kcal_d);
    day->living_pal = child ? NAN : living_pal_of(r, who);
    day->sd_living_pal = child ? NAN : rf_sd_living_pal(r->age_y);
    day->running_equation = who->run.equation;
    rf_warnings_add(&day->warnings, who->run.warnings);
    rf_warn_if(&day->warnings, REFUEL_WARNING_MODEL_ADULTS, r->age_y < RF_ADULT_AGE_Y && trains && !child);
    rf_warn_if(&day->warnings, REFUEL_WARNING_UNDER_TEN, child);
    rf_warn_if(&day->warnings, REFUEL_WARNING_LIVING_RAISED, raised(r, who));
    rf_warn_if(&day->warnings, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN,
               r->life_stage == REFUEL_PREGNANT && isnan(r->pre_pregnancy_weight_kg) && !measured);
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE) day->reproduction_kcal_d = reproduction_kcal_d;
    if (child) return REFUEL_OK; /* living, running and total stay unknown */
    day->living_kcal_d = ledger.living_kcal_d;
    day->running_kcal_d = ledger.running_kcal_d;
    if (!isnan(r->walking_distance_km_week)) day->walking_kcal_d = ledger.walking_kcal_d;
    if (rf_plan_gives_exercise(r)) day->exercise_kcal_d = ledger.exercise_kcal_d;
    day->total_kcal_d = ledger.total_kcal_d;
    day->sd_total_kcal_d = ledger.sd_total_kcal_d;
    if (measured) measure(r, rest, &ledger, reproduction_kcal_d, day);
    return REFUEL_OK;
}

/* A whole number that fits in kJ was hardly written in another unit than the message says. */
static int is_in_kj(double kcal_d, double low, double high)
{
    double meant = kcal_d / REFUEL_KJ_PER_KCAL;
    return meant >= low && meant <= high && kcal_d == floor(kcal_d);
}

refuel_status rf_plan_check_expenditure(const refuel_request *r, const rf_plan_rest *rest, refuel_error *err)
{
    double given = r->expenditure_kcal_d, low = RF_MEASURED_PAL_MIN * rest->kcal_d,
           high = RF_MOST_SPENT_PAL * rest->kcal_d;
    if (isnan(given) || (given >= low && given <= high)) return REFUEL_OK;
    char least[RF_NUMBER_TEXT], most[RF_NUMBER_TEXT], written[RF_NUMBER_TEXT];
    rf_number_text(RF_MEASURED_PAL_MIN, least);
    rf_number_text(RF_MOST_SPENT_PAL, most);
    rf_number_text(round(100 * given) / 100, written);
    rf_fail(err, REFUEL_E_RANGE, "expenditure",
            "%s kcal/d is outside %.0f..%.0f kcal/d, %s to %s times resting energy; ", written, ceil(low), floor(high),
            least, most);
    if (given < low)
        rf_note(err, "is it the whole day, the energy of rest included?");
    else if (is_in_kj(given, low, high))
        rf_note(err, "did you mean %s kJ?", written);
    else
        rf_note(err, "is it one day, and is the unit right?");
    if (err) err->value = given, err->low = low, err->high = high;
    return REFUEL_E_RANGE;
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

/* With a volume of training and no category, the ledger's own physical activity level chooses the category. */
static int32_t activity_of(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest,
                           refuel_equation_id eq, refuel_warnings *warnings)
{
    if (r->activity != REFUEL_ACTIVITY_NONE) return r->activity;
    int known = !isnan(r->distance_km_week) || !isnan(r->walking_distance_km_week) || rf_plan_gives_exercise(r);
    if (!known || r->age_y < RF_LEDGER_FROM_AGE_Y) return REFUEL_ACTIVITY_NONE;
    rf_warn(warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER);
    return (int32_t)refuel_activity_of_pal(eq, r->age_y, rf_plan_ledger_pal(r, who, rest));
}

static refuel_status by_requirement(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest,
                                    rf_plan_day *day, refuel_error *err)
{
    refuel_equation_id eq = equation_of(r);
    refuel_requirement_request ask = {.struct_size = sizeof ask,
                                      .person = who->person,
                                      .gestation_week = r->gestation_week,
                                      .months_since_birth = r->months_since_birth,
                                      .pre_pregnancy_weight_kg = r->pre_pregnancy_weight_kg,
                                      .resting_kcal_d = rest->kcal_d,
                                      .sd_resting_kcal_d = rest->sd_kcal_d,
                                      .activity = activity_of(r, who, rest, eq, &day->warnings),
                                      .life_stage = r->life_stage,
                                      .nursing = r->nursing};
    ask.person.weight_kg = r->weight_kg; /* the present one: each method knows which weight it stands on */
    refuel_requirement_result got = REFUEL_REQUIREMENT_RESULT_INIT;
    refuel_status status = refuel_requirement(&ask, eq, &got, err);
    if (status != REFUEL_OK) return status;
    day->total_equation = eq;
    day->activity = got.activity;
    day->terms = got.terms;
    day->running_kcal_d = 0; /* the category contains it */
    day->total_kcal_d = got.total.kcal_d;
    day->living_kcal_d = day->total_kcal_d - got.reproduction_kcal_d - rest->kcal_d;
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE) day->reproduction_kcal_d = got.reproduction_kcal_d;
    day->sd_total_kcal_d = got.total.sd_kcal_d;
    rf_warnings_add(&day->warnings, got.total.warnings);
    if (!isnan(r->distance_km_week)) rf_warnings_add(&day->warnings, who->run.warnings);
    rf_warn_if(&day->warnings, REFUEL_WARNING_METHOD_BELOW_RESTING, day->living_kcal_d < 0);
    return REFUEL_OK;
}

refuel_status rf_plan_day_of(const refuel_request *r, const rf_plan_who *who, const rf_plan_rest *rest,
                             rf_plan_day *out, refuel_error *err)
{
    rf_plan_day day = unknown_day;
    int ledger = r->method == REFUEL_METHOD_LEDGER;
    refuel_status status = ledger ? by_ledger(r, who, rest, &day, err) : by_requirement(r, who, rest, &day, err);
    if (status != REFUEL_OK) return status;
    rf_warnings_add(&day.warnings, reproduction_warnings(r, who));
    rf_warn_if(&day.warnings, REFUEL_WARNING_ABOVE_CEILING, day.total_kcal_d > RF_SUSTAINED_CEILING_PAL * rest->kcal_d);
    *out = day;
    return REFUEL_OK;
}
