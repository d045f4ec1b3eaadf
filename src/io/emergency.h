/* Signs that are emergencies, found in a request and told before everything else. */
#ifndef REFUEL_IO_EMERGENCY_H
#define REFUEL_IO_EMERGENCY_H

#include <refuel/sign.h>

#include "core/record.h"
#include "io/json.h"

/* How one is told: rows of refuel_sign_info. */
extern const rf_record rf_emergency_record;

/* The i-th emergency of a set (REFUEL_SIGN_BIT); NULL past the end. */
const refuel_sign_info *rf_emergency_at(int32_t signs, size_t i);

/* Those that a JSON value names, wherever they stand in it and whatever is wrong there. What a request calls itself and its log
   are not looked at. node may be NULL. */
int32_t rf_json_emergencies(const rf_json_node *node);

#endif
