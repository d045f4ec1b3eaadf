#include "io/sheet_take.h"

#include <math.h>
#include <string.h>

/* The struct that a place lies in; NULL where nothing is found. */
static const char *struct_of(const rf_result_place *place, const rf_answer *answer)
{
    switch (place->of) {
        case RF_COLUMN_PLAN: return (const char *)&answer->plan;
        case RF_COLUMN_OVERALL: return (const char *)&answer->overall;
        case RF_COLUMN_CHECK:
            return (const char *)rf_answer_finding(answer, (refuel_check_id)refuel_check_at(place->check)->number);
        default: return NULL;
    }
}

void rf_sheet_take(const rf_sheet_results *results, const rf_answer *answer, rf_sheet_column *column)
{
    for (size_t i = 0; i < results->columns; i++) {
        const rf_result_place *place = &results->place[i];
        const char *from = struct_of(place, answer);
        if (results->whole[i]) {
            column[i].word[0] = REFUEL_OK; /* of the status; of a check that nothing is found by, 0 as well */
            if (from) memcpy(&column[i].word[0], from + place->offset, sizeof column[i].word[0]);
        } else {
            column[i].number[0] = NAN;
            if (from) memcpy(&column[i].number[0], from + place->offset, sizeof column[i].number[0]);
        }
    }
}
