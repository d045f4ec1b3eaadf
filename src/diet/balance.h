/* The energy of a case against its total: whether it is a deficit, and which energy fat and fibre are measured by. */
#ifndef REFUEL_DIET_BALANCE_H
#define REFUEL_DIET_BALANCE_H

#include <math.h>

#include "core/static_rule.h"
#include "diet/case.h"
#include "diet/rate_kernel.h"

/* 1 where an intake, planned or eaten alike, is a deficit. Where it is not known that of the goal stands in; where the
   total is not known either, a loss that is planned is one. */
static inline int rf_case_deficit(const rf_case *c, double intake_kcal_d)
{
    double planned_kcal_d = c->total_kcal_d + rf_static_kcal_d(c->applied_kg_week);
    double judged_kcal_d = isnan(intake_kcal_d) ? planned_kcal_d : intake_kcal_d;
    return isnan(c->total_kcal_d) ? c->applied_kg_week < 0 : rf_deficit(judged_kcal_d, c->total_kcal_d);
}

static inline double rf_case_measure_kcal_d(const rf_case *c)
{
    return rf_measure_kcal_d(c->intake_kcal_d, c->total_kcal_d, c->planned_kcal_d);
}

#endif
