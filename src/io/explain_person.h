/* Body and resting energy, step by step. */
#ifndef REFUEL_IO_EXPLAIN_PERSON_H
#define REFUEL_IO_EXPLAIN_PERSON_H

#include "io/teller.h"

void rf_explain_person(rf_teller *t);

/* How much of the distance is run: by the pace, or as it was said; the latter counts for the hours that train. */
void rf_explain_gait(rf_teller *t, double speed_km_h);

#endif
