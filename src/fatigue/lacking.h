/* What was not given and would help most. */
#ifndef REFUEL_FATIGUE_LACKING_H
#define REFUEL_FATIGUE_LACKING_H

#include "fatigue/whole.h"

/* REFUEL_LACKING_BIT of each. */
int32_t rf_lacking_of(const rf_fatigue_judged *judged, const refuel_fatigue_request *ask);

/* The i-th of the result, first what helps most; REFUEL_LACKING_NONE past the end. */
int rf_lacking_at(const rf_fatigue *it, size_t i);

/* Whether the energy that is spent is known without the running alone: no volume was given, and neither a measurement of the
   total nor a category of activity holds it. A volume of 0 is given. */
int rf_lacking_running(const rf_fatigue_judged *judged, int32_t lacking);

#define RF_LACKING_INPUTS 6

/* The inputs that give it and are not given, by their rows: as many as are written, the rest NULL. A row of the request or of
   this question. */
void rf_lacking_inputs(const rf_fatigue_judged *judged, refuel_lacking lacking,
                       const refuel_input_info *inputs[RF_LACKING_INPUTS]);

#endif
