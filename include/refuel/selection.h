/* Which resting equation suits a person, and how far it can be trusted. */
#ifndef REFUEL_SELECTION_H
#define REFUEL_SELECTION_H

#include <refuel/resting.h>

#ifdef __cplusplus
extern "C" {
#endif

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
