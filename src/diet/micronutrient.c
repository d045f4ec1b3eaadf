/* Two checks for each vitamin and mineral come out of the list of nutrients. */
#include "diet/micronutrient.h"

#include <refuel/dri.h>

#include "diet/dri_source.h"

#define INFO(check, id, title, unit, number, nutrient)                 \
    {                                                                  \
        check, 0, id, title, unit, RF_DRI_SOURCE_##number, nutrient, 0 \
    }
#define INTAKE(nutrient, number, key, name, mass, as, iu, title) \
    INFO(REFUEL_CHECK_OF_NUTRIENT(nutrient), "micronutrient-" name, title, #mass as "/d", number, nutrient),
#define UPPER(nutrient, number, key, name, mass, as, iu, title)                                                        \
    INFO(REFUEL_CHECK_OF_UPPER_LEVEL(nutrient), "micronutrient-ul-" name, "upper level of " title, #mass "/d", number, \
         nutrient),
const refuel_check_info rf_nutrient_checks[2 * RF_MICRONUTRIENTS] = {REFUEL_MICRONUTRIENT_LIST(INTAKE)
                                                                         REFUEL_MICRONUTRIENT_LIST(UPPER)};
#undef INFO
#undef INTAKE
#undef UPPER

/* Of vitamin E an upper level counts each milligram of the synthetic form, of which two count as one for the need. */
static const rf_counted_form forms[] = {
    {REFUEL_NUTRIENT_VITAMIN_A, REFUEL_NUTRIENT_VITAMIN_A_PREFORMED, 1, REFUEL_DRI_NOTE_UL_PREFORMED_ONLY,
     "the upper level counts retinol alone: give vitamin-a-preformed"},
    {REFUEL_NUTRIENT_VITAMIN_E, REFUEL_NUTRIENT_VITAMIN_E_ADDED, 2, REFUEL_DRI_NOTE_UL_SUPPLEMENTAL_TOCOPHEROL,
     "the upper level counts what supplements and fortified food add: give vitamin-e-added"},
    {REFUEL_NUTRIENT_NIACIN, REFUEL_NUTRIENT_NIACIN_ADDED, 1, REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY,
     "the upper level counts what supplements and fortified food add: give niacin-added"},
    {REFUEL_NUTRIENT_FOLATE, REFUEL_NUTRIENT_FOLIC_ACID, 1, REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY,
     "the upper level counts folic acid alone: give folic-acid"},
    {REFUEL_NUTRIENT_MAGNESIUM, REFUEL_NUTRIENT_MAGNESIUM_SUPPLEMENT, 1, REFUEL_DRI_NOTE_UL_SUPPLEMENT_ONLY,
     "the upper level is of supplements alone: give magnesium-supplement"},
};

const rf_counted_form *rf_counted_form_at(size_t i)
{
    return i < sizeof forms / sizeof *forms ? &forms[i] : NULL;
}

const rf_counted_form *rf_counted_form_of(int32_t nutrient)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i].nutrient == nutrient) return &forms[i];
    return NULL;
}
