/* A value against the edges of ok: what most checks begin with. */
#ifndef REFUEL_DIET_JUDGE_H
#define REFUEL_DIET_JUDGE_H

#include <refuel/check.h>

/* The verdict of a value against the edges of ok. A NaN edge is no edge; a NaN value is unknown. id is a refuel_check_id, or
   REFUEL_CHECK_OF_... */
refuel_finding rf_judge(int32_t id, double value, double low, double high);

#endif
