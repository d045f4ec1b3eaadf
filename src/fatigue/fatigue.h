/* The answer with what it was made of: JSON and the words for people need both. */
#ifndef REFUEL_FATIGUE_FATIGUE_H
#define REFUEL_FATIGUE_FATIGUE_H

#include <refuel/fatigue.h>

#include "fatigue/whole.h"

/* refuel_fatigue into one struct, whose result points into it: it is not copied. */
refuel_status rf_fatigue_make(const refuel_request *person, const refuel_fatigue_request *ask, rf_fatigue *out,
                              refuel_error *err);

#endif
