/* What a disease or a medicine that was answered bears on: no amount here is made for it. */
#ifndef REFUEL_DIET_TREATED_H
#define REFUEL_DIET_TREATED_H

#include <refuel/health.h>

/* What is said in place of a verdict on a nutrient; NULL where no answer bears on it. health may be NULL. */
const char *rf_treated_words(const refuel_health *health, int32_t nutrient);

#endif
