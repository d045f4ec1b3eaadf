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

/* Why an equation was selected; each has a text. Append only. */
#define REFUEL_REASON_LIST(X)                                                                   \
    X(REFUEL_REASON_NONE, 0, "")                                                                \
    X(REFUEL_REASON_MEASURED, 1, "measured")                                                    \
    X(REFUEL_REASON_CHOSEN, 2, "you chose it")                                                  \
    X(REFUEL_REASON_INFANT, 3, "under 3 years")                                                 \
    X(REFUEL_REASON_CHILD, 4, "3 to 9 years")                                                   \
    X(REFUEL_REASON_YOUTH, 5, "10 to 17 years")                                                 \
    X(REFUEL_REASON_YOUTH_ATHLETE_FFM, 6, "10 to 17 years, an athlete, fat-free mass measured") \
    X(REFUEL_REASON_ATHLETE_FFM, 7, "an athlete, fat-free mass measured")                       \
    X(REFUEL_REASON_ATHLETE_OVER_35_FFM, 8, "an athlete over 35, fat-free mass measured")       \
    X(REFUEL_REASON_EXTREME_BMI, 9, "body mass index under 18.5 or from 40")                    \
    X(REFUEL_REASON_MALE_ATHLETE_OVER_35, 10, "a male athlete over 35")                         \
    X(REFUEL_REASON_ATHLETE, 11, "an athlete of 18 to 35")                                      \
    X(REFUEL_REASON_FEMALE_ATHLETE_OVER_35, 12, "a female athlete over 35")                     \
    X(REFUEL_REASON_OLDER, 13, "65 years or more")                                              \
    X(REFUEL_REASON_OBESE, 14, "body mass index 30 to 40")                                      \
    X(REFUEL_REASON_ADULT, 15, "an adult who is not an athlete")                                \
    X(REFUEL_REASON_ADULT_UNKNOWN, 16, "an adult; whether an athlete is not known")             \
    X(REFUEL_REASON_METHOD, 17, "the method of the whole day stands on it")

#define REFUEL_REASON_MEMBER(name, number, text) name = number,
typedef enum refuel_selection_reason { REFUEL_REASON_LIST(REFUEL_REASON_MEMBER) } refuel_selection_reason;
#undef REFUEL_REASON_MEMBER

/** The equation that refuel uses for a person, its standard deviation, and why. Frozen per SOVERSION. */
typedef struct refuel_selection {
    refuel_equation_id equation;
    refuel_selection_reason reason;
    double sd_percent, sd_kcal_d; /* one of them; the other is NaN */
    double sd_body_fat_points;    /* adds the error of a measured fat-free mass; 0 where it does not enter */
    refuel_warnings warnings;
} refuel_selection;

/** Selects the resting equation for a person: the first row that fits of a fixed table.
 *
 *  Given:     who       sex, age_y, height_cm, weight_kg; fat_free_mass_kg only where measured
 *             athlete   REFUEL_ATHLETE_YES, _NO or _UNKNOWN (refuel_plan decides from the running)
 *  Returned:  the row; equation REFUEL_EQ_NONE where sex, age, height or weight is not a number
 *  Notes:     1) 18 to 35 means younger than 36. Bands of age and body mass index are [low, high).
 *  Reference: O'Neill 2023, doi:10.1007/s40279-023-01896-z; Frankenfield 2005, doi:10.1016/j.jada.2005.02.005;
 *             Frings-Meuthen 2021, doi:10.3389/fphys.2021.641455; docs/intervals.md has the whole table
 */
REFUEL_API refuel_selection refuel_select_resting(const refuel_person *who, refuel_athlete athlete);

/** The text of a reason, as "an athlete of 18 to 35". Never NULL. */
REFUEL_API const char *refuel_selection_reason_text(refuel_selection_reason reason);

#ifdef __cplusplus
}
#endif

#endif
