#include "weight/taylor.h"

#include <math.h>

/* Days from the start back to the pole that glycogen has in the complex plane, about, and rather too many: it decides
   how long the first steps can be. More than some days serve no one, as fluid rules then. */
static double clear_days(const rf_hall *hall, double from_kg, double settled_kg)
{
    const double pi = 3.141592653589793, most = 4;
    double growth = 2 * hall->glycogen_kcal_kg2_d / hall->constant->glycogen_kcal_kg;
    if (from_kg >= settled_kg) return fmin(most, 3 / (growth * from_kg));
    double along = 2 * from_kg / (growth * settled_kg * settled_kg), across = pi / (growth * settled_kg);
    return fmin(most, sqrt(along * along + across * across));
}

void rf_taylor_idle(rf_taylor *taylor, int lane)
{
    taylor->end[lane] = taylor->begin[lane] = taylor->step[lane] = 0;
    taylor->clear[lane] = 1;
    taylor->u_end[lane] = 0;
    if (!taylor->hall[lane]) taylor->log_energy[lane] = 1; /* nothing is divided by 0 */
}

void rf_taylor_start(rf_taylor *s, int lane, const rf_hall *hall, const rf_hall_state *state,
                     const rf_hall_input *input, double days)
{
    const rf_hall_constants *c = hall->constant;
    double delta = input->delta_kcal_kg_d;
    rf_relaxation_start(&s->relaxation, lane, hall, state, input);
    s->hall[lane] = hall;
    s->steps[lane] = 0;
    s->end[lane] = days;
    s->begin[lane] = s->step[lane] = 0;
    s->clear[lane] = clear_days(hall, state->glycogen_kg, s->relaxation.glycogen_settled[lane]);
    s->fat_kg[lane] = hall->fat_kg;
    s->lean_kg[lane] = hall->lean_kg;
    s->log_cost[lane] = (c->lean_cost_kcal_kg_d + delta) * RF_FORBES_KG;
    s->fat_energy[lane] = c->fat_kcal_kg + c->fat_turnover_kcal_kg;
    s->fat_per_kcal[lane] = 1 / s->fat_energy[lane];
    s->fat_cost[lane] = (c->fat_cost_kcal_kg_d + delta) / s->fat_energy[lane];
    s->log_energy[lane] = (c->lean_kcal_kg + c->lean_turnover_kcal_kg) * RF_FORBES_KG;
    s->delta_kcal_kg_d[lane] = delta;
    s->water_share[lane] = 1 + c->glycogen_water;
    s->water_kcal_kg_d[lane] = delta * s->water_share[lane];
    s->glycogen_burn[lane] = hall->glycogen_kcal_kg2_d;
    s->glycogen_burn_kg_d[lane] = hall->glycogen_kcal_kg2_d / c->glycogen_kcal_kg;
    s->fixed_kcal_d[lane] = input->intake_kcal_d - hall->constant_kcal_d -
                            c->tef * (input->intake_kcal_d - hall->intake_kcal_d) -
                            (c->lean_cost_kcal_kg_d + delta) * hall->lean_kg -
                            delta * s->relaxation.fluid_settled[lane] - s->relaxation.thermogenesis_settled[lane] -
                            s->water_kcal_kg_d[lane] * (s->relaxation.glycogen_settled[lane] - RF_GLYCOGEN_START_KG);
    s->u_end[lane] = (state->lean_kg - hall->lean_kg) / RF_FORBES_KG; /* exact: see the invariant in the docs */
}
