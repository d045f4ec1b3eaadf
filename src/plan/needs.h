/* Reference intakes of a person inside the library. */
#ifndef REFUEL_PLAN_NEEDS_H
#define REFUEL_PLAN_NEEDS_H

#include <refuel/needs.h>

/* How many there are. */
extern const size_t rf_needs_count;

/* The nutrient of the i-th of them. */
int32_t rf_need_nutrient(size_t i);

/* The same as refuel_needs for a request that was checked: rf_needs_count of them. bone_lacks is that of
   rf_bone_lacks. */
void rf_needs_of(const refuel_request *request, int bone_lacks, refuel_need *needs);

#endif
