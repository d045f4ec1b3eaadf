/* Protein per day, g/kg: numbers in, numbers out. By hours of running a week: ISSN 2017 (Jager), ACSM 2016; in a
   deficit Hector 2018; from 65 years PROTAGE 2013. The limits of 3 and 7 hours, and the straight lines through them,
   are refuel's own. */
#ifndef REFUEL_DIET_PROTEIN_KERNEL_H
#define REFUEL_DIET_PROTEIN_KERNEL_H

#include <math.h>

#include "core/edge.h"
#include "core/ramp.h"
#include "diet/judge_kernel.h"

#define RF_PROTEIN_TRAINED_H_WEEK 3.0
#define RF_PROTEIN_MUCH_H_WEEK 7.0
#define RF_PROTEIN_RAMP_H_WEEK 0.5 /* so long before and behind each limit the rows pass into each other: no step */
#define RF_PROTEIN_LOW_G_KG 1.0    /* the range that the plan aims at: with little running, */
#define RF_PROTEIN_LOW_MOST_G_KG 1.2
#define RF_PROTEIN_TRAINED_G_KG 1.4 /* trained, */
#define RF_PROTEIN_TRAINED_MOST_G_KG 1.8
#define RF_PROTEIN_MUCH_G_KG 1.6 /* and with much */
#define RF_PROTEIN_MUCH_MOST_G_KG 2.0
#define RF_PROTEIN_OLDER_AGE_Y 65.0
#define RF_PROTEIN_OLDER_G_KG 1.2
#define RF_PROTEIN_DEFICIT_G_KG 1.6
#define RF_PROTEIN_DEFICIT_MOST_G_KG 2.4
#define RF_PROTEIN_TRAINED_LEAST_G_KG 1.2 /* the lower edge of ok for who runs; for who does not, RF_PROTEIN_LOW_G_KG */
#define RF_PROTEIN_HIGH_G_KG 2.5
#define RF_PROTEIN_GLP1_G_KG 1.2 /* beside a GLP-1 medicine for weight at least this range: refuel's own */
#define RF_PROTEIN_GLP1_MOST_G_KG 1.6

#define RF_PROTEIN_MEAL_G_KG 0.25 /* of one meal, and no more than the grams: ISSN 2017 (Jager) */
#define RF_PROTEIN_MEAL_MOST_G 40.0
#define RF_PROTEIN_MEALS 3.0         /* of a day: refuel's own */
#define RF_PROTEIN_LEAN_G_KG_FFM 2.3 /* in a deficit, of lean people who lift weights, by fat-free mass: Helms 2014 */
#define RF_PROTEIN_LEAN_MOST_G_KG_FFM 3.1

/* What a meal holds that counts. */
static inline double rf_protein_meal_g(double basis_kg)
{
    return fmin(RF_PROTEIN_MEAL_G_KG * basis_kg, RF_PROTEIN_MEAL_MOST_G);
}

static inline rf_edges rf_protein_lean_g_d(double fat_free_mass_kg)
{
    return (rf_edges){RF_PROTEIN_LEAN_G_KG_FFM * fat_free_mass_kg, RF_PROTEIN_LEAN_MOST_G_KG_FFM * fat_free_mass_kg};
}

/* How far the hours are on the way through a ramp around a limit: 0 before it, 1 behind it, and 0 where they are not
   known. */
static inline double rf_protein_share(double running_h_week, double limit_h_week)
{
    return rf_ramp(running_h_week, limit_h_week - RF_PROTEIN_RAMP_H_WEEK, limit_h_week + RF_PROTEIN_RAMP_H_WEEK);
}

/* What the plan aims at. running_h_week may be NaN: then as for 0; reference_g_kg likewise. */
static inline rf_edges rf_protein_target_g_kg(double running_h_week, int deficit, double age_y, double reference_g_kg)
{
    double trained = rf_protein_share(running_h_week, RF_PROTEIN_TRAINED_H_WEEK);
    double much = rf_protein_share(running_h_week, RF_PROTEIN_MUCH_H_WEEK);
    double low = rf_blend(trained, RF_PROTEIN_LOW_G_KG, RF_PROTEIN_TRAINED_G_KG);
    double high = rf_blend(trained, RF_PROTEIN_LOW_MOST_G_KG, RF_PROTEIN_TRAINED_MOST_G_KG);
    low = rf_blend(much, low, RF_PROTEIN_MUCH_G_KG);
    high = rf_blend(much, high, RF_PROTEIN_MUCH_MOST_G_KG);
    low = deficit ? RF_PROTEIN_DEFICIT_G_KG : low;
    high = deficit ? RF_PROTEIN_DEFICIT_MOST_G_KG : high;
    low = age_y >= RF_PROTEIN_OLDER_AGE_Y ? rf_max(low, RF_PROTEIN_OLDER_G_KG) : low;
    low = rf_max(low, reference_g_kg); /* in pregnancy and lactation the reference can be higher */
    return (rf_edges){low, rf_max(high, low)};
}

/* The same beside a GLP-1 medicine. */
static inline rf_edges rf_protein_beside_glp1_g_kg(rf_edges target)
{
    return (rf_edges){rf_max(target.low, RF_PROTEIN_GLP1_G_KG), rf_max(target.high, RF_PROTEIN_GLP1_MOST_G_KG)};
}

/* Of a target: in a deficit its lower edge, else the middle. */
static inline double rf_protein_wanted_g_kg(rf_edges target, int deficit)
{
    double middle = (target.low + target.high) / 2;
    return deficit ? target.low : middle;
}

/* The lower edge of ok. */
static inline double rf_protein_least_g_kg(double running_h_week, int deficit, double age_y, double reference_g_kg)
{
    double trained = rf_protein_share(running_h_week, RF_PROTEIN_TRAINED_H_WEEK);
    double least = rf_blend(trained, RF_PROTEIN_LOW_G_KG, RF_PROTEIN_TRAINED_LEAST_G_KG);
    least = deficit ? RF_PROTEIN_DEFICIT_G_KG : least;
    least = age_y >= RF_PROTEIN_OLDER_AGE_Y ? rf_max(least, RF_PROTEIN_OLDER_G_KG) : least;
    return rf_max(least, reference_g_kg);
}

/* Protein against its edges, g/kg: own for the running where it is known; without it the edge lies between that of no running,
   least, and that of much, most. Shown is the edge that is surely met: the upper one where it is, else the lower one. */
typedef struct rf_protein_judged {
    double edge_g_kg, verdict;
} rf_protein_judged;

static inline rf_protein_judged rf_protein_judge(double protein_g_d, double basis_kg, double reference_g_kg,
                                                 double running_h_week, double own, double least, double most)
{
    double surely = rf_below(protein_g_d, most * basis_kg) ? least : most;
    double met = rf_below(protein_g_d, most * basis_kg) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    surely = protein_g_d >= 0 ? surely : least;
    double edge = isnan(running_h_week) ? surely : own;
    double it = rf_verdict_of(protein_g_d, edge * basis_kg, RF_PROTEIN_HIGH_G_KG * basis_kg);
    it = rf_verdict_by(reference_g_kg, it);
    double unsure = it == REFUEL_VERDICT_OK ? met : it;
    it = isnan(running_h_week) ? unsure : it;
    return (rf_protein_judged){edge, rf_below(protein_g_d, reference_g_kg * basis_kg) ? REFUEL_VERDICT_RISK : it};
}

#endif
