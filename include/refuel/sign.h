/* Signs that somebody who is exhausted may name. Some are emergencies: what to do then comes before everything else. */
#ifndef REFUEL_SIGN_H
#define REFUEL_SIGN_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* sign, number. Key, words and source stand in its row (src/fatigue/sign_table.h). Append only: the numbers are ABI. */
#define REFUEL_SIGN_LIST(X)                    \
    X(REFUEL_SIGN_DARK_URINE, 1)               \
    X(REFUEL_SIGN_LITTLE_URINE, 2)             \
    X(REFUEL_SIGN_MUSCLE_SWELLING, 3)          \
    X(REFUEL_SIGN_SEVERE_MUSCLE_PAIN, 4)       \
    X(REFUEL_SIGN_MUSCLE_WEAKNESS, 5)          \
    X(REFUEL_SIGN_NUMB_LIMB, 6)                \
    X(REFUEL_SIGN_PALPITATIONS, 7)             \
    X(REFUEL_SIGN_FAINTING, 8)                 \
    X(REFUEL_SIGN_CONFUSION, 9)                \
    X(REFUEL_SIGN_VOMITING, 10)                \
    X(REFUEL_SIGN_COLLAPSE, 11)                \
    X(REFUEL_SIGN_HEAT_ILLNESS, 12)            \
    X(REFUEL_SIGN_HEADACHE_AFTER_DRINKING, 13) \
    X(REFUEL_SIGN_PERSISTENT_FATIGUE, 14)      \
    X(REFUEL_SIGN_FREQUENT_ILLNESS, 15)        \
    X(REFUEL_SIGN_LOW_MOOD, 16)                \
    X(REFUEL_SIGN_HEAVY_LEGS, 17)              \
    X(REFUEL_SIGN_MISSED_PERIODS, 18)          \
    X(REFUEL_SIGN_BONE_STRESS_INJURY, 19)

#define REFUEL_SIGN_MEMBER(sign, number) sign = number,
typedef enum refuel_sign { REFUEL_SIGN_NONE = 0, REFUEL_SIGN_LIST(REFUEL_SIGN_MEMBER) REFUEL_SIGN_END } refuel_sign;
#undef REFUEL_SIGN_MEMBER

/* A sign in a set of them: signs = REFUEL_SIGN_BIT(REFUEL_SIGN_DARK_URINE) | REFUEL_SIGN_BIT(REFUEL_SIGN_VOMITING). */
#define REFUEL_SIGN_BIT(sign) (1 << ((sign)-1))

/** One sign. Constant text, nothing is NULL.
 *
 *  number     refuel_sign
 *  emergency  1: medical help is needed now, whatever else is known
 *  key        as on the command line, "dark-urine"
 *  title      in plain words
 *  message    what it may mean and, of an emergency, what to do at once
 *  source     key of the source (refuel_source_find)
 */
typedef struct refuel_sign_info {
    int32_t number, emergency;
    const char *key, *title, *message, *source;
} refuel_sign_info;

/** The i-th sign, in the order of the numbers; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_sign_at(i); i++) puts(refuel_sign_at(i)->key);
 */
REFUEL_API const refuel_sign_info *refuel_sign_at(size_t i);

/** Which of a set of signs are emergencies. Ask this first: it cannot fail, whatever is wrong with the rest.
 *
 *  Example:   if (refuel_sign_emergencies(ask.signs)) puts("seek medical help now");
 */
REFUEL_API int32_t refuel_sign_emergencies(int32_t signs);

#ifdef __cplusplus
}
#endif

#endif
