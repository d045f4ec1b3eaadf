/* Reference intakes: how much of a nutrient people of an age, a sex and a life stage need in a day, and how much is too much. */
#ifndef REFUEL_DRI_H
#define REFUEL_DRI_H

#include <refuel/nutrient.h>
#include <refuel/person.h>
#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The Dietary Reference Intakes of one nutrient, a day, in its unit. NaN where none was determined, which is not "without
 *  limit". A nutrient has an ear and an rda, or an ai. Frozen per SOVERSION.
 *
 *  ear     estimated average requirement: it meets the need of half of the people
 *  rda     recommended dietary allowance: it meets the need of nearly all (97 to 98 %)
 *  ai      adequate intake, where the two could not be determined: what people eat who seem to lack nothing
 *  ul      tolerable upper intake level: up to so much no harm is likely for nearly anybody
 *  cdrr    above it, less lowers the risk of chronic disease
 *  source  key of the report (refuel_source_find); "" where there is no reference at all
 */
typedef struct refuel_dri {
    double ear, rda, ai, ul, cdrr;
    const char *source;
} refuel_dri;

/* What somebody eats: it decides what there is to know about iron, zinc and vitamin B12. */
typedef enum refuel_diet {
    REFUEL_DIET_NONE = 0, /* not given */
    REFUEL_DIET_OMNIVORE = 1,
    REFUEL_DIET_VEGETARIAN = 2,
    REFUEL_DIET_VEGAN = 3
} refuel_diet;

/* What one should know about a reference: note, its bit in a set, id, key of the source, text. None of them changes a
   reference: what a text calls higher is told and never multiplied in. Append only: the bits are ABI. */
#define REFUEL_DRI_NOTE_LIST(X)                                                                                            \
    X(REFUEL_DRI_NOTE_UL_PREFORMED_ONLY, 0, "ul-preformed-only", "IOM2001",                                                \
      "the upper level counts retinol alone, of animal food and supplements, and no vitamin A of plants")                  \
    X(REFUEL_DRI_NOTE_UL_SUPPLEMENTAL_TOCOPHEROL, 1, "ul-supplemental-tocopherol", "IOM2000",                              \
      "the upper level counts what supplements and fortified food add, of the synthetic form twice what counts for the "   \
      "need")                                                                                                              \
    X(REFUEL_DRI_NOTE_UL_SYNTHETIC_ONLY, 2, "ul-synthetic-only", "IOM1998",                                                \
      "the upper level counts what supplements and fortified food add, and nothing else of food")                          \
    X(REFUEL_DRI_NOTE_UL_SUPPLEMENT_ONLY, 3, "ul-supplement-only", "IOM1997",                                              \
      "the upper level is of supplements alone: food may hold more")                                                       \
    X(REFUEL_DRI_NOTE_UL_PRINTED_ROUNDED, 4, "ul-printed-rounded", "IOM2011",                                              \
      "the upper level is printed as 63 ug; it is 62.5, 2500 IU")                                                          \
    X(REFUEL_DRI_NOTE_UL_HIGH_ENERGY, 5, "ul-high-energy-note", "IOM1997",                                                 \
      "who spends much energy may eat more than the upper level with food, without harm")                                  \
    X(REFUEL_DRI_NOTE_UL_REPLACED_BY_CDRR, 6, "ul-replaced-by-cdrr", "NASEM2019",                                          \
      "there is no upper level since 2019: an intake above which less lowers the risk of chronic disease stands in its "   \
      "place")                                                                                                             \
    X(REFUEL_DRI_NOTE_UL_NOT_DETERMINED, 7, "ul-not-determined", "IOM2000a",                                               \
      "no upper level could be determined, which does not mean that much of it is safe")                                   \
    X(REFUEL_DRI_NOTE_IRON_RUNNER, 8, "iron-runner", "IOM2001",                                                            \
      "intense training every day, studied mostly in runners, raises the losses of iron by 30 to 70 %")                    \
    X(REFUEL_DRI_NOTE_IRON_VEGETARIAN, 9, "iron-vegetarian", "IOM2001",                                                    \
      "from a diet without meat less iron is taken up: 1.8 times the reference is advised")                                \
    X(REFUEL_DRI_NOTE_IRON_NO_STACK, 10, "iron-no-stack", "refuel",                                                        \
      "running and a diet without meat are never multiplied: for women up to 50 that would be more than the upper level; " \
      "a blood test (ferritin) tells what is needed")                                                                      \
    X(REFUEL_DRI_NOTE_IRON_TEST_FIRST, 11, "iron-test-first", "Mettler2010",                                               \
      "no iron supplement without a blood test (ferritin): in one study of recreational marathon runners 15 % of the "     \
      "men had signs of too much iron, and 28 % of the women empty stores")                                                \
    X(REFUEL_DRI_NOTE_CALCIUM_LOW_EA, 12, "calcium-low-ea", "REDS2023",                                                    \
      "with little energy left for the body, or missed periods, bone needs care beyond the reference: energy first, and "  \
      "a talk with a physician or dietitian about calcium and vitamin D")                                                  \
    X(REFUEL_DRI_NOTE_VITAMIN_D_STATUS, 13, "vitamin-d-status", "IOM2011",                                                 \
      "the reference is for little sun; what is eaten does not tell the level in blood")                                   \
    X(REFUEL_DRI_NOTE_ZINC_VEGETARIAN, 14, "zinc-vegetarian", "IOM2001",                                                   \
      "where grains and legumes are the staple food, up to half as much again may be needed")                              \
    X(REFUEL_DRI_NOTE_B12_OVER_50, 15, "b12-over-50", "IOM1998",                                                           \
      "from 51 years on mainly from fortified food or a supplement: that of food is often taken up badly")                 \
    X(REFUEL_DRI_NOTE_B12_VEGAN, 16, "b12-vegan", "IOM1998",                                                               \
      "plants hold none: a vegan diet needs fortified food or a supplement")                                               \
    X(REFUEL_DRI_NOTE_FOLATE_PREGNANCY_POSSIBLE, 17, "folate-pregnancy-possible", "IOM1998",                               \
      "who could become pregnant is advised to take 400 ug of folic acid a day beside the folate of food")                 \
    X(REFUEL_DRI_NOTE_SODIUM_HEAVY_SWEAT, 18, "sodium-heavy-sweat", "NASEM2019",                                           \
      "the references do not hold for days of heavy sweating, when more salt is lost")                                     \
    X(REFUEL_DRI_NOTE_BY_WEIGHT, 19, "by-weight", "IOM2002", "reckoned by the body weight that was given")                 \
    X(REFUEL_DRI_NOTE_SEX_UNKNOWN, 20, "sex-unknown", "refuel",                                                            \
      "the higher need and the lower limit of women and men")                                                              \
    X(REFUEL_DRI_NOTE_NO_REFERENCE, 21, "no-reference", "refuel",                                                          \
      "there is no reference for this age and life stage, and none is made up")                                            \
    X(REFUEL_DRI_NOTE_IRON_SCREENING, 22, "iron-screening", "Sim2019",                                                     \
      "a blood test for iron is advised to athletes once a year, to women and with much training twice, and every "        \
      "three months to who had signs of a lack of it")                                                                     \
    X(REFUEL_DRI_NOTE_IRON_BLOOD_DONOR, 23, "iron-blood-donor", "IOM2001",                                                 \
      "who gives blood needs more: for one unit a year about 3 to 4 mg a day of iron in food")

#define REFUEL_DRI_NOTE_MEMBER(note, bit, id, source, text) note = 1 << (bit),
typedef enum refuel_dri_note { REFUEL_DRI_NOTE_LIST(REFUEL_DRI_NOTE_MEMBER) REFUEL_DRI_NOTE_NONE = 0 } refuel_dri_note;
#undef REFUEL_DRI_NOTE_MEMBER

/** What a note is called, and says. Constant text. */
typedef struct refuel_dri_note_info {
    int32_t note, reserved; /* refuel_dri_note */
    const char *id, *text, *source;
} refuel_dri_note_info;

/** The i-th note, in the order of the bits; NULL past the end. */
REFUEL_API const refuel_dri_note_info *refuel_dri_note_at(size_t i);

/** The reference intakes of one nutrient for a group of people.
 *
 *  Given:     nutrient     refuel_nutrient
 *             sex          refuel_sex; of REFUEL_SEX_UNKNOWN the higher need and the lower limit of both
 *             life_stage   refuel_life_stage
 *             age_y        years; 18.9 is 18 completed years
 *  Returned:  out          all NaN where there is no reference: under 1 year, pregnancy and lactation outside of 14 to 50
 *                          completed years, a nutrient that has none (energy, fat)
 *  Status:    REFUEL_E_UNKNOWN  there is no such nutrient; REFUEL_E_NULL  out is NULL; out is then untouched
 *  Notes:     1) The ul of vitamin A counts retinol alone, of vitamin E, niacin and folate what was added to food and in
 *                supplements, of magnesium supplements: docs/needs.md.
 *  Reference: docs/needs.md
 *  Example:   refuel_dri iron;
 *             refuel_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 34, &iron, NULL);
 *             printf("%g mg\n", iron.rda);
 */
REFUEL_API refuel_status refuel_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y, refuel_dri *out,
                                       refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
