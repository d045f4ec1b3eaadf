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
 *  text    n texts as the command line takes them ("30mi/week", "trail"), or NULL; each ends with NUL. Where one is
 *          NULL, the number or the word of that person holds
 *  One of number (or word) and text is needed. "pace" has texts alone, "born" has no column.
 */
typedef struct refuel_input_column {
    const char *name;
    const double *number;
    const int32_t *word;
    const char *const *text;
} refuel_input_column;

/** One column of results: n values of one member. Exactly one of the pointers is set.
 *
 *  path      of the member: "energy.total_kcal_d" (refuel_result_at); of a range with its end,
 *            "energy.interval.total_kcal_d.low"; of a check "checks.energy-availability.value" (or .low, .high, .verdict);
 *            "overall.verdict", "overall.direction", "warnings", "status"; what is eaten: "eaten.balance_kcal_d"
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
 *             3) A text that cannot be read, and two inputs that exclude each other, make the request of that person
 *                wrong and no other.
 *  Example:   refuel_input_column in[] = {{"age_y", age, NULL, NULL}, {"height_cm", height, NULL, NULL},
 *                                         {"weight_kg", weight, NULL, NULL}, {"sex", NULL, sex, NULL}};
 *             refuel_result_column out[] = {{"energy.total_kcal_d", total, NULL, NULL}};
 *             refuel_plan_batch(n, in, 4, NULL, out, 1, NULL);
 */
REFUEL_API refuel_status refuel_plan_batch(size_t n, const refuel_input_column *in, size_t in_count,
                                           const refuel_request *base, const refuel_result_column *out,
                                           size_t out_count, refuel_error *err);

/** The same with the checks of what is eaten (refuel_check): the verdicts are about the intake of each person. Where the
 *  answers of a person tell of an eating disorder, no amount of energy or food is told of that person, and no number of a
 *  check: they are NaN, as in refuel_check_json. Verdicts stay.
 *
 *  Status:    as refuel_plan_batch. Where neither the energy eaten, nor carbohydrate, protein and fat, nor a vitamin or
 *             mineral are given for a person, the status of that person is REFUEL_E_MISSING
 *  Notes:     1) Every number that is told has the bits of refuel_plan, refuel_check for the same person.
 */
REFUEL_API refuel_status refuel_check_batch(size_t n, const refuel_input_column *in, size_t in_count,
                                            const refuel_request *base, const refuel_result_column *out,
                                            size_t out_count, refuel_error *err);

/** refuel_plan_batch or refuel_check_batch with several threads.
 *
 *  Given:     eaten    1: as refuel_check_batch; 0: as refuel_plan_batch
 *             threads  1 to 256, the one that calls among them; 0: as many as there are processors
 *             n, in, in_count, base, out, out_count   as there
 *  Status:    as there; REFUEL_E_RANGE  threads is outside 0..256
 *  Notes:     1) Every number has the same bits for any number of threads.
 *             2) A thread costs tens of microseconds: under some ten thousand people one is as quick.
 *  Example:   refuel_batch_threads(0, n, in, 4, NULL, out, 1, 0, &err);
 */
REFUEL_API refuel_status refuel_batch_threads(int32_t eaten, size_t n, const refuel_input_column *in, size_t in_count,
                                              const refuel_request *base, const refuel_result_column *out,
                                              size_t out_count, int32_t threads, refuel_error *err);

/** Why the request of one person of a batch is wrong: the status that the batch tells, with its message.
 *
 *  Given:     row      of the columns
 *             eaten    1: of refuel_check_batch; 0: of refuel_plan_batch
 *             in, in_count, base   as they were given to it
 *  Returned:  err      the input by its JSON path, its value and the allowed range; cleared where nothing is wrong
 *  Example:   if (status[7] != REFUEL_OK && refuel_batch_error(7, 0, in, 4, NULL, &err)) puts(err.message);
 */
REFUEL_API refuel_status refuel_batch_error(size_t row, int32_t eaten, const refuel_input_column *in, size_t in_count,
                                            const refuel_request *base, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
