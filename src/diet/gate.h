/* A gate as a finding, for the files that bear one. */
#ifndef REFUEL_DIET_GATE_H
#define REFUEL_DIET_GATE_H

#include <refuel/check.h>

/* Ok, or a risk with the action: a gate has neither a value nor edges. */
refuel_finding rf_gate(refuel_check_id id, int fires, refuel_action action);

#endif
