/* The registry: every published formula that refuel knows, with its source, sample and error. */
#ifndef REFUEL_EQUATION_H
#define REFUEL_EQUATION_H

#include <refuel/person.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a formula estimates. */
typedef enum refuel_formula_kind {
    REFUEL_FORMULA_NONE = 0,
    REFUEL_FORMULA_RESTING = 1,     /* resting energy expenditure */
    REFUEL_FORMULA_BODY = 2,        /* body fat or fat-free mass */
    REFUEL_FORMULA_RUNNING = 3,     /* energy cost of running and walking */
    REFUEL_FORMULA_REQUIREMENT = 4, /* total energy expenditure of a day */
    REFUEL_FORMULA_WEIGHT = 5       /* body weight over time */
} refuel_formula_kind;

/* How well the coefficients are supported. */
typedef enum refuel_confidence {
    REFUEL_CONFIDENCE_NONE = 0,
    REFUEL_CONFIDENCE_HIGH = 1,  /* two or more independent sources agree, or a published example is reproduced */
    REFUEL_CONFIDENCE_MEDIUM = 2 /* one source */
} refuel_confidence;

/* The inputs that a formula needs. */
enum {
    REFUEL_NEEDS_SEX = 1,
    REFUEL_NEEDS_AGE = 2,
    REFUEL_NEEDS_HEIGHT = 4,
    REFUEL_NEEDS_WEIGHT = 8,
    REFUEL_NEEDS_FAT_FREE_MASS = 16, /* measured or from circumferences; never guessed from the body mass index */
    REFUEL_NEEDS_CIRCUMFERENCES = 32,
    REFUEL_NEEDS_ACTIVITY = 64,
    REFUEL_NEEDS_SPEED = 128,
    REFUEL_NEEDS_GRADE = 256
};

/* The published formulas. Append only within a block: the numbers are ABI. 0 is "none". */
typedef enum refuel_equation_id {
    REFUEL_EQ_MEASURED = -1, /* no formula: somebody measured it */
    REFUEL_EQ_NONE = 0,

    /* resting energy expenditure */
    REFUEL_EQ_MIFFLIN_1990 = 1,
    REFUEL_EQ_MIFFLIN_1990_UNIFIED,
    REFUEL_EQ_MIFFLIN_1990_FFM,
    REFUEL_EQ_MIFFLIN_1990_W,
    REFUEL_EQ_MIFFLIN_1990_W_SEX,
    REFUEL_EQ_HARRIS_BENEDICT_1919,
    REFUEL_EQ_ROZA_SHIZGAL_1984,
    REFUEL_EQ_CUNNINGHAM_1980,
    REFUEL_EQ_CUNNINGHAM_1980_AGE,
    REFUEL_EQ_CUNNINGHAM_1991,
    REFUEL_EQ_OWEN_1986,
    REFUEL_EQ_OWEN_1986_ATHLETE,
    REFUEL_EQ_OWEN_1987,
    REFUEL_EQ_DE_LORENZO_1999,
    REFUEL_EQ_TEN_HAAF_2014,
    REFUEL_EQ_TEN_HAAF_2014_FFM,
    REFUEL_EQ_TINSLEY_2019,
    REFUEL_EQ_TINSLEY_2019_FFM,
    REFUEL_EQ_LIVINGSTON_2005,
    REFUEL_EQ_LIVINGSTON_2005_W,
    REFUEL_EQ_LIVINGSTON_2005_POOLED,
    REFUEL_EQ_LIVINGSTON_2005_POOLED_AGE,
    REFUEL_EQ_MUELLER_2004,
    REFUEL_EQ_MUELLER_2004_BMI,
    REFUEL_EQ_MUELLER_2004_BC,
    REFUEL_EQ_MUELLER_2004_CHILD,
    REFUEL_EQ_MUELLER_2004_CHILD_BC,
    REFUEL_EQ_NELSON_1992,
    REFUEL_EQ_NELSON_1992_NI,
    REFUEL_EQ_LUEHRMANN_2002,
    REFUEL_EQ_LUEHRMANN_2002_W,
    REFUEL_EQ_LAZZER_2010,
    REFUEL_EQ_KORTH_2007,
    REFUEL_EQ_BERNSTEIN_1983,
    REFUEL_EQ_DE_LORENZO_2001,
    REFUEL_EQ_KIM_2015,
    REFUEL_EQ_PARK_2020,
    REFUEL_EQ_PARK_2020_AGE,
    REFUEL_EQ_WEIJS_2010,
    REFUEL_EQ_HORIE_WAITZBERG_2011,
    REFUEL_EQ_IOM_2005_BEE,
    REFUEL_EQ_IOM_2005_BEE_NORMAL,
    REFUEL_EQ_SCHOFIELD_1985,
    REFUEL_EQ_SCHOFIELD_1985_WH,
    REFUEL_EQ_FAO_1985,
    REFUEL_EQ_FAO_1985_WH,
    REFUEL_EQ_HENRY_2005,
    REFUEL_EQ_HENRY_2005_WH,
    REFUEL_EQ_HENRY_2005_SPLIT60,
    REFUEL_EQ_RESTING_END,

    /* body fat and fat-free mass */
    REFUEL_EQ_BODY_BEGIN = 200,
    REFUEL_EQ_CUN_BAE_2012 = REFUEL_EQ_BODY_BEGIN,
    REFUEL_EQ_DEURENBERG_1991,
    REFUEL_EQ_DEURENBERG_1991_CHILD,
    REFUEL_EQ_GALLAGHER_2000,
    REFUEL_EQ_RFM_2018,
    REFUEL_EQ_US_NAVY_1984,
    REFUEL_EQ_BOER_1984,
    REFUEL_EQ_JANMAHASATIAN_2005,
    REFUEL_EQ_BODY_END,

    /* running and walking */
    REFUEL_EQ_RUNNING_BEGIN = 300,
    REFUEL_EQ_RE3_2025 = REFUEL_EQ_RUNNING_BEGIN,
    REFUEL_EQ_RE3_2023,
    REFUEL_EQ_LCDA_WALKING_2019,
    REFUEL_EQ_PER_KM_DEFAULT,
    REFUEL_EQ_RUNNING_END,

    /* total energy expenditure */
    REFUEL_EQ_REQUIREMENT_BEGIN = 400,
    REFUEL_EQ_EER_NASEM_2023 = REFUEL_EQ_REQUIREMENT_BEGIN,
    REFUEL_EQ_EER_IOM_2005,
    REFUEL_EQ_EER_IOM_2005_OW,
    REFUEL_EQ_FAO_2004,
    REFUEL_EQ_MULTIPLIER,
    REFUEL_EQ_REQUIREMENT_END,

    /* body weight over time */
    REFUEL_EQ_WEIGHT_BEGIN = 500,
    REFUEL_EQ_HALL_2011 = REFUEL_EQ_WEIGHT_BEGIN,
    REFUEL_EQ_NIDDK_PLANNER_FAT,
    REFUEL_EQ_WEIGHT_END
} refuel_equation_id;

/** What a published formula says about itself. Constant text; nothing is NULL ("" where the paper is silent).
 *
 *  source, second_source   its paper, by the key that refuel_source_find takes; the other one where it rests on two, else ""
 *  citation, doi           of source
 *  age_low_y, age_high_y   ages of the derivation sample; outside them a result is computed and flagged. 0, 0 = not stated
 *  bmi_low, bmi_high       body mass index of the group it is meant for, 0 = every one
 *  sd_percent, sd_kcal_d   one standard deviation for one person, as refuel uses it; NaN where none is known.
 *                          Of a body formula: sd_percent is in points of body fat
 *  needs                   REFUEL_NEEDS_* added up
 */
typedef struct refuel_equation_info {
    refuel_equation_id id;
    refuel_formula_kind kind;
    const char *key, *title, *source, *second_source, *citation, *doi, *sample, *note, *formula;
    double age_low_y, age_high_y, bmi_low, bmi_high;
    double sd_percent, sd_kcal_d;
    uint32_t needs;
    refuel_confidence confidence;
} refuel_equation_info;

/** An estimate of energy with its spread. Frozen per SOVERSION. */
typedef struct refuel_estimate {
    double kcal_d, sd_kcal_d;  /* sd_kcal_d: one standard deviation between persons; NaN where none is known */
    refuel_equation_id source; /* the formula behind it */
    refuel_warnings warnings;
} refuel_estimate;

/** The i-th formula of the registry, in the order of the ids.
 *
 *  Given:     i     0, 1, 2 ...
 *             out   filled; its texts are constant. May be NULL to count only
 *  Returned:  1, or 0 past the end (out is then untouched)
 *  Example:   refuel_equation_info info;
 *             for (size_t i = 0; refuel_equation_at(i, &info); i++) puts(info.key);
 */
REFUEL_API int refuel_equation_at(size_t i, refuel_equation_info *out);

/** What a formula says about itself.
 *
 *  Returned:  1, or 0 where id is not a formula (out is then untouched)
 */
REFUEL_API int refuel_equation_describe(refuel_equation_id id, refuel_equation_info *out);

/** The id of a key such as "mifflin-1990", REFUEL_EQ_NONE where there is none.
 *
 *  Notes:     1) "katch-mcardle" is an alias of "cunningham-1991", "mifflin-st-jeor" of "mifflin-1990".
 *             2) "owen" is an alias that needs the sex: refuel_equation_find_for.
 */
REFUEL_API refuel_equation_id refuel_equation_find(const char *key);

/** The same with the aliases that depend on the sex: "owen" is owen-1987 for men and owen-1986 for women. */
REFUEL_API refuel_equation_id refuel_equation_find_for(const char *key, refuel_sex sex);

/** The key of an id, "" where there is none. Never NULL. */
REFUEL_API const char *refuel_equation_key(refuel_equation_id id);

#ifdef __cplusplus
}
#endif

#endif
