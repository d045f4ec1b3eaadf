#include "plan/validate_nutrient.h"

#include <math.h>
#include <string.h>

#include "core/edge.h"
#include "core/failure.h"
#include "diet/micronutrient.h"
#include "plan/input.h"
#include "plan/request.h"

bool rf_nutrient_given(const double *eaten)
{
    const size_t size = (RF_NUTRIENT_INPUT_LAST - RF_NUTRIENT_INPUT_FIRST + 1) * sizeof *eaten;
    const double *none = rf_empty_request.eaten;
    if (memcmp(&eaten[RF_NUTRIENT_INPUT_FIRST], &none[RF_NUTRIENT_INPUT_FIRST], size) == 0)
        return false; /* as a rule */
    for (int32_t i = RF_NUTRIENT_INPUT_FIRST; i <= RF_NUTRIENT_INPUT_LAST; i++)
        if (!isnan(eaten[i])) return true;
    return false;
}

/* The words of a message are the business of rf_field_check, which is asked where something is wrong. */
refuel_status rf_nutrient_check(refuel_request *r, refuel_error *err)
{
    if (!rf_nutrient_given(r->eaten)) return REFUEL_OK;
    for (int32_t nutrient = RF_NUTRIENT_INPUT_FIRST; nutrient <= RF_NUTRIENT_INPUT_LAST; nutrient++) {
        const rf_field *field = &rf_request_fields[rf_nutrient_row(nutrient)];
        if (isnan(r->eaten[nutrient]) || rf_field_allows(&field->info, r->eaten[nutrient])) continue;
        refuel_status status = rf_field_check(field, field->info.path, &r->eaten[nutrient], err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

/* A comparison with NaN, which is not given, does not hold. As a rule no part is given. */
void rf_nutrient_conflicts(const refuel_request *r, rf_errors *errors)
{
    const rf_counted_form *it;
    int given = 0;
    for (int32_t i = RF_FORM_FIRST; i <= RF_FORM_LAST; i++) given |= !isnan(r->eaten[i]);
    for (size_t i = 0; given && (it = rf_counted_form_at(i)); i++) {
        if (!rf_above(r->eaten[it->form], it->most * r->eaten[it->nutrient])) continue;
        const char *whole = rf_request_fields[rf_nutrient_row(it->nutrient)].info.flag;
        rf_errors_took(
            errors,
            rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, rf_request_fields[rf_nutrient_row(it->form)].info.path,
                    "it is a part of %s, and more than that: %s is all of it, with this part", whole, whole));
    }
}
