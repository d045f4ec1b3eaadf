/* What makes a request impossible before anything is computed: single inputs by the table, then inputs together. */
#include <math.h>

#include "core/failure.h"
#include "core/sized.h"
#include "energy/resting.h"
#include "plan/missing.h"
#include "plan/plan_person.h"
#include "plan/request.h"
#include "plan/validate_days.h"
#include "plan/validate_health.h"
#include "plan/validate_nutrient.h"
#include "plan/validate_timing.h"

static int gives(const refuel_request *r, refuel_input input)
{
    return rf_field_gives(&rf_request_fields[input], r);
}

bool rf_input_needed(const rf_field *field, rf_use use)
{
    if (!field->info.needed || use == RF_USE_ANY) return false;
    return use != RF_USE_NEEDS || field->info.number == REFUEL_INPUT_SEX || field->info.number == REFUEL_INPUT_AGE;
}

/* A value that was given. The words of a message are the business of rf_field_check, which is asked only where something is
   wrong. */
static refuel_status check_given(const rf_field *field, refuel_request *r, refuel_error *err)
{
    double value = rf_field_load(field, r);
    const rf_field *other = &rf_request_fields[field->info.excludes];
    if (field->info.excludes && other->info.offset != field->info.offset && rf_field_gives(other, r))
        return rf_fail(err, REFUEL_E_CONFLICT, field->info.path, "%s and %s exclude each other: give one of them",
                       field->info.path, other->info.path);
    if (rf_field_takes(field, value)) return REFUEL_OK;
    refuel_status status = rf_field_check(field, field->info.path, &value, err);
    if (status == REFUEL_OK) rf_field_store(field, r, value); /* outside by rounding alone: now it is the limit */
    return status;
}

/* A row that is text only is passed over: another one has the member. */
static refuel_status check_rows(int from, int end, refuel_request *r, refuel_error *err)
{
    const rf_field *behind = &rf_request_fields[end];
    for (const rf_field *field = &rf_request_fields[from]; field < behind; field++) {
        if (!rf_field_gives(field, r) || !(field->info.whole || field->info.number_path)) continue;
        refuel_status status = check_given(field, r, err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

/* As a rule nobody was asked about health, and nothing was said of timing: then their rows are not looked at. */
static refuel_status check_single(refuel_request *r, refuel_error *err)
{
    refuel_status status = check_rows(1, RF_HEALTH_INPUT_FIRST, r, err);
    if (status == REFUEL_OK && rf_health_answered(r))
        status = check_rows(RF_HEALTH_INPUT_FIRST, RF_HEALTH_INPUT_LAST + 1, r, err);
    if (status == REFUEL_OK) status = check_rows(RF_HEALTH_INPUT_LAST + 1, RF_TIMING_INPUT_FIRST, r, err);
    if (status == REFUEL_OK && rf_timing_given(r)) status = check_rows(RF_TIMING_INPUT_FIRST, REFUEL_INPUT_END, r, err);
    return status;
}

static void find_missing(const refuel_request *r, rf_use use, rf_missing *missing)
{
    for (int i = 1; i <= RF_NEEDED_INPUT_LAST; i++) {
        const rf_field *field = &rf_request_fields[i];
        bool needed = rf_input_needed(field, use) && (field->info.whole || field->info.number_path);
        if (needed && !rf_field_gives(field, r)) rf_missing_add(missing, field, field->info.path);
    }
}

static void conflict(refuel_input input, const char *text, rf_errors *errors)
{
    const char *path = rf_request_fields[input].info.path;
    rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, path, "%s", text));
}

static void check_life_stage(const refuel_request *r, rf_errors *errors)
{
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE && r->sex != REFUEL_SEX_NONE && r->sex != REFUEL_FEMALE)
        conflict(REFUEL_INPUT_LIFE_STAGE, "pregnant and lactating go with sex female, whose equations they need",
                 errors);
    if (r->life_stage != REFUEL_PREGNANT && gives(r, REFUEL_INPUT_GESTATION_WEEK))
        conflict(REFUEL_INPUT_GESTATION_WEEK, "it goes with the life stage pregnant", errors);
    if (r->life_stage != REFUEL_PREGNANT && gives(r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT))
        conflict(REFUEL_INPUT_PRE_PREGNANCY_WEIGHT, "it goes with the life stage pregnant", errors);
    if (r->life_stage != REFUEL_LACTATING && gives(r, REFUEL_INPUT_MONTHS_SINCE_BIRTH))
        conflict(REFUEL_INPUT_MONTHS_SINCE_BIRTH, "it goes with the life stage lactating", errors);
    if (r->life_stage != REFUEL_LACTATING && gives(r, REFUEL_INPUT_NURSING))
        conflict(REFUEL_INPUT_NURSING, "it goes with the life stage lactating", errors);
}

/* An activity category contains the running: the two together would count it twice. */
static void check_method(const refuel_request *r, rf_errors *errors)
{
    if (gives(r, REFUEL_INPUT_ACTIVITY) && r->method == REFUEL_METHOD_LEDGER)
        conflict(REFUEL_INPUT_ACTIVITY,
                 "the ledger takes no activity category: use living for life outside running, or another method",
                 errors);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && r->distance_km_week > 0)
        conflict(
            REFUEL_INPUT_ACTIVITY,
            "the category already contains the running, so the run would be counted twice: leave one out, or say none of it",
            errors);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && r->walking_distance_km_week > 0)
        conflict(
            REFUEL_INPUT_ACTIVITY,
            "the category already contains the walking, so it would be counted twice: leave one out, or say none of it",
            errors);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && rf_plan_exercises(r))
        conflict(
            REFUEL_INPUT_ACTIVITY,
            "the category already contains the exercise, so it would be counted twice: leave one out, or say none of it",
            errors);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && gives(r, REFUEL_INPUT_LIVING))
        conflict(REFUEL_INPUT_LIVING, "the activity category contains the life outside running: leave one out", errors);
    if (gives(r, REFUEL_INPUT_EXPENDITURE) && r->method != REFUEL_METHOD_LEDGER)
        conflict(REFUEL_INPUT_EXPENDITURE, "a measured total leaves nothing to estimate: leave the method out", errors);
    if (gives(r, REFUEL_INPUT_DISTANCE_SD) && !gives(r, REFUEL_INPUT_DISTANCE))
        conflict(REFUEL_INPUT_DISTANCE_SD, "it goes with the running volume", errors);
    if (gives(r, REFUEL_INPUT_EXPENDITURE_SD) && !gives(r, REFUEL_INPUT_EXPENDITURE))
        conflict(REFUEL_INPUT_EXPENDITURE_SD, "it goes with expenditure", errors);
    int of_resting = r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_EER_IOM_2005_OW;
    if (gives(r, REFUEL_INPUT_RESTING) && of_resting)
        conflict(REFUEL_INPUT_EQUATION, "a measured resting energy leaves nothing to estimate: leave one out", errors);
    if (r->equation == REFUEL_EQ_EER_IOM_2005_OW && r->method != REFUEL_METHOD_IOM_2005)
        conflict(REFUEL_INPUT_EQUATION, "eer-iom-2005-ow goes with method iom-2005", errors);
    if (r->method == REFUEL_METHOD_FAO_2004 && r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_SCHOFIELD_1985)
        conflict(REFUEL_INPUT_EQUATION, "fao-2004 stands on schofield-1985", errors);
    if (of_resting && !rf_resting_row_of((refuel_equation_id)r->equation))
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_UNKNOWN, "equation",
                                       "number %d is no resting equation", (int)r->equation));
}

/* The first of an input is kept: the others often say the same. */
void rf_request_conflicts(const refuel_request *r, rf_errors *errors)
{
    check_life_stage(r, errors);
    check_method(r, errors);
    rf_health_conflicts(r, errors);
    rf_nutrient_conflicts(r, errors);
    rf_days_conflicts(r, errors);
    rf_timing_conflicts(r, errors);
}

static refuel_status check_each(const refuel_request *request, refuel_request *known, refuel_error *err)
{
    refuel_status status = rf_sized_read(request, known, &rf_empty_request, sizeof *known, "", err);
    if (status == REFUEL_OK) rf_days_complete(known);
    if (status == REFUEL_OK) status = check_single(known, err);
    if (status == REFUEL_OK) status = rf_nutrient_check(known, err);
    return status == REFUEL_OK ? rf_exercise_check(known->exercise, err) : status;
}

static refuel_status check_together(const refuel_request *known, refuel_error *err)
{
    rf_errors errors = rf_errors_one(err);
    rf_request_conflicts(known, &errors);
    return errors.first;
}

/* A missing input does not hide that another choice is refused. */
static refuel_status check_refused(const refuel_request *r, const rf_refused *refused, refuel_error *err)
{
    for (; refused && refused->row; refused++) {
        const rf_field *field = &rf_request_fields[refused->row];
        if (rf_field_load(field, r) == refused->value)
            return rf_fail(err, REFUEL_E_CONFLICT, field->info.path, "%s", refused->why);
    }
    return REFUEL_OK;
}

static refuel_status check(const refuel_request *request, rf_use use, const rf_refused *refused, refuel_request *known,
                           refuel_error *err)
{
    rf_missing missing = {.refused = refused};
    refuel_status status = check_each(request, known, err);
    if (status == REFUEL_OK) status = check_refused(known, refused, err);
    if (status == REFUEL_OK) find_missing(known, use, &missing);
    if (status == REFUEL_OK && missing.count) status = rf_missing_fail(&missing, err);
    return status == REFUEL_OK ? check_together(known, err) : status;
}

refuel_status rf_request_check(const refuel_request *request, const rf_refused *refused, refuel_request *known,
                               refuel_error *err)
{
    return check(request, RF_USE_PLAN, refused, known, err);
}

refuel_status rf_request_check_who(const refuel_request *request, refuel_request *known, refuel_error *err)
{
    return check(request, RF_USE_NEEDS, NULL, known, err);
}

refuel_status rf_request_check_given(const refuel_request *request, refuel_request *known, refuel_error *err)
{
    return check(request, RF_USE_ANY, NULL, known, err);
}
