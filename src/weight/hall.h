/* The adult model of Hall et al. 2011: the state of the body and how it changes. Its equations are written out in
   docs/weight-model.md. */
#ifndef REFUEL_WEIGHT_HALL_H
#define REFUEL_WEIGHT_HALL_H

#include <refuel/hall.h>
#include <stdbool.h>

#define RF_FORBES_KG 10.4        /* dL/dF = 10.4 kg / F (Forbes 1987) */
#define RF_GLYCOGEN_START_KG 0.5 /* at baseline */

/* What the model takes. */
#define RF_INTAKE_MAX_KCAL_D 20000.0
#define RF_RESTING_MIN_KCAL_D 100.0
#define RF_RESTING_MAX_KCAL_D 10000.0
#define RF_PAL_MIN (1 / 0.9) /* below that the activity would be negative */
#define RF_PAL_MAX 5.0
#define RF_CARBOHYDRATE_FRACTION_MIN 0.01
#define RF_CARBOHYDRATE_FRACTION 0.5 /* where it is not given */

/* Body fat by the rule of the public planner, percent: per_year age + per_log_bmi ln(BMI) - less, at most the last. */
typedef struct rf_planner_fat {
    double per_year, per_log_bmi, less;
} rf_planner_fat;
#define RF_PLANNER_FAT_MOST 60.0 /* more is not believed of an estimate */

typedef struct rf_hall_constants {
    double fat_kcal_kg, lean_kcal_kg, glycogen_kcal_kg;                       /* energy content, rho */
    double fat_cost_kcal_kg_d, lean_cost_kcal_kg_d;                           /* resting cost, gamma */
    double fat_turnover_kcal_kg, lean_turnover_kcal_kg;                       /* cost of building, eta */
    double tef, thermogenesis, thermogenesis_d;                               /* shares of the change of intake; days */
    double sodium_mg_l, sodium_mg_l_d, sodium_carbohydrate_mg_d, sodium_mg_d; /* [Na], xi_Na, xi_CI, baseline intake */
    double glycogen_water;                                                    /* g water per g glycogen */
} rf_hall_constants;

/* A person at baseline; made by baseline.h. */
typedef struct rf_hall {
    const rf_hall_constants *constant;
    double weight_kg, height_m, fat_kg, lean_kg; /* lean: all that is not fat; only its changes matter */
    double intake_kcal_d, resting_kcal_d;        /* the intake that keeps the weight */
    double carbohydrate_fraction, carbohydrate_kcal_d;
    double delta_kcal_kg_d;     /* activity */
    double constant_kcal_d;     /* K, which makes expenditure equal intake at baseline */
    double glycogen_kcal_kg2_d; /* k_G */
    double thermogenesis;       /* beta_AT of this person */
    double sodium_change_mg_d;
    double forbes_lean_kg; /* C = 10.4 rho_L / rho_F */
    double essential_fat;  /* share of weight */
    refuel_sodium sodium;
    refuel_integrator integrator;
    bool fat_clamped, minor;
} rf_hall;

typedef struct rf_hall_state {
    double fat_kg, lean_kg, glycogen_kg, fluid_kg, thermogenesis_kcal_d; /* fluid: change of extracellular fluid */
} rf_hall_state;

/* What acts on the body at one time. */
typedef struct rf_hall_input {
    double intake_kcal_d, carbohydrate_kcal_d, sodium_mg_d, delta_kcal_kg_d;
} rf_hall_input;

rf_hall_state rf_hall_start(const rf_hall *hall);

/* Inputs that keep the baseline, but for the change of sodium of the request. */
rf_hall_input rf_hall_baseline_input(const rf_hall *hall);

/* Inputs at an intake, a carbohydrate share and an activity. */
rf_hall_input rf_hall_input_at(const rf_hall *hall, double intake_kcal_d, double carbohydrate_fraction,
                               double delta_kcal_kg_d);

double rf_hall_weight(const rf_hall *hall, const rf_hall_state *state);

/* Is there still a body: fat, lean mass and weight above 0? Starved for long enough, the equations pass below. */
bool rf_hall_left(const rf_hall *hall, const rf_hall_state *state);

/* Change of each compartment per day. */
rf_hall_state rf_hall_rate(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input);

double rf_hall_expenditure(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input);

/* Where glycogen, fluid and thermogenesis settle under constant inputs; fat and lean are left as they are. */
rf_hall_state rf_hall_settled(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input);

/* Intake that balances expenditure at a fat, lean and body weight once thermogenesis has settled. */
double rf_hall_balance(const rf_hall *hall, double fat_kg, double lean_kg, double weight_kg, double delta_kcal_kg_d);

#endif
