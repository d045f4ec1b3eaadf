/* A plan, followed over time: where the intake leads, which intake reaches a weight by a day, or when one is reached; and
   the day on which the diet stops being adequate. */
#ifndef REFUEL_FORECAST_H
#define REFUEL_FORECAST_H

#include <refuel/forecast_input.h>
#include <refuel/forecast_result.h>
#include <refuel/plan.h>
#include <refuel/target.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many rows a forecast has at most, for one that ends early has fewer; 0 where the request is impossible. ask may be
 *  NULL: nothing is given. */
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
 *             the model is not one of this person; REFUEL_E_CONFLICT (intake, schedule) where an intake that loses weight
 *             is to be followed and an answer about health forbids a loss; REFUEL_E_CONFLICT and REFUEL_E_MISSING where the question is not one;
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
