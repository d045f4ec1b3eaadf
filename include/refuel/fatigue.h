/* Why am I so tired? What may be behind it, how sure that is, what to eat tomorrow, and whom to see. */
#ifndef REFUEL_FATIGUE_H
#define REFUEL_FATIGUE_H

#include <refuel/fatigue_input.h>
#include <refuel/fatigue_result.h>
#include <refuel/request.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What may be behind the tiredness of somebody who trains: each cause with what speaks for it, against it, and what is
 *  missing.
 *
 *  Given:     request  the person, the running, what is eaten and answers about health, as far as they are known:
 *                      nothing is needed. A goal changes nothing but that a planned loss is named; tomorrow is for
 *                      the weight as it is
 *             ask      how long performance has been down, sleep, signs; nothing is needed
 *  Returned:  out      its arrays are the caller's. Untouched on failure, except that REFUEL_E_BUFFER tells the counts
 *             err      may be NULL; cleared on success. Where a sign is an emergency the message says so as well
 *  Status:    REFUEL_E_RANGE     an input is impossible, also together
 *             REFUEL_E_CONFLICT  inputs exclude each other
 *             REFUEL_E_BUFFER    a capacity is not 0 and less than the count
 *             REFUEL_E_NULL, REFUEL_E_VERSION
 *  Warnings:  those of refuel_plan, where sex, age, height and weight are known
 *  Notes:     1) Ask refuel_sign_emergencies first: an emergency needs nothing else, and its words come before all.
 *             2) What is missing makes a cause unknown, never ok. Whom to see and what would help most are told too.
 *             3) Nothing here is a diagnosis: no illness is named, no score is counted, and nobody is told to eat less.
 *             4) Pure: no allocation, no state; safe from all threads.
 *  Reference: docs/fatigue.md
 *  Example:   refuel_request me = REFUEL_REQUEST_INIT;
 *             refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
 *             refuel_fatigue_result got = REFUEL_FATIGUE_RESULT_INIT;
 *             refuel_cause cause[REFUEL_CAUSES_MAX];
 *             got.cause = cause, got.cause_capacity = REFUEL_CAUSES_MAX, ask.sleep_h = 5;
 *             if (refuel_fatigue(&me, &ask, &got, NULL) == REFUEL_OK) puts(refuel_cause_name(got.likely[0]));
 */
REFUEL_API refuel_status refuel_fatigue(const refuel_request *request, const refuel_fatigue_request *ask,
                                        refuel_fatigue_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
