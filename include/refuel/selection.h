/* Which resting equations suit a person, in what shares, and how far the result can be trusted. */
#ifndef REFUEL_SELECTION_H
#define REFUEL_SELECTION_H

#include <refuel/resting.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Why resting energy is what it is; each has a text. Append only. */
#define REFUEL_REASON_LIST(X)                                                              \
    X(REFUEL_REASON_NONE, 0, "")                                                           \
    X(REFUEL_REASON_MEASURED, 1, "measured")                                               \
    X(REFUEL_REASON_CHOSEN, 2, "you chose it")                                             \
    X(REFUEL_REASON_METHOD, 3, "the method of the whole day stands on it")                 \
    X(REFUEL_REASON_INFANT, 4, "under 3 years")                                            \
    X(REFUEL_REASON_CHILD, 5, "3 to 9 years")                                              \
    X(REFUEL_REASON_GENERAL, 6, "by age and sex; no training counts")                      \
    X(REFUEL_REASON_TRAINING_UNKNOWN, 7, "by age and sex; whether you train is not known") \
    X(REFUEL_REASON_ATHLETE, 8, "an athlete")                                              \
    X(REFUEL_REASON_PART_ATHLETE, 9, "an athlete in part, by the hours of running, the age and the body mass index")

#define REFUEL_REASON_MEMBER(name, number, text) name = number,
typedef enum refuel_selection_reason { REFUEL_REASON_LIST(REFUEL_REASON_MEMBER) } refuel_selection_reason;
#undef REFUEL_REASON_MEMBER

/** One equation of a mixture. Frozen per SOVERSION: they lie in arrays.
 *
 *  equation         refuel_equation_id; 0 ends a list
 *  at_35            1 in women over 35, of ten Haaf: behind the end of its sample what it adds to Mifflin at 35 is added to
 *                   the general equations at the age of the person
 *  share            0..1; those of a list add up to 1
 *  kcal_d           what it gives for the person, where at_35 is 1 that sum; equations of adults take an age under 18 as 18
 */
typedef struct refuel_resting_part {
    int32_t equation, at_35;
    double share, kcal_d;
} refuel_resting_part;

#define REFUEL_RESTING_PARTS 5 /* four equations at most, and the end */

/** Resting energy as a mixture of published equations. Frozen per SOVERSION.
 *
 *  part             the equations, the largest share first
 *  kcal_d           the sum of share x kcal_d
 *  sd_kcal_d        one standard deviation between persons
 *  athletes_share   what the equations for athletes take of it
 *  untrained_kcal_d, athlete_kcal_d   what it would be with trained 0 and 1
 *  reason           refuel_selection_reason
 */
typedef struct refuel_selection {
    refuel_resting_part part[REFUEL_RESTING_PARTS];
    double kcal_d, sd_kcal_d, athletes_share, untrained_kcal_d, athlete_kcal_d;
    refuel_selection_reason reason;
    refuel_warnings warnings;
} refuel_selection;

/** Resting energy by the equations that suit a person. All shares change along straight lines with age, body mass index
 *  and training: a small step in a person is a small one in the result.
 *
 *  Given:     who       sex, age_y, height_cm, weight_kg; fat_free_mass_kg only where measured
 *             trained   0..1, how much an athlete (refuel_plan decides from the running); held to that. NaN: not known, as 0
 *  Returned:  the mixture; kcal_d is NaN and no part there where sex, age, height or weight is not a number
 *  Warnings:  REFUEL_WARNING_OUTSIDE_AGE, _OUTSIDE_BMI, _NO_GOOD_EQUATION, _TRAINING_UNKNOWN
 *  Reference: O'Neill 2023, doi:10.1007/s40279-023-01896-z; Frankenfield 2005, doi:10.1016/j.jada.2005.02.005;
 *             Frings-Meuthen 2021, doi:10.3389/fphys.2021.641455; Van Pelt 1997, doi:10.1210/jcem.82.10.4268;
 *             docs/intervals.md has the whole rule
 *  Example:   refuel_selection it = refuel_select_resting(&who, 0.75);
 *             for (int i = 0; it.part[i].equation; i++) printf("%.0f %%\n", 100 * it.part[i].share);
 */
REFUEL_API refuel_selection refuel_select_resting(const refuel_person *who, double trained);

/** The text of a reason, as "an athlete". Never NULL. */
REFUEL_API const char *refuel_selection_reason_text(refuel_selection_reason reason);

#ifdef __cplusplus
}
#endif

#endif
