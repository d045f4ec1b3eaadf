/* Vitamins and minerals: which they are, and which part of one its upper level counts. */
#ifndef REFUEL_DIET_MICRONUTRIENT_H
#define REFUEL_DIET_MICRONUTRIENT_H

#include <refuel/check.h>
#include <refuel/nutrient.h>
#include <stddef.h>

#define RF_MICRONUTRIENT_FIRST REFUEL_NUTRIENT_VITAMIN_A
#define RF_MICRONUTRIENT_LAST REFUEL_NUTRIENT_CHLORIDE
#define RF_FORM_FIRST REFUEL_NUTRIENT_VITAMIN_A_PREFORMED /* the parts of some of them */
#define RF_FORM_LAST REFUEL_NUTRIENT_MAGNESIUM_SUPPLEMENT
#define RF_MICRONUTRIENTS (RF_MICRONUTRIENT_LAST - RF_MICRONUTRIENT_FIRST + 1)

/* An upper level that counts a part of what is eaten. A part that is not known is `most` of the whole at the most. */
typedef struct rf_counted_form {
    int32_t nutrient, form; /* refuel_nutrient */
    double most;
    int32_t note;        /* refuel_dri_note */
    const char *unknown; /* what to give, where the whole is too much and the part is not known */
} rf_counted_form;

/* The form of a nutrient; NULL where its upper level counts all of it. */
const rf_counted_form *rf_counted_form_of(int32_t nutrient);

/* The i-th of them; NULL past the end. */
const rf_counted_form *rf_counted_form_at(size_t i);

static inline int rf_is_upper_level(int32_t check)
{
    return check > REFUEL_CHECK_OF_UPPER_LEVEL(0) && check < REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_END);
}

/* The checks of nutrients: first those of what is eaten, then those of the upper levels. */
extern const refuel_check_info rf_nutrient_checks[2 * RF_MICRONUTRIENTS];

#endif
