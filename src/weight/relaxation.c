#include "weight/relaxation.h"

void rf_relaxation_start(rf_relaxation *r, int lane, const rf_hall *hall, const rf_hall_state *state,
                         const rf_hall_input *input)
{
    const rf_hall_constants *c = hall->constant;
    rf_hall_state settled = rf_hall_settled(hall, state, input);
    double growth = 2 * hall->glycogen_kcal_kg2_d / c->glycogen_kcal_kg;
    r->glycogen_settled[lane] = settled.glycogen_kg;
    r->glycogen_gap[lane] = state->glycogen_kg - settled.glycogen_kg;
    r->glycogen_rate[lane] = growth * settled.glycogen_kg;
    r->glycogen_inverse[lane] = settled.glycogen_kg > 0 ? 1 / settled.glycogen_kg : 0;
    r->glycogen_growth[lane] = settled.glycogen_kg > 0 ? 0 : growth;
    r->fluid_settled[lane] = settled.fluid_kg;
    r->fluid_gap[lane] = state->fluid_kg - settled.fluid_kg;
    r->fluid_rate[lane] = c->sodium_mg_l_d / c->sodium_mg_l;
    r->thermogenesis_settled[lane] = settled.thermogenesis_kcal_d;
    r->thermogenesis_gap[lane] = state->thermogenesis_kcal_d - settled.thermogenesis_kcal_d;
    r->thermogenesis_rate[lane] = 1 / c->thermogenesis_d;
}
