/* Amounts as a US food label prints them: what somebody adds up from labels is rounded already. */
#ifndef REFUEL_LABEL_H
#define REFUEL_LABEL_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Append only: the numbers are ABI. */
typedef enum refuel_label_item {
    REFUEL_LABEL_NONE = 0,
    REFUEL_LABEL_ENERGY = 1,       /* kcal */
    REFUEL_LABEL_FAT = 2,          /* g, also saturated and trans fat */
    REFUEL_LABEL_CARBOHYDRATE = 3, /* g, also fibre, sugars and protein */
    REFUEL_LABEL_CHOLESTEROL = 4,  /* mg */
    REFUEL_LABEL_SODIUM = 5        /* mg, also potassium */
} refuel_label_item;

/** An amount on a label. Frozen per SOVERSION.
 *
 *  amount     rounded; NaN where the amount was no number of 0 or more, or the item is not known
 *  less_than  1: the label says "less than" this
 */
typedef struct refuel_label {
    double amount;
    int32_t less_than, reserved;
} refuel_label;

/** Rounds the amount of one serving as 21 CFR 101.9 asks for. Halves go up.
 *
 *  Reference: 21 CFR 101.9; FDA Food Labeling Guide, Appendix H
 *  Example:   refuel_label_us(REFUEL_LABEL_ENERGY, 51.6).amount is 50
 */
REFUEL_API refuel_label refuel_label_us(refuel_label_item item, double amount);

#ifdef __cplusplus
}
#endif

#endif
