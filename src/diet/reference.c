#include "diet/reference.h"

#include <math.h>

#include "diet/dri.h"

rf_reference rf_reference_intakes(int32_t sex, int32_t life_stage, double age_y)
{
    int group = rf_dri_group(sex, life_stage, age_y);
    const rf_dri_cell *dri = rf_dri_cells_at(group);
    double linoleic_g_d = dri[REFUEL_NUTRIENT_LINOLEIC_ACID].ai;
    double alpha_linolenic_g_d = dri[REFUEL_NUTRIENT_ALPHA_LINOLENIC_ACID].ai;
    return (rf_reference){
        .protein_g_kg = dri[REFUEL_NUTRIENT_PROTEIN_PER_KG].rda,
        .carbohydrate_g_d = dri[REFUEL_NUTRIENT_CARBOHYDRATE].rda,
        .fibre_g_d = dri[REFUEL_NUTRIENT_FIBRE].ai,
        .essential_fat_g_d = group == RF_DRI_NO_GROUP ? 0 : linoleic_g_d + alpha_linolenic_g_d,
    };
}
