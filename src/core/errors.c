#include "core/errors.h"

#include <string.h>

static bool is_told(const rf_errors *errors, const char *field)
{
    for (size_t i = 0; i < errors->count; i++)
        if (strcmp(errors->of[i].field, field) == 0) return true;
    return false;
}

bool rf_errors_took(rf_errors *errors, refuel_status status)
{
    if (status == REFUEL_OK) return true;
    if (errors->found++ == 0) errors->first = status;
    const refuel_error *place = rf_errors_place(errors);
    if (place && !is_told(errors, place->field)) errors->count++;
    return false;
}
