/* Why do five calculators tell five numbers? Every equation and method side by side for one person. */
#ifndef REFUEL_COMPARE_H
#define REFUEL_COMPARE_H

#include <refuel/plan.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One equation or method. Frozen per SOVERSION: rows lie in arrays of callers.
 *
 *  kind       REFUEL_FORMULA_RESTING with the total of the ledger, or REFUEL_FORMULA_REQUIREMENT for a method of the whole
 *             day
 *  equation   REFUEL_EQ_NONE where the method is the ledger
 *  method     refuel_method
 *  activity   refuel_activity, of a method
 *  chosen     1 for what the plan uses; where it mixes resting equations, for each of them
 *  key        "mifflin-1990" of an equation, "nasem-2023" of a method, "ledger"; constant text
 */
typedef struct refuel_comparison {
    int32_t equation, kind, method, activity, chosen, reserved;
    double resting_kcal_d, total_kcal_d;
    refuel_warnings warnings;
    const char *key;
} refuel_comparison;

#define REFUEL_COMPARISONS_MAX 96

/** Everything that applies to the person of a request, resting equations first, each group sorted by its result.
 *
 *  Given:     request    as for refuel_plan
 *             plan       as refuel_plan gave it for that request
 *             capacity   rows that out holds; REFUEL_COMPARISONS_MAX is always enough. With 0 only the count is told
 *  Returned:  out        untouched on failure
 *             count      how many there are; also where capacity is too small
 *  Status:    as refuel_plan; REFUEL_E_BUFFER where capacity is not 0 and too small
 *  Notes:     1) Equations that need what was not given, or that are for another sex or age, are left out.
 *             2) The method of the plan itself uses the category that was given. The others use the one that the ledger's
 *                own level of activity falls into; the multiplier the category nearest to that level.
 *             3) Only resting energy and total are computed for each row.
 *  Example:   refuel_comparison row[REFUEL_COMPARISONS_MAX];
 *             size_t n;
 *             if (refuel_compare(&r, &p, row, REFUEL_COMPARISONS_MAX, &n, &err) == REFUEL_OK) puts(row[0].key);
 */
REFUEL_API refuel_status refuel_compare(const refuel_request *request, const refuel_plan_result *plan,
                                        refuel_comparison *out, size_t capacity, size_t *count, refuel_error *err);

/** From the least to the most: of resting energy among the equations (kind REFUEL_FORMULA_RESTING), of the total among the
 * methods (REFUEL_FORMULA_REQUIREMENT). NaN where there is no such row. */
REFUEL_API refuel_range refuel_compare_spread(const refuel_comparison *rows, size_t count, int32_t kind);

#ifdef __cplusplus
}
#endif

#endif
