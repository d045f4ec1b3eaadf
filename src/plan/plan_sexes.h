/* A plan for somebody of whom it is not known which equations fit, those for women or those for men: both are made, and put
   together so that nothing is hidden. */
#ifndef REFUEL_PLAN_PLAN_SEXES_H
#define REFUEL_PLAN_PLAN_SEXES_H

#include <refuel/plan.h>

#include "core/record.h"

enum { RF_SEXES = 2 };
extern const int32_t rf_sexes[RF_SEXES]; /* women first */

/* Of two results what their table has: numbers in the middle, ranges that hold both; words and formulas that differ are none.
   *out holds one of the two before. */
void rf_sexes_merge(const rf_record *record, const void *female, const void *male, void *out);

/* The standard deviation of somebody who is either, each as likely as the other. */
double rf_sexes_sd(double one, double other, double sd_one, double sd_other);

/* Of two plans for the same goal: numbers in the middle, ranges that hold both, of the floors and gates the stricter. */
void rf_plan_merge(const refuel_plan_result plan[RF_SEXES], refuel_plan_result *out);

/* The findings of both, in the order of the checks; of a check that both have the one that asks for more. Returns how many;
   out holds RF_FINDINGS_MAX. */
size_t rf_findings_merge(const refuel_finding *one, size_t ones, const refuel_finding *other, size_t others,
                         refuel_finding *out);

#endif
