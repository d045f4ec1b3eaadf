/* The state on given days within the step in hand. */
#ifndef REFUEL_WEIGHT_TAYLOR_EVALUATE_H
#define REFUEL_WEIGHT_TAYLOR_EVALUATE_H

#include "weight/taylor.h"

enum { RF_EVALUATED_DAYS = 64 };

/* Days since the start of the segment, and what is there on each. They are worked on in blocks of RF_LANES: the last block
   of day must be readable to its end, whatever it holds there. */
typedef struct rf_evaluated {
    double day[RF_EVALUATED_DAYS];
    double weight_kg[RF_EVALUATED_DAYS];
    double fat_kg[RF_EVALUATED_DAYS], lean_kg[RF_EVALUATED_DAYS];
    double glycogen_kg[RF_EVALUATED_DAYS], fluid_kg[RF_EVALUATED_DAYS], thermogenesis_kcal_d[RF_EVALUATED_DAYS];
} rf_evaluated;

/* Weights alone, for any number of days; their last block as above. */
void rf_taylor_weights(const rf_taylor *taylor, int lane, const double day[], size_t days, double weight_kg[]);

/* All but the weight, for as many days as there is room for. */
void rf_taylor_evaluate(const rf_taylor *taylor, int lane, rf_evaluated *at, size_t days);
rf_hall_state rf_evaluated_state(const rf_evaluated *at, size_t i);

/* One day of it. */
rf_hall_state rf_taylor_state(const rf_taylor *taylor, int lane, double day);

#endif
