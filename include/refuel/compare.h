/* Why do five calculators tell five numbers? Every equation and method side by side for one person. */
#ifndef REFUEL_COMPARE_H
#define REFUEL_COMPARE_H

#include <refuel/plan.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One equation or method. kind: REFUEL_FORMULA_RESTING with the total of the ledger, or REFUEL_FORMULA_REQUIREMENT
 *  for a method of the whole day; equation is REFUEL_EQ_NONE where the method is the ledger. chosen is 1 for what the plan
 *  uses. activity is the category of a method.
 */
typedef struct refuel_comparison {
    int32_t equation, kind, chosen, activity, method, reserved; /* method: refuel_method */
    double resting_kcal_d, total_kcal_d;
    refuel_warnings warnings;
} refuel_comparison;

#define REFUEL_COMPARISONS_MAX 96

/** Everything that applies to the person of a request, resting equations first, each group sorted by its result.
 *
 *  Given:     request    as for refuel_plan
 *             capacity   rows that out holds; REFUEL_COMPARISONS_MAX is always enough
 *  Returned:  out, count untouched on failure
 *  Status:    as refuel_plan; REFUEL_E_BUFFER where capacity is too small
 *  Notes:     1) Equations that need what was not given, or that are for another sex or age, are left out.
 *             2) The method of the plan itself uses the category that was given. The others use the one that the ledger's
 *                own level of activity falls into; the multiplier the category nearest to that level.
 */
REFUEL_API refuel_status refuel_compare(const refuel_request *request, refuel_comparison *out, size_t capacity,
                                        size_t *count, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
