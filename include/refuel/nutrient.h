/* What food holds: the nutrients that a request can give, a rule can judge, and a table can ask for. */
#ifndef REFUEL_NUTRIENT_H
#define REFUEL_NUTRIENT_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* nutrient, number, key in JSON, name on the command line, mass, what it is counted as, whether international units measure it,
   title. The unit of an amount per day is the mass, what it is counted as, and "/d": "ug_RAE/d". Append only: the numbers
   are ABI. */
#define REFUEL_NUTRIENT_LIST(X)                                                                                  \
    X(REFUEL_NUTRIENT_ENERGY, 1, "energy", "energy", kcal, "", NO_IU, "energy")                                  \
    X(REFUEL_NUTRIENT_CARBOHYDRATE, 2, "carbohydrate", "carbohydrate", g, "", NO_IU, "carbohydrate")             \
    X(REFUEL_NUTRIENT_PROTEIN, 3, "protein", "protein", g, "", NO_IU, "protein")                                 \
    X(REFUEL_NUTRIENT_FAT, 4, "fat", "fat", g, "", NO_IU, "fat")                                                 \
    X(REFUEL_NUTRIENT_FIBRE, 5, "fibre", "fibre", g, "", NO_IU, "dietary fibre")                                 \
    REFUEL_MICRONUTRIENT_LIST(X)                                                                                 \
    REFUEL_NUTRIENT_FORM_LIST(X)                                                                                 \
    X(REFUEL_NUTRIENT_TOTAL_WATER, 40, "total_water", "total-water", L, "", NO_IU, "water of food and drink")    \
    X(REFUEL_NUTRIENT_LINOLEIC_ACID, 41, "linoleic_acid", "linoleic-acid", g, "", NO_IU, "linoleic acid")        \
    X(REFUEL_NUTRIENT_ALPHA_LINOLENIC_ACID, 42, "alpha_linolenic_acid", "alpha-linolenic-acid", g, "", NO_IU,    \
      "alpha-linolenic acid")                                                                                    \
    X(REFUEL_NUTRIENT_PROTEIN_PER_KG, 43, "protein_per_kg", "protein-per-kg", g, "_per_kg", NO_IU,               \
      "protein per kg of body weight")                                                                           \
    X(REFUEL_NUTRIENT_ALCOHOL, 44, "alcohol", "alcohol", g, "", NO_IU, "alcohol")                                \
    X(REFUEL_NUTRIENT_SATURATED_FAT, 45, "saturated_fat", "saturated-fat", g, "", NO_IU, "saturated fat")        \
    X(REFUEL_NUTRIENT_ADDED_SUGAR, 46, "added_sugar", "added-sugar", g, "", NO_IU, "added sugar")                \
    X(REFUEL_NUTRIENT_FREE_SUGAR, 47, "free_sugar", "free-sugar", g, "", NO_IU, "free sugar")                    \
    X(REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE, 48, "exercise_carbohydrate", "exercise-carbohydrate", g, "", NO_IU, \
      "carbohydrate taken in exercise")                                                                          \
    X(REFUEL_NUTRIENT_CAFFEINE, 49, "caffeine", "caffeine", mg, "", NO_IU, "caffeine")

/* The vitamins and minerals of the Dietary Reference Intakes, in the order of their tables. */
#define REFUEL_MICRONUTRIENT_LIST(X)                                                                    \
    X(REFUEL_NUTRIENT_VITAMIN_A, 6, "vitamin_a", "vitamin-a", ug, "_RAE", IU, "vitamin A")              \
    X(REFUEL_NUTRIENT_VITAMIN_C, 7, "vitamin_c", "vitamin-c", mg, "", NO_IU, "vitamin C")               \
    X(REFUEL_NUTRIENT_VITAMIN_D, 8, "vitamin_d", "vitamin-d", ug, "", IU, "vitamin D")                  \
    X(REFUEL_NUTRIENT_VITAMIN_E, 9, "vitamin_e", "vitamin-e", mg, "_alpha_tocopherol", IU, "vitamin E") \
    X(REFUEL_NUTRIENT_VITAMIN_K, 10, "vitamin_k", "vitamin-k", ug, "", NO_IU, "vitamin K")              \
    X(REFUEL_NUTRIENT_THIAMIN, 11, "thiamin", "thiamin", mg, "", NO_IU, "thiamin (B1)")                 \
    X(REFUEL_NUTRIENT_RIBOFLAVIN, 12, "riboflavin", "riboflavin", mg, "", NO_IU, "riboflavin (B2)")     \
    X(REFUEL_NUTRIENT_NIACIN, 13, "niacin", "niacin", mg, "_NE", NO_IU, "niacin (B3)")                  \
    X(REFUEL_NUTRIENT_VITAMIN_B6, 14, "vitamin_b6", "vitamin-b6", mg, "", NO_IU, "vitamin B6")          \
    X(REFUEL_NUTRIENT_FOLATE, 15, "folate", "folate", ug, "_DFE", NO_IU, "folate (B9)")                 \
    X(REFUEL_NUTRIENT_VITAMIN_B12, 16, "vitamin_b12", "vitamin-b12", ug, "", NO_IU, "vitamin B12")      \
    X(REFUEL_NUTRIENT_PANTOTHENIC_ACID, 17, "pantothenic_acid", "pantothenic-acid", mg, "", NO_IU,      \
      "pantothenic acid (B5)")                                                                          \
    X(REFUEL_NUTRIENT_BIOTIN, 18, "biotin", "biotin", ug, "", NO_IU, "biotin")                          \
    X(REFUEL_NUTRIENT_CHOLINE, 19, "choline", "choline", mg, "", NO_IU, "choline")                      \
    X(REFUEL_NUTRIENT_CALCIUM, 20, "calcium", "calcium", mg, "", NO_IU, "calcium")                      \
    X(REFUEL_NUTRIENT_CHROMIUM, 21, "chromium", "chromium", ug, "", NO_IU, "chromium")                  \
    X(REFUEL_NUTRIENT_COPPER, 22, "copper", "copper", ug, "", NO_IU, "copper")                          \
    X(REFUEL_NUTRIENT_FLUORIDE, 23, "fluoride", "fluoride", mg, "", NO_IU, "fluoride")                  \
    X(REFUEL_NUTRIENT_IODINE, 24, "iodine", "iodine", ug, "", NO_IU, "iodine")                          \
    X(REFUEL_NUTRIENT_IRON, 25, "iron", "iron", mg, "", NO_IU, "iron")                                  \
    X(REFUEL_NUTRIENT_MAGNESIUM, 26, "magnesium", "magnesium", mg, "", NO_IU, "magnesium")              \
    X(REFUEL_NUTRIENT_MANGANESE, 27, "manganese", "manganese", mg, "", NO_IU, "manganese")              \
    X(REFUEL_NUTRIENT_MOLYBDENUM, 28, "molybdenum", "molybdenum", ug, "", NO_IU, "molybdenum")          \
    X(REFUEL_NUTRIENT_PHOSPHORUS, 29, "phosphorus", "phosphorus", mg, "", NO_IU, "phosphorus")          \
    X(REFUEL_NUTRIENT_SELENIUM, 30, "selenium", "selenium", ug, "", NO_IU, "selenium")                  \
    X(REFUEL_NUTRIENT_ZINC, 31, "zinc", "zinc", mg, "", NO_IU, "zinc")                                  \
    X(REFUEL_NUTRIENT_POTASSIUM, 32, "potassium", "potassium", mg, "", NO_IU, "potassium")              \
    X(REFUEL_NUTRIENT_SODIUM, 33, "sodium", "sodium", mg, "", NO_IU, "sodium")                          \
    X(REFUEL_NUTRIENT_CHLORIDE, 34, "chloride", "chloride", mg, "", NO_IU, "chloride")

/* The parts of some of them that an upper level counts alone. */
#define REFUEL_NUTRIENT_FORM_LIST(X)                                                                           \
    X(REFUEL_NUTRIENT_VITAMIN_A_PREFORMED, 35, "vitamin_a_preformed", "vitamin-a-preformed", ug, "", IU,       \
      "vitamin A as retinol")                                                                                  \
    X(REFUEL_NUTRIENT_VITAMIN_E_ADDED, 36, "vitamin_e_added", "vitamin-e-added", mg, "", IU,                   \
      "vitamin E of supplements and fortified food")                                                           \
    X(REFUEL_NUTRIENT_NIACIN_ADDED, 37, "niacin_added", "niacin-added", mg, "", NO_IU,                         \
      "niacin of supplements and fortified food")                                                              \
    X(REFUEL_NUTRIENT_FOLIC_ACID, 38, "folic_acid", "folic-acid", ug, "", NO_IU,                               \
      "folic acid of supplements and fortified food")                                                          \
    X(REFUEL_NUTRIENT_MAGNESIUM_SUPPLEMENT, 39, "magnesium_supplement", "magnesium-supplement", mg, "", NO_IU, \
      "magnesium of supplements")

#define REFUEL_NUTRIENT_MEMBER(nutrient, number, key, name, mass, as, iu, title) nutrient = number,
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

/** What a nutrient is called. Constant text, nothing is NULL.
 *
 *  number   refuel_nutrient
 *  key      in JSON: "vitamin_d"
 *  unit     of an amount a day: "ug/d"
 *  title    for people: "vitamin D"
 *  name     on the command line, and in the ids of checks: "vitamin-d"
 *  measure  the unit without the day: "ug", "ug_RAE" (retinol activity equivalents), "ug_DFE" (dietary folate equivalents),
 *           "mg_NE" (niacin equivalents). u stands for micro
 */
typedef struct refuel_nutrient_info {
    int32_t number, reserved;
    const char *key, *unit, *title, *name, *measure;
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
