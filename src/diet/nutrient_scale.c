#include "diet/nutrient_scale.h"

/* IOM 2001: a microgram of retinol activity is one of retinol, 2 of beta-carotene in oil or a supplement, 12 of that of
   food; an international unit is 0.3 ug of retinol or 0.6 ug of beta-carotene. */
#define RETINOL_UG_PER_IU 0.3
#define CAROTENE_UG_PER_IU 0.6
#define CAROTENE_PER_RAE_SUPPLEMENT 2.0
#define CAROTENE_PER_RAE_FOOD 12.0

/* IOM 2011: 40 IU are a microgram. */
#define VITAMIN_D_UG_PER_IU (1 / 40.0)

/* IOM 2000: an international unit is 0.67 mg of the natural form, or so much of the synthetic one that counts as 0.45 mg, since
   half of it is active. */
#define NATURAL_MG_PER_IU 0.67
#define SYNTHETIC_MG_PER_IU 0.45
#define SYNTHETIC_ACTIVE 0.5

/* IOM 1998: with food a microgram of folic acid counts as 1.7 of dietary folate equivalents. */
#define DFE_PER_FOLIC_ACID 1.7

#define ROW(nutrient, word, shown, per_iu, per_mass)                       \
    {                                                                      \
        REFUEL_NUTRIENT_##nutrient, word, shown, per_iu, per_mass, 0, 0, 0 \
    }
#define COUNTED(nutrient, word, shown, per_iu, per_mass, form, form_per_iu, form_per_mass)                            \
    {                                                                                                                 \
        REFUEL_NUTRIENT_##nutrient, word, shown, per_iu, per_mass, REFUEL_NUTRIENT_##form, form_per_iu, form_per_mass \
    }
#define RETINOL(word, shown)                                                                          \
    COUNTED(VITAMIN_A, word, shown, RETINOL_UG_PER_IU, 1, VITAMIN_A_PREFORMED, RETINOL_UG_PER_IU, 1), \
        ROW(VITAMIN_A_PREFORMED, word, shown, RETINOL_UG_PER_IU, 1)
#define CAROTENE(word, shown, per_rae) \
    COUNTED(VITAMIN_A, word, shown, CAROTENE_UG_PER_IU / per_rae, 1 / per_rae, VITAMIN_A_PREFORMED, 0, 0)
#define NATURAL(word, shown) \
    ROW(VITAMIN_E, word, shown, NATURAL_MG_PER_IU, 1), ROW(VITAMIN_E_ADDED, word, shown, NATURAL_MG_PER_IU, 1)
#define SYNTHETIC(word, shown)                                                              \
    COUNTED(VITAMIN_E, word, shown, SYNTHETIC_MG_PER_IU, SYNTHETIC_ACTIVE, VITAMIN_E_ADDED, \
            SYNTHETIC_MG_PER_IU / SYNTHETIC_ACTIVE, 1),                                     \
        ROW(VITAMIN_E_ADDED, word, shown, SYNTHETIC_MG_PER_IU / SYNTHETIC_ACTIVE, 1)

/* Regulation (EU) 1169/2011, annex I: salt is sodium x 2.5. */
#define SODIUM_PER_SALT (1 / 2.5)

static const rf_nutrient_scale scales[] = {
    ROW(VITAMIN_A, "rae", "RAE", NAN, 1),
    RETINOL("retinol", "retinol"),
    RETINOL("preformed", NULL),
    CAROTENE("beta carotene of food", "beta-carotene of food", CAROTENE_PER_RAE_FOOD),
    CAROTENE("beta carotene food", NULL, CAROTENE_PER_RAE_FOOD),
    CAROTENE("dietary beta carotene", NULL, CAROTENE_PER_RAE_FOOD),
    CAROTENE("beta carotene of a supplement", "beta-carotene of a supplement", CAROTENE_PER_RAE_SUPPLEMENT),
    CAROTENE("beta carotene supplement", NULL, CAROTENE_PER_RAE_SUPPLEMENT),
    CAROTENE("supplemental beta carotene", NULL, CAROTENE_PER_RAE_SUPPLEMENT),
    ROW(VITAMIN_A, "beta carotene", NULL, NAN, NAN), /* of which of the two? */
    ROW(VITAMIN_A_PREFORMED, "", NULL, RETINOL_UG_PER_IU, 1),
    ROW(VITAMIN_D, "", NULL, VITAMIN_D_UG_PER_IU, 1),
    ROW(VITAMIN_D, "d3", "D3", VITAMIN_D_UG_PER_IU, 1),
    ROW(VITAMIN_D, "d2", "D2", VITAMIN_D_UG_PER_IU, 1),
    ROW(VITAMIN_D, "cholecalciferol", NULL, VITAMIN_D_UG_PER_IU, 1),
    ROW(VITAMIN_D, "ergocalciferol", NULL, VITAMIN_D_UG_PER_IU, 1),
    ROW(VITAMIN_E, "alpha tocopherol", "alpha-tocopherol", NAN, 1),
    NATURAL("d alpha", "d-alpha"),
    NATURAL("d alpha tocopherol", NULL),
    NATURAL("natural", NULL),
    SYNTHETIC("dl alpha", "dl-alpha"),
    SYNTHETIC("dl alpha tocopherol", NULL),
    SYNTHETIC("synthetic", NULL),
    ROW(NIACIN, "ne", "NE", NAN, 1),
    ROW(FOLATE, "dfe", "DFE", NAN, 1),
    COUNTED(FOLATE, "folic acid", "folic acid", NAN, DFE_PER_FOLIC_ACID, FOLIC_ACID, NAN, 1),
    ROW(SODIUM, "sodium", "sodium", NAN, 1),
    ROW(SODIUM, "salt", "salt", NAN, SODIUM_PER_SALT),
    ROW(SODIUM, "of salt", NULL, NAN, SODIUM_PER_SALT),
};

const rf_nutrient_scale *rf_nutrient_scale_at(size_t i)
{
    return i < sizeof scales / sizeof *scales ? &scales[i] : NULL;
}
