#include "diet/dri_note.h"

#include <math.h>

#include "diet/micronutrient.h"

#define ROUNDED_UL_UG 63.0 /* of vitamin D, 1 to 3 years: 62.5 is 2500 IU */
#define B12_FROM_AGE_Y 51.0
#define DONOR_FROM_Y 18.0
#define MAY_BEAR_FROM_Y 14.0 /* those of whom the tables know pregnancies */
#define MAY_BEAR_UNTIL_Y 51.0

static int same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

static int sexes_differ(const rf_dri_person *who, int32_t nutrient)
{
    const rf_dri_cell *a = &rf_dri_cells_at(rf_dri_group(REFUEL_FEMALE, who->life_stage, who->age_y))[nutrient],
                      *b = &rf_dri_cells_at(rf_dri_group(REFUEL_MALE, who->life_stage, who->age_y))[nutrient];
    return !same(a->ear, b->ear) || !same(a->rda, b->rda) || !same(a->ai, b->ai) || !same(a->ul, b->ul) ||
           !same(a->cdrr, b->cdrr);
}

/* About the upper level. */
static uint32_t upper_notes(int32_t nutrient, double ul)
{
    const rf_counted_form *form = rf_counted_form_of(nutrient);
    uint32_t notes = form ? (uint32_t)form->note : 0;
    if (nutrient == REFUEL_NUTRIENT_SODIUM) return REFUEL_DRI_NOTE_UL_REPLACED_BY_CDRR;
    if (isnan(ul)) return REFUEL_DRI_NOTE_UL_NOT_DETERMINED;
    if (nutrient == REFUEL_NUTRIENT_VITAMIN_D && ul == ROUNDED_UL_UG) notes |= REFUEL_DRI_NOTE_UL_PRINTED_ROUNDED;
    if (nutrient == REFUEL_NUTRIENT_PHOSPHORUS) notes |= REFUEL_DRI_NOTE_UL_HIGH_ENERGY;
    return notes;
}

static uint32_t iron_notes(const rf_dri_person *who, int meatless)
{
    uint32_t notes = 0;
    if (who->runs)
        notes |= REFUEL_DRI_NOTE_IRON_RUNNER | REFUEL_DRI_NOTE_IRON_TEST_FIRST | REFUEL_DRI_NOTE_IRON_SCREENING;
    if (who->runs && who->age_y >= DONOR_FROM_Y) notes |= REFUEL_DRI_NOTE_IRON_BLOOD_DONOR;
    if (meatless) notes |= REFUEL_DRI_NOTE_IRON_VEGETARIAN;
    if (who->runs && meatless) notes |= REFUEL_DRI_NOTE_IRON_NO_STACK;
    return notes;
}

static uint32_t b12_notes(const rf_dri_person *who)
{
    return (who->age_y >= B12_FROM_AGE_Y ? REFUEL_DRI_NOTE_B12_OVER_50 : 0u) |
           (who->diet == REFUEL_DIET_VEGAN ? REFUEL_DRI_NOTE_B12_VEGAN : 0u);
}

static int may_become_pregnant(const rf_dri_person *who)
{
    return who->sex != REFUEL_MALE && who->life_stage != REFUEL_PREGNANT && who->age_y >= MAY_BEAR_FROM_Y &&
           who->age_y < MAY_BEAR_UNTIL_Y;
}

/* About the need of a person. */
static uint32_t need_notes(const rf_dri_person *who, int32_t nutrient)
{
    int meatless = who->diet == REFUEL_DIET_VEGETARIAN || who->diet == REFUEL_DIET_VEGAN;
    uint32_t bone = who->bone_lacks ? REFUEL_DRI_NOTE_CALCIUM_LOW_EA : 0;
    switch (nutrient) {
        case REFUEL_NUTRIENT_IRON: return iron_notes(who, meatless);
        case REFUEL_NUTRIENT_ZINC: return meatless ? REFUEL_DRI_NOTE_ZINC_VEGETARIAN : 0;
        case REFUEL_NUTRIENT_CALCIUM: return bone;
        case REFUEL_NUTRIENT_VITAMIN_D: return REFUEL_DRI_NOTE_VITAMIN_D_STATUS | bone;
        case REFUEL_NUTRIENT_VITAMIN_B12: return b12_notes(who);
        case REFUEL_NUTRIENT_FOLATE: return may_become_pregnant(who) ? REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE : 0;
        case REFUEL_NUTRIENT_SODIUM: return who->heavy_sweat ? REFUEL_DRI_NOTE_SODIUM_HEAVY_SWEAT : 0;
        default: return 0;
    }
}

uint32_t rf_dri_notes(const rf_dri_person *who, int32_t nutrient, const rf_dri_cell *dri)
{
    int micro = nutrient >= RF_MICRONUTRIENT_FIRST && nutrient <= RF_MICRONUTRIENT_LAST;
    int of_both = who->sex == REFUEL_SEX_UNKNOWN && sexes_differ(who, nutrient);
    if (isnan(dri->rda) && isnan(dri->ai)) return REFUEL_DRI_NOTE_NO_REFERENCE;
    return (micro ? upper_notes(nutrient, dri->ul) : 0) | need_notes(who, nutrient) |
           (of_both ? REFUEL_DRI_NOTE_SEX_UNKNOWN : 0u);
}
