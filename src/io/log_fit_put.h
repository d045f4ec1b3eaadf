/* From what a FIT file says to its runs: which of its numbers count, and where its days begin. */
#ifndef REFUEL_IO_LOG_FIT_PUT_H
#define REFUEL_IO_LOG_FIT_PUT_H

#include "io/log_fit_run.h"
#include "io/log_format.h"

/* Behind the last message: puts the runs. */
void rf_fit_put(rf_fit_run *it, rf_log_reading *to);

/* The day and start of a time of FIT in an entry; offset_s, local time less UTC, may be NaN. */
void rf_fit_place(const rf_log_reading *to, double time, double offset_s, rf_log_entry *entry);

#endif
