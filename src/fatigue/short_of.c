#include "fatigue/short_of.h"

#include <string.h>

enum { IRON = REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_IRON) };

int rf_short_of_iron(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        int of_iron = one->check == IRON || strcmp(one->id, "ferritin") == 0;
        found |= one->side == REFUEL_SIDE_FOR && of_iron;
    }
    return found;
}

int rf_short_of_another(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        int of_nutrient = one->check >= REFUEL_CHECK_OF_NUTRIENT(0) && one->check != IRON;
        found |= one->side == REFUEL_SIDE_FOR && of_nutrient;
    }
    return found;
}
