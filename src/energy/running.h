/* The kernel of the running term: numbers in, numbers out, usable in a loop. */
#ifndef REFUEL_ENERGY_RUNNING_H
#define REFUEL_ENERGY_RUNNING_H

#include <refuel/running.h>

#define REFUEL_RUN_MIN_KM_H 2.0
#define REFUEL_RUN_MAX_KM_H 25.0
#define RF_RUN_MAX_GRADE 0.45

/* Energy of a week whose inputs are known to be possible: 0 <= distance, speed 0 or 2..25 km/h. */
refuel_run_energy rf_running_kernel(const refuel_run *run, double weight_kg);

/* Whether such a week can be run at all: grade at most 0.45, less than 24 h a day, climb only with distance. */
refuel_status rf_running_possible(const refuel_run *run, refuel_error *err);

/* What running.c knows about its equations; NULL for another id. */
const refuel_equation_info *rf_running_info(refuel_equation_id id);

#endif
