/* Institute of Medicine 2002/2005, doi:10.17226/10490. */
#include "diet/reference.h"

#include <math.h>

typedef struct reference_row {
    int32_t life_stage, sex; /* sex 0: either */
    double from_y, until_y;  /* [from, until): 9 to 13 completed years is 9, 14 */
    double protein_g_kg, carbohydrate_g_d, fibre_g_d, linoleic_g_d, alpha_linolenic_g_d;
} reference_row;

static const reference_row rows[] = {
    /* life stage, sex, ages in completed years,          protein, carbohydrate, fibre, linoleic, alpha-linolenic */
    {REFUEL_LIFE_STAGE_NONE, 0, 1, 4, 1.05, 130, 19, 7, 0.7},
    {REFUEL_LIFE_STAGE_NONE, 0, 4, 9, 0.95, 130, 25, 10, 0.9},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 9, 14, 0.95, 130, 31, 12, 1.2},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 14, 19, 0.85, 130, 38, 16, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 19, 51, 0.80, 130, 38, 17, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_MALE, 51, 121, 0.80, 130, 30, 14, 1.6},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 9, 14, 0.95, 130, 26, 10, 1.0},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 14, 19, 0.85, 130, 26, 11, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 19, 51, 0.80, 130, 25, 12, 1.1},
    {REFUEL_LIFE_STAGE_NONE, REFUEL_FEMALE, 51, 121, 0.80, 130, 21, 11, 1.1},
    {REFUEL_PREGNANT, REFUEL_FEMALE, 14, 51, 1.10, 175, 28, 13, 1.4},
    {REFUEL_LACTATING, REFUEL_FEMALE, 14, 51, 1.30, 210, 29, 13, 1.3},
};

rf_reference rf_reference_intakes(int32_t sex, int32_t life_stage, double age_y)
{
    rf_reference it = {NAN, NAN, NAN, 0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const reference_row *row = &rows[i];
        if (row->life_stage != life_stage || (row->sex && row->sex != sex)) continue;
        if (!(age_y >= row->from_y && age_y < row->until_y)) continue;
        it = (rf_reference){row->protein_g_kg, row->carbohydrate_g_d, row->fibre_g_d,
                            row->linoleic_g_d + row->alpha_linolenic_g_d};
    }
    return it;
}
