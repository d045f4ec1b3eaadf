#include "fatigue/short_of.h"

#include <string.h>

enum { IRON = REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_IRON) };

/* Too much of it is told with the verdict HIGH. */
static int is_short(const refuel_evidence *one)
{
    return one->side == REFUEL_SIDE_FOR && one->verdict > REFUEL_VERDICT_HIGH;
}

int rf_short_of_iron(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        int of_iron = one->check == IRON || strcmp(one->id, "ferritin") == 0;
        found |= is_short(one) && of_iron;
    }
    return found;
}

int rf_short_of_another(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        int of_nutrient = one->check >= REFUEL_CHECK_OF_NUTRIENT(0) && one->check != IRON;
        found |= is_short(one) && of_nutrient;
    }
    return found;
}

int rf_stores_too_much(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        found |= one->verdict == REFUEL_VERDICT_HIGH && strcmp(one->id, "ferritin") == 0;
    }
    return found;
}

int rf_above_upper_level(const rf_fatigue *it)
{
    int found = 0;
    for (size_t i = 0; i < it->result.evidence_count; i++)
        found |= it->evidence[i].check >= REFUEL_CHECK_OF_UPPER_LEVEL(0);
    return found;
}
