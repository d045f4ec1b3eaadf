/* What of a log is too old to count: a weight, where a gate or growth hangs on it, and food that would be enough. */
#ifndef REFUEL_IO_FROM_LOG_AGE_H
#define REFUEL_IO_FROM_LOG_AGE_H

#include "io/from_log_list.h"

/* A weight that was taken, and that the request does not give, is left out with what was learnt beside it where it is old and
   the person grows, is pregnant or nurses, asks for a loss, or is followed from today on; of somebody who nurses also where it is
   of before the birth. */
void rf_from_log_leave_old_weight(rf_from_log *it, const rf_from_log_use *use, const refuel_request *request);

/* Whether the weight that counts is that of an old weighing. */
bool rf_from_log_has_old_weight(const rf_from_log *it);

/* Why nobody knows from the food of the log whether what is eaten now is enough: it is of long ago, or of before the birth; NULL:
   it is not. */
const char *rf_from_log_old_food(const rf_from_log *it);

/* Of everybody else an old weight still tells what is spent; that it is not too low for the height, it does not. Joins the
   doubts. */
void rf_from_log_doubt_old_weight(rf_from_log *it);

#endif
