/* The published formulas for body fat and fat-free mass: what they say about themselves. Their coefficients stand in
   body.c, beside the functions: each has a shape of its own. */
#ifndef REFUEL_PERSON_BODY_TABLE_H
#define REFUEL_PERSON_BODY_TABLE_H

#include <refuel/equation.h>

#include "core/source_keys.h"

#define ROW(id) [id - REFUEL_EQ_BODY_BEGIN]

#define NEEDS_BMI_AGE_SEX (REFUEL_NEEDS_SEX | REFUEL_NEEDS_AGE | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT)

static const refuel_equation_info body_rows[] = {
    ROW(REFUEL_EQ_CUN_BAE_2012) =
        {.id = REFUEL_EQ_CUN_BAE_2012,
         .kind = REFUEL_FORMULA_BODY,
         .key = "cun-bae-2012",
         .title = "Body fat of adults from body mass index, age and sex (CUN-BAE)",
         .source = RF_SOURCE_GOMEZ_AMBROSI_2012,
         .sample = "6510 people (67 % women), 18-80 y, air displacement",
         .note = "corrupt copies of the coefficients circulate",
         .formula = "-44.988 + 0.503 A + 10.689 F + 3.172 BMI - 0.026 BMI^2 + 0.181 BMI F - 0.02 BMI A "
                    "- 0.005 BMI^2 F + 0.00021 BMI^2 A; % fat, A years, F 1 for women and 0 for men, BMI kg/m2",
         .age_low_y = 18,
         .age_high_y = 80,
         .sd_percent = 4.66,
         .needs = NEEDS_BMI_AGE_SEX,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_DEURENBERG_1991) =
        {.id = REFUEL_EQ_DEURENBERG_1991,
         .kind = REFUEL_FORMULA_BODY,
         .key = "deurenberg-1991",
         .title = "Body fat from 16 years from body mass index, age and sex",
         .source = RF_SOURCE_DEURENBERG_1991,
         .sample = "1229 people, 7-83 y, BMI 13.9-40.9",
         .note = "",
         .formula = "1.20 BMI + 0.23 A - 10.8 S - 5.4; % fat, A years, S 1 for men and 0 for women, BMI kg/m2",
         .age_low_y = 16,
         .age_high_y = 83,
         .sd_percent = 4.1,
         .needs = NEEDS_BMI_AGE_SEX,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_DEURENBERG_1991_CHILD) =
        {.id = REFUEL_EQ_DEURENBERG_1991_CHILD,
         .kind = REFUEL_FORMULA_BODY,
         .key = "deurenberg-1991-child",
         .title = "Body fat to 15 years from body mass index, age and sex",
         .source = RF_SOURCE_DEURENBERG_1991,
         .sample = "1229 people, 7-83 y, BMI 13.9-40.9; the form to 15 y",
         .note = "explains 38 % of the variance only",
         .formula = "1.51 BMI - 0.70 A - 3.6 S + 1.4; % fat, A years, S 1 for boys and 0 for girls, BMI kg/m2",
         .age_low_y = 7,
         .age_high_y = 15,
         .sd_percent = 4.4,
         .needs = NEEDS_BMI_AGE_SEX,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_GALLAGHER_2000) =
        {.id = REFUEL_EQ_GALLAGHER_2000,
         .kind = REFUEL_FORMULA_BODY,
         .key = "gallagher-2000",
         .title = "Body fat of adults from body mass index, age and sex",
         .source = RF_SOURCE_GALLAGHER_2000,
         .sample = "1626 people, BMI 35 or less",
         .note = "main terms; the terms for ancestry are left out. Standard error 2.8-5.4 points across its models",
         .formula = "63.7 - 864 / BMI - 12.1 S + 0.12 A; % fat, A years, S 1 for men and 0 for women, BMI kg/m2",
         .needs = NEEDS_BMI_AGE_SEX,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_RFM_2018) = {.id = REFUEL_EQ_RFM_2018,
                               .kind = REFUEL_FORMULA_BODY,
                               .key = "rfm-2018",
                               .title = "Body fat of adults from height and waist (relative fat mass)",
                               .source = RF_SOURCE_WOOLCOTT_2018,
                               .sample = "NHANES, 12,581 people to derive and 3456 to validate",
                               .note = "better than the body mass index; its standard error is not stated here",
                               .formula =
                                   "64 - 20 H / waist + 12 F; % fat, H and waist cm, F 1 for women and 0 for men",
                               .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_CIRCUMFERENCES,
                               .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_US_NAVY_1984) =
        {.id = REFUEL_EQ_US_NAVY_1984,
         .kind = REFUEL_FORMULA_BODY,
         .key = "us-navy-1984",
         .title = "Body fat from neck, waist and (women) hip",
         .source = RF_SOURCE_HODGDON_1984A,
         .second_source = RF_SOURCE_HODGDON_1984B,
         .sample = "US Navy men and women",
         .note = "the centimetre form; the inch form in print gives up to 0.3 points more. Standard error 3.52 points "
                 "in men, 3.72 in women. The waist of men is the abdomen at the navel",
         .formula = "men D = 1.0324 - 0.19077 log10(waist - neck) + 0.15456 log10(H); women D = 1.29579 - 0.35004 "
                    "log10(waist + hip - neck) + 0.22100 log10(H); 495 / D - 450 % fat, all lengths cm",
         .sd_percent = 3.7,
         .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_CIRCUMFERENCES,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_BOER_1984) =
        {.id = REFUEL_EQ_BOER_1984,
         .kind = REFUEL_FORMULA_BODY,
         .key = "boer-1984",
         .title = "Fat-free mass of adults from weight, height and sex",
         .source = RF_SOURCE_BOER_1984,
         .sample = "not stated",
         .note = "gives the fat-free mass; the fat is the rest of the weight",
         .formula = "men 0.407 W + 0.267 H - 19.2; women 0.252 W + 0.473 H - 48.3; kg fat-free mass, W kg, H cm",
         .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_JANMAHASATIAN_2005) =
        {.id = REFUEL_EQ_JANMAHASATIAN_2005,
         .kind = REFUEL_FORMULA_BODY,
         .key = "janmahasatian-2005",
         .title = "Fat-free mass of adults from weight, body mass index and sex",
         .source = RF_SOURCE_JANMAHASATIAN_2005,
         .sample = "not stated",
         .note = "gives the fat-free mass; the fat is the rest of the weight",
         .formula = "men 9270 W / (6680 + 216 BMI); women 9270 W / (8780 + 244 BMI); kg fat-free mass, W kg, BMI kg/m2",
         .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT,
         .confidence = REFUEL_CONFIDENCE_HIGH},
};
_Static_assert(sizeof body_rows / sizeof *body_rows == REFUEL_EQ_BODY_END - REFUEL_EQ_BODY_BEGIN,
               "the last formula for body fat has a row");

#undef ROW
#undef NEEDS_BMI_AGE_SEX

#endif
