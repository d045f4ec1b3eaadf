/* Ranges, and the goal: what was asked for, what gates and floors made of it, and the intake; step by step. */
#ifndef REFUEL_IO_EXPLAIN_GOAL_H
#define REFUEL_IO_EXPLAIN_GOAL_H

#include "diet/case.h"
#include "io/teller.h"

/* The ranges of resting energy and of the total; the goal, the intake and its range. c is the case of the plan. */
void rf_explain_ranges(rf_teller *t);
void rf_explain_goal(rf_teller *t, const rf_case *c);

/* A weekly change of p, or its size: as it was given, else as the step that computed it shows it. Returns text. */
const char *rf_explain_change(char text[RF_TELLER_LINE], const refuel_plan_result *p, double kg_week);

/* The floor of intake, as an unnumbered line. */
void rf_explain_floor(rf_teller *t, const rf_case *c);

/* Where a goal leads: the body mass index, or the body fat, after some weeks of it; as unnumbered lines. */
void rf_explain_underweight(rf_teller *t, const rf_case *c);
void rf_explain_essential_fat(rf_teller *t, const rf_case *c);

#endif
