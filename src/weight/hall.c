#include "weight/hall.h"

#include <math.h>

rf_hall_state rf_hall_start(const rf_hall *hall)
{
    return (rf_hall_state){.fat_kg = hall->fat_kg, .lean_kg = hall->lean_kg, .glycogen_kg = RF_GLYCOGEN_START_KG};
}

rf_hall_input rf_hall_input_at(const rf_hall *hall, double intake_kcal_d, double carbohydrate_fraction,
                               double delta_kcal_kg_d)
{
    rf_hall_input input = {.intake_kcal_d = intake_kcal_d,
                           .carbohydrate_kcal_d = carbohydrate_fraction * intake_kcal_d,
                           .sodium_mg_d = hall->sodium_change_mg_d,
                           .delta_kcal_kg_d = delta_kcal_kg_d};
    if (hall->sodium == REFUEL_SODIUM_PROPORTIONAL)
        input.sodium_mg_d += hall->constant->sodium_mg_d * (intake_kcal_d / hall->intake_kcal_d - 1);
    return input;
}

rf_hall_input rf_hall_baseline_input(const rf_hall *hall)
{
    return rf_hall_input_at(hall, hall->intake_kcal_d, hall->carbohydrate_fraction, hall->delta_kcal_kg_d);
}

double rf_hall_weight(const rf_hall *hall, const rf_hall_state *state)
{
    return state->fat_kg + state->lean_kg + state->fluid_kg +
           (1 + hall->constant->glycogen_water) * (state->glycogen_kg - RF_GLYCOGEN_START_KG);
}

bool rf_hall_left(const rf_hall *hall, const rf_hall_state *state)
{
    return state->fat_kg > 0 && state->lean_kg > 0 && rf_hall_weight(hall, state) > 0;
}

static double glycogen_kcal_d(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input)
{
    return input->carbohydrate_kcal_d - hall->glycogen_kcal_kg2_d * state->glycogen_kg * state->glycogen_kg;
}

/* Energy that goes to fat and lean tissue: X = (EI - g - B) / (1 + q). */
static double tissue_kcal_d(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input)
{
    const rf_hall_constants *c = hall->constant;
    double fat = state->fat_kg;
    double spent = hall->constant_kcal_d + c->fat_cost_kcal_kg_d * fat + c->lean_cost_kcal_kg_d * state->lean_kg +
                   input->delta_kcal_kg_d * rf_hall_weight(hall, state) +
                   c->tef * (input->intake_kcal_d - hall->intake_kcal_d) + state->thermogenesis_kcal_d;
    double built = RF_FORBES_KG * c->lean_kcal_kg + c->fat_kcal_kg * fat; /* q is turnover / built */
    double turnover = RF_FORBES_KG * c->lean_turnover_kcal_kg + c->fat_turnover_kcal_kg * fat;
    return (input->intake_kcal_d - glycogen_kcal_d(hall, state, input) - spent) * (built / (built + turnover));
}

double rf_hall_expenditure(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input)
{
    return input->intake_kcal_d - glycogen_kcal_d(hall, state, input) - tissue_kcal_d(hall, state, input);
}

rf_hall_state rf_hall_rate(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input)
{
    const rf_hall_constants *c = hall->constant;
    double tissue = tissue_kcal_d(hall, state, input);
    double lean_share = hall->forbes_lean_kg / (hall->forbes_lean_kg + state->fat_kg);
    double carbohydrate = 1 - input->carbohydrate_kcal_d / hall->carbohydrate_kcal_d;
    return (rf_hall_state){
        .fat_kg = (1 - lean_share) * tissue / c->fat_kcal_kg,
        .lean_kg = lean_share * tissue / c->lean_kcal_kg,
        .glycogen_kg = glycogen_kcal_d(hall, state, input) / c->glycogen_kcal_kg,
        .fluid_kg =
            (input->sodium_mg_d - c->sodium_mg_l_d * state->fluid_kg - c->sodium_carbohydrate_mg_d * carbohydrate) /
            c->sodium_mg_l,
        .thermogenesis_kcal_d =
            (hall->thermogenesis * (input->intake_kcal_d - hall->intake_kcal_d) - state->thermogenesis_kcal_d) /
            c->thermogenesis_d,
    };
}

rf_hall_state rf_hall_settled(const rf_hall *hall, const rf_hall_state *state, const rf_hall_input *input)
{
    const rf_hall_constants *c = hall->constant;
    double share = input->carbohydrate_kcal_d / hall->carbohydrate_kcal_d;
    rf_hall_state settled = *state;
    settled.glycogen_kg = RF_GLYCOGEN_START_KG * sqrt(share);
    settled.fluid_kg = (input->sodium_mg_d - c->sodium_carbohydrate_mg_d * (1 - share)) / c->sodium_mg_l_d;
    settled.thermogenesis_kcal_d = hall->thermogenesis * (input->intake_kcal_d - hall->intake_kcal_d);
    return settled;
}

double rf_hall_balance(const rf_hall *hall, double fat_kg, double lean_kg, double weight_kg, double delta_kcal_kg_d)
{
    const rf_hall_constants *c = hall->constant;
    double share = c->tef + hall->thermogenesis;
    return (hall->constant_kcal_d - share * hall->intake_kcal_d + c->lean_cost_kcal_kg_d * lean_kg +
            c->fat_cost_kcal_kg_d * fat_kg + delta_kcal_kg_d * weight_kg) /
           (1 - share);
}
