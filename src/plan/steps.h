/* The steps of a plan, in their order. Each reads what the steps before it wrote. */
#ifndef REFUEL_PLAN_STEPS_H
#define REFUEL_PLAN_STEPS_H

#include <refuel/body.h>
#include <refuel/plan.h>
#include <refuel/running.h>

#include "diet/case.h"
#include "plan/input.h"

typedef struct refuel_planning {
    refuel_request request; /* checked; what was not given is 0 */
    refuel_person who;
    refuel_body body;
    refuel_run_energy run;
    refuel_plan_result result;
} refuel_planning;

static inline int refuel_was_given(const refuel_planning *p, refuel_input input)
{
    return refuel_gives(&p->request, input);
}

/* Who: composition and athlete. */
refuel_status refuel_plan_person(refuel_planning *p, refuel_error *err);

/* Resting energy: measured, by the equation asked for, or by the one selected. */
refuel_status refuel_plan_resting(refuel_planning *p, refuel_error *err);

/* The total of the day, by the ledger or another method, and the intervals. */
refuel_status refuel_plan_day(refuel_planning *p, refuel_error *err);

/* The goal after gates, and where asked after floors; the intake. */
void refuel_plan_goal(refuel_planning *p);

/* Targets, and the split of the intake. */
void refuel_plan_macros(refuel_planning *p);

/* The checks, of the planned or of the eaten amounts. */
void refuel_plan_checks(refuel_planning *p, int eaten);

/* The static rule, exact for whole pounds: 0.45359237 kg a week is 500 kcal a day; and its inverse. */
double refuel_kcal_of_goal(double kg_week);
double refuel_goal_of_kcal(double kcal_d);

/* What the checks look at, as far as it is known after the steps before. */
refuel_case refuel_plan_case(const refuel_planning *p);

#endif
