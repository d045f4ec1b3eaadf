/* From the intake to carbohydrate, protein, fat and fibre, step by step. */
#ifndef REFUEL_IO_EXPLAIN_FOOD_H
#define REFUEL_IO_EXPLAIN_FOOD_H

#include "diet/case.h"
#include "io/teller.h"

/* c is the case of the plan. */
void rf_explain_food(rf_teller *t, const rf_case *c);

/* The weight that amounts in g/kg refer to, where it is not that of the person. */
void rf_explain_basis(rf_teller *t, double basis_kg);

/* The intake of a case: what is eaten was given, what is planned is the result of a step. Returns text. */
const char *rf_explain_intake(char text[RF_TELLER_LINE], const rf_case *c, double energy_kcal_d);

/* The edges of carbohydrate at so many minutes of training, as unnumbered lines. */
void rf_explain_carbohydrate_edges(rf_teller *t, const rf_case *c, double minutes_d, double reference_g_d);

/* The same behind the straight lines that these minutes lie on. */
void rf_explain_carbohydrate_at(rf_teller *t, const rf_case *c, double minutes_d, double reference_g_d);

/* An energy that fat and fibre are measured by: that of the case, or another that a step computed. Returns text. */
const char *rf_explain_measure(char text[RF_TELLER_LINE], const rf_case *c, double energy_kcal_d);

/* The least of fat at a share of an energy, as an unnumbered line. */
void rf_explain_fat_least(rf_teller *t, const rf_case *c, double share, double energy_kcal_d);

#endif
