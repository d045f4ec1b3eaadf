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

/** One column of requests: n values of one input.
 *
 *  name    of the input, as a flag ("run") or a JSON path ("running.distance_km_week", "sex"): refuel_input_find
 *  number  n numbers in the unit of the input, or NULL. NaN: not given for that person, unless the base gives it
 *  word    n numbers of a choice (refuel_sex and so on), or NULL. 0: not given likewise
 */
typedef struct refuel_input_column {
    const char *name;
    const double *number;
    const int32_t *word;
} refuel_input_column;

/** One column of results: n values of one member. Exactly one of the pointers is set.
 *
 *  path      of the member: "energy.total_kcal_d" (refuel_result_at); of a range with its end,
 *            "energy.interval.total_kcal_d.low"; of a check "checks.energy-availability.value" (or .low, .high, .verdict);
 *            "overall.verdict", "overall.direction", "warnings", "status"
 *  number    of numbers; NaN where they are not known, or where the request of that person is wrong
 *  whole     of words, formulas, truths, verdicts and the status (refuel_status); 0 where there is none
 *  warnings  of "warnings"
 */
typedef struct refuel_result_column {
    const char *path;
    double *number;
    int32_t *whole;
    refuel_warnings *warnings;
} refuel_result_column;

/** Plans n people.
 *
 *  Given:     n        people
 *             in       columns of what differs; age, height, weight and sex are needed, here or in the base
 *             base     what is the same for everybody (method, activity, level, floors ...), or NULL
 *  Returned:  out      columns to be filled; they may not overlap an input
 *  Status:    REFUEL_OK also where single people have a wrong request: see the column "status"
 *             REFUEL_E_NULL      a needed pointer is NULL
 *             REFUEL_E_UNKNOWN   there is no such input or result, or it is text only
 *             REFUEL_E_TYPE      the column has the wrong kind of pointer; REFUEL_E_DUPLICATE  two columns for one input
 *  Notes:     1) Every number has the bits of refuel_plan, refuel_plan_checks for the same person.
 *             2) Checks are made only where a column asks for one.
 *  Example:   refuel_input_column in[] = {{"age_y", age, NULL}, {"height_cm", height, NULL},
 *                                         {"weight_kg", weight, NULL}, {"sex", NULL, sex}};
 *             refuel_result_column out[] = {{"energy.total_kcal_d", total, NULL, NULL}};
 *             refuel_plan_batch(n, in, 4, NULL, out, 1, NULL);
 */
REFUEL_API refuel_status refuel_plan_batch(size_t n, const refuel_input_column *in, size_t in_count,
                                           const refuel_request *base, const refuel_result_column *out,
                                           size_t out_count, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
