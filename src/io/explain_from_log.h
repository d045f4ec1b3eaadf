/* Where the inputs that a log gave come from: the first lines of an explanation. */
#ifndef REFUEL_IO_EXPLAIN_FROM_LOG_H
#define REFUEL_IO_EXPLAIN_FROM_LOG_H

#include "io/teller.h"

/* Nothing where there was no log (NULL). */
void rf_explain_from_log(rf_teller *t, const struct rf_from_log *from);

#endif
