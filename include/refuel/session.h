/* One run: what it costs, and what to eat and drink around it. */
#ifndef REFUEL_SESSION_H
#define REFUEL_SESSION_H

#include <refuel/request.h>
#include <refuel/session_input.h>
#include <refuel/session_result.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The cost of one run, and what to eat and drink around it.
 *
 *  Given:     request  of the person weight_kg. With sex, age_y and height_cm (all three) the resting energy of a plan is
 *                      taken from the gross cost, else 1 kcal per kg and hour. sex and age_y also tell the higher cost of
 *                      boys; speed, terrain and gait are those of the usual week, whose volume tells how much an athlete
 *                      somebody is. A goal and what is eaten change nothing
 *             ask      the run
 *  Returned:  out      untouched on failure
 *             err      may be NULL; cleared on success
 *  Status:    REFUEL_E_MISSING   no weight, or fewer than two of distance, time and speed: the message names all
 *             REFUEL_E_CONFLICT  all three were given
 *             REFUEL_E_RANGE     an input is impossible, also together: too fast, too steep; under 10 years
 *             REFUEL_E_NULL, REFUEL_E_VERSION
 *  Warnings:  those of refuel_running; _SESSION_MINOR, _NET_BY_MET, _SEX_UNKNOWN, _BASIS_ADJUSTED, _RUNNING_AGE,
 *             _RUNNING_IN_PREGNANCY
 *  Notes:     1) The cost is that of refuel_running for a week that holds this run alone.
 *             2) One standard deviation is 10 % of the gross cost; net, that of the resting energy joins it.
 *             3) Amounts of food were studied in adults who train. Carbohydrate on the way does not depend on the weight.
 *             4) REFUEL_SEX_UNKNOWN: the middle of both, and ranges that hold both.
 *             5) Pure: no allocation, no state; safe from all threads.
 *  Reference: Burke 2011, doi:10.1080/02640414.2011.585473; Jeukendrup 2014, doi:10.1007/s40279-014-0148-z;
 *             docs/adequacy.md has the rules and what of them is published
 *  Example:   refuel_request me = REFUEL_REQUEST_INIT;
 *             refuel_session_request run = REFUEL_SESSION_REQUEST_INIT;
 *             refuel_session_result got = REFUEL_SESSION_RESULT_INIT;
 *             me.weight_kg = 70, run.distance_km = 10, run.speed_km_h = 11;
 *             if (refuel_session(&me, &run, &got, NULL) == REFUEL_OK) printf("%.0f kcal\n", got.gross_kcal);
 */
REFUEL_API refuel_status refuel_session(const refuel_request *request, const refuel_session_request *ask,
                                        refuel_session_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
