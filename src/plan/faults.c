#include "plan/faults.h"

#include <string.h>

#include "plan/missing.h"

static bool tried(const rf_field_text *texts, const rf_field *row)
{
    return texts[row->info.number].tried || (row->info.excludes && texts[row->info.excludes].tried);
}

/* Also by a key that is none, whose text was not read. */
static bool tried_to_say_what_is_eaten(const rf_field_text *texts, const rf_errors *errors)
{
    static const refuel_input inputs[] = {REFUEL_INPUT_INTAKE, REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN,
                                          REFUEL_INPUT_FAT};
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++)
        if (texts[inputs[i]].tried) return true;
    for (int i = REFUEL_INPUT_END; i < RF_REQUEST_ROWS; i++)
        if (texts[i].tried) return true;
    for (size_t i = 0; i < errors->count; i++)
        if (strncmp(errors->of[i].field, "intake.", strlen("intake.")) == 0) return true;
    return false;
}

/* The error of an input, which may be there already. */
static refuel_error *error_of(rf_errors *errors, const char *path)
{
    for (size_t i = 0; i < errors->count; i++)
        if (strcmp(errors->of[i].field, path) == 0) return &errors->of[i];
    return rf_errors_place(errors);
}

static refuel_status one_missing(const refuel_request *request, const rf_missing *missing, int i, refuel_error *err)
{
    if (missing->row[i] == &rf_request_fields[REFUEL_INPUT_INTAKE]) return rf_request_check_eaten(request, err);
    rf_missing one = {0};
    rf_missing_add(&one, missing->row[i], missing->name[i]);
    return rf_missing_fail(&one, err);
}

void rf_faults_missing(const refuel_request *request, const rf_missing *missing, rf_errors *errors)
{
    for (int i = 0; i < missing->count; i++) {
        refuel_error *place = error_of(errors, missing->name[i]);
        bool is_new = place == rf_errors_place(errors), all = i == 0 && missing->count > 1;
        refuel_status status = all ? rf_missing_fail(missing, place) : one_missing(request, missing, i, place);
        if (is_new) rf_errors_took(errors, status);
    }
}

void rf_request_faults(const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS], rf_use use,
                       bool readable, rf_errors *errors)
{
    rf_missing missing = {0};
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *row = &rf_request_fields[i];
        if (rf_input_needed(row, use) && !rf_field_gives(row, request) && !tried(texts, row))
            rf_missing_add(&missing, row, row->info.path);
    }
    const rf_field *intake = &rf_request_fields[REFUEL_INPUT_INTAKE];
    if (use == RF_USE_CHECK && !tried_to_say_what_is_eaten(texts, errors) &&
        rf_request_check_eaten(request, NULL) != REFUEL_OK)
        rf_missing_add(&missing, intake, intake->info.path);
    rf_faults_missing(request, &missing, errors);
    if (readable) rf_request_conflicts(request, errors);
}
