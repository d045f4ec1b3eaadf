/* Reference intakes inside the library: the rows of dri.csv, and the group of people that a column is for. */
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

typedef struct rf_dri_row {
    const char *source;
    double ear[RF_DRI_GROUPS], rda[RF_DRI_GROUPS], ai[RF_DRI_GROUPS], ul[RF_DRI_GROUPS], cdrr[RF_DRI_GROUPS];
} rf_dri_row;

/* The group of a person; RF_DRI_NO_GROUP where there is no reference. */
int rf_dri_group(int32_t sex, int32_t life_stage, double age_y);

/* The i-th group; NULL past the end. */
const rf_dri_people *rf_dri_group_at(int i);

/* The reference of a nutrient for a group, which may be none. */
refuel_dri rf_dri_at(int32_t nutrient, int group);

/* The same for a person; of REFUEL_SEX_UNKNOWN the stricter of both. */
refuel_dri rf_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y);

/* Key of the source of a nutrient; "" where it has no reference. */
const char *rf_dri_source(int32_t nutrient);

#endif
