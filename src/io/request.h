/* A request as JSON text. */
#ifndef REFUEL_IO_REQUEST_H
#define REFUEL_IO_REQUEST_H

#include <refuel/plan.h>

#include "io/json.h"

/* Called for a member that is no input of a plan ("id", the options of other commands). Returns REFUEL_E_UNKNOWN where
   it is not known there either. */
typedef refuel_status (*refuel_request_other)(void *context, const refuel_json_node *member, refuel_error *err);

/* Reads a JSON object into a request that was initialised. Unknown, duplicate and contradicting keys are refused, and
   so is a number whose key bears no unit. other may be NULL. */
refuel_status refuel_request_from_json(const char *text, size_t length, refuel_request *request,
                                       refuel_request_other other, void *context, refuel_error *err);

/* Days since 1970-01-01, UTC. The one place that reads a clock. */
int64_t refuel_today(void);

#endif
