#include "weight/track_fast.h"

#include <math.h>

#include "weight/relaxation.h"

static const double least_carbohydrate_kcal_d = 1; /* the store of glycogen never runs out altogether */

void rf_track_fast_start(rf_track_fast *fast, const rf_hall *hall)
{
    fast->hall = *hall;
    fast->state = rf_hall_start(hall);
}

double rf_track_fast_water(const rf_track_fast *fast)
{
    const rf_hall_constants *c = fast->hall.constant;
    return (1 + c->glycogen_water) * (fast->state.glycogen_kg - RF_GLYCOGEN_START_KG) + fast->state.fluid_kg;
}

/* Glycogen settles at the root of the carbohydrate that is eaten, fluid follows the carbohydrate itself (Hall et al. 2011). */
double rf_track_fast_water_of_intake(const rf_hall *hall)
{
    const rf_hall_constants *c = hall->constant;
    double of_glycogen_kg = 0.5 * (1 + c->glycogen_water) * RF_GLYCOGEN_START_KG;
    return (of_glycogen_kg + c->sodium_carbohydrate_mg_d / c->sodium_mg_l_d) / hall->intake_kcal_d;
}

void rf_track_fast_pass(rf_track_fast *fast, double intake_kcal_d, rf_track_day *day)
{
    const rf_hall *hall = &fast->hall;
    const rf_hall_constants *c = hall->constant;
    rf_hall_input input = rf_hall_input_at(hall, intake_kcal_d, hall->carbohydrate_fraction, hall->delta_kcal_kg_d);
    input.carbohydrate_kcal_d = fmax(least_carbohydrate_kcal_d, input.carbohydrate_kcal_d);
    rf_relaxation r;
    rf_relaxation_start(&r, 0, hall, &fast->state, &input);
    double glycogen_kg = r.glycogen_settled[0] + rf_relaxation_glycogen(&r, 0, 1);
    double left = rf_relaxation_thermogenesis(&r, 0, 1), lost = r.thermogenesis_gap[0] - left;
    double mean_kcal_d = r.thermogenesis_settled[0] + c->thermogenesis_d * lost; /* of an exponential over one day */
    day->glycogen_kcal_d = c->glycogen_kcal_kg * (glycogen_kg - fast->state.glycogen_kg);
    day->fast_kcal_d = c->tef * (intake_kcal_d - hall->intake_kcal_d) + mean_kcal_d;
    fast->state.glycogen_kg = glycogen_kg;
    fast->state.fluid_kg = r.fluid_settled[0] + rf_relaxation_fluid(&r, 0, 1);
    fast->state.thermogenesis_kcal_d = r.thermogenesis_settled[0] + left;
}
