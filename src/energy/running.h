/* A week of running, inside the library: what is known to be possible is not checked again. */
#ifndef REFUEL_ENERGY_RUNNING_H
#define REFUEL_ENERGY_RUNNING_H

#include <refuel/running.h>

#define RF_RUN_MAX_KM_WEEK 500.0
#define RF_RUN_MAX_CLIMB_M_WEEK 30000.0
#define RF_RUN_MIN_KM_H 2.0
#define RF_RUN_MAX_KM_H 25.0
#define RF_RUN_MAX_GRADE 0.45
#define RF_RUN_MAX_INCLINE_PCT 45.0 /* the same */
#define RF_WALK_MAX_KM_H 8.0        /* beside the running; who walks faster says so by the gait of the running */

/* Energy of a week whose inputs are known to be possible; of who the weight, sex and age. */
refuel_run_energy rf_running_energy(const refuel_run *run, const refuel_person *who);

/* Whether such a week can be run at all: grade at most 0.45, less than 24 h a day, climb only with distance, descent only
   with climb, an incline with neither. */
refuel_status rf_running_possible(const refuel_run *run, refuel_error *err);

/* What running.c knows about its equations; NULL for another id. */
const refuel_equation_info *rf_running_info(refuel_equation_id id);

#endif
