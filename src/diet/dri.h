/* Reference intakes inside the library: the cells of dri.csv, and the group of people that a column is for. */
#ifndef REFUEL_DIET_DRI_H
#define REFUEL_DIET_DRI_H

#include <refuel/dri.h>

#define RF_DRI_GROUPS 20
#define RF_DRI_NO_GROUP (-1)

/* Ages are [from, until): 9 to 13 completed years are 9, 14. */
typedef struct rf_dri_people {
    int32_t life_stage, sex; /* REFUEL_SEX_NONE: either */
    double from_y, until_y;
} rf_dri_people;

/* The references of one nutrient for one group; NaN where one was not determined. */
typedef struct rf_dri_cell {
    double ear, rda, ai, ul, cdrr;
} rf_dri_cell;

/* The group of a person whose sex is known; RF_DRI_NO_GROUP where there is no reference. */
int rf_dri_group(int32_t sex, int32_t life_stage, double age_y);

/* The i-th group; NULL past the end. */
const rf_dri_people *rf_dri_group_at(int i);

/* The references of all nutrients, by refuel_nutrient: of a group, which may be none, and of a person. Of REFUEL_SEX_UNKNOWN they
   are the stricter of a woman and a man, which room then holds. */
const rf_dri_cell *rf_dri_cells_at(int group);
const rf_dri_cell *rf_dri_cells_of(int32_t sex, int32_t life_stage, double age_y,
                                   rf_dri_cell room[REFUEL_NUTRIENT_END]);

/* One of them, with its source. */
refuel_dri rf_dri_at(int32_t nutrient, int group);
refuel_dri rf_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y);

/* Key of the source of a nutrient; "" where it has no reference. */
const char *rf_dri_source(int32_t nutrient);

#endif
