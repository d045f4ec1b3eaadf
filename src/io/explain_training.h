/* What moves beside the running: walking and exercise. */
#ifndef REFUEL_IO_EXPLAIN_TRAINING_H
#define REFUEL_IO_EXPLAIN_TRAINING_H

#include "io/teller.h"

void rf_explain_training(rf_teller *t);

/* The hours that leave daily life, told as a sum where there is more than running. */
double rf_explain_moving_hours(rf_teller *t);

#endif
