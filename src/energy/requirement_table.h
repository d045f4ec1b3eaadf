/* The published methods for the energy requirement: coefficients as printed. A changed coefficient is a new row, never
   an edit. Included by requirement.c and by its test. */
#ifndef REFUEL_ENERGY_REQUIREMENT_TABLE_H
#define REFUEL_ENERGY_REQUIREMENT_TABLE_H

#include <refuel/warning.h>

#include "core/source_keys.h"
#include "energy/requirement.h"

#define ROW(id) [id - REFUEL_EQ_REQUIREMENT_BEGIN]
#define AGE_END RF_REQUIREMENT_AGE_END
#define NEEDS_PERSON (REFUEL_NEEDS_SEX | REFUEL_NEEDS_AGE | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT)
/* constant, per year, per height unit, per kg: the order of the reports */
#define LINE(CONSTANT, PER_YEAR, PER_HEIGHT, PER_KG)                                           \
    {                                                                                          \
        .constant = CONSTANT, .per_year = PER_YEAR, .per_height = PER_HEIGHT, .per_kg = PER_KG \
    }
#define PREGNANT_LINE(CONSTANT, PER_YEAR, PER_HEIGHT, PER_KG, PER_WEEK)                                              \
    {                                                                                                                \
        .constant = CONSTANT, .per_year = PER_YEAR, .per_height = PER_HEIGHT, .per_kg = PER_KG, .per_week = PER_WEEK \
    }
#define GROWTH(SEX, LOW, HIGH, KCAL_D)                                     \
    {                                                                      \
        .sex = SEX, .age_low_y = LOW, .age_high_y = HIGH, .kcal_d = KCAL_D \
    }
#define GROWTH_OF_BOTH(LOW, HIGH, KCAL_D) \
    GROWTH(REFUEL_FEMALE, LOW, HIGH, KCAL_D), GROWTH(REFUEL_MALE, LOW, HIGH, KCAL_D)

/* Standard error of a predicted value of NASEM 2023, kcal/d, one per stratum. For girls it is the printed 221, although the
   root mean square error of the same fit is 237. */
#define SEPV_MEN 342
#define SEPV_WOMEN 241
#define SEPV_BOYS 258
#define SEPV_GIRLS 221
#define SEPV_BOYS_0_2 104
#define SEPV_GIRLS_0_2 96
#define SEPV_PREGNANT 302

#define IOM_TRIMESTERS                                                      \
    {                                                                       \
        0, RF_IOM_KCAL_PER_WEEK *RF_IOM_SECOND_WEEK + RF_IOM_TISSUE_KCAL_D, \
            RF_IOM_KCAL_PER_WEEK *RF_IOM_THIRD_WEEK + RF_IOM_TISSUE_KCAL_D  \
    }

#define EER_ACTIVITIES "inactive, low-active, active or very-active"
#define EER_CATEGORIES                                                                                            \
    {                                                                                                             \
        REFUEL_ACTIVITY_INACTIVE, REFUEL_ACTIVITY_LOW_ACTIVE, REFUEL_ACTIVITY_ACTIVE, REFUEL_ACTIVITY_VERY_ACTIVE \
    }
#define IOM_LIMITS                                    \
    {                                                 \
        {                                             \
            .age_low_y = 3, .from = { 1.4, 1.6, 1.9 } \
        }                                             \
    }
#define IOM_SD_NOTE                                                                                           \
    "no standard error of a predicted value is at hand: that of eer-nasem-2023 for the same group stands in " \
    "(same design and predictors)"

static const rf_requirement_row requirement_rows[] = {
    ROW(REFUEL_EQ_EER_NASEM_2023) =
        {.info =
             {.id = REFUEL_EQ_EER_NASEM_2023,
              .kind = REFUEL_FORMULA_REQUIREMENT,
              .key = "eer-nasem-2023",
              .title = "Estimated energy requirement at every age, in pregnancy and lactation (NASEM)",
              .source = RF_SOURCE_NASEM_2023,
              .sample = "doubly labelled water: 1016 men, 1342 women, 250 boys and 477 girls of 3-18 y, 317 boys and "
                        "432 girls of 0-2 y, 413 pregnant women",
              .note = "standard error of a predicted value, kcal/d: men 342, women 241, boys 258, girls 221, boys 0-2 "
                      "104, girls 0-2 96, pregnant 302; age in years at every age, also of infants",
              .formula =
                  "men inactive 753.07 - 10.83 A + 6.50 H + 14.10 W, low-active 581.47 - 10.83 A + 8.30 H + 14.94 W, "
                  "active 1004.82 - 10.83 A + 6.52 H + 15.91 W, very-active -517.88 - 10.83 A + 15.61 H + 19.11 W; "
                  "women inactive 584.90 - 7.01 A + 5.72 H + 11.71 W, low-active 575.77 - 7.01 A + 6.60 H + 12.14 W, "
                  "active 710.25 - 7.01 A + 6.54 H + 12.34 W, very-active 511.83 - 7.01 A + 9.07 H + 12.56 W; boys "
                  "3-18 y inactive -447.51 + 3.68 A + 13.01 H + 13.15 W, low-active 19.12 + 3.68 A + 8.62 H + 20.28 W, "
                  "active -388.19 + 3.68 A + 12.66 H + 20.46 W, very-active -671.75 + 3.68 A + 15.38 H + 23.25 W; "
                  "girls 3-18 y inactive 55.59 - 22.25 A + 8.43 H + 17.07 W, low-active -297.54 - 22.25 A + 12.77 H + "
                  "14.73 W, active -189.55 - 22.25 A + 11.74 H + 18.34 W, very-active -709.59 - 22.25 A + 18.22 H + "
                  "14.25 W; boys under 3 y -716.45 - 1.00 A + 17.82 H + 15.06 W; girls under 3 y -69.15 + 80.00 A + "
                  "2.65 H + 54.15 W; women from week 14 of pregnancy inactive 1131.20 - 2.04 A + 0.34 H + 12.15 W + "
                  "9.16 G, low-active 693.35 - 2.04 A + 5.73 H + 10.20 W + 9.16 G, active -223.84 - 2.04 A + 13.23 H + "
                  "8.15 W + 9.16 G, very-active -779.72 - 2.04 A + 18.45 H + 8.73 W + 9.16 G; plus growth: boys to 3 "
                  "months 200, to 6 months 50, to 4 y 20, to 9 y 15, to 14 y 25, to 19 y 20, girls to 3 months 180, to "
                  "6 months 60, to 1 y 20, to 9 y 15, to 14 y 30, to 19 y 20; plus tissue from week 14 of pregnancy: "
                  "300, 200, 150 or -50 for a BMI before it under 18.5, 25, 30 or above; plus milk: 540 under 7 "
                  "months, 380 after (printed to 6 months: 540 less 140 from stores); kcal/d, A years, H cm, W kg, G "
                  "week of pregnancy",
              .needs = NEEDS_PERSON | REFUEL_NEEDS_ACTIVITY,
              .confidence = REFUEL_CONFIDENCE_HIGH},
         .activities = EER_ACTIVITIES,
         .activity = EER_CATEGORIES,
         /* the 25th, 50th and 75th percentile of the levels that were measured */
         .limits = {{.age_low_y = 3, .from = {1.31, 1.44, 1.59}},
                    {.age_low_y = 9, .from = {1.44, 1.59, 1.77}},
                    {.age_low_y = 14, .from = {1.56, 1.73, 1.92}},
                    {.age_low_y = 19, .from = {1.53, 1.68, 1.85}}},
         .group = {{.sex = REFUEL_FEMALE,
                    .age_low_y = 14,
                    .age_high_y = 51,
                    .pregnant = true,
                    .form = RF_LINE_PER_ACTIVITY,
                    .line = {PREGNANT_LINE(1131.20, -2.04, 0.34, 12.15, 9.16),
                             PREGNANT_LINE(693.35, -2.04, 5.73, 10.20, 9.16),
                             PREGNANT_LINE(-223.84, -2.04, 13.23, 8.15, 9.16),
                             PREGNANT_LINE(-779.72, -2.04, 18.45, 8.73, 9.16)},
                    .sd_kcal_d = SEPV_PREGNANT},
                   {.sex = REFUEL_MALE,
                    .age_low_y = 0,
                    .age_high_y = 3,
                    .line = {LINE(-716.45, -1.00, 17.82, 15.06)},
                    .sd_kcal_d = SEPV_BOYS_0_2},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 0,
                    .age_high_y = 3,
                    .line = {LINE(-69.15, 80.0, 2.65, 54.15)},
                    .sd_kcal_d = SEPV_GIRLS_0_2},
                   {.sex = REFUEL_MALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_LINE_PER_ACTIVITY,
                    .line = {LINE(-447.51, 3.68, 13.01, 13.15), LINE(19.12, 3.68, 8.62, 20.28),
                             LINE(-388.19, 3.68, 12.66, 20.46), LINE(-671.75, 3.68, 15.38, 23.25)},
                    .sd_kcal_d = SEPV_BOYS},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_LINE_PER_ACTIVITY,
                    .line = {LINE(55.59, -22.25, 8.43, 17.07), LINE(-297.54, -22.25, 12.77, 14.73),
                             LINE(-189.55, -22.25, 11.74, 18.34), LINE(-709.59, -22.25, 18.22, 14.25)},
                    .sd_kcal_d = SEPV_GIRLS},
                   {.sex = REFUEL_MALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_LINE_PER_ACTIVITY,
                    .line = {LINE(753.07, -10.83, 6.50, 14.10), LINE(581.47, -10.83, 8.30, 14.94),
                             LINE(1004.82, -10.83, 6.52, 15.91), LINE(-517.88, -10.83, 15.61, 19.11)},
                    .sd_kcal_d = SEPV_MEN},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_LINE_PER_ACTIVITY,
                    .line = {LINE(584.90, -7.01, 5.72, 11.71), LINE(575.77, -7.01, 6.60, 12.14),
                             LINE(710.25, -7.01, 6.54, 12.34), LINE(511.83, -7.01, 9.07, 12.56)},
                    .sd_kcal_d = SEPV_WOMEN}},
         .growth = {GROWTH(REFUEL_MALE, 0, 0.25, 200), GROWTH(REFUEL_MALE, 0.25, 0.5, 50),
                    GROWTH(REFUEL_MALE, 0.5, 3, 20), GROWTH(REFUEL_MALE, 3, 4, 20), GROWTH(REFUEL_MALE, 4, 9, 15),
                    GROWTH(REFUEL_MALE, 9, 14, 25), GROWTH(REFUEL_MALE, 14, 19, 20),
                    GROWTH(REFUEL_FEMALE, 0, 0.25, 180), GROWTH(REFUEL_FEMALE, 0.25, 0.5, 60),
                    GROWTH(REFUEL_FEMALE, 0.5, 1, 20), GROWTH(REFUEL_FEMALE, 1, 3, 15), GROWTH(REFUEL_FEMALE, 3, 4, 15),
                    GROWTH(REFUEL_FEMALE, 4, 9, 15), GROWTH(REFUEL_FEMALE, 9, 14, 30),
                    GROWTH(REFUEL_FEMALE, 14, 19, 20)},
         /* the rounded cost of the recommended weight gain */
         .deposition_kcal_d = {300, 200, 150, -50}},
    ROW(REFUEL_EQ_EER_IOM_2005) =
        {.info = {.id = REFUEL_EQ_EER_IOM_2005,
                  .kind = REFUEL_FORMULA_REQUIREMENT,
                  .key = "eer-iom-2005",
                  .title = "Estimated energy requirement of people of normal weight (IOM)",
                  .source = RF_SOURCE_IOM_2002,
                  .sample = "doubly labelled water database",
                  .note = "adults of BMI 18.5-25; the factor of activity multiplies weight and height, and differs by "
                          "sex; " IOM_SD_NOTE,
                  .formula =
                      "men 661.8 - 9.53 A + PA (15.91 W + 539.6 H), PA 1.00, 1.11, 1.25, 1.48; women 354.1 - "
                      "6.91 A + PA (9.36 W + 726 H), PA 1.00, 1.12, 1.27, 1.45; boys 88.5 - 61.9 A + PA (26.7 W "
                      "+ 903 H), PA 1.00, 1.13, 1.26, 1.42; girls 135.3 - 30.8 A + PA (10.0 W + 934 H), PA 1.00, "
                      "1.16, 1.31, 1.56; under 3 years 89 W - 100; plus growth 175 to 3 months, 56 to 6, 22 to 12, 20 "
                      "to 8 years, 25 to 18 years; plus 340 and 452 in the second and third trimester; plus milk 500 "
                      "under 7 months, 400 after (printed to 6 months: 500 less 170 from stores); weight before "
                      "pregnancy; kcal/d, A years, W kg, H m",
                  .bmi_low = 18.5,
                  .bmi_high = 25,
                  .needs = NEEDS_PERSON | REFUEL_NEEDS_ACTIVITY,
                  .confidence = REFUEL_CONFIDENCE_HIGH},
         .height_in_m = true,
         .sedentary_is_inactive = true,
         .warning = REFUEL_WARNING_SD_BORROWED,
         .activities = EER_ACTIVITIES,
         .activity = EER_CATEGORIES,
         .limits = IOM_LIMITS,
         .group = {{.sex = REFUEL_MALE,
                    .age_low_y = 0,
                    .age_high_y = 3,
                    .line = {LINE(-100, 0, 0, 89)},
                    .sd_kcal_d = SEPV_BOYS_0_2},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 0,
                    .age_high_y = 3,
                    .line = {LINE(-100, 0, 0, 89)},
                    .sd_kcal_d = SEPV_GIRLS_0_2},
                   {.sex = REFUEL_MALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(88.5, -61.9, 903, 26.7)},
                    .factor = {1.00, 1.13, 1.26, 1.42},
                    .sd_kcal_d = SEPV_BOYS},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(135.3, -30.8, 934, 10.0)},
                    .factor = {1.00, 1.16, 1.31, 1.56},
                    .sd_kcal_d = SEPV_GIRLS},
                   /* printed rounded, as 662 and 354; only these reproduce the published tables */
                   {.sex = REFUEL_MALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(661.8, -9.53, 539.6, 15.91)},
                    .factor = {1.00, 1.11, 1.25, 1.48},
                    .sd_kcal_d = SEPV_MEN},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(354.1, -6.91, 726, 9.36)},
                    .factor = {1.00, 1.12, 1.27, 1.45},
                    .sd_kcal_d = SEPV_WOMEN}},
         /* 0-3, 4-6, 7-12 and 13-36 completed months, 3-8 and 9-18 years */
         .growth = {GROWTH_OF_BOTH(0, 4 / 12.0, 175), GROWTH_OF_BOTH(4 / 12.0, 7 / 12.0, 56),
                    GROWTH_OF_BOTH(7 / 12.0, 13 / 12.0, 22), GROWTH_OF_BOTH(13 / 12.0, 3, 20), GROWTH_OF_BOTH(3, 9, 20),
                    GROWTH_OF_BOTH(9, 19, 25)},
         .trimester_kcal_d = IOM_TRIMESTERS,
         .sd_pregnant_kcal_d = SEPV_PREGNANT,
         .weight_before = true},
    ROW(REFUEL_EQ_EER_IOM_2005_OW) =
        {.info =
             {.id = REFUEL_EQ_EER_IOM_2005_OW,
              .kind =
                  REFUEL_FORMULA_REQUIREMENT,
              .key =
                  "eer-iom-2005-ow",
              .title = "Total energy that keeps an overweight weight stable (IOM)",
              .source = RF_SOURCE_IOM_2002,
              .sample = "doubly labelled water database, overweight and obese people from 3 y",
              .note =
                  "adults of BMI 25 or more, overweight children; some guidelines misprint the constant of the boys "
                  "as +114; " IOM_SD_NOTE,
              .formula = "men 1085.6 - 10.08 A + PA (13.7 W + 416 H), PA 1.00, 1.12, 1.29, 1.59; women 447.6 - 7.95 "
                         "A + PA (11.4 W + 619 H), PA 1.00, 1.16, 1.27, 1.44; boys -114.1 - 50.9 A + PA (19.5 W + "
                         "1161.4 H), PA 1.00, 1.12, 1.24, 1.45; girls 389.2 - 41.2 A + PA (15.0 W + 701.6 H), PA "
                         "1.00, 1.18, 1.35, 1.60; plus pregnancy, milk; kcal/d, A years, W kg, H m",
              .bmi_low = 25,
              .needs = NEEDS_PERSON | REFUEL_NEEDS_ACTIVITY,
              .confidence = REFUEL_CONFIDENCE_HIGH},
         .height_in_m = true,
         .sedentary_is_inactive = true,
         .warning = REFUEL_WARNING_SD_BORROWED,
         .activities = EER_ACTIVITIES,
         .activity = EER_CATEGORIES,
         .limits = IOM_LIMITS,
         .group = {{.sex = REFUEL_MALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(-114.1, -50.9, 1161.4, 19.5)},
                    .factor = {1.00, 1.12, 1.24, 1.45},
                    .sd_kcal_d = SEPV_BOYS},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 3,
                    .age_high_y = 19,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(389.2, -41.2, 701.6, 15.0)},
                    .factor = {1.00, 1.18, 1.35, 1.60},
                    .sd_kcal_d = SEPV_GIRLS},
                   {.sex = REFUEL_MALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(1085.6, -10.08, 416, 13.7)},
                    .factor = {1.00, 1.12, 1.29, 1.59},
                    .sd_kcal_d = SEPV_MEN},
                   {.sex = REFUEL_FEMALE,
                    .age_low_y = 19,
                    .age_high_y = AGE_END,
                    .form = RF_FACTOR_PER_ACTIVITY,
                    .line = {LINE(447.6, -7.95, 619, 11.4)},
                    .factor = {1.00, 1.16, 1.27, 1.44},
                    .sd_kcal_d = SEPV_WOMEN}},
         .trimester_kcal_d = IOM_TRIMESTERS,
         .sd_pregnant_kcal_d = SEPV_PREGNANT,
         .weight_before = true},
    ROW(REFUEL_EQ_FAO_2004) =
        {.info = {.id = REFUEL_EQ_FAO_2004,
                  .kind = REFUEL_FORMULA_REQUIREMENT,
                  .key = "fao-2004",
                  .title = "Energy requirement of adults as basal energy times physical activity level (FAO/WHO/UNU)",
                  .source = RF_SOURCE_FAO_2004,
                  .sample = "not stated",
                  .note =
                      "basal energy by schofield-1985; the factors are the middles of the published classes 1.40-1.69, "
                      "1.70-1.99 and 2.00-2.40; meant for groups. Pregnancy and milk as in eer-iom-2005",
                  .formula = "basal energy x 1.55 (light), 1.85 (moderate), 2.20 (vigorous); kcal/d",
                  .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_AGE | REFUEL_NEEDS_WEIGHT | REFUEL_NEEDS_ACTIVITY,
                  .confidence = REFUEL_CONFIDENCE_HIGH},
         .age_low_y = 18, /* below it the report has equations of its own */
         .warning = REFUEL_WARNING_FOR_GROUPS,
         .activities = "light, moderate or vigorous",
         .activity = {REFUEL_ACTIVITY_LIGHT, REFUEL_ACTIVITY_MODERATE, REFUEL_ACTIVITY_VIGOROUS},
         .pal = {1.55, 1.85, 2.20},
         .limits = {{.age_low_y = 0, .from = {1.70, 2.00}}},
         .trimester_kcal_d = IOM_TRIMESTERS,
         .weight_before = true},
    ROW(REFUEL_EQ_MULTIPLIER) =
        {.info = {.id = REFUEL_EQ_MULTIPLIER,
                  .kind = REFUEL_FORMULA_REQUIREMENT,
                  .key = "multiplier",
                  .title = "Resting energy times a traditional factor",
                  .source = RF_SOURCE_TRADITION,
                  .sample = "not stated",
                  .note =
                      "a tradition without a primary source; the categories of eer-nasem-2023 rest on measurements. "
                      "Pregnancy and milk as in eer-iom-2005",
                  .formula = "resting energy x 1.2 (sedentary), 1.375 (light), 1.55 (moderate), 1.725 (active), 1.9 "
                             "(very-active); kcal/d",
                  .needs = REFUEL_NEEDS_ACTIVITY,
                  .confidence = REFUEL_CONFIDENCE_MEDIUM},
         .warning = REFUEL_WARNING_NO_PRIMARY_SOURCE,
         .activities = "sedentary, light, moderate, active or very-active",
         .activity = {REFUEL_ACTIVITY_SEDENTARY, REFUEL_ACTIVITY_LIGHT, REFUEL_ACTIVITY_MODERATE,
                      REFUEL_ACTIVITY_ACTIVE, REFUEL_ACTIVITY_VERY_ACTIVE},
         .pal = {1.2, 1.375, 1.55, 1.725, 1.9},
         .limits = {{.age_low_y = 0, .from = {1.2875, 1.4625, 1.6375, 1.8125}}}, /* midway between the factors */
         .trimester_kcal_d = IOM_TRIMESTERS,
         .weight_before = true},
};
_Static_assert(sizeof requirement_rows / sizeof *requirement_rows ==
                   REFUEL_EQ_REQUIREMENT_END - REFUEL_EQ_REQUIREMENT_BEGIN,
               "the last requirement method has a row");

#undef ROW
#undef LINE
#undef PREGNANT_LINE
#undef GROWTH
#undef GROWTH_OF_BOTH
#undef AGE_END
#undef NEEDS_PERSON

#endif
