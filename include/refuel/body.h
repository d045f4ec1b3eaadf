/* Body composition: fat-free mass and body fat, measured or estimated. */
#ifndef REFUEL_BODY_H
#define REFUEL_BODY_H

#include <refuel/equation.h>
#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a body consists of. Frozen per SOVERSION.
 *
 *  sd_body_fat_points   one standard deviation of body_fat_percent, in points of body fat
 *  source               the formula, of two the one with the larger share; REFUEL_EQ_MEASURED where the fat-free mass was
 *                       measured
 *  warnings             body fat clamped, circumferences incomplete
 */
typedef struct refuel_body {
    double fat_free_mass_kg, body_fat_percent, sd_body_fat_points;
    refuel_equation_id source;
    refuel_warnings warnings;
} refuel_body;

/** Body fat by one formula.
 *
 *  Given:     who   weight_kg 2..650; height_cm 50..272, age_y 0..120, sex, neck_cm, waist_cm, hip_cm as the formula
 *                   needs them; a measured fat_free_mass_kg is not looked at
 *             eq    REFUEL_EQ_CUN_BAE_2012 and the other formulas of that block
 *  Returned:  body_fat_percent   as the formula gives it, not clamped; untouched on failure
 *             err                may be NULL; else the field, its value and the allowed range
 *  Status:    REFUEL_E_MISSING  the formula needs an input that was not given
 *             REFUEL_E_RANGE    an input is impossible, or the circumferences (field "waist") do not fit together
 *             REFUEL_E_UNKNOWN  eq is not a formula for body fat
 *  Notes:     1) Boer and Janmahasatian give a fat-free mass; the fat is the rest of the weight.
 *             2) Body fat guessed from the body mass index adds nothing to a resting equation that has weight, height,
 *                age and sex already.
 *  Reference: the citation in the row of eq
 *  Example:   refuel_person who = REFUEL_PERSON_INIT;
 *             who.sex = REFUEL_MALE, who.age_y = 35, who.weight_kg = 70, who.height_cm = 175;
 *             double fat;
 *             if (refuel_body_fat(&who, REFUEL_EQ_CUN_BAE_2012, &fat, NULL) == REFUEL_OK) printf("%.1f %%\n", fat);
 */
REFUEL_API refuel_status refuel_body_fat(const refuel_person *who, refuel_equation_id eq, double *body_fat_percent,
                                         refuel_error *err);

/** Fat-free mass and body fat of a person, from the best that is known.
 *
 *  The first that applies: the measured fat-free mass; circumferences (US Navy: neck and waist, of women also hip); a
 *  guess: the child's form of Deurenberg to 15 years, its adult form at 16, CUN-BAE from 18, and straight lines between.
 *  The fat-free mass of somebody who trains is guessed up to 9 % (men) or 10 % (women) higher: the formulas read so much
 *  low in athletes.
 *
 *  Given:     who      weight_kg 2..650, height_cm 50..272, age_y 0..120, sex; fat_free_mass_kg and circumferences where
 *                      known
 *             trained  0..1, how much an athlete; 0 where it is not known (refuel_plan decides from the running)
 *  Returned:  out   untouched on failure
 *             err   may be NULL; else the field, its value and the allowed range
 *  Status:    REFUEL_E_MISSING  sex, height, weight or trained was not given
 *             REFUEL_E_RANGE    an input is impossible; a measured fat-free mass gives less than 2 or more than 70 %
 *                               body fat (field "fat_free_mass"); the circumferences do so (field "waist")
 *  Warnings:  REFUEL_WARNING_BODY_FAT_CLAMPED, REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE
 *  Notes:     1) A guess is held to 5..60 % fat (men) and 12..60 % (women), circumferences to 3..60 and 12..60, a
 *                measurement never.
 *             2) With a measured fat-free mass the height is not needed and the circumferences are not looked at.
 *  Example:   refuel_body body;
 *             if (refuel_body_composition(&who, 0, &body, &err) == REFUEL_OK) printf("%.1f kg\n", body.fat_free_mass_kg);
 */
REFUEL_API refuel_status refuel_body_composition(const refuel_person *who, double trained, refuel_body *out,
                                                 refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
