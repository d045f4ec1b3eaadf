/* The row of a requirement method: what it says about itself, and its numbers as printed. */
#ifndef REFUEL_ENERGY_REQUIREMENT_H
#define REFUEL_ENERGY_REQUIREMENT_H

#include <refuel/requirement.h>

#include <stdbool.h>

#include "energy/milk.h" /* the rest of what the life stages add */

#define RF_REQUIREMENT_GROUPS 8
#define RF_REQUIREMENT_GROWTH 16
#define RF_REQUIREMENT_CATEGORIES 5
#define RF_REQUIREMENT_LIMITS 4
#define RF_REQUIREMENT_AGE_END 1000.0 /* upper end of the last age band: open */

#define RF_SD_CATEGORY_SHARE 0.15 /* spread of the physical activity level between persons of one category */

/* Trimesters start at these completed weeks. */
#define RF_SECOND_TRIMESTER_WEEK 14.0
#define RF_THIRD_TRIMESTER_WEEK 28.0

/* IOM 2005: so much for each week of pregnancy, taken at one week of the second trimester and one of the third, and the
   tissue that is laid down. */
#define RF_IOM_KCAL_PER_WEEK 8.0
#define RF_IOM_SECOND_WEEK 20.0
#define RF_IOM_THIRD_WEEK 34.0
#define RF_IOM_TISSUE_KCAL_D 180.0

/* constant + per_year age + per_height height + per_kg weight + per_week week of gestation, kcal/d */
typedef struct rf_requirement_line {
    double constant, per_year, per_height, per_kg, per_week;
} rf_requirement_line;

typedef enum rf_requirement_form {
    RF_ONE_LINE = 0,       /* no categories: line[0] */
    RF_LINE_PER_ACTIVITY,  /* line[category] */
    RF_FACTOR_PER_ACTIVITY /* line[0], with factor[category] on the terms of height and weight */
} rf_requirement_form;

/* People of one sex and age [age_low_y, age_high_y). Categories are counted from 0, the lowest. */
typedef struct rf_requirement_group {
    refuel_sex sex;
    double age_low_y, age_high_y;
    bool pregnant; /* second and third trimester; these groups come before the others of their age */
    rf_requirement_form form;
    rf_requirement_line line[4];
    double factor[4];
    double sd_kcal_d;
} rf_requirement_group;

/* Energy of growth at an age [age_low_y, age_high_y). */
typedef struct rf_requirement_growth {
    refuel_sex sex;
    double age_low_y, age_high_y, kcal_d;
} rf_requirement_growth;

/* Where each category but the first begins, as a physical activity level. */
typedef struct rf_pal_limits {
    double age_low_y; /* up to the age_low_y of the next */
    double from[RF_REQUIREMENT_CATEGORIES - 1];
} rf_pal_limits;

typedef struct rf_requirement_row {
    refuel_equation_info info;
    bool height_in_m, sedentary_is_inactive;
    double age_low_y;                                    /* of a method without groups */
    refuel_warning_id warning;                           /* of every result; 0: none */
    const char *activities;                              /* for messages */
    int32_t activity[RF_REQUIREMENT_CATEGORIES];         /* the categories from the lowest, ends at 0 */
    double pal[RF_REQUIREMENT_CATEGORIES];               /* factors on resting energy, for methods without groups */
    rf_pal_limits limits[RF_REQUIREMENT_LIMITS];         /* ends at the first without limits */
    rf_requirement_group group[RF_REQUIREMENT_GROUPS];   /* ends at the first without a sex */
    rf_requirement_growth growth[RF_REQUIREMENT_GROWTH]; /* the same */
    double trimester_kcal_d[3];                          /* on the equation of those who are not pregnant */
    double sd_pregnant_kcal_d;   /* from the second trimester, where that has no group of its own */
    double deposition_kcal_d[4]; /* from the second trimester, by BMI before: under 18.5, 25, 30, and above */
    bool weight_before;          /* in pregnancy the line takes the weight before it: the additions stand on that */
} rf_requirement_row;

/* What a requirement method says about itself; NULL for another id. */
const refuel_equation_info *rf_requirement_info(refuel_equation_id id);

/* The weight that the method takes: in pregnancy that before it, where it was given and the additions stand on it. */
double rf_requirement_weight_kg(refuel_equation_id eq, int32_t life_stage, double present_kg, double before_kg);

#endif
