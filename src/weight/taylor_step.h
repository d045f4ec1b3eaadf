/* One step of the Taylor series. */
#ifndef REFUEL_WEIGHT_TAYLOR_STEP_H
#define REFUEL_WEIGHT_TAYLOR_STEP_H

#include "weight/taylor.h"

/* Takes the next step, as long as the error allows and no further than the end: in lane 0, or in all of them. */
void rf_taylor_step(rf_taylor *taylor);
void rf_taylor_step_all(rf_taylor *taylor);

#endif
