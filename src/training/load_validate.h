/* What makes a request about training load impossible. */
#ifndef REFUEL_TRAINING_LOAD_VALIDATE_H
#define REFUEL_TRAINING_LOAD_VALIDATE_H

#include "training/load_kind.h"

/* Everything but whether the runs have the numbers of a kind of load. *known is the request as this library knows it,
   whatever the size of the caller's struct, and *part the runs that count. */
refuel_status rf_load_check(const refuel_load_request *request, refuel_load_request *known, rf_log_part *part,
                            refuel_error *err);

#endif
