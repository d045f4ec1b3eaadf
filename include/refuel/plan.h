/* The main job: how much to eat, and whether what is planned or eaten is enough. */
#ifndef REFUEL_PLAN_H
#define REFUEL_PLAN_H

#include <refuel/check.h>
#include <refuel/equation.h>
#include <refuel/person.h>
#include <refuel/requirement.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The inputs of a request. Their bits in refuel_request.given say which were given: 0 km a week and an unknown volume
   differ, and so do 0 g of fat and unknown fat. Append only: the numbers are ABI. */
typedef enum refuel_input {
    REFUEL_INPUT_NONE = 0,
    REFUEL_INPUT_SEX,
    REFUEL_INPUT_AGE,
    REFUEL_INPUT_BORN, /* text only: a date that gives the age */
    REFUEL_INPUT_HEIGHT,
    REFUEL_INPUT_WEIGHT,
    REFUEL_INPUT_BODY_FAT,
    REFUEL_INPUT_FAT_FREE_MASS,
    REFUEL_INPUT_NECK,
    REFUEL_INPUT_WAIST,
    REFUEL_INPUT_HIP,
    REFUEL_INPUT_ATHLETE,
    REFUEL_INPUT_LIFE_STAGE,
    REFUEL_INPUT_GESTATION_WEEK,
    REFUEL_INPUT_PRE_PREGNANCY_WEIGHT,
    REFUEL_INPUT_MONTHS_SINCE_BIRTH,
    REFUEL_INPUT_DISTANCE,
    REFUEL_INPUT_PACE, /* text only: writes the speed */
    REFUEL_INPUT_SPEED,
    REFUEL_INPUT_CLIMB,
    REFUEL_INPUT_TERRAIN,
    REFUEL_INPUT_LIVING,
    REFUEL_INPUT_GOAL,
    REFUEL_INPUT_FLOORS,
    REFUEL_INPUT_INTAKE,
    REFUEL_INPUT_CARBOHYDRATE,
    REFUEL_INPUT_PROTEIN,
    REFUEL_INPUT_FAT,
    REFUEL_INPUT_FIBRE,
    REFUEL_INPUT_INTAKE_DAYS,
    REFUEL_INPUT_METHOD,
    REFUEL_INPUT_ACTIVITY,
    REFUEL_INPUT_RESTING,
    REFUEL_INPUT_EXPENDITURE,
    REFUEL_INPUT_EXPENDITURE_SD,
    REFUEL_INPUT_EQUATION,
    REFUEL_INPUT_LEVEL,
    REFUEL_INPUT_END
} refuel_input;

/** The bit of an input in refuel_request.given. */
#define REFUEL_GIVEN(input) (UINT64_C(1) << (input))

typedef enum refuel_method {
    REFUEL_METHOD_LEDGER = 0, /* resting + living + running */
    REFUEL_METHOD_NASEM_2023 = 1,
    REFUEL_METHOD_IOM_2005 = 2,
    REFUEL_METHOD_FAO_2004 = 3,
    REFUEL_METHOD_MULTIPLIER = 4
} refuel_method;

typedef enum refuel_floors {
    REFUEL_FLOORS_WARN = 0, /* a floor that the goal crosses is named; the goal stays */
    REFUEL_FLOORS_APPLY = 1 /* the nearest goal that clears every floor is used */
} refuel_floors;

/** A request in numbers. Start with refuel_request_init; set members with refuel_request_set, which checks the range
 * and marks the input as given, or write them yourself together with their bits in `given`.
 *
 *  Members have the unit in their name; ranges: refuel help plan. What is not given may hold anything.
 *  sex refuel_sex, athlete refuel_athlete, life_stage refuel_life_stage, terrain refuel_terrain, floors refuel_floors,
 *  method refuel_method, activity refuel_activity (requirement.h), equation refuel_equation_id.
 */
typedef struct refuel_request {
    size_t struct_size; /* sizeof as the caller compiled it */
    uint64_t given;     /* REFUEL_GIVEN(...) added up */
    double age_y, height_cm, weight_kg;
    double body_fat_pct, fat_free_mass_kg, neck_cm, waist_cm, hip_cm;
    double gestation_week, pre_pregnancy_weight_kg, months_since_birth;
    double distance_km_week, speed_km_h, climb_m_week;
    double living_pal, goal_kg_week;
    double intake_kcal_d, carbohydrate_g_d, protein_g_d, fat_g_d, fibre_g_d, intake_days;
    double resting_kcal_d, expenditure_kcal_d, expenditure_sd_kcal_d, level;
    int32_t sex, athlete, life_stage, terrain, floors, method, activity, equation;
} refuel_request;

/** Two numbers that enclose something; NaN where it is not known. */
typedef struct refuel_range {
    double low, high;
} refuel_range;

#define REFUEL_PLAN_CHECKS 32
#define REFUEL_PLAN_REASONS 8

/** A plan in numbers. NaN where a number is not known.
 *
 *  total_kcal_d is (resting + living) + running, plus reproduction where that is not 0; intake_kcal_d is total + goal.
 *  running_kcal_d is net of resting energy. Ids: sources are refuel_equation_id, reasons are refuel_check_id.
 *  A newer library appends members; it fills no more than struct_size bytes.
 */
typedef struct refuel_plan_result {
    size_t struct_size; /* sizeof as the caller compiled it; set before the call */

    /* who */
    double age_y, height_cm, weight_kg, bmi_kg_m2, fat_free_mass_kg, body_fat_pct;
    int32_t sex, life_stage, athlete;
    int32_t fat_free_mass_source; /* REFUEL_EQ_NONE: measured */

    /* the day */
    double resting_kcal_d, living_kcal_d, running_kcal_d, reproduction_kcal_d, total_kcal_d;
    double sd_resting_kcal_d, sd_total_kcal_d;
    double goal_kcal_d, intake_kcal_d;
    double level;
    refuel_range resting_interval_kcal_d, total_interval_kcal_d, intake_interval_kcal_d;
    int32_t method, activity, resting_equation, resting_reason, total_equation, running_equation;
    int32_t resting_measured, total_measured;
    double living_pal, running_hours_d, running_gross_kcal_d, running_cost_kcal_kg_km, terrain_factor, grade;
    double distance_km_week, speed_km_h;

    /* the goal */
    double requested_kg_week, applied_kg_week, safe_kg_week;
    int32_t accepted, reason_count;
    int32_t reason[REFUEL_PLAN_REASONS]; /* the binding gate first */

    /* the food */
    double basis_kg;
    refuel_split macros;
    double fibre_g_d;
    refuel_range carbohydrate_target_g_d, protein_target_g_d, fat_target_g_d;

    /* what is eaten; NaN where not given */
    double eaten_kcal_d, eaten_carbohydrate_g_d, eaten_protein_g_d, eaten_fat_g_d, eaten_fibre_g_d, eaten_days;

    /* the checks: of the planned amounts by refuel_plan, of the eaten ones by refuel_check */
    int32_t check_count, overall; /* refuel_verdict */
    refuel_finding check[REFUEL_PLAN_CHECKS];
    refuel_warnings warnings;

    double sd_body_fat_points; /* one standard deviation of body_fat_pct */
    double training_minutes_d; /* of running, and half of those of walking; NaN where the running is not known */
    int32_t cost_equation;     /* behind running_cost_kcal_kg_km, whatever the method */
    int32_t reserved2;
    double mildest_kg_week; /* that eats enough for the floors and for the split: refuel_mildest_goal_kg_week */
    refuel_requirement_terms total_terms; /* of a method other than the ledger */
} refuel_plan_result;

/** Makes a request empty: nothing is given. */
REFUEL_API void refuel_request_init(refuel_request *request);

/** Sets one input in the unit of its member, and marks it as given.
 *
 *  Status:    REFUEL_E_RANGE    the value is impossible; the request is unchanged
 *             REFUEL_E_UNKNOWN  there is no such input, or it exists as text only
 *  Example:   refuel_request_set(&request, REFUEL_INPUT_WEIGHT, 63.5, &err);
 */
REFUEL_API refuel_status refuel_request_set(refuel_request *request, refuel_input input, double value,
                                            refuel_error *err);

/** Sets one input from text with a unit, as the command line does: refuel_request_read(&r, "run", "30mi/week", &err).
 *
 *  Given:     name   as a flag without its dashes ("body-fat", "run") or a JSON path ("running.distance")
 *             text   ends with NUL
 *  Status:    REFUEL_E_UNKNOWN, _SYNTAX, _UNIT, _RANGE; the request is unchanged
 *  Notes:     1) "born" needs to know the day and is refused here; give the age, or use JSON.
 *             2) "equation" with the alias "owen" needs the sex to be set before.
 */
REFUEL_API refuel_status refuel_request_read(refuel_request *request, const char *name, const char *text,
                                             refuel_error *err);

/** Plans a day: energy, intake for the goal, macronutrients, and the checks of the plan.
 *
 *  Given:     request   sex, age, height and weight are needed; everything else has a default
 *  Returned:  out       out->struct_size set by the caller; otherwise untouched on failure
 *             err       may be NULL
 *  Status:    REFUEL_E_MISSING   an input that is needed was not given
 *             REFUEL_E_RANGE     an input, or a combination of inputs, is impossible
 *             REFUEL_E_CONFLICT  two inputs exclude each other
 *             REFUEL_E_VERSION   struct_size is not set, or the request uses what only a newer library knows
 *             REFUEL_E_UNKNOWN   the number of an equation or a method does not exist
 *             REFUEL_E_NULL      request or out is NULL
 *  Warnings:  every REFUEL_WARNING_*: see warning.h
 *  Notes:     1) A gate refuses a goal: accepted is 0 and the plan is for the nearest goal that passes.
 *             2) A floor does not change the goal, unless floors is REFUEL_FLOORS_APPLY; safe_kg_week clears every floor.
 *             3) Pure: no allocation, no state; safe from all threads.
 *  Reference: docs/ledger.md, docs/intervals.md, docs/adequacy.md
 *  Example:   refuel_request r;
 *             refuel_request_init(&r);
 *             refuel_request_set(&r, REFUEL_INPUT_SEX, REFUEL_FEMALE, NULL); // and age, height, weight
 *             refuel_plan_result p = {.struct_size = sizeof p};
 *             if (refuel_plan(&r, &p, &err) == REFUEL_OK) printf("eat %.0f kcal\n", p.intake_kcal_d);
 */
REFUEL_API refuel_status refuel_plan(const refuel_request *request, refuel_plan_result *out, refuel_error *err);

/** The same plan, with the checks judging what is eaten instead of what is planned.
 *
 *  Status:    as refuel_plan, and REFUEL_E_MISSING where neither the energy eaten nor carbohydrate, protein and fat
 *             are given
 */
REFUEL_API refuel_status refuel_check(const refuel_request *request, refuel_plan_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
