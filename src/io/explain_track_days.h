/* Which days of a log count. */
#ifndef REFUEL_IO_EXPLAIN_TRACK_DAYS_H
#define REFUEL_IO_EXPLAIN_TRACK_DAYS_H

#include "io/teller.h"
#include "io/track_answer.h"

void rf_explain_track_days(rf_teller *t, const rf_track_answer *answer);

#endif
