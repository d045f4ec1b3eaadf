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
