/* What to eat and drink around one run, in words; the amounts are functions of numbers in fuelling_kernel.h. */
#ifndef REFUEL_DIET_FUELLING_H
#define REFUEL_DIET_FUELLING_H

#include "diet/fuelling_kernel.h"

/* Constant texts, one or two sentences each. distance_km tells a race that is longer than a marathon, next_h is the time to
   the next demanding run, NaN where it is not known. */
const char *rf_before_words(double minutes);
const char *rf_during_words(double minutes, double distance_km);
const char *rf_after_words(double next_h);

/* Drinking, on the way and after it. */
const char *rf_drink_words(double minutes);
extern const char *const rf_rehydrate_words;

#endif
