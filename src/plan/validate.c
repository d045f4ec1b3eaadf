/* What makes a request impossible before anything is computed: single inputs by the table, then inputs together. */
#include <math.h>

#include "core/failure.h"
#include "core/sized.h"
#include "energy/resting.h"
#include "plan/request.h"

static int gives(const refuel_request *r, refuel_input input)
{
    return rf_field_gives(&rf_request_fields[input], r);
}

/* The words of a message are the business of rf_field_check, which is asked only where something is wrong. */
static refuel_status check_single(refuel_request *r, refuel_error *err)
{
    const refuel_input_info *missing = NULL; /* the first that is needed and not given */
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        if (!field->info.whole && !field->info.number_path) continue; /* text only: another row has the member */
        double value = rf_field_load(field, r);
        if (field->info.whole ? value == 0 : isnan(value)) {
            if (field->info.needed && !missing) missing = &field->info;
            continue;
        }
        const rf_field *other = &rf_request_fields[field->info.excludes];
        if (field->info.excludes && other->info.offset != field->info.offset && rf_field_gives(other, r))
            return rf_fail(err, REFUEL_E_CONFLICT, field->info.path, "%s and %s exclude each other: give one of them",
                           field->info.path, other->info.path);
        int allowed = rf_field_allows(&field->info, value) || rf_field_is_word(field, value);
        if (allowed && field->kind != RF_KIND_COUNT) continue;
        refuel_status status = rf_field_check(field, field->info.path, &value, err);
        if (status != REFUEL_OK) return status;
        rf_field_store(field, r, value); /* outside by rounding alone: now it is the limit */
    }
    if (!missing) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_MISSING, missing->path, "it was not given and is needed; %s", missing->needed);
}

static refuel_status conflict(refuel_input input, const char *text, refuel_error *err)
{
    return rf_fail(err, REFUEL_E_CONFLICT, rf_request_fields[input].info.path, "%s", text);
}

static refuel_status check_life_stage(const refuel_request *r, refuel_error *err)
{
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE && r->sex == REFUEL_MALE)
        return conflict(REFUEL_INPUT_LIFE_STAGE, "pregnant and lactating go with sex female", err);
    if (r->life_stage != REFUEL_PREGNANT && gives(r, REFUEL_INPUT_GESTATION_WEEK))
        return conflict(REFUEL_INPUT_GESTATION_WEEK, "it goes with the life stage pregnant", err);
    if (r->life_stage != REFUEL_PREGNANT && gives(r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT))
        return conflict(REFUEL_INPUT_PRE_PREGNANCY_WEIGHT, "it goes with the life stage pregnant", err);
    if (r->life_stage != REFUEL_LACTATING && gives(r, REFUEL_INPUT_MONTHS_SINCE_BIRTH))
        return conflict(REFUEL_INPUT_MONTHS_SINCE_BIRTH, "it goes with the life stage lactating", err);
    if (r->life_stage != REFUEL_LACTATING && gives(r, REFUEL_INPUT_NURSING))
        return conflict(REFUEL_INPUT_NURSING, "it goes with the life stage lactating", err);
    return REFUEL_OK;
}

/* An activity category contains the running: the two together would count it twice. */
static refuel_status check_method(const refuel_request *r, refuel_error *err)
{
    if (gives(r, REFUEL_INPUT_ACTIVITY) && r->method == REFUEL_METHOD_LEDGER)
        return conflict(REFUEL_INPUT_ACTIVITY,
                        "the ledger takes no activity category: use living for life outside running, or another method",
                        err);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && r->distance_km_week > 0)
        return conflict(REFUEL_INPUT_ACTIVITY,
                        "the category already contains the running, so the run would be counted twice: leave one out",
                        err);
    if (gives(r, REFUEL_INPUT_ACTIVITY) && gives(r, REFUEL_INPUT_LIVING))
        return conflict(REFUEL_INPUT_LIVING, "the activity category contains the life outside running: leave one out",
                        err);
    if (gives(r, REFUEL_INPUT_EXPENDITURE) && r->method != REFUEL_METHOD_LEDGER)
        return conflict(REFUEL_INPUT_EXPENDITURE, "a measured total leaves nothing to estimate: leave the method out",
                        err);
    if (gives(r, REFUEL_INPUT_DISTANCE_SD) && !gives(r, REFUEL_INPUT_DISTANCE))
        return conflict(REFUEL_INPUT_DISTANCE_SD, "it goes with the running volume", err);
    if (gives(r, REFUEL_INPUT_EXPENDITURE_SD) && !gives(r, REFUEL_INPUT_EXPENDITURE))
        return conflict(REFUEL_INPUT_EXPENDITURE_SD, "it goes with expenditure", err);
    int of_resting = r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_EER_IOM_2005_OW;
    if (gives(r, REFUEL_INPUT_RESTING) && of_resting)
        return conflict(REFUEL_INPUT_EQUATION, "a measured resting energy leaves nothing to estimate: leave one out",
                        err);
    if (r->equation == REFUEL_EQ_EER_IOM_2005_OW && r->method != REFUEL_METHOD_IOM_2005)
        return conflict(REFUEL_INPUT_EQUATION, "eer-iom-2005-ow goes with method iom-2005", err);
    if (r->method == REFUEL_METHOD_FAO_2004 && r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_SCHOFIELD_1985)
        return conflict(REFUEL_INPUT_EQUATION, "fao-2004 stands on schofield-1985", err);
    if (of_resting && !rf_resting_row_of((refuel_equation_id)r->equation))
        return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "number %d is no resting equation", (int)r->equation);
    return REFUEL_OK;
}

refuel_status rf_request_check(const refuel_request *request, refuel_request *known, refuel_error *err)
{
    refuel_status status = rf_sized_read(request, known, &rf_empty_request, sizeof *known, "", err);
    if (status == REFUEL_OK) status = check_single(known, err);
    if (status == REFUEL_OK) status = check_life_stage(known, err);
    if (status == REFUEL_OK) status = check_method(known, err);
    return status;
}
