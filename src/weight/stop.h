/* The limits that a path of body weight may not fall through, watched day by day. */
#ifndef REFUEL_WEIGHT_STOP_H
#define REFUEL_WEIGHT_STOP_H

#include <refuel/project.h>

#include "weight/hall.h"

enum { RF_STOP_SHARE, RF_STOP_DANGER, RF_STOP_UNDERWEIGHT, RF_STOPS }; /* in the order of REFUEL_END_LIST */

/* Of fat the share of the weight is watched, else the weight. Without a limit it is 0. */
typedef struct rf_stop {
    double edge[RF_STOPS]; /* the least that has not fallen through */
} rf_stop;

/* Day 0 of a person; ends are bits of refuel_end. */
void rf_stop_start(rf_stop *stop, const rf_hall *hall, int32_t ends);

/* A whole day: why the path ends there, refuel_end; 0 where it goes on. NaN never ends it. */
int32_t rf_stop_on(const rf_stop *stop, double weight_kg, double fat_share);

#endif
