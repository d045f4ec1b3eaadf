/* What makes a request impossible before anything is computed: single inputs by the table, then inputs together. */

#include "core/failure.h"
#include "core/sized.h"
#include "plan/input.h"

static refuel_status read_struct(const refuel_request *in, refuel_request *known, refuel_error *err)
{
    refuel_status status = rf_sized_copy(in, known, sizeof *known, "", err);
    if (status != REFUEL_OK) return status;
    if (known->given >> REFUEL_INPUT_END)
        return rf_fail(err, REFUEL_E_VERSION, "", "the request gives inputs that this version does not know");
    known->struct_size = sizeof *known;
    return REFUEL_OK;
}

/* What was not given becomes 0, whatever the caller left there. Two rows may share a member: age and born. */
static void clear_not_given(refuel_request *r)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *field = &rf_request_fields[i];
        const rf_field *other = &rf_request_fields[field->excludes];
        int shared = field->excludes && other->offset == field->offset && rf_gives(r, (refuel_input)field->excludes);
        if (!rf_gives(r, (refuel_input)i) && !shared) rf_field_store(field, r, 0);
    }
}

static refuel_status check_needed(const refuel_request *r, refuel_error *err)
{
    static const struct {
        refuel_input input;
        const char *how;
    } needed[] = {{REFUEL_INPUT_SEX, "write female or male"},
                  {REFUEL_INPUT_AGE, "write the years, or the date of birth with born"},
                  {REFUEL_INPUT_HEIGHT, "write it like 170cm or 5ft7in"},
                  {REFUEL_INPUT_WEIGHT, "write it like 63.5kg or 140lb"}};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        if (rf_gives(r, needed[i].input)) continue;
        if (needed[i].input == REFUEL_INPUT_AGE && rf_gives(r, REFUEL_INPUT_BORN)) continue;
        return rf_fail(err, REFUEL_E_MISSING, rf_request_fields[needed[i].input].path,
                       "it was not given and is needed; %s", needed[i].how);
    }
    return REFUEL_OK;
}

static refuel_status check_single(const refuel_request *r, refuel_error *err)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (!rf_gives(r, (refuel_input)i)) continue;
        const rf_field *field = &rf_request_fields[i];
        if (field->excludes && rf_gives(r, (refuel_input)field->excludes))
            return rf_fail(err, REFUEL_E_CONFLICT, field->path, "%s and %s exclude each other: give one of them",
                           field->path, rf_request_fields[field->excludes].path);
        refuel_status status = rf_field_check(field, field->path, rf_field_load(field, r), err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

static refuel_status conflict(refuel_input input, const char *text, refuel_error *err)
{
    return rf_fail(err, REFUEL_E_CONFLICT, rf_request_fields[input].path, "%s", text);
}

static refuel_status check_life_stage(const refuel_request *r, refuel_error *err)
{
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE && r->sex == REFUEL_MALE)
        return conflict(REFUEL_INPUT_LIFE_STAGE, "pregnant and lactating go with sex female", err);
    if (r->life_stage != REFUEL_PREGNANT && rf_gives(r, REFUEL_INPUT_GESTATION_WEEK))
        return conflict(REFUEL_INPUT_GESTATION_WEEK, "it goes with the life stage pregnant", err);
    if (r->life_stage != REFUEL_PREGNANT && rf_gives(r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT))
        return conflict(REFUEL_INPUT_PRE_PREGNANCY_WEIGHT, "it goes with the life stage pregnant", err);
    if (r->life_stage != REFUEL_LACTATING && rf_gives(r, REFUEL_INPUT_MONTHS_SINCE_BIRTH))
        return conflict(REFUEL_INPUT_MONTHS_SINCE_BIRTH, "it goes with the life stage lactating", err);
    return REFUEL_OK;
}

/* An activity category contains the running: the two together would count it twice. */
static refuel_status check_method(const refuel_request *r, refuel_error *err)
{
    if (rf_gives(r, REFUEL_INPUT_ACTIVITY) && r->method == REFUEL_METHOD_LEDGER)
        return conflict(REFUEL_INPUT_ACTIVITY,
                        "the ledger takes no activity category: use living for life outside running, or another method",
                        err);
    if (rf_gives(r, REFUEL_INPUT_ACTIVITY) && rf_gives(r, REFUEL_INPUT_DISTANCE))
        return conflict(REFUEL_INPUT_ACTIVITY,
                        "the category already contains the running, so the run would be counted twice: leave one out",
                        err);
    if (rf_gives(r, REFUEL_INPUT_ACTIVITY) && rf_gives(r, REFUEL_INPUT_LIVING))
        return conflict(REFUEL_INPUT_LIVING, "the activity category contains the life outside running: leave one out",
                        err);
    if (rf_gives(r, REFUEL_INPUT_EXPENDITURE) && r->method != REFUEL_METHOD_LEDGER)
        return conflict(REFUEL_INPUT_EXPENDITURE, "a measured total leaves nothing to estimate: leave the method out",
                        err);
    if (rf_gives(r, REFUEL_INPUT_EXPENDITURE_SD) && !rf_gives(r, REFUEL_INPUT_EXPENDITURE))
        return conflict(REFUEL_INPUT_EXPENDITURE_SD, "it goes with expenditure", err);
    int of_resting = r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_EER_IOM_2005_OW;
    if (rf_gives(r, REFUEL_INPUT_RESTING) && of_resting)
        return conflict(REFUEL_INPUT_EQUATION, "a measured resting energy leaves nothing to estimate: leave one out",
                        err);
    if (r->equation == REFUEL_EQ_EER_IOM_2005_OW && r->method != REFUEL_METHOD_IOM_2005)
        return conflict(REFUEL_INPUT_EQUATION, "eer-iom-2005-ow goes with method iom-2005", err);
    if (r->method == REFUEL_METHOD_FAO_2004 && r->equation != REFUEL_EQ_NONE && r->equation != REFUEL_EQ_SCHOFIELD_1985)
        return conflict(REFUEL_INPUT_EQUATION, "fao-2004 stands on schofield-1985", err);
    return REFUEL_OK;
}

refuel_status rf_request_check(const refuel_request *request, refuel_request *known, refuel_error *err)
{
    refuel_request r;
    refuel_status status = read_struct(request, &r, err);
    if (status != REFUEL_OK) return status;
    clear_not_given(&r);
    status = check_single(&r, err);
    if (status == REFUEL_OK) status = check_needed(&r, err);
    if (status == REFUEL_OK) status = check_life_stage(&r, err);
    if (status == REFUEL_OK) status = check_method(&r, err);
    if (status == REFUEL_OK) *known = r;
    return status;
}
