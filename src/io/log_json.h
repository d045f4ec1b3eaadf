/* Logs of training from JSON: a text of CSV, or an array of rows. */
#ifndef REFUEL_IO_LOG_JSON_H
#define REFUEL_IO_LOG_JSON_H

#include "io/json.h"
#include "io/log_rows.h"

/* Rows join the log, and what is wrong the errors; today as in rf_log_check. */
void rf_log_from_json(const rf_json_node *node, rf_log *log, double today, rf_errors *errors);

#endif
