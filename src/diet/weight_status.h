/* Classes of weight for height, for whoever needs more than the finding. */
#ifndef REFUEL_DIET_WEIGHT_STATUS_H
#define REFUEL_DIET_WEIGHT_STATUS_H

#include <stdint.h>

#include "diet/weight_status_kernel.h"

/* The class at a body mass index; sex is a refuel_sex. RF_WEIGHT_NOT_KNOWN where there is none. */
rf_weight_class rf_weight_class_at(int32_t sex, double age_y, double bmi);

#endif
