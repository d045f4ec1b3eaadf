/* What a person needs in a day of vitamins, minerals, water, fibre, protein and essential fats, and how much is too much. */
#ifndef REFUEL_NEEDS_H
#define REFUEL_NEEDS_H

#include <refuel/dri.h>
#include <refuel/request.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The reference intakes of one nutrient for a person, a day; NaN where none was determined. Frozen per SOVERSION.
 *
 *  nutrient             refuel_nutrient
 *  flags                what one should know about it, bits of refuel_dri_note. No flag changes a number
 *  key, unit, source    in JSON, "vitamin_d"; "ug"; key of the report. Constant text
 *  ear, rda, ai, ul, cdrr   as in refuel_dri
 */
typedef struct refuel_need {
    int32_t nutrient;
    uint32_t flags;
    const char *key, *unit, *source;
    double ear, rda, ai, ul, cdrr;
} refuel_need;

#define REFUEL_NEEDS_PLACES 64 /* more than there are */

/** The daily reference values of a person: vitamins, minerals, water, fibre, carbohydrate, protein and essential fats.
 *
 *  Given:     request    sex and age are needed. The life stage counts; diet, running volume and heavy_sweat decide which
 *                        flags there are. With a weight the protein is that of the weight (from a body mass index of 28 on of
 *                        an adjusted one, where the height is given), else that of the reference body
 *             capacity   needs that the array holds; REFUEL_NEEDS_PLACES is enough for any library. 0: count alone
 *  Returned:  needs      untouched on failure; may be NULL with capacity 0
 *             count      how many there are, the same for everybody; also where capacity is too small
 *  Status:    REFUEL_E_MISSING, REFUEL_E_RANGE, REFUEL_E_CONFLICT, REFUEL_E_VERSION, REFUEL_E_NULL as refuel_plan
 *             REFUEL_E_BUFFER   capacity is not 0 and less than the count
 *  Notes:     1) Under 1 year, and in pregnancy and lactation outside of 14 to 50 years, every number is NaN and the flag
 *                REFUEL_DRI_NOTE_NO_REFERENCE is set.
 *             2) REFUEL_SEX_UNKNOWN: the higher need and the lower limit.
 *  Reference: docs/needs.md
 *  Example:   refuel_request r = REFUEL_REQUEST_INIT;
 *             refuel_need need[REFUEL_NEEDS_PLACES];
 *             size_t n;
 *             r.sex = REFUEL_FEMALE, r.age_y = 34;
 *             if (refuel_needs(&r, need, REFUEL_NEEDS_PLACES, &n, &err) == REFUEL_OK) printf("%s %g\n", need[0].key, need[0].rda);
 */
REFUEL_API refuel_status refuel_needs(const refuel_request *request, refuel_need *needs, size_t capacity, size_t *count,
                                      refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
