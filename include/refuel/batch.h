/* Many people at once: structures of arrays in, arrays out. The same functions as for one person, bit for bit. */
#ifndef REFUEL_BATCH_H
#define REFUEL_BATCH_H

#include <refuel/plan.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Resting energy of n people by one equation.
 *
 *  Given:     eq                        a resting equation
 *             n                         people
 *             weight_kg, height_cm, age_y, sex (refuel_sex)   n each; height_cm may be NULL where eq does not use it
 *             fat_free_mass_kg          n, or NULL where eq does not use it
 *  Returned:  kcal_d                    n; NaN where the equation does not apply or an input is impossible
 *             warnings                  n or NULL; REFUEL_WARNING_OUTSIDE_AGE and REFUEL_WARNING_OUTSIDE_BMI
 *  Status:    REFUEL_E_UNKNOWN  eq is no resting equation
 *             REFUEL_E_NULL     an array that is needed is NULL
 *             REFUEL_E_MISSING  eq needs height or fat-free mass and the array is NULL
 *  Notes:     1) kcal_d may not overlap an input.
 *             2) Every result has the bits of refuel_resting for the same person.
 *  Example:   refuel_resting_batch(REFUEL_EQ_MIFFLIN_1990, n, w, h, a, s, NULL, kcal_d, NULL, NULL);
 */
REFUEL_API refuel_status refuel_resting_batch(refuel_equation_id eq, size_t n, const double *weight_kg,
                                              const double *height_cm, const double *age_y, const uint8_t *sex,
                                              const double *fat_free_mass_kg, double *kcal_d, refuel_warnings *warnings,
                                              refuel_error *err);

/** Columns of requests. Every array has n members. What is NULL was not given for anybody; NaN was not given for that
 *  person, unless the base of the batch gives it. Units as in refuel_request.
 */
typedef struct refuel_plan_columns {
    size_t struct_size; /* sizeof as the caller compiled it */
    const double *age_y, *height_cm, *weight_kg;
    const uint8_t *sex; /* refuel_sex */
    const double *fat_free_mass_kg, *distance_km_week, *speed_km_h, *climb_m_week, *living_pal, *goal_kg_week;
    const double *resting_kcal_d, *expenditure_kcal_d;
} refuel_plan_columns;

/** Columns of results. What is NULL is not wanted. Values are NaN where the request of that person is wrong; status
 * says why. Members as in refuel_plan_result.
 */
typedef struct refuel_plan_results {
    size_t struct_size;
    double *resting_kcal_d, *living_kcal_d, *running_kcal_d, *total_kcal_d, *sd_total_kcal_d, *goal_kcal_d;
    double *intake_kcal_d, *applied_kg_week, *safe_kg_week, *carbohydrate_g_d, *protein_g_d, *fat_g_d;
    double *fat_free_mass_kg, *energy_availability_kcal_kg_d;
    int32_t *resting_equation, *overall, *status; /* refuel_equation_id, refuel_verdict, refuel_status */
    refuel_warnings *warnings;
} refuel_plan_results;

/** Plans n people.
 *
 *  Given:     in    columns; age_y, height_cm, weight_kg and sex are needed
 *             out   columns to be filled
 *             base  what is the same for everybody (method, activity, level, floors ...), or NULL; what a column gives
 *                   replaces what base gives, so leave the person out of it
 *  Status:    REFUEL_OK also where single people have a wrong request: see the column status
 *             REFUEL_E_NULL     a needed pointer is NULL
 *             REFUEL_E_VERSION  a struct_size is not that of this library: the columns are tied to its SOVERSION
 *  Notes:     1) Every number has the bits of refuel_plan for the same person.
 *  Example:   refuel_plan_columns in = {.struct_size = sizeof in, .age_y = a, .height_cm = h, .weight_kg = w, .sex = s};
 *             refuel_plan_results out = {.struct_size = sizeof out, .total_kcal_d = total};
 *             refuel_plan_batch(n, &in, &out, NULL, NULL);
 */
REFUEL_API refuel_status refuel_plan_batch(size_t n, const refuel_plan_columns *in, refuel_plan_results *out,
                                           const refuel_request *base, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
