/* The steps of a plan, in their order. Each reads what the steps before it wrote. */
#ifndef REFUEL_PLAN_STEPS_H
#define REFUEL_PLAN_STEPS_H

#include <refuel/body.h>
#include <refuel/plan.h>
#include <refuel/running.h>

#include "diet/case.h"
#include "plan/input.h"

typedef struct rf_planning {
    refuel_request request; /* checked; what was not given is 0 */
    refuel_person who;
    refuel_body body;
    refuel_run_energy run;
    refuel_plan_result result;
} rf_planning;

static inline int rf_was_given(const rf_planning *p, refuel_input input)
{
    return rf_gives(&p->request, input);
}

/* Who: composition and athlete. */
refuel_status rf_plan_person(rf_planning *p, refuel_error *err);

/* Resting energy: measured, by the equation asked for, or by the one selected. */
refuel_status rf_plan_resting(rf_planning *p, refuel_error *err);

/* The total of the day, by the ledger or another method, and the intervals. */
refuel_status rf_plan_day(rf_planning *p, refuel_error *err);

/* The goal after gates, and where asked after floors; the intake. */
void rf_plan_goal(rf_planning *p);

/* Targets, and the split of the intake. */
void rf_plan_macros(rf_planning *p);

/* The checks, of the planned or of the eaten amounts. */
void rf_plan_checks(rf_planning *p, int eaten);

/* The static rule, exact for whole pounds: 0.45359237 kg a week is 500 kcal a day; and its inverse. */
double rf_kcal_of_goal(double kg_week);
double rf_goal_of_kcal(double kcal_d);

/* What the checks look at, as far as it is known after the steps before. */
rf_case rf_plan_case(const rf_planning *p);

#endif
