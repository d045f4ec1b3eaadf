/* What a request takes from a log: weight, running, expenditure, and what is eaten. Each is told with where it comes from.
   What the request gives by itself overrides it. */
#ifndef REFUEL_IO_FROM_LOG_H
#define REFUEL_IO_FROM_LOG_H

#include "io/from_log_list.h"

/* Of a request that comes from one place, whatever that is. */
extern const rf_from_log_use rf_from_log_alone;

/* Puts what the log that was read tells among the texts of a request, whose sources were put together. Where no log was given,
   nothing changes. What is wrong with the log joins the errors. */
void rf_from_log_take(rf_from_log *it, const rf_from_log_use *use, rf_field_text texts[RF_REQUEST_ROWS],
                      rf_errors *errors);

/* Behind rf_request_apply: what else was overridden, by a text that holds two inputs. */
void rf_from_log_settle(rf_from_log *it, const rf_field_text texts[RF_REQUEST_ROWS]);

#endif
