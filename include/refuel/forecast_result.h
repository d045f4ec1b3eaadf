/* What a forecast gives: the path, the answer to a question about a weight, and the checks on the way. */
#ifndef REFUEL_FORECAST_RESULT_H
#define REFUEL_FORECAST_RESULT_H

#include <refuel/export.h>
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

#ifdef __cplusplus
}
#endif

#endif
