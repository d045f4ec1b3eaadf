/* What every check looks at: one person, one day of energy, one goal, and the amounts that are judged. Plain numbers;
   NaN means "not known". */
#ifndef REFUEL_DIET_CASE_H
#define REFUEL_DIET_CASE_H

#include <refuel/check.h>
#include <refuel/person.h>

/* Reference intakes for a person. */
typedef struct rf_reference {
    double protein_g_kg, carbohydrate_g_d, fibre_g_d, essential_fat_g_d;
} rf_reference;

typedef struct rf_case {
    int32_t sex, life_stage;
    double age_y, weight_kg, bmi, basis_kg, fat_free_mass_kg;
    rf_reference reference;

    double resting_kcal_d, total_kcal_d;
    double exercise_net_kcal_d;    /* running, net of resting; NaN where the running is not known */
    double running_h_week;         /* walking does not count; NaN where not known */
    double carbohydrate_minutes_d; /* weighted minutes of training a day; NaN where not known */

    double requested_kg_week, applied_kg_week; /* the goal before and after the gates */
    double requested_intake_kcal_d;            /* total plus the requested goal */

    /* what is judged: the plan's amounts, or what is eaten */
    double intake_kcal_d, carbohydrate_g_d, protein_g_d, fat_g_d, fibre_g_d;
    double weight_change_kg_week; /* that the judged intake implies by the static rule */
    int32_t eaten;                /* 1 where the amounts are eaten, 0 where they are planned */
    int32_t days_too_few;         /* 1 where what is eaten is the mean of fewer than 3 days */
    refuel_split split;           /* of the plan */
    double level_ratio;           /* half-width of an interval at the plan's level, relative to that at 0.8 */
} rf_case;

/* Comparisons forgive what rounding adds, never more: an intake that was computed from a floor is not below it. */
static inline int rf_below(double value, double limit)
{
    return value < limit - 1e-9 * (1 + (limit < 0 ? -limit : limit));
}
static inline int rf_above(double value, double limit)
{
    return rf_below(limit, value);
}

/* The verdict of a value against the edges of ok. A NaN edge is no edge; a NaN value is unknown. */
refuel_finding rf_judge(refuel_check_id id, double value, double low, double high);

/* Reference intakes for a person; NaN (0 for essential fat) where no reference exists. */
rf_reference rf_reference_intakes(int32_t sex, int32_t life_stage, double age_y);

/* The weight that targets in g/kg refer to: below BMI 30 the weight, from 30 on an adjusted one. */
double rf_basis_kg(double weight_kg, double height_cm);

typedef struct rf_edges {
    double low, high;
} rf_edges;

/* Carbohydrate for a day with that many weighted minutes of training, g/kg. */
rf_edges rf_carbohydrate_band_g_kg(double minutes_d);

/* What the plan aims at, g/kg. running_h_week may be NaN: then as for 0. */
rf_edges rf_protein_target_g_kg(double running_h_week, int deficit, double age_y, double reference_g_kg);

/* Floor and ceiling of fat at an energy, g/d. */
rf_edges rf_fat_band_g_d(double energy_kcal_d, double basis_kg, double essential_fat_g_d);

/* Fibre that suits an energy, g/d; NaN where no reference exists. */
double rf_fibre_target_g_d(double energy_kcal_d, double reference_g_d);

/* Energy availability at which risk begins, kcal/kg FFM/d. */
double rf_energy_availability_threshold(int32_t sex);

/* The least intake that clears every floor, kcal/d. Floors whose inputs are NaN are left out. */
double rf_energy_floor_kcal_d(int32_t sex, double age_y, double resting_kcal_d, double fat_free_mass_kg,
                              double exercise_net_kcal_d);

/* The largest loss that is not a risk, and the largest that is ok, % of body weight per week. */
#define RF_LOSS_RISK_PERCENT 1.5
#define RF_LOSS_OK_PERCENT 0.7

/* An intake below this belongs in medical hands, kcal/d. */
#define RF_VLCD_KCAL_D 800.0

/* The checks, each in the file that bears its subject. */
refuel_finding rf_check_gate_minor(const rf_case *c);
refuel_finding rf_check_gate_pregnancy(const rf_case *c);
refuel_finding rf_check_gate_underweight(const rf_case *c);
refuel_finding rf_check_gate_vlcd(const rf_case *c);
refuel_finding rf_check_intake_plausibility(const rf_case *c);
refuel_finding rf_check_energy_floor(const rf_case *c);
refuel_finding rf_check_loss_rate(const rf_case *c);
refuel_finding rf_check_gain_rate(const rf_case *c);
refuel_finding rf_check_energy_availability(const rf_case *c);
refuel_finding rf_check_carbohydrate_training_load(const rf_case *c);
refuel_finding rf_check_carbohydrate_minimum(const rf_case *c);
refuel_finding rf_check_protein_daily(const rf_case *c);
refuel_finding rf_check_fat_minimum(const rf_case *c);
refuel_finding rf_check_fibre(const rf_case *c);
refuel_finding rf_check_macro_split(const rf_case *c);

#define RF_CHECKS_MAX 32

/* One check by its row in the table, with action and message; verdict NONE where it does not concern the case. */
refuel_finding rf_run_check(refuel_check_id id, const rf_case *c);

/* Runs every check that concerns the case, in the order of the table; returns how many rows were written. */
int32_t rf_run_checks(const rf_case *c, refuel_finding out[RF_CHECKS_MAX]);

/* The worst verdict of the rows; never ok unless the five checks that make a diet sufficient were all evaluated. */
refuel_verdict rf_overall(const refuel_finding *rows, int32_t n);

#endif
