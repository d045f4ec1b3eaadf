/* Total energy expenditure of a day by the published requirement methods. */
#ifndef REFUEL_REQUIREMENT_H
#define REFUEL_REQUIREMENT_H

#include <refuel/equation.h>
#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How active a person is, in the words of the methods. The numbers are ABI. */
typedef enum refuel_activity {
    REFUEL_ACTIVITY_NONE = 0,        /* not given */
    REFUEL_ACTIVITY_INACTIVE = 1,    /* eer-nasem-2023, eer-iom-2005, eer-iom-2005-ow */
    REFUEL_ACTIVITY_LOW_ACTIVE = 2,  /* the same */
    REFUEL_ACTIVITY_ACTIVE = 3,      /* the same, and multiplier */
    REFUEL_ACTIVITY_VERY_ACTIVE = 4, /* the same, and multiplier */
    REFUEL_ACTIVITY_SEDENTARY = 5,   /* multiplier; another name of inactive for eer-iom-2005 and eer-iom-2005-ow */
    REFUEL_ACTIVITY_LIGHT = 6,       /* fao-2004, multiplier */
    REFUEL_ACTIVITY_MODERATE = 7,    /* fao-2004, multiplier */
    REFUEL_ACTIVITY_VIGOROUS = 8     /* fao-2004 */
} refuel_activity;

/** A person and a day for refuel_requirement. NaN is "not given"; start with REFUEL_REQUIREMENT_REQUEST_INIT.
 *
 *  person                   weight_kg, height_cm, age_y, sex as the method needs them; the weight is the present one
 *  gestation_week           0..42, completed weeks or with a fraction
 *  months_since_birth       0..36, fractions allowed: 6.9 is under 7
 *  pre_pregnancy_weight_kg  2..650
 *  resting_kcal_d           for fao-2004 (by schofield-1985, or measured) and for multiplier (any), 50..20,000
 *  sd_resting_kcal_d        its standard deviation
 *  activity                 refuel_activity
 *  life_stage               refuel_life_stage
 *  nursing                  refuel_nursing, looked at in lactation under 7 months
 */
typedef struct refuel_requirement_request {
    size_t struct_size; /* sizeof as the caller compiled it */
    refuel_person person;
    double gestation_week, months_since_birth, pre_pregnancy_weight_kg;
    double resting_kcal_d, sd_resting_kcal_d;
    int32_t activity, life_stage;
    int32_t nursing, reserved; /* reserved: 0 */
} refuel_requirement_request;

#define REFUEL_REQUIREMENT_REQUEST_INIT                                                             \
    {                                                                                               \
        sizeof(refuel_requirement_request), REFUEL_PERSON_INIT, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0 \
    }

/** The terms that a total was computed from, so that it can be followed:
 *      constant_kcal_d + per_year age + factor (per_height height + per_kg weight) + week_kcal_d + additions_kcal_d
 *  or, with on_resting, factor x resting energy + additions_kcal_d. Frozen per SOVERSION.
 *
 *  per_height          per cm, or per m where height_in_m is 1
 *  factor              the physical activity coefficient or level; 1 where the method has none
 *  week_kcal_d         of the week of gestation
 *  additions_kcal_d    growth, tissue laid down in pregnancy, and milk
 */
typedef struct refuel_requirement_terms {
    double constant_kcal_d, per_year, per_height, per_kg, factor, week_kcal_d, additions_kcal_d;
    int32_t height_in_m, on_resting;
} refuel_requirement_terms;

/** A requirement. struct_size is set by the caller before the call: REFUEL_REQUIREMENT_RESULT_INIT.
 *
 *  total              kcal_d holds everything
 *  terms              what it was computed from
 *  activity           the category that was used: sedentary becomes inactive where they are one; 0 under 3 years
 *  reproduction_kcal_d  of the additions, those of pregnancy and milk; 0 without a life stage
 */
typedef struct refuel_requirement_result {
    size_t struct_size;
    refuel_estimate total;
    refuel_requirement_terms terms;
    int32_t activity; /* refuel_activity */
    int32_t reserved; /* 0 */
    double reproduction_kcal_d;
} refuel_requirement_result;

#define REFUEL_REQUIREMENT_RESULT_INIT                                           \
    {                                                                            \
        sizeof(refuel_requirement_result), {NAN, NAN, REFUEL_EQ_NONE, {{0, 0}}}, \
            {NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0}, 0, 0, NAN                 \
    }

/** Total energy expenditure of a day by one published method.
 *
 *  Given:     request   see there
 *             eq        REFUEL_EQ_EER_NASEM_2023 and the other methods of that block
 *  Returned:  out       untouched on failure
 *             err       may be NULL; else the field, its value and the allowed range
 *  Status:    REFUEL_E_MISSING   the method needs an input that was not given
 *             REFUEL_E_RANGE     an input is impossible, or the age is outside the method
 *             REFUEL_E_CONFLICT  an activity of another method; a man who is pregnant or lactating
 *             REFUEL_E_UNKNOWN   eq is not a requirement method
 *  Warnings:  REFUEL_WARNING_SD_BORROWED, REFUEL_WARNING_OVERWEIGHT_FORM, REFUEL_WARNING_OUTSIDE_BMI,
 *             REFUEL_WARNING_FOR_GROUPS, REFUEL_WARNING_NO_PRIMARY_SOURCE, REFUEL_WARNING_PRE_PREGNANCY_ABOVE,
 *             REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN, REFUEL_WARNING_LACTATION_LATE
 *  Notes:     1) The category contains all activity, running included: never add a running term.
 *             2) Trimesters start at 14 and 28 completed weeks. A pregnancy or lactation is taken from 14 to 50 years.
 *             3) Under 3 years the EER methods have no categories and the activity is not looked at.
 *             4) fao-2004 and multiplier take the additions for pregnancy and milk of eer-iom-2005.
 *             5) SD of fao-2004 and multiplier: sqrt((PAL sd_resting)^2 + (0.15 PAL resting)^2).
 *             6) eer-iom-2005 and eer-iom-2005-ow take the weight before pregnancy where it is given: their additions
 *                stand on it. So do those of fao-2004 and multiplier; there it is a matter of the resting energy that is
 *                given. eer-nasem-2023 takes the present weight.
 *             7) Milk is counted in full: the published 330 (eer-iom-2005) and 400 (eer-nasem-2023, to 6 months) are less
 *                by 170 and 140, which a mother who loses weight takes from her stores.
 *  Reference: the citation in the row of eq
 *  Example:   refuel_requirement_request ask = REFUEL_REQUIREMENT_REQUEST_INIT;
 *             ask.person.sex = REFUEL_MALE, ask.person.age_y = 35, ask.person.weight_kg = 72, ask.person.height_cm = 170;
 *             ask.activity = REFUEL_ACTIVITY_ACTIVE;
 *             refuel_requirement_result got = REFUEL_REQUIREMENT_RESULT_INIT;
 *             refuel_requirement(&ask, REFUEL_EQ_EER_NASEM_2023, &got, NULL); // got.total.kcal_d is 2879.69
 */
REFUEL_API refuel_status refuel_requirement(const refuel_requirement_request *request, refuel_equation_id eq,
                                            refuel_requirement_result *out, refuel_error *err);

/** The category of a method that holds a physical activity level (total / resting).
 *
 *  Given:     eq      a requirement method
 *             age_y   the limits of eer-nasem-2023 depend on it
 *             pal     a level below the first category counts as the lowest, one above the last as the highest
 *  Returned:  the category, for multiplier that of the nearest factor; REFUEL_ACTIVITY_NONE where there is none: under
 *             3 years with an EER method, a level that is not a number
 */
REFUEL_API refuel_activity refuel_activity_of_pal(refuel_equation_id eq, double age_y, double pal);

/** Energy that pregnancy or lactation adds to a day (IOM 2005).
 *
 *  Given:     life_stage           refuel_life_stage
 *             gestation_week       0..42, looked at in pregnancy
 *             months_since_birth   0..36, looked at in lactation
 *             nursing              refuel_nursing, looked at in lactation; not given is full
 *  Returned:  kcal/d: 0, 340, 452 by trimester; milk in full, 500 under 7 months (250 where nursing is partial), 400
 *             from there on; 0 with no life stage; NaN where the week or the months are outside what is given above
 *  Notes:     1) The half for partial nursing is a convention of refuel.
 */
REFUEL_API double refuel_reproduction_kcal_d(int32_t life_stage, double gestation_week, double months_since_birth,
                                             int32_t nursing);

#ifdef __cplusplus
}
#endif

#endif
