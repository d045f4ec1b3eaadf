/* Training load: what the runs of a log come to, day by day. */
#ifndef REFUEL_LOAD_H
#define REFUEL_LOAD_H

#include <refuel/load_input.h>
#include <refuel/load_result.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many days the answer has; 0 where the request is impossible. */
REFUEL_API size_t refuel_load_days(const refuel_load_request *request);

/** Training load day by day, and what stands out in the last four weeks.
 *
 *  Given:     request  the runs in the order of their days (refuel_log_sort); refuel_load_request in load_input.h
 *  Returned:  out      refuel_load_result in load_result.h. Untouched on failure, except that REFUEL_E_BUFFER tells the
 *                      counts in days and finding_count
 *             err      may be NULL
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION
 *             REFUEL_E_MISSING   no run from `from` to `until`; a kind of load that some run has no numbers for
 *             REFUEL_E_RANGE     a number that is impossible, a day after today, days that fall, more than
 *                                REFUEL_LOAD_DAYS_MAX of them
 *             REFUEL_E_UNKNOWN, REFUEL_E_CONFLICT
 *             REFUEL_E_BUFFER    capacity is less than refuel_load_days, or finding_capacity than REFUEL_LOAD_FINDINGS_MAX
 *  Notes:     1) A day without a run is 0, from the first day of the log to the last. Several runs of a day add up.
 *             2) One kind of load counts for all days: the first of refuel_load_kind for which every run has the numbers.
 *                Where none has, minutes count, and those that are missing follow from the distance at the mean pace.
 *             3) A mean of 7 or 28 days is not known before there are as many. Fitness and fatigue begin at 0.
 *             4) The numbers describe training. None of them says that somebody is, or will be, injured or ill.
 *  Reference: docs/load.md
 *  Example:   refuel_load_request ask = REFUEL_LOAD_REQUEST_INIT;
 *             ask.run = run, ask.runs = n;
 *             double monotony[366];
 *             refuel_load_result got = REFUEL_LOAD_RESULT_INIT;
 *             got.capacity = 366, got.monotony = monotony;
 *             if (refuel_load(&ask, &got, NULL) == REFUEL_OK) printf("%.2f\n", monotony[got.days - 1]);
 */
REFUEL_API refuel_status refuel_load(const refuel_load_request *request, refuel_load_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
