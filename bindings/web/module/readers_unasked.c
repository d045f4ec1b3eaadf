/* What a report can hold beside what an import has: formulas, checks, and records of a plan. An import has none of
   them; without these the module does not carry their tables. */
#include <refuel/check.h>
#include <refuel/equation.h>

#include "plan/result.h"

const refuel_check_info *refuel_check_describe(int32_t id)
{
    (void)id;
    return NULL;
}

const char *refuel_equation_key(refuel_equation_id id)
{
    (void)id;
    return "";
}

const rf_record rf_records[REFUEL_RECORD_END] = {{NULL, 0, NULL}};
