/* What a log tells of the body: the weight at present, and what is spent in a day. */
#ifndef REFUEL_IO_FROM_LOG_BODY_H
#define REFUEL_IO_FROM_LOG_BODY_H

#include "io/from_log_list.h"
#include "io/log_week.h"
#include "io/log_weight.h"

/* The weight, the running of a week, and the expenditure where it may be learnt of the person. known: the rest of the request
   could be read. texts: of that request. */
refuel_status rf_from_log_take_body(rf_from_log *it, const rf_from_log_use *use, const rf_log_week *week,
                                    const rf_log_weight *weight, bool known, const rf_field_text texts[RF_REQUEST_ROWS],
                                    refuel_error *err);

/* The request gives another running than the log has: the expenditure, which holds that of the log, is moved by what the
   difference costs. request has all that was taken. */
void rf_from_log_move_running(rf_from_log *it, const rf_log_week *week, const refuel_request *request);

/* What was learnt is drawn back where it is of a body of another weight, or no body can spend so little, or so much. request has
   all that was taken. */
void rf_from_log_check_expenditure(rf_from_log *it, const refuel_request *request);

#endif
