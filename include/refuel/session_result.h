/* What one run gives: its cost, and what to eat and drink around it. */
#ifndef REFUEL_SESSION_RESULT_H
#define REFUEL_SESSION_RESULT_H

#include <refuel/plan.h>
#include <refuel/result.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What rest would have taken in the time of the run. */
typedef enum refuel_rest {
    REFUEL_REST_NONE = 0,
    REFUEL_REST_PERSON = 1, /* the resting energy of the person */
    REFUEL_REST_MET = 2     /* 1 kcal per kg and hour, where sex, age or height is not known */
} refuel_rest;

/** What a run costs, and what to eat around it. Set struct_size before the call (REFUEL_SESSION_RESULT_INIT does). NaN where a
 *  number is not known or nothing is named, NULL never of a text after success. Members are appended only; what each means
 *  stands in the table of results: refuel_session_result_at, docs/json.md.
 *
 *  equation   refuel_equation_id behind the cost; run_share of the way is run, the rest walked
 *  rest       refuel_rest: what gross_kcal - net_kcal is by
 *  basis_kg   the weight that amounts in g/kg refer to; they are constants of the rule, the grams those of the person
 */
typedef struct refuel_session_result {
    size_t struct_size;
    double distance_km, time_h, speed_km_h, climb_m, grade, terrain_factor, run_share, weight_kg, basis_kg;
    double gross_kcal, net_kcal, rest_kcal, gross_kcal_kg_km, net_kcal_kg_km;
    double sd_gross_kcal, sd_net_kcal, level;
    refuel_range gross_interval_kcal, net_interval_kcal;
    int32_t equation, rest;

    refuel_range before_g, before_g_kg, before_h;
    refuel_range loading_g_d, loading_g_kg_d, loading_h; /* before a race; of adults alone */
    refuel_range during_g, during_g_h;
    refuel_range refuel_g_h, refuel_g_kg_h; /* after it, where the next demanding run is near */
    double refuel_h;
    refuel_range protein_g, protein_g_kg;
    double fluid_loss_kg, fluid_after_l_kg;
    const char *before, *during, *drink, *after, *rehydrate;

    refuel_warnings warnings;
} refuel_session_result;

#define REFUEL_SESSION_RESULT_INIT                                                                                     \
    {                                                                                                                  \
        sizeof(refuel_session_result), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, \
            NAN, {NAN, NAN}, {NAN, NAN}, 0, 0, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, \
            {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, {NAN, NAN}, NAN, {NAN, NAN}, {NAN, NAN}, NAN, NAN, NULL, NULL, NULL,   \
            NULL, NULL,                                                                                                \
        {                                                                                                              \
            {                                                                                                          \
                0, 0                                                                                                   \
            }                                                                                                          \
        }                                                                                                              \
    }

/** The i-th member of refuel_session_result, in the order of JSON; NULL past the end. As refuel_result_at. */
REFUEL_API const refuel_result_info *refuel_session_result_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
