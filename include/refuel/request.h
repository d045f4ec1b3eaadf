/* A request: one person, a usual week, a goal, and what is eaten, in numbers. */
#ifndef REFUEL_REQUEST_H
#define REFUEL_REQUEST_H

#include <refuel/day.h>
#include <refuel/dri.h>
#include <refuel/exercise.h>
#include <refuel/health.h>
#include <refuel/input.h>
#include <refuel/nutrient.h>
#include <refuel/person.h>
#include <refuel/requirement.h>
#include <refuel/running.h>
#include <refuel/status.h>
#include <refuel/timing.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum refuel_method {
    REFUEL_METHOD_LEDGER = 0, /* resting + living + running; also where no method was given */
    REFUEL_METHOD_NASEM_2023 = 1,
    REFUEL_METHOD_IOM_2005 = 2,
    REFUEL_METHOD_FAO_2004 = 3,
    REFUEL_METHOD_MULTIPLIER = 4
} refuel_method;

typedef enum refuel_floors {
    REFUEL_FLOORS_WARN = 0, /* a floor that the goal crosses is named; the goal stays */
    REFUEL_FLOORS_APPLY = 1 /* the nearest goal that clears every floor is used */
} refuel_floors;

/* What people are shown; the results are in the units of their names all the same. */
typedef enum refuel_units {
    REFUEL_UNITS_AS_GIVEN = 0, /* those in which the person wrote; also where nothing was given */
    REFUEL_UNITS_METRIC = 1,
    REFUEL_UNITS_IMPERIAL = 2,
    REFUEL_UNITS_AS_GIVEN_KJ = 3, /* from here on energy in kJ instead of kcal */
    REFUEL_UNITS_METRIC_KJ = 4,
    REFUEL_UNITS_IMPERIAL_KJ = 5
} refuel_units;

/* Life outside running, in words: each adds so much to the physical activity level that holds for the age. */
#define REFUEL_LIVING_SEDENTARY (-0.2)
#define REFUEL_LIVING_TYPICAL 0.0
#define REFUEL_LIVING_ON_FEET 0.15
#define REFUEL_LIVING_PHYSICAL 0.3

/** A request in numbers. Start with the initialiser, which makes everything "not given", and write what is known:
 *
 *      refuel_request r = REFUEL_REQUEST_INIT;
 *      r.sex = REFUEL_FEMALE, r.age_y = 34, r.height_cm = 168, r.weight_kg = 63.5, r.distance_km_week = 48;
 *
 *  NaN is "not given" (0 km a week and an unknown volume differ), and 0 of the words. Members have the unit in their
 *  name; ranges: refuel_input_at, refuel help plan. Members are appended only.
 *  living_pal is a level of 1.2 or more, or one of REFUEL_LIVING_*: what a word adds to the level of the age.
 *  sex refuel_sex, athlete refuel_athlete, life_stage refuel_life_stage, nursing refuel_nursing, terrain refuel_terrain,
 *  gait refuel_gait, floors refuel_floors, units refuel_units, method refuel_method, activity refuel_activity (requirement.h), equation
 *  refuel_equation_id, diet refuel_diet, heavy_sweat refuel_yes_no (health.h).
 *  exercise holds activities and their hours a week: r.exercise[0].activity = REFUEL_EXERCISE_SWIMMING.
 *  health holds answers about health, each optional: refuel_health.
 *  day holds the days that refuel_days plans: r.days = 2, r.day[0].type = REFUEL_DAY_REST, r.day[1].type = REFUEL_DAY_EASY.
 *  Seven with their distances are a week, and the volume.
 *  timing holds when and how food and drink are taken, each optional: refuel_timing.
 *  eaten holds what is eaten a day, by refuel_nutrient, in the unit of that: eaten[REFUEL_NUTRIENT_PROTEIN].
 */
typedef struct refuel_request {
    size_t struct_size; /* sizeof as the caller compiled it */
    double age_y, height_cm, weight_kg;
    double body_fat_pct, fat_free_mass_kg, neck_cm, waist_cm, hip_cm;
    double gestation_week, pre_pregnancy_weight_kg, months_since_birth;
    double distance_km_week, speed_km_h, climb_m_week;
    double living_pal, goal_kg_week, intake_days;
    double resting_kcal_d, expenditure_kcal_d, expenditure_sd_kcal_d, level;
    int32_t sex, athlete, life_stage, terrain, floors, method, activity, equation;
    double eaten[REFUEL_NUTRIENT_PLACES];
    int32_t gait, nursing;
    int32_t units, reserved; /* reserved: 0 */
    double distance_sd_km_week;
    refuel_warnings read_notes; /* what was doubtful in the texts; a plan adds it to its warnings */
    double descent_m_week, incline_pct;
    double walking_distance_km_week, walking_speed_km_h; /* beside the running */
    refuel_exercise exercise[REFUEL_EXERCISES];          /* beside both */
    double exercise_kcal_d; /* exercise by its net energy, beside those activities; 0 where these alone were read */
    refuel_health health;   /* answers, each optional */
    int32_t diet, heavy_sweat;
    refuel_training_day day[REFUEL_DAYS + 1]; /* the days of refuel_days, in their order; the last is empty */
    int32_t days, reserved_days;              /* how many there are; reserved_days: 0 */
    refuel_timing timing;                     /* meals and single doses, around a session, before a race */
} refuel_request;

#define REFUEL_REQUEST_INIT                                                                                            \
    {                                                                                                                  \
        sizeof(refuel_request), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN,   \
            NAN, NAN, NAN, NAN, 0, 0, 0, 0, 0, 0, 0, 0, REFUEL_NUTRIENTS_NOT_GIVEN, 0, 0, 0, 0, NAN, {{0, 0}}, NAN,    \
            NAN, NAN, NAN, REFUEL_EXERCISE_NOT_GIVEN, NAN, REFUEL_HEALTH_NOT_GIVEN, 0, 0, REFUEL_DAYS_NOT_GIVEN, 0, 0, \
            REFUEL_TIMING_NOT_GIVEN                                                                                    \
    }

/** Makes a request empty again, as far as its struct_size says that it reaches.
 *
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION (struct_size is not set)
 *  Notes:     1) For callers that cannot expand the initialiser, such as bindings: set struct_size, then call this.
 */
REFUEL_API refuel_status refuel_request_clear(refuel_request *request, refuel_error *err);

/** Sets one input in the unit of its member.
 *
 *  Status:    REFUEL_E_RANGE    the value is impossible; the request is unchanged
 *             REFUEL_E_UNKNOWN  there is no such input, or it exists as text only
 *             REFUEL_E_VERSION  struct_size is not set, or the caller's struct is too short for this input
 *             REFUEL_E_NULL     request is NULL
 *  Notes:     1) Of two inputs that exclude each other (body fat and fat-free mass) the last one stays.
 *             2) NaN makes the input not given.
 *  Example:   refuel_request_set(&request, REFUEL_INPUT_WEIGHT, 63.5, &err);
 */
REFUEL_API refuel_status refuel_request_set(refuel_request *request, refuel_input input, double value,
                                            refuel_error *err);

/** Sets one input from text with a unit, as the command line does: refuel_request_read(&r, "run", "30mi/week", &err).
 *
 *  Given:     name   as a flag without its dashes ("body-fat", "run") or a JSON path ("running.distance")
 *             text   ends with NUL
 *  Status:    REFUEL_E_UNKNOWN, _SYNTAX, _UNIT, _RANGE, _VERSION; the request is unchanged
 *             REFUEL_E_MISSING  a share (1.6g/kg, 55%, -0.5%/week) of an input that was not set before
 *  Notes:     0) "exercise" takes a list: "cycling 3h/week, 200kcal/day"; what stood there before is replaced.
 *             1) "born" needs to know the day and is refused here; give the age, or use JSON.
 *             2) What is doubtful in the text (5.11ft) goes into read_notes. A range of the running volume sets its SD as
 *                well, and "30 mi a week at 9:30/mi" the speed.
 *             3) "equation" with the alias "owen" needs the sex to be set before.
 */
REFUEL_API refuel_status refuel_request_read(refuel_request *request, const char *name, const char *text,
                                             refuel_error *err);

/** The value of one input in the unit of its member; NaN (0 of a word) where it was not given or does not exist. */
REFUEL_API double refuel_request_get(const refuel_request *request, refuel_input input);

#ifdef __cplusplus
}
#endif

#endif
