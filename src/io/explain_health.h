/* What the checks of answers about health looked at. */
#ifndef REFUEL_IO_EXPLAIN_HEALTH_H
#define REFUEL_IO_EXPLAIN_HEALTH_H

#include "diet/case.h"
#include "io/teller.h"

/* The numbers of one of them; nothing for another check. */
void rf_explain_health(rf_teller *t, const rf_case *c, const refuel_finding *it);

#endif
