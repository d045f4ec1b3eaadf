/* What stands out in the last days of a log. */
#ifndef REFUEL_TRAINING_LOAD_FINDINGS_H
#define REFUEL_TRAINING_LOAD_FINDINGS_H

#include "training/load_walk.h"

/* The days that may be told. A day of which the flags are 0 and the day NaN is none. */
typedef struct rf_load_watch {
    rf_load_day longest;  /* with the highest ratio that is sure */
    rf_load_day doubtful; /* with the highest that a run which is not known could make smaller */
    rf_load_day unknown;  /* the last with a run and without a ratio */
    rf_load_day monotony; /* with the highest */
    rf_load_day equal;    /* the last of seven equal ones */
} rf_load_watch;

void rf_load_watch_begin(rf_load_watch *watch);

/* Looks at one of the last REFUEL_LOAD_RECENT_DAYS. */
void rf_load_watch_day(rf_load_watch *watch, const rf_load_day *day);

/* Judges what was seen: REFUEL_LOAD_FINDING_END - 1 findings. */
void rf_load_judge(const rf_load_watch *watch, refuel_load_finding *finding);

#endif
