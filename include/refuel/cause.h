/* What may be behind tiredness, and the words around it: causes, evidence, how sure, states, whom to see. */
#ifndef REFUEL_CAUSE_H
#define REFUEL_CAUSE_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Causes, in the order in which they can be mended. cause, number, id. Append only: the numbers are ABI. */
#define REFUEL_CAUSE_LIST(X)                            \
    X(REFUEL_CAUSE_UNDER_FUELLING, 1, "under-fuelling") \
    X(REFUEL_CAUSE_CARBOHYDRATE, 2, "carbohydrate")     \
    X(REFUEL_CAUSE_PROTEIN, 3, "protein")               \
    X(REFUEL_CAUSE_LOAD, 4, "load")                     \
    X(REFUEL_CAUSE_MICRONUTRIENTS, 5, "micronutrients") \
    X(REFUEL_CAUSE_FLUID_AND_HEAT, 6, "fluid-and-heat") \
    X(REFUEL_CAUSE_SLEEP, 7, "sleep")                   \
    X(REFUEL_CAUSE_ILLNESS, 8, "illness")

#define REFUEL_CAUSE_MEMBER(cause, number, id) cause = number,
typedef enum refuel_cause_id {
    REFUEL_CAUSE_NONE = 0,
    REFUEL_CAUSE_LIST(REFUEL_CAUSE_MEMBER) REFUEL_CAUSE_END
} refuel_cause_id;
#undef REFUEL_CAUSE_MEMBER

#define REFUEL_CAUSE_BIT(cause) (1 << ((cause)-1))

/* What one piece of evidence does. */
typedef enum refuel_side {
    REFUEL_SIDE_NONE = 0,
    REFUEL_SIDE_FOR = 1,
    REFUEL_SIDE_AGAINST = 2,
    REFUEL_SIDE_MISSING = 3 /* it was asked for and could not be judged */
} refuel_side;

/* How much speaks for a cause: docs/fatigue.md has the rule. */
typedef enum refuel_certainty {
    REFUEL_CERTAINTY_NONE = 0, /* nothing does */
    REFUEL_CERTAINTY_WEAK = 1,
    REFUEL_CERTAINTY_MODERATE = 2,
    REFUEL_CERTAINTY_STRONG = 3
} refuel_certainty;

/* For how long performance has been down. state, number, id. Append only. */
#define REFUEL_STATE_LIST(X)                              \
    X(REFUEL_STATE_UNKNOWN, 1, "unknown")                 \
    X(REFUEL_STATE_NOT_DOWN, 2, "not-down")               \
    X(REFUEL_STATE_DAYS_TO_WEEKS, 3, "days-to-weeks")     \
    X(REFUEL_STATE_WEEKS_TO_MONTHS, 4, "weeks-to-months") \
    X(REFUEL_STATE_MONTHS, 5, "months")

#define REFUEL_STATE_MEMBER(state, number, id) state = number,
typedef enum refuel_state {
    REFUEL_STATE_NONE = 0,
    REFUEL_STATE_LIST(REFUEL_STATE_MEMBER) REFUEL_STATE_END
} refuel_state;
#undef REFUEL_STATE_MEMBER

/* Whom to see, as they are told with the most urgent first. see, number, id. Append only. */
#define REFUEL_SEE_LIST(X)                           \
    X(REFUEL_SEE_EMERGENCY, 1, "emergency")          \
    X(REFUEL_SEE_LOW_WEIGHT, 2, "low-weight")        \
    X(REFUEL_SEE_VERY_LITTLE, 3, "very-little-food") \
    X(REFUEL_SEE_LOST, 4, "unplanned-loss")          \
    X(REFUEL_SEE_SIGNS, 5, "signs-of-too-little")    \
    X(REFUEL_SEE_MEDICAL, 6, "medical")              \
    X(REFUEL_SEE_MONTHS, 7, "down-for-months")       \
    X(REFUEL_SEE_WEEKS, 8, "down-for-weeks")         \
    X(REFUEL_SEE_ILLNESS, 9, "signs-of-illness")     \
    X(REFUEL_SEE_MOTHER, 10, "pregnant-or-nursing")  \
    X(REFUEL_SEE_YOUNG, 11, "under-18")              \
    X(REFUEL_SEE_IRON, 12, "iron")                   \
    X(REFUEL_SEE_UNEXPLAINED, 13, "unexplained")     \
    X(REFUEL_SEE_DIETITIAN, 14, "dietitian")         \
    X(REFUEL_SEE_NUTRIENT, 15, "nutrients")          \
    X(REFUEL_SEE_LITTLE_ENERGY, 16, "little-energy") \
    X(REFUEL_SEE_TOO_MUCH, 17, "above-upper-level")

#define REFUEL_SEE_MEMBER(see, number, id) see = number,
typedef enum refuel_see { REFUEL_SEE_NONE = 0, REFUEL_SEE_LIST(REFUEL_SEE_MEMBER) REFUEL_SEE_END } refuel_see;
#undef REFUEL_SEE_MEMBER

#define REFUEL_SEE_BIT(see) (1 << ((see)-1))

/* What was not given and would help most, as a rule first what helps more. lacking, number, id. Append only. */
#define REFUEL_LACKING_LIST(X)                            \
    X(REFUEL_LACKING_PERSON, 1, "person")                 \
    X(REFUEL_LACKING_INTAKE, 2, "intake")                 \
    X(REFUEL_LACKING_RUNNING, 3, "running")               \
    X(REFUEL_LACKING_LOG, 4, "log")                       \
    X(REFUEL_LACKING_MACROS, 5, "macros")                 \
    X(REFUEL_LACKING_SLEEP, 6, "sleep")                   \
    X(REFUEL_LACKING_PERFORMANCE, 7, "performance-down")  \
    X(REFUEL_LACKING_MICRONUTRIENTS, 8, "micronutrients") \
    X(REFUEL_LACKING_HEALTH, 9, "health")

#define REFUEL_LACKING_MEMBER(lacking, number, id) lacking = number,
typedef enum refuel_lacking {
    REFUEL_LACKING_NONE = 0,
    REFUEL_LACKING_LIST(REFUEL_LACKING_MEMBER) REFUEL_LACKING_END
} refuel_lacking;
#undef REFUEL_LACKING_MEMBER

#define REFUEL_LACKING_BIT(lacking) (1 << ((lacking)-1))

/* Why no amounts are named for tomorrow. Append only. */
typedef enum refuel_withheld {
    REFUEL_WITHHELD_NONE = 0,        /* they are */
    REFUEL_WITHHELD_UNKNOWN = 1,     /* who eats is not known */
    REFUEL_WITHHELD_MEDICAL = 2,     /* a condition or a medicine that they are not made for */
    REFUEL_WITHHELD_VERY_LITTLE = 3, /* after so little, or at so low a weight, more food belongs in medical hands */
    REFUEL_WITHHELD_EATING = 4,      /* an eating disorder, now or by its questions: a number helps nobody */
    REFUEL_WITHHELD_ENOUGH = 5,      /* more than is spent is eaten already: a smaller number would ask for less */
    REFUEL_WITHHELD_NO_LESS = 6,     /* the same of somebody at risk */
    REFUEL_WITHHELD_RUNNING = 7,     /* more is eaten than is spent without running, of which the volume is not known */
    REFUEL_WITHHELD_EMERGENCY = 8    /* a sign is an emergency: nothing else matters before somebody has examined it */
} refuel_withheld;

/** The id of a cause by its number, "under-fuelling"; "" for an unknown one. */
REFUEL_API const char *refuel_cause_name(int32_t cause);

/** Whom to see and why, in plain words, by refuel_see; "" for an unknown one. */
REFUEL_API const char *refuel_see_text(int32_t see);

/** What is missing and what it would tell, in plain words, by refuel_lacking; "" for an unknown one. */
REFUEL_API const char *refuel_lacking_text(int32_t lacking);

#ifdef __cplusplus
}
#endif

#endif
