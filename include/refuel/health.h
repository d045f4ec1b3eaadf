/* What somebody answers about their health, each answer optional: vectors over two lists, so that the next question moves no
   member of any struct. What follows from an answer: the gates and counts in docs/adequacy.md. */
#ifndef REFUEL_HEALTH_H
#define REFUEL_HEALTH_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Questions that take a number. NaN: not answered. Append only: the numbers are ABI. */
typedef enum refuel_health_number {
    REFUEL_HEALTH_SCOFF = 0,                 /* yes answers to the five questions of SCOFF */
    REFUEL_HEALTH_MISSED_PERIODS = 1,        /* in a row, the longest run of the last 12 months */
    REFUEL_HEALTH_PERIODS_YEAR = 2,          /* periods of the last 12 months */
    REFUEL_HEALTH_MENARCHE_Y = 3,            /* age at the first period, or REFUEL_MENARCHE_NOT_YET */
    REFUEL_HEALTH_BONE_STRESS = 4,           /* bone stress injuries of the last 2 years */
    REFUEL_HEALTH_BONE_STRESS_HIGH_RISK = 5, /* of these at the femoral neck, the sacrum or the pelvis */
    REFUEL_HEALTH_BONE_STRESS_MONTHS = 6,    /* months of training lost to them */
    REFUEL_HEALTH_UNPLANNED_LOSS_PCT = 7,    /* of body weight, within a month, without a plan */
    REFUEL_HEALTH_EDE_Q = 8,                 /* global score of the EDE-Q, where somebody made it */
    REFUEL_HEALTH_BONE_DENSITY_Z = 9,        /* Z-score of bone mineral density, where it was measured */
    REFUEL_HEALTH_FERRITIN_UG_L = 10,        /* in blood, where it was measured */
    REFUEL_HEALTH_NUMBER_END
} refuel_health_number;

#define REFUEL_MENARCHE_NOT_YET (-1.0) /* no period so far */

/* Questions that take a word, yes or no unless it says otherwise. 0: not answered. Append only. */
typedef enum refuel_health_word {
    REFUEL_HEALTH_EATING_DISORDER = 0, /* refuel_eating_disorder */
    REFUEL_HEALTH_DIETARY_RESTRICTION = 1,
    REFUEL_HEALTH_HORMONAL_CONTRACEPTION = 2,
    REFUEL_HEALTH_MENOPAUSE = 3,
    REFUEL_HEALTH_INSULIN = 4, /* or a sulfonylurea */
    REFUEL_HEALTH_KIDNEY_DISEASE = 5,
    REFUEL_HEALTH_THYROID_DISEASE = 6,
    REFUEL_HEALTH_GLP1 = 7,          /* a GLP-1 receptor agonist, taken for weight */
    REFUEL_HEALTH_OTHER_MEDICAL = 8, /* disease or medicine that bears on potassium, sodium or protein */
    REFUEL_HEALTH_LOW_LIBIDO = 9,    /* of a man, or fewer morning erections */
    REFUEL_HEALTH_PERSISTENT_FATIGUE = 10,
    REFUEL_HEALTH_GROWTH_SLOWED = 11, /* under 20: off the own line of the growth chart */
    REFUEL_HEALTH_WORD_END
} refuel_health_word;

typedef enum refuel_yes_no { REFUEL_NOT_ANSWERED = 0, REFUEL_YES = 1, REFUEL_NO = 2 } refuel_yes_no;

typedef enum refuel_eating_disorder {
    REFUEL_EATING_DISORDER_NOT_ANSWERED = 0,
    REFUEL_EATING_DISORDER_NOW = 1,
    REFUEL_EATING_DISORDER_NO = 2,
    REFUEL_EATING_DISORDER_PAST = 3
} refuel_eating_disorder;

/* More places than there are questions; more than these are a matter of the SOVERSION. */
#define REFUEL_HEALTH_PLACES 32

/** The answers, by refuel_health_number and refuel_health_word. Frozen per SOVERSION.
 *
 *  Example:   request.health.word[REFUEL_HEALTH_INSULIN] = REFUEL_YES;
 *             request.health.number[REFUEL_HEALTH_SCOFF] = 1;
 */
typedef struct refuel_health {
    double number[REFUEL_HEALTH_PLACES];
    int32_t word[REFUEL_HEALTH_PLACES];
} refuel_health;

/* Nothing was answered: for initialisers. */
#define REFUEL_HEALTH_8_ NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN
#define REFUEL_HEALTH_NOT_GIVEN                                                   \
    {                                                                             \
        {REFUEL_HEALTH_8_, REFUEL_HEALTH_8_, REFUEL_HEALTH_8_, REFUEL_HEALTH_8_}, \
        {                                                                         \
            0                                                                     \
        }                                                                         \
    }

#ifdef __cplusplus
}
#endif

#endif
