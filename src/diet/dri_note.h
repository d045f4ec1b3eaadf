/* What there is to know about a reference, for one person. */
#ifndef REFUEL_DIET_DRI_NOTE_H
#define REFUEL_DIET_DRI_NOTE_H

#include "diet/dri.h"

typedef struct rf_dri_person {
    double age_y;
    int32_t sex, life_stage, diet; /* refuel_sex, refuel_life_stage, refuel_diet */
    int32_t runs, heavy_sweat;     /* 0 or 1 */
    int32_t bone_lacks;            /* rf_bone_lacks */
} rf_dri_person;

/* The notes that concern a person, as bits of refuel_dri_note; dri is the reference of the nutrient for that person. */
uint32_t rf_dri_notes(const rf_dri_person *who, int32_t nutrient, const rf_dri_cell *dri);

#endif
