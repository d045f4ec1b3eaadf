#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/source.h>
#include <string.h>

#include "diet/dri.h"
#include "diet/dri_note.h"
#include "diet/micronutrient.h"

/* Ids are unique, bits are one each, sources can be looked up, and nobody is told what ails them. */
Test(dri_note, table)
{
    static const char *const never[] = {"diagnos", "you have", "you are", "deficien", "anaemi", "anemi"};
    uint32_t all = 0;
    size_t count = 0;
    for (const refuel_dri_note_info *it; (it = refuel_dri_note_at(count)); count++) {
        cr_expect(eq(u32, (uint32_t)it->note, UINT32_C(1) << count));
        cr_expect(it->id[0] && it->text[0] && refuel_source_find(it->source), "%s", it->id);
        for (size_t k = 0; k < count; k++) cr_expect(ne(str, (char *)it->id, (char *)refuel_dri_note_at(k)->id));
        for (size_t k = 0; k < sizeof never / sizeof *never; k++)
            cr_expect(strstr(it->text, never[k]) == NULL, "%s", it->id);
        all |= (uint32_t)it->note;
    }
    cr_expect(eq(sz, count, 24));
    cr_expect(eq(u32, all, (UINT32_C(1) << 24) - 1));
    cr_expect(refuel_dri_note_at((size_t)-1) == NULL);
}

static rf_dri_person woman(void)
{
    return (rf_dri_person){.age_y = 30, .sex = REFUEL_FEMALE};
}

static uint32_t notes(const rf_dri_person *who, int32_t nutrient)
{
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    return rf_dri_notes(who, nutrient, &rf_dri_cells_of(who->sex, who->life_stage, who->age_y, room)[nutrient]);
}

#define OF_A_RUNNER                                                                                   \
    (REFUEL_DRI_NOTE_IRON_RUNNER | REFUEL_DRI_NOTE_IRON_TEST_FIRST | REFUEL_DRI_NOTE_IRON_SCREENING | \
     REFUEL_DRI_NOTE_IRON_BLOOD_DONOR)

/* Nobody gives blood before 18. */
Test(dri_note, blood)
{
    rf_dri_person who = woman();
    who.runs = 1;
    who.age_y = 17.9;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON), OF_A_RUNNER & ~(uint32_t)REFUEL_DRI_NOTE_IRON_BLOOD_DONOR));
}

Test(dri_note, iron)
{
    rf_dri_person who = woman();
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON), 0));
    who.runs = 1;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON), OF_A_RUNNER));
    who.diet = REFUEL_DIET_VEGETARIAN;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON),
                 OF_A_RUNNER | REFUEL_DRI_NOTE_IRON_VEGETARIAN | REFUEL_DRI_NOTE_IRON_NO_STACK));
    who.runs = 0;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON), REFUEL_DRI_NOTE_IRON_VEGETARIAN));
    who.diet = REFUEL_DIET_OMNIVORE;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_IRON), 0));
}

Test(dri_note, diets)
{
    rf_dri_person who = woman();
    who.diet = REFUEL_DIET_VEGAN;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_ZINC), REFUEL_DRI_NOTE_ZINC_VEGETARIAN));
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_B12) & REFUEL_DRI_NOTE_B12_VEGAN, 0));
    who.diet = REFUEL_DIET_VEGETARIAN;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_ZINC), REFUEL_DRI_NOTE_ZINC_VEGETARIAN));
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_B12) & REFUEL_DRI_NOTE_B12_VEGAN, 0));
}

/* 51 years on, and the years in which the tables know pregnancies. */
Test(dri_note, ages)
{
    rf_dri_person who = woman();
    who.age_y = 50.9;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_B12) & REFUEL_DRI_NOTE_B12_OVER_50, 0));
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_FOLATE) & REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 0));
    who.age_y = 51;
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_B12) & REFUEL_DRI_NOTE_B12_OVER_50, 0));
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_FOLATE) & REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 0));
    who.age_y = 13.9;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_FOLATE) & REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 0));
    who.age_y = 14, who.sex = REFUEL_MALE;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_FOLATE) & REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 0));
    who.sex = REFUEL_FEMALE, who.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_FOLATE) & REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 0));
    who.life_stage = REFUEL_LIFE_STAGE_NONE, who.age_y = 2;
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_D) & REFUEL_DRI_NOTE_UL_PRINTED_ROUNDED, 0));
    who.age_y = 4;
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_D) & REFUEL_DRI_NOTE_UL_PRINTED_ROUNDED, 0));
}

/* Exactly one thing is said about each upper level that does not count all that is eaten. */
Test(dri_note, upper_levels)
{
    static const struct {
        int32_t nutrient, note;
    } rows[] = {{REFUEL_NUTRIENT_VITAMIN_A, REFUEL_DRI_NOTE_UL_PREFORMED_ONLY},
                {REFUEL_NUTRIENT_VITAMIN_E, REFUEL_DRI_NOTE_UL_SUPPLEMENTAL_TOCOPHEROL},
                {REFUEL_NUTRIENT_NIACIN, REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY},
                {REFUEL_NUTRIENT_MAGNESIUM, REFUEL_DRI_NOTE_UL_SUPPLEMENT_ONLY},
                {REFUEL_NUTRIENT_PHOSPHORUS, REFUEL_DRI_NOTE_UL_HIGH_ENERGY},
                {REFUEL_NUTRIENT_SODIUM, REFUEL_DRI_NOTE_UL_REPLACED_BY_CDRR},
                {REFUEL_NUTRIENT_CHROMIUM, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_POTASSIUM, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_THIAMIN, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_RIBOFLAVIN, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_VITAMIN_B12, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_PANTOTHENIC_ACID, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_BIOTIN, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_VITAMIN_K, REFUEL_DRI_NOTE_UL_NOT_DETERMINED},
                {REFUEL_NUTRIENT_CALCIUM, 0},
                {REFUEL_NUTRIENT_COPPER, 0},
                {REFUEL_NUTRIENT_TOTAL_WATER, 0},
                {REFUEL_NUTRIENT_PROTEIN, 0}};
    rf_dri_person who = woman();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(u32, notes(&who, rows[i].nutrient), (uint32_t)rows[i].note), "row %zu", i);
}

Test(dri_note, others)
{
    rf_dri_person who = woman();
    who.heavy_sweat = 1, who.bone_lacks = 1;
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_SODIUM) & REFUEL_DRI_NOTE_SODIUM_HEAVY_SWEAT, 0));
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_CALCIUM) & REFUEL_DRI_NOTE_CALCIUM_LOW_EA, 0));
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_VITAMIN_D),
                 REFUEL_DRI_NOTE_CALCIUM_LOW_EA | REFUEL_DRI_NOTE_VITAMIN_D_STATUS));
    who.age_y = 0.5;
    for (int32_t n = RF_MICRONUTRIENT_FIRST; n <= RF_MICRONUTRIENT_LAST; n++)
        cr_expect(eq(u32, notes(&who, n), REFUEL_DRI_NOTE_NO_REFERENCE));
    who = (rf_dri_person){.age_y = 30, .sex = REFUEL_SEX_UNKNOWN};
    cr_expect(ne(u32, notes(&who, REFUEL_NUTRIENT_IRON) & REFUEL_DRI_NOTE_SEX_UNKNOWN, 0));
    cr_expect(eq(u32, notes(&who, REFUEL_NUTRIENT_CALCIUM) & REFUEL_DRI_NOTE_SEX_UNKNOWN, 0));
}
