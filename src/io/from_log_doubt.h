/* Verdicts about what is eaten that hang on days of a log on which food may be missing, or on food of long ago. */
#ifndef REFUEL_IO_FROM_LOG_DOUBT_H
#define REFUEL_IO_FROM_LOG_DOUBT_H

#include "io/from_log_list.h"

/* Joins the doubts: the checks whose verdict would be another one if those days had been whole; of a log with too many of them, all that
   hang on what is eaten; of food of long ago those that would say that it is right. The request is that of a check, and has the food of the log. Gates keep their verdict: they bind on
   the side of care. */
refuel_status rf_from_log_find_doubts(rf_from_log *it, const refuel_request *request, refuel_error *err);

#endif
