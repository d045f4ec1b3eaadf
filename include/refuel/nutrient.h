/* What food holds: the numbers of the nutrients that a request can give and a rule can judge. */
#ifndef REFUEL_NUTRIENT_H
#define REFUEL_NUTRIENT_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* nutrient, number, key, unit of an amount per day, title. Append only: the numbers are ABI. Those from 6 to 43 are for
   vitamins and minerals. */
#define REFUEL_NUTRIENT_LIST(X)                                                                                    \
    X(REFUEL_NUTRIENT_ENERGY, 1, "energy", "kcal/d", "energy")                                                     \
    X(REFUEL_NUTRIENT_CARBOHYDRATE, 2, "carbohydrate", "g/d", "carbohydrate")                                      \
    X(REFUEL_NUTRIENT_PROTEIN, 3, "protein", "g/d", "protein")                                                     \
    X(REFUEL_NUTRIENT_FAT, 4, "fat", "g/d", "fat")                                                                 \
    X(REFUEL_NUTRIENT_FIBRE, 5, "fibre", "g/d", "dietary fibre")                                                   \
    X(REFUEL_NUTRIENT_ALCOHOL, 44, "alcohol", "g/d", "alcohol")                                                    \
    X(REFUEL_NUTRIENT_SATURATED_FAT, 45, "saturated_fat", "g/d", "saturated fat")                                  \
    X(REFUEL_NUTRIENT_ADDED_SUGAR, 46, "added_sugar", "g/d", "added sugar")                                        \
    X(REFUEL_NUTRIENT_FREE_SUGAR, 47, "free_sugar", "g/d", "free sugar")                                           \
    X(REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE, 48, "exercise_carbohydrate", "g/d", "carbohydrate taken in exercise") \
    X(REFUEL_NUTRIENT_CAFFEINE, 49, "caffeine", "mg/d", "caffeine")

#define REFUEL_NUTRIENT_MEMBER(nutrient, number, key, unit, title) nutrient = number,
typedef enum refuel_nutrient {
    REFUEL_NUTRIENT_NONE = 0,
    REFUEL_NUTRIENT_LIST(REFUEL_NUTRIENT_MEMBER) REFUEL_NUTRIENT_END
} refuel_nutrient;
#undef REFUEL_NUTRIENT_MEMBER

/* Places of a vector over the nutrients, indexed by number. More than there are, so that the next nutrient moves no
   member of any struct; more than these are a matter of the SOVERSION. */
#define REFUEL_NUTRIENT_PLACES 64

/* Nothing is known of any nutrient: for initialisers. */
#define REFUEL_NUTRIENTS_8_ NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN
#define REFUEL_NUTRIENTS_NOT_GIVEN                                                                               \
    {                                                                                                            \
        REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_, \
            REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_, REFUEL_NUTRIENTS_8_                                        \
    }

/** What a nutrient is called. Constant text, nothing is NULL. */
typedef struct refuel_nutrient_info {
    int32_t number, reserved; /* refuel_nutrient */
    const char *key, *unit, *title;
} refuel_nutrient_info;

/** The i-th nutrient, in the order of the numbers; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_nutrient_at(i); i++) puts(refuel_nutrient_at(i)->key);
 */
REFUEL_API const refuel_nutrient_info *refuel_nutrient_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
