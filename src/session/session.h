/* One run inside the library: whose resting energy is taken from its cost. */
#ifndef REFUEL_SESSION_SESSION_INTERNAL_H
#define REFUEL_SESSION_SESSION_INTERNAL_H

#include <refuel/session.h>
#include <stdbool.h>

/* What rest is taken for where the resting energy of the person is not known: 1 MET, Herrmann 2024. */
#define RF_REST_KCAL_KG_H 1.0

/* Whether a plan can tell the resting energy of the person. */
bool rf_session_knows_person(const refuel_request *person);

/* That plan, for nothing but its resting energy: a goal, what is eaten and the milk are left out of it. The speed of the run
   is that of the usual week where no other was given. */
refuel_status rf_session_person(const refuel_request *person, double speed_km_h, refuel_plan_result *plan,
                                refuel_error *err);

#endif
