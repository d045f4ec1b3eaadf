/* When and how food and drink are taken: meals and single doses, before, during and after a session, before a race. */
#ifndef REFUEL_TIMING_H
#define REFUEL_TIMING_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Amounts and times, each optional, NaN where it is not given. Their ranges and texts stand in the table of inputs
   (refuel_input_at), their rules in docs/adequacy.md. Append only: the numbers are ABI. */
typedef enum refuel_timing_number {
    REFUEL_TIMING_MEALS = 0,                /* meals of a day that hold protein; their grams may stand in meal */
    REFUEL_TIMING_CAFFEINE_SINGLE_MG = 1,   /* the largest dose at once */
    REFUEL_TIMING_SESSION_H = 2,            /* how long one session takes: the numbers up to 15 are about it */
    REFUEL_TIMING_NEXT_H = 3,               /* from its end to the next demanding one */
    REFUEL_TIMING_BEFORE_G = 4,             /* carbohydrate eaten before it, */
    REFUEL_TIMING_BEFORE_H = 5,             /* so long before the start */
    REFUEL_TIMING_DURING_G_H = 6,           /* carbohydrate on the way, an hour */
    REFUEL_TIMING_AFTER_G_H = 7,            /* carbohydrate after it, an hour of the first four */
    REFUEL_TIMING_AFTER_PROTEIN_G = 8,      /* protein after it, */
    REFUEL_TIMING_AFTER_PROTEIN_H = 9,      /* so long after the end */
    REFUEL_TIMING_DRINK_L_H = 10,           /* drunk on the way, an hour */
    REFUEL_TIMING_SWEAT_L_H = 11,           /* sweat an hour, where it is known */
    REFUEL_TIMING_WEIGHT_BEFORE_KG = 12,    /* on the scales before the session, */
    REFUEL_TIMING_WEIGHT_AFTER_KG = 13,     /* and after it */
    REFUEL_TIMING_URINE_L = 14,             /* passed between the two; not given counts as none */
    REFUEL_TIMING_SWEAT_SODIUM_MMOL_L = 15, /* sodium of the sweat */
    REFUEL_TIMING_EVENT_H = 16,             /* how long a race takes */
    REFUEL_TIMING_LOADING_G_D = 17,         /* carbohydrate a day before it, */
    REFUEL_TIMING_LOADING_H = 18,           /* for so long */
    REFUEL_TIMING_NUMBER_END
} refuel_timing_number;

/* Words, 0 where they are not given. Append only. */
typedef enum refuel_timing_word {
    REFUEL_TIMING_SUGARS = 0, /* refuel_sugars, of the carbohydrate on the way */
    REFUEL_TIMING_WORD_END
} refuel_timing_word;

typedef enum refuel_sugars {
    REFUEL_SUGARS_NOT_GIVEN = 0,
    REFUEL_SUGARS_GLUCOSE = 1,         /* one kind: glucose, maltodextrin, starch */
    REFUEL_SUGARS_GLUCOSE_FRUCTOSE = 2 /* both: also table sugar, honey, most gels that say so */
} refuel_sugars;

/* The protein of one meal. given 0: the place is empty. Frozen per SOVERSION. */
typedef struct refuel_meal {
    int32_t given, reserved; /* reserved: 0 */
    double protein_g;
} refuel_meal;

#define REFUEL_MEALS 8 /* meals of one request whose grams are told */
#define REFUEL_MEAL_NONE \
    {                    \
        0, 0, NAN        \
    }

/* More places than there are numbers and words; more than these are a matter of the SOVERSION. */
#define REFUEL_TIMING_PLACES 32
#define REFUEL_TIMING_WORDS 8

/** Amounts and times, by refuel_timing_number and refuel_timing_word. Frozen per SOVERSION.
 *
 *  Example:   request.timing.number[REFUEL_TIMING_SESSION_H] = 2.5;
 *             request.timing.number[REFUEL_TIMING_DURING_G_H] = 60;
 */
typedef struct refuel_timing {
    refuel_meal meal[REFUEL_MEALS];
    double number[REFUEL_TIMING_PLACES];
    int32_t word[REFUEL_TIMING_WORDS];
} refuel_timing;

/* Nothing is told: for initialisers. */
#define REFUEL_TIMING_8_ NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN
#define REFUEL_TIMING_NOT_GIVEN                                                       \
    {                                                                                 \
        {REFUEL_MEAL_NONE, REFUEL_MEAL_NONE, REFUEL_MEAL_NONE, REFUEL_MEAL_NONE,      \
         REFUEL_MEAL_NONE, REFUEL_MEAL_NONE, REFUEL_MEAL_NONE, REFUEL_MEAL_NONE},     \
            {REFUEL_TIMING_8_, REFUEL_TIMING_8_, REFUEL_TIMING_8_, REFUEL_TIMING_8_}, \
        {                                                                             \
            0                                                                         \
        }                                                                             \
    }

#ifdef __cplusplus
}
#endif

#endif
