/* Parts of a projection that the target and the band use as well. */
#ifndef REFUEL_WEIGHT_PROJECT_H
#define REFUEL_WEIGHT_PROJECT_H

#include "weight/forcing.h"

/* Days from 0 to 3650 that never fall; whole ones for the integrator with fixed steps. */
refuel_status rf_project_check_days(const rf_hall *hall, const double *day, size_t days, refuel_error *err);

/* What deserves a warning in one state, and in the request itself. */
uint32_t rf_project_flags(const rf_hall *hall, const rf_hall_state *state, double deficit_kcal_d);
uint32_t rf_project_request_flags(const rf_hall *hall, const rf_forcing *forcing);

#endif
