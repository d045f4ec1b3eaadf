/* The same run by clocks of different zones. */
#ifndef REFUEL_TRAINING_RUN_ZONE_H
#define REFUEL_TRAINING_RUN_ZONE_H

#include "training/run_group.h"

/* Joins the runs of a file with those of a log that it was read into before, with another zone: all starts are then off by
   the same whole quarters of an hour, and nothing else is. The start that was read now counts. */
void rf_runs_match_origins(rf_runs *it);

/* Joins runs in UTC with the same runs in local time, and tells the zone that most of them agree on. */
void rf_runs_match_zones(rf_runs *it);

#endif
