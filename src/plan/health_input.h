/* What the texts of answers about health may mean besides a number: a loss in kilograms, and the units of ferritin. */
#ifndef REFUEL_PLAN_HEALTH_INPUT_H
#define REFUEL_PLAN_HEALTH_INPUT_H

#include "core/field.h"

/* A mass that was lost, in percent of the weight before. */
refuel_status rf_loss_other(const rf_reading *reading, const rf_amount *amount, double *own);

/* A number in ug/L or ng/mL, which are the same; the unit may be left out. */
refuel_status rf_read_ferritin(const rf_reading *reading, double *value);

#endif
