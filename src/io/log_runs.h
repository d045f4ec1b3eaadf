/* Runs of a file of any format, as load and fatigue take them. A table that is typed by hand is read row by row (io/log_csv.h),
   and what is wrong in it is an error; other files are read as import reads them. */
#ifndef REFUEL_IO_LOG_RUNS_H
#define REFUEL_IO_LOG_RUNS_H

#include "io/log_bytes.h"
#include "io/log_rows.h"

/* Reads all of the bytes into the log; name is that of the file. today as in rf_log_check. What is wrong joins the errors: rows
   of a run too, since a run that is left out would be a day of rest. */
void rf_log_runs_read(rf_log_bytes *bytes, const char *name, double today, rf_log *log, rf_errors *errors);

#endif
