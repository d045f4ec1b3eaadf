/* Laps of a FIT file: those of a session, where several sessions share the file. */
#ifndef REFUEL_IO_LOG_FIT_LAPS_H
#define REFUEL_IO_LOG_FIT_LAPS_H

#include "io/log_fit_run.h"

/* The sums of the laps of a session: by the numbers of its laps, else by their starts. NaN where none of them tells. */
rf_fit_total rf_fit_laps_of(const rf_fit_run *run, const rf_fit_total *session);

#endif
