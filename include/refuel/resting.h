/* Resting energy expenditure by a published equation, and which equation suits a person. */
#ifndef REFUEL_RESTING_H
#define REFUEL_RESTING_H

#include <refuel/equation.h>
#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Resting energy of one person by one published equation.
 *
 *  Given:     who   weight_kg 2..650; height_cm, age_y, sex, fat_free_mass_kg as the equation needs them
 *             eq    a resting equation of refuel_equation_id; what it needs is in its row (refuel equations show KEY)
 *  Returned:  out   kcal_d, sd_kcal_d (NaN where none is known), source, flags; untouched on failure
 *             err   may be NULL; else the field, its value and the allowed range
 *  Status:    REFUEL_E_MISSING  sex, age or weight, or a height or fat-free mass that the equation needs, was not given
 *             REFUEL_E_RANGE    an input is impossible, or the age is outside every band of the equation
 *             REFUEL_E_CONFLICT the equation was derived for the other sex
 *             REFUEL_E_UNKNOWN  eq is not a resting equation
 *  Warnings:  REFUEL_WARNING_OUTSIDE_AGE, REFUEL_WARNING_OUTSIDE_BMI   computed, but outside the derivation sample
 *  Notes:     1) sd_kcal_d is the scatter between persons, not the error of the mean of a group.
 *             2) fat_free_mass_kg is a measurement. A guess from the body mass index adds nothing: use another equation.
 *  Reference: the citation in the row of eq
 *  Example:   refuel_person who = REFUEL_PERSON_INIT;
 *             who.sex = REFUEL_MALE, who.age_y = 30, who.weight_kg = 80, who.height_cm = 180;
 *             refuel_estimate e;
 *             if (refuel_resting(&who, REFUEL_EQ_MIFFLIN_1990, &e, NULL) == REFUEL_OK) printf("%.0f\n", e.kcal_d);
 */
REFUEL_API refuel_status refuel_resting(const refuel_person *who, refuel_equation_id eq, refuel_estimate *out,
                                        refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
