/* The main job: how much to eat, and whether what is planned or eaten is enough. */
#ifndef REFUEL_PLAN_H
#define REFUEL_PLAN_H

#include <refuel/check.h>
#include <refuel/request.h>
#include <refuel/requirement.h>
#include <refuel/selection.h>
#include <refuel/split.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Two numbers that enclose something; NaN where it is not known. Frozen per SOVERSION. */
typedef struct refuel_range {
    double low, high;
} refuel_range;

#define REFUEL_PLAN_REASONS 16 /* more than there are gates; the last is always 0 */

/** One activity of exercise. activity is refuel_exercise_id; 0 ends the list. Frozen per SOVERSION. */
typedef struct refuel_exercise_part {
    int32_t activity, reserved;
    double met, hours_week, gross_kcal_d;
} refuel_exercise_part;

#define REFUEL_EXERCISE_PART_NONE \
    {                             \
        0, 0, NAN, NAN, NAN       \
    }

/** A plan in numbers. NaN where a number is not known, 0 where a formula or a word is not.
 *
 *  total_kcal_d is (resting + living) + running, plus walking, exercise and reproduction where they apply (NaN otherwise),
 *  in this order; intake_kcal_d is total + goal; running, walking and exercise are net of resting energy. What each member means stands in the table of
 *  results: refuel_result_at, docs/json.md. Sources are refuel_equation_id, reasons refuel_check_id.
 *  Set struct_size before the call (REFUEL_PLAN_RESULT_INIT does); no more than so many bytes are written. Members are
 *  appended only.
 */
typedef struct refuel_plan_result {
    size_t struct_size;

    /* who */
    double age_y, height_cm, weight_kg, bmi_kg_m2, fat_free_mass_kg, body_fat_pct, sd_body_fat_points;
    int32_t sex, life_stage, athlete, fat_free_mass_source;

    /* the day */
    double resting_kcal_d, living_kcal_d, running_kcal_d, reproduction_kcal_d, total_kcal_d, goal_kcal_d, intake_kcal_d;
    double sd_resting_kcal_d, sd_total_kcal_d, level;
    refuel_range resting_interval_kcal_d, total_interval_kcal_d, intake_interval_kcal_d;
    int32_t method, activity, resting_equation, resting_reason, running_equation, total_equation;
    int32_t cost_equation;          /* behind running_cost_kcal_kg_km, whatever the method */
    int32_t fat_free_mass_measured; /* 1 where it was; circumferences are no measurement of it */
    refuel_resting_part resting_part[REFUEL_RESTING_PARTS]; /* the largest share first; none where it was measured */
    double trained_share;                                   /* how much an athlete, 0 to 1; NaN where it is not known */
    double athletes_share; /* what the equations for athletes take of resting energy; NaN where none was selected */
    double untrained_kcal_d, athlete_kcal_d; /* resting energy by athlete no and yes; NaN where none was selected */
    double run_share;                        /* what of the distance is run, 0 to 1; the rest is walked: refuel_gait */
    double living_pal, sd_living_pal, distance_km_week, speed_km_h, running_hours_d, running_h_week,
        running_gross_kcal_d;
    double running_cost_kcal_kg_km, terrain_factor, grade;
    double
        training_minutes_d; /* minutes of running, and half of those of walking; NaN where the running is not known */
    refuel_requirement_terms total_terms; /* of a method other than the ledger */

    /* the goal */
    double requested_kg_week, applied_kg_week, safe_kg_week;
    double mildest_kg_week; /* the mildest change of the goal that eats enough for the floors and for the split */
    int32_t accepted, reason_count;
    int32_t reason[REFUEL_PLAN_REASONS]; /* the binding one first: a floor that was applied, then the gates */

    /* the food */
    double basis_kg, fibre_g_d;
    refuel_split macros;
    refuel_range carbohydrate_target_g_d, protein_target_g_d, fat_target_g_d;

    /* what is eaten, by refuel_nutrient; the energy is added up from the macronutrients where only they were given */
    double eaten[REFUEL_NUTRIENT_PLACES];
    double eaten_days, balance_kcal_d; /* energy eaten less the total */

    refuel_warnings warnings;

    double total_female_kcal_d, total_male_kcal_d; /* of REFUEL_SEX_UNKNOWN, the two totals; else NaN */
    double uphill_share; /* what of the distance that is run rises at the grade; the rest falls */

    /* walking beside the running; NaN where none was given */
    double walking_kcal_d, walking_gross_kcal_d, walking_distance_km_week, walking_speed_km_h, walking_hours_d,
        walking_h_week;
    double walking_cost_kcal_kg_km;

    /* exercise beside both; NaN where none was given */
    double exercise_kcal_d, exercise_gross_kcal_d, exercise_hours_d, exercise_h_week;
    refuel_exercise_part exercise_part[REFUEL_EXERCISES + 1]; /* the activities; the last is empty */

    /* what follows from what was told of a session; NaN where it does not suffice */
    double sweat_l_h, sweat_lost_kg, sweat_sodium_mg_h, fluid_after_l;

    /* balance_kcal_d as it is told to people: NaN where an answer about health tells of an eating disorder */
    double balance_told_kcal_d;
} refuel_plan_result;

#define REFUEL_RESTING_PART_NONE \
    {                            \
        0, 0, 0, NAN             \
    }

#define REFUEL_PLAN_RESULT_INIT                                                                                        \
    {                                                                                                                  \
        sizeof(refuel_plan_result), NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0, NAN, NAN, NAN, NAN, NAN, NAN, NAN,  \
            NAN, NAN, NAN, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, 0, 0, 0, 0, 0, 0, 0, 0,                                 \
            {REFUEL_RESTING_PART_NONE, REFUEL_RESTING_PART_NONE, REFUEL_RESTING_PART_NONE, REFUEL_RESTING_PART_NONE,   \
             REFUEL_RESTING_PART_NONE},                                                                                \
            NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN,                            \
            {NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0}, NAN, NAN, NAN, NAN, 0, 0, {0}, NAN, NAN,                        \
            {NAN, NAN, NAN, NAN, NAN, NAN, 0, 0}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, REFUEL_NUTRIENTS_NOT_GIVEN, NAN, \
            NAN, {{0, 0}}, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN,                       \
            {REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE,                          \
             REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE,                          \
             REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE, REFUEL_EXERCISE_PART_NONE},                         \
            NAN, NAN, NAN, NAN, NAN                                                                                    \
    }

/** Plans a day: energy, intake for the goal, macronutrients.
 *
 *  Given:     request   sex, age, height and weight are needed; everything else has a default
 *  Returned:  out       untouched on failure
 *             err       may be NULL; cleared on success
 *  Status:    REFUEL_E_MISSING   an input that is needed was not given
 *             REFUEL_E_RANGE     an input, or a combination of inputs, is impossible
 *             REFUEL_E_CONFLICT  two inputs exclude each other
 *             REFUEL_E_VERSION   struct_size is not set, or the request uses what only a newer library knows
 *             REFUEL_E_UNKNOWN   the number of an equation or a method does not exist
 *             REFUEL_E_NULL      request or out is NULL
 *  Warnings:  any: see warning.h
 *  Notes:     1) A gate refuses a goal: accepted is 0 and the plan is for the nearest goal that passes.
 *             2) A floor does not change the goal, unless floors is REFUEL_FLOORS_APPLY; safe_kg_week clears every floor.
 *             3) Pure: no allocation, no state; safe from all threads. No check is computed: refuel_plan_checks.
 *             4) REFUEL_SEX_UNKNOWN: the plan is the middle of that of a woman and that of a man, its ranges hold both, and
 *                of floors, gates and checks the stricter one stands.
 *  Reference: docs/ledger.md, docs/intervals.md, docs/adequacy.md
 *  Example:   refuel_request r = REFUEL_REQUEST_INIT;
 *             r.sex = REFUEL_FEMALE, r.age_y = 34, r.height_cm = 168, r.weight_kg = 63.5;
 *             refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
 *             if (refuel_plan(&r, &p, &err) == REFUEL_OK) printf("eat %.0f kcal\n", p.intake_kcal_d);
 */
REFUEL_API refuel_status refuel_plan(const refuel_request *request, refuel_plan_result *out, refuel_error *err);

/** What a day spends, without goal and food. Each member is that of the same name in refuel_plan_result: NaN where it is not
 *  known, and of walking, exercise and reproduction where there is none. Set struct_size before the call
 *  (REFUEL_EXPENDITURE_INIT does); members are appended only.
 */
typedef struct refuel_expenditure {
    size_t struct_size;
    double resting_kcal_d, living_kcal_d, running_kcal_d, walking_kcal_d, exercise_kcal_d, reproduction_kcal_d,
        total_kcal_d;
    double sd_resting_kcal_d, sd_total_kcal_d;
} refuel_expenditure;

#define REFUEL_EXPENDITURE_INIT                                                 \
    {                                                                           \
        sizeof(refuel_expenditure), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN \
    }

/** The energy that a day spends: the part of refuel_plan before the goal, in about half of the time.
 *
 *  Given:     request   as for refuel_plan; all of it is checked, also what concerns the goal and the food
 *  Returned:  out       untouched on failure
 *             err       may be NULL; cleared on success
 *  Status:    as refuel_plan
 *  Notes:     1) Every number has the bits of refuel_plan for the same request.
 *             2) It gives no warnings. refuel_plan tells where an estimate is outside its sample, and whom to ask.
 *  Reference: docs/ledger.md
 *  Example:   refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
 *             if (refuel_expend(&r, &day, &err) == REFUEL_OK) printf("%.0f kcal\n", day.total_kcal_d);
 */
REFUEL_API refuel_status refuel_expend(const refuel_request *request, refuel_expenditure *out, refuel_error *err);

/** Judges the planned amounts: one finding for each check that concerns the person, in the order of the checks.
 *
 *  Given:     request    as for refuel_plan: who is judged
 *             plan       as refuel_plan gave it for that request
 *             capacity   findings that the array holds; REFUEL_CHECK_PLACES is enough for any library. 0: count alone
 *  Returned:  findings   untouched on failure; may be NULL with capacity 0
 *             count      how many there are; also where capacity is too small
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION
 *             REFUEL_E_BUFFER   capacity is not 0 and less than the count
 *  Example:   refuel_finding found[REFUEL_CHECK_PLACES];
 *             size_t n;
 *             if (refuel_plan_checks(&r, &p, found, REFUEL_CHECK_PLACES, &n, &err) == REFUEL_OK)
 *                 puts(refuel_overall_of(found, n).message);
 */
REFUEL_API refuel_status refuel_plan_checks(const refuel_request *request, const refuel_plan_result *plan,
                                            refuel_finding *findings, size_t capacity, size_t *count,
                                            refuel_error *err);

/** The same for what is eaten: the request's amounts against the person, the day and the goal of the plan.
 *
 *  Status:    as refuel_plan_checks, and REFUEL_E_MISSING where neither the energy eaten, nor carbohydrate, protein and
 *             fat, nor a vitamin or mineral were given
 */
REFUEL_API refuel_status refuel_check(const refuel_request *request, const refuel_plan_result *plan,
                                      refuel_finding *findings, size_t capacity, size_t *count, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
