/* A plan, followed over time: where the intake leads, which intake reaches a weight by a day, or when one is reached; and
   the day on which the diet stops being adequate. */
#ifndef REFUEL_FORECAST_H
#define REFUEL_FORECAST_H

#include <refuel/forecast_input.h>
#include <refuel/plan.h>
#include <refuel/target.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is asked. */
typedef enum refuel_question {
    REFUEL_QUESTION_PATH = 1,   /* where does an intake lead? */
    REFUEL_QUESTION_INTAKE = 2, /* which intake reaches a weight by a day? */
    REFUEL_QUESTION_DAY = 3     /* when does an intake reach a weight? */
} refuel_question;

/** One check, followed to the end: of the body from day 0 on, of what is eaten from day 1. Frozen: they lie in arrays.
 *
 *  check             refuel_check_id
 *  verdict, action   the worst on the way, refuel_verdict and refuel_action
 *  first_day         on which it first was not ok; NaN where it always was
 *  first_risk_day    on which it first was a risk; likewise
 *  value, low, high  on the first day that is not ok, else on the last
 *  unit              of these three
 *  source            key of the source of the edge that binds then; "" where there is none
 *  message           what the worst verdict means
 */
typedef struct refuel_followed {
    int32_t check, verdict, action, reserved;
    double first_day, first_risk_day;
    double value, low, high;
    const char *unit, *source, *message;
} refuel_followed;

/** Where refuel_forecast writes. The arrays are the caller's, hold capacity numbers each, and may be NULL. Starts as
 *  REFUEL_FORECAST_RESULT_INIT. NaN where a number does not exist.
 *
 *  capacity               numbers that each array holds: refuel_forecast_rows(ask) or more
 *  day                    the days of the rows: 0, every_days, ..., and the last
 *  weight_kg, fat_kg, fat_free_kg   body weight and what it consists of
 *  intake_kcal_d, expenditure_kcal_d   just before the day
 *  low_kg, high_kg, sd_kg   interval of the weight at the level of the plan, within 2..650 kg, and one standard deviation
 *  static_weight_kg       the rule of 3500 kcal per pound, which ignores that expenditure falls; NaN from the day on which
 *                         it is not 2..650 kg
 *  followed               the checks that concern the person; followed_capacity of them fit, REFUEL_CHECK_PLACES are
 *                         enough; may be NULL with 0
 *  rows, followed_count   returned: how many there are
 *  level                  of the interval
 *  resting_kcal_d, pal    of the baseline
 *  baseline_intake_kcal_d   the intake that keeps the weight, resting x pal
 *  baseline_fat_kg        body fat at the start
 *  floor_kcal_d           the floor of intake of the plan
 *  target_kg, target_day  the weight to reach, and the day on which it is to be, or is, reached
 *  target_intake_kcal_d   the intake that reaches it; where that is infeasible, the one that comes nearest. Of
 *                         REFUEL_QUESTION_DAY: what is eaten until the target, else that of the last row
 *  maintenance_kcal_d, settled_kcal_d   refuel_target_result, refuel_reach_result
 *  reached_weight_kg      on the target day with that intake
 *  binding_intake_kcal_d, binding_weight_kg   what the binding constraint allows
 *  plateau_weight_kg      of REFUEL_QUESTION_DAY: where the weight would settle without a target; NaN where the path ends
 *                         before
 *  warnings               of the plan and of the model
 *  question               refuel_question
 *  parameters             refuel_parameters that were used
 *  feasible, binding      whether the target can be planned for, and what stands in the way, refuel_binding
 *  end_day, end_reason    the first day on which the path has fallen through a limit, and which, refuel_end; the rows stop
 *                         there. NaN and 0 where that does not happen
 *  end_message            what that means, one sentence or two; NULL where it does not happen
 */
typedef struct refuel_forecast_result {
    size_t struct_size;
    size_t capacity;
    double *day, *weight_kg, *fat_kg, *fat_free_kg, *intake_kcal_d, *expenditure_kcal_d;
    double *low_kg, *high_kg, *sd_kg, *static_weight_kg;
    refuel_followed *followed;
    size_t followed_capacity, followed_count, rows;
    double level, resting_kcal_d, pal, baseline_intake_kcal_d, baseline_fat_kg, floor_kcal_d;
    double target_kg, target_day, target_intake_kcal_d, maintenance_kcal_d, settled_kcal_d;
    double reached_weight_kg, binding_intake_kcal_d, binding_weight_kg, plateau_weight_kg;
    refuel_warnings warnings;
    int32_t question, parameters, feasible, binding;
    double end_day;
    int32_t end_reason, reserved;
    const char *end_message;
} refuel_forecast_result;

#define REFUEL_FORECAST_RESULT_INIT                                                                                   \
    {                                                                                                                 \
        sizeof(refuel_forecast_result), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, \
            NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, {{0, 0}}, 0, 0, 0, 0, NAN, 0,  \
            0, NULL                                                                                                   \
    }

/** How many rows a forecast has at most, for one that ends early has fewer; 0 where the request is impossible. ask may be NULL: nothing is given. */
REFUEL_API size_t refuel_forecast_rows(const refuel_forecast_request *ask);

/** Makes the plan of a person and follows it.
 *
 *  Given:     request  as for refuel_plan. The intake that is followed is that of its goal, or what it eats
 *                      (REFUEL_NUTRIENT_ENERGY), or the schedule of ask: at most one of them. Where none is given and
 *                      no weight is to be reached, the weight is held
 *             ask      refuel_forecast_request in forecast_input.h; NULL: nothing is given
 *  Returned:  plan     the plan; may be NULL
 *             out      above
 *             Both are untouched on failure. An infeasible target is an answer, not a failure
 *             err      may be NULL
 *  Status:    as refuel_plan and refuel_project; REFUEL_E_RANGE (age under 18) and REFUEL_E_CONFLICT (life_stage) where
 *             the model is not one of this person; REFUEL_E_CONFLICT and REFUEL_E_MISSING where the question is not one;
 *             REFUEL_E_SYNTAX where a count (days, every_days, samples, seed) is no whole number; REFUEL_E_MODEL where no
 *             body would be left on the way; REFUEL_E_BUFFER where capacity is smaller than refuel_forecast_rows, or
 *             followed_capacity than the checks that concern the person
 *  Warnings:  out->warnings
 *  Notes:     1) The library frees what it allocates on the way; nothing remains with the caller.
 *             2) The checks are those of a plan that need no more than body and energy: gates, floor of intake, rate of
 *                loss, energy availability, carbohydrate.
 *             3) The path ends on the first day with a body mass index under 15; where a goal or a target is followed,
 *                under 18.5; where the fat was measured, with less of it than 3 % (men) or 12 % (women) of the weight.
 *                Somebody who starts there may hold or gain, and it ends below the start.
 *             4) Once a target is reached, its weight is held.
 *  Reference: Hall KD et al. Lancet 2011;378:826-837
 *  Example:   refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
 *             ask.target_kg = 60, ask.target_day = 112;
 *             refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
 *             if (refuel_forecast(&request, &ask, NULL, &got, NULL) == REFUEL_OK && got.feasible)
 *                 printf("%.0f kcal a day\n", got.target_intake_kcal_d);
 */
REFUEL_API refuel_status refuel_forecast(const refuel_request *request, const refuel_forecast_request *ask,
                                         refuel_plan_result *plan, refuel_forecast_result *out, refuel_error *err);

/* What the tables of a forecast describe. Append only. */
typedef enum refuel_forecast_record {
    REFUEL_FORECAST_RECORD_NONE = 0,
    REFUEL_FORECAST_RECORD_COURSE = 1,   /* refuel_forecast_result: baseline and series */
    REFUEL_FORECAST_RECORD_SOLUTION = 2, /* refuel_forecast_result: the answer to a target */
    REFUEL_FORECAST_RECORD_FOLLOWED = 3, /* refuel_followed */
    REFUEL_FORECAST_RECORD_ENDED = 4,    /* refuel_forecast_result: where the path ends */
    REFUEL_FORECAST_RECORD_END
} refuel_forecast_record;

/** The i-th member of a record, in the order of JSON; NULL past the end and for an unknown record. Series have `rows`
 *  numbers. As refuel_result_at. */
REFUEL_API const refuel_result_info *refuel_forecast_result_at(refuel_forecast_record record, size_t i);

#ifdef __cplusplus
}
#endif

#endif
