#include "plan/validate_nutrient.h"

#include <math.h>

#include "core/failure.h"
#include "diet/edge.h"
#include "diet/micronutrient.h"
#include "plan/input.h"

/* As a rule there are none: the table is looked at where there is one. */
refuel_status rf_nutrient_check(refuel_request *r, refuel_error *err)
{
    for (int32_t nutrient = RF_NUTRIENT_INPUT_FIRST; nutrient <= RF_NUTRIENT_INPUT_LAST; nutrient++) {
        if (isnan(r->eaten[nutrient])) continue;
        const rf_field *field = &rf_request_fields[rf_nutrient_row(nutrient)];
        refuel_status status = rf_field_check(field, field->info.path, &r->eaten[nutrient], err);
        if (status != REFUEL_OK) return status;
    }
    return REFUEL_OK;
}

/* A comparison with NaN, which is not given, does not hold. */
void rf_nutrient_conflicts(const refuel_request *r, rf_errors *errors)
{
    const rf_counted_form *it;
    for (size_t i = 0; (it = rf_counted_form_at(i)); i++) {
        if (!rf_above(r->eaten[it->form], it->most * r->eaten[it->nutrient])) continue;
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT,
                                       rf_request_fields[rf_nutrient_row(it->form)].info.path,
                                       "it is a part of %s, and more than that: %s is all of it, with this part",
                                       rf_request_fields[rf_nutrient_row(it->nutrient)].info.flag,
                                       rf_request_fields[rf_nutrient_row(it->nutrient)].info.flag));
    }
}
