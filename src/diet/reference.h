/* Reference intakes of macronutrients for a person. */
#ifndef REFUEL_DIET_REFERENCE_H
#define REFUEL_DIET_REFERENCE_H

#include <refuel/person.h>

typedef struct rf_reference {
    double protein_g_kg, carbohydrate_g_d, fibre_g_d, essential_fat_g_d;
} rf_reference;

/* NaN (0 for essential fat) where no reference exists. */
rf_reference rf_reference_intakes(int32_t sex, int32_t life_stage, double age_y);

#endif
