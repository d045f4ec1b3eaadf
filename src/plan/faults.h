/* Everything that is wrong with a request as a whole. */
#ifndef REFUEL_PLAN_FAULTS_H
#define REFUEL_PLAN_FAULTS_H

#include "plan/missing.h"
#include "plan/request.h"

/* Of a request that is wrong: everything that is, for whoever wants to mend it at once. Each missing input becomes an error,
   but those that somebody tried to give.
   texts      what was read, for the table of inputs
   refused    choices that are not taken here
   use        what the request is for
   readable   every single input could be read: only then contradictions are meant */
void rf_request_faults(const refuel_request *request, const rf_field_text texts[RF_REQUEST_ROWS],
                       const rf_refused *refused, rf_use use, bool readable, rf_errors *errors);

/* Each missing input as an error of its own, the first with a message that names all; one that is there stays. */
void rf_faults_missing(const refuel_request *request, const rf_missing *missing, rf_errors *errors);

#endif
