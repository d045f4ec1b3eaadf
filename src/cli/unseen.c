#include "cli/unseen.h"

#include "core/failure.h"

void cli_refuse_unseen(const rf_field_text texts[RF_REQUEST_ROWS], const char *words, rf_errors *errors)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (texts[i].called && rf_request_fields[i].unkept)
            rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_UNKNOWN, rf_request_fields[i].info.path,
                                           "%s", words));
}
