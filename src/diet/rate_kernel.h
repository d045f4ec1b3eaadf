/* How fast body weight may change: numbers in, numbers out. */
#ifndef REFUEL_DIET_RATE_KERNEL_H
#define REFUEL_DIET_RATE_KERNEL_H

#include <math.h>

#include "core/edge.h"
#include "core/select.h"
#include "core/static_rule.h"
#include "diet/judge_kernel.h"

/* Percent of body weight per week: the loss that kept muscle best (Garthe 2011), from which on the check informs; the largest
   loss that is ok, a convention; the largest that is no risk (NFHS 2006); and the largest gain that is ok (Iraki 2019). */
#define RF_LOSS_BEST_PERCENT 0.7
#define RF_LOSS_OK_PERCENT 1.0
#define RF_LOSS_RISK_PERCENT 1.5
#define RF_GAIN_OK_PERCENT 0.5

#define RF_GOAL_STEPS 100
#define RF_GOAL_STEP_LB_WEEK 0.5 /* between the goals that are tried on the way to a milder one */

static inline double rf_percent_week(double kg_week, double weight_kg)
{
    return kg_week / weight_kg * 100;
}

/* What is eaten, or planned, below the total by more than the smaller of these is a deficit; less is within the error of a day.
   refuel's own. */
#define RF_DEFICIT_KCAL_D 250.0
#define RF_DEFICIT_SHARE 0.10

/* 1 where an intake is a deficit; 0 also where a number is not known. */
static inline int rf_deficit(double intake_kcal_d, double total_kcal_d)
{
    return rf_below(intake_kcal_d, total_kcal_d - rf_min(RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE * total_kcal_d));
}

/* 1 where an intake is as much above the total. */
static inline int rf_surplus(double intake_kcal_d, double total_kcal_d)
{
    return rf_above(intake_kcal_d, total_kcal_d + rf_min(RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE * total_kcal_d));
}

/* A refuel_verdict of a loss, and of a gain, in percent. Less than a deficit is within the error of a day; refused: whoever may
   plan no such loss may not eat it either; welcome: a gain is what is wanted. */
static inline double rf_loss_verdict(double percent_week, int deficit, int refused)
{
    double it = refused ? REFUEL_VERDICT_HIGH : REFUEL_VERDICT_OK;
    it = rf_above(percent_week, RF_LOSS_OK_PERCENT) ? REFUEL_VERDICT_HIGH : it;
    it = rf_above(percent_week, RF_LOSS_RISK_PERCENT) ? REFUEL_VERDICT_RISK : it;
    it = deficit ? it : REFUEL_VERDICT_OK;
    return isnan(percent_week) ? REFUEL_VERDICT_UNKNOWN : it;
}

static inline double rf_gain_verdict(double percent_week, int welcome)
{
    double it = rf_verdict_of(percent_week, NAN, RF_GAIN_OK_PERCENT);
    return welcome && it == REFUEL_VERDICT_HIGH ? REFUEL_VERDICT_OK : it;
}

/* The edge of a gain; where one that is too fast is what is wanted there is none. */
static inline double rf_gain_end_percent(double percent_week, int welcome)
{
    double it = rf_gain_verdict(percent_week, 0);
    return welcome && it == REFUEL_VERDICT_HIGH ? NAN : RF_GAIN_OK_PERCENT;
}

/* The fastest loss that is no risk, as a goal. */
static inline double rf_fastest_loss_kg_week(double weight_kg)
{
    return -RF_LOSS_RISK_PERCENT / 100 * weight_kg;
}

/* The goal nearest to the wanted one that eats at least so much; never on the other side of maintenance. */
static inline double rf_goal_that_eats(double wanted_kg_week, double least_kcal_d, double total_kcal_d)
{
    double loss = rf_min(rf_max(wanted_kg_week, rf_static_kg_week(least_kcal_d - total_kcal_d)), 0);
    return wanted_kg_week >= 0 ? wanted_kg_week : loss;
}

/* The nearest goal that clears every floor. It is no faster than the one that passed the gates. */
static inline double rf_safe_goal_kg_week(double applied_kg_week, double floor_kcal_d, double total_kcal_d,
                                          double weight_kg)
{
    double goal = rf_max(applied_kg_week, rf_fastest_loss_kg_week(weight_kg));
    double eats = rf_goal_that_eats(goal, floor_kcal_d, total_kcal_d);
    double safe = applied_kg_week >= 0 ? applied_kg_week : eats;
    return isnan(total_kcal_d) ? applied_kg_week : safe;
}

/* A goal of so many pounds a week on the way to a milder one, as kg: 0 where it is none any more, NaN where it does not eat enough
   or is too fast. */
static inline double rf_milder_goal_kg_week(double lb_week, double total_kcal_d, double need_kcal_d, double weight_kg)
{
    double kg = lb_week * REFUEL_KG_PER_LB, it = kg;
    it = rf_below(total_kcal_d + RF_KCAL_D_PER_LB_WEEK * lb_week, need_kcal_d) ? NAN : it;
    it = rf_above(rf_percent_week(-kg, weight_kg), RF_LOSS_RISK_PERCENT) ? NAN : it;
    return lb_week >= 0 ? 0 : it;
}

/* Somebody who eats too little does not thereby have a diet rich in fat and fibre: the least of them is that of the
   total. With a planned loss it is that of the planned intake, since otherwise the check of a plan would ask for more
   fat than the plan does. NaN where what is eaten is not known; rf_min and rf_max pass over a NaN. */
static inline double rf_measure_kcal_d(double intake_kcal_d, double total_kcal_d, double planned_kcal_d)
{
    double measure_kcal_d = rf_max(intake_kcal_d, rf_min(total_kcal_d, planned_kcal_d));
    return isnan(intake_kcal_d) ? NAN : measure_kcal_d;
}

#endif
