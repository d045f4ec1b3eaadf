#include "weight/fading.h"

void rf_fading_start(rf_fading *f, int lane, const rf_hall *hall, const rf_hall_state *state,
                     const rf_hall_input *input)
{
    const rf_hall_constants *c = hall->constant;
    rf_hall_state settled = rf_hall_settled(hall, state, input);
    double growth = 2 * hall->glycogen_kcal_kg2_d / c->glycogen_kcal_kg;
    f->glycogen_settled[lane] = settled.glycogen_kg;
    f->glycogen_gap[lane] = state->glycogen_kg - settled.glycogen_kg;
    f->glycogen_fall[lane] = growth * settled.glycogen_kg;
    f->glycogen_inverse[lane] = settled.glycogen_kg > 0 ? 1 / settled.glycogen_kg : 0;
    f->glycogen_growth[lane] = settled.glycogen_kg > 0 ? 0 : growth;
    f->fluid_settled[lane] = settled.fluid_kg;
    f->fluid_gap[lane] = state->fluid_kg - settled.fluid_kg;
    f->fluid_fall[lane] = c->sodium_mg_l_d / c->sodium_mg_l;
    f->heat_settled[lane] = settled.thermogenesis_kcal_d;
    f->heat_gap[lane] = state->thermogenesis_kcal_d - settled.thermogenesis_kcal_d;
    f->heat_fall[lane] = 1 / c->thermogenesis_d;
}
