#include "plan/day_food.h"

#include <math.h>

#include "diet/carbohydrate_kernel.h"
#include "diet/health.h"
#include "diet/protein_kernel.h"
#include "diet/split.h"
#include "diet/split_kernel.h"
#include "person/person.h"
#include "plan/plan_food.h"

static rf_case case_of(const rf_case *c, const rf_day_load *load)
{
    rf_case day = *c;
    day.carbohydrate_minutes_d = load->training_minutes_d;
    return day;
}

/* Whether there is a deficit, and with it the least of protein, is a matter of the plan and not of a day. kept: protein
   is not cut. */
static refuel_split_input input_of(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load,
                                   double intake_kcal_d, int kept)
{
    rf_case day = case_of(c, load);
    refuel_split_input in = rf_plan_split_input(&day, p->intake_kcal_d);
    in.energy_kcal_d = intake_kcal_d;
    if (!isnan(p->macros.protein_g_d)) in.protein_g_d = p->macros.protein_g_d;
    if (kept) in.protein_low_g_d = in.protein_reference_g_d = in.protein_g_d;
    return in;
}

refuel_split_input rf_day_split_input(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load,
                                      double intake_kcal_d)
{
    refuel_split_input kept = input_of(c, p, load, intake_kcal_d, 1);
    int holds = rf_split_with(&kept, INFINITY).state != REFUEL_SPLIT_INFEASIBLE;
    return holds ? kept : input_of(c, p, load, intake_kcal_d, 0);
}

double rf_day_fits_kcal_d(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load)
{
    refuel_split_input in = input_of(c, p, load, load->total_kcal_d, 1); /* the energy does not matter for that */
    return c->age_y < RF_FOOD_FROM_AGE_Y ? NAN : rf_split_with(&in, INFINITY).fits_kcal_d;
}

double rf_day_protein_most_g_d(const rf_case *c, const rf_day_load *load, const refuel_split_input *in)
{
    double most_g_d = fmax(in->protein_g_d, RF_DAY_PROTEIN_REST_G_KG * in->basis_kg);
    double trained = rf_protein_share(c->running_h_week, RF_PROTEIN_TRAINED_H_WEEK);
    return load->type == REFUEL_DAY_REST ? rf_blend(trained, in->protein_g_d, most_g_d) : in->protein_g_d;
}

void rf_day_put_food(const rf_case *c, const refuel_plan_result *p, const rf_day_load *load, refuel_day *day)
{
    refuel_split_input in = rf_day_split_input(c, p, load, day->intake_kcal_d);
    int known = c->age_y >= RF_FOOD_FROM_AGE_Y && !isnan(day->intake_kcal_d);
    day->macros = (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    day->carbohydrate_target_g_d = (refuel_range){NAN, NAN};
    if (!known) return;
    rf_edges edges = rf_carbohydrate_edges_g_d(load->training_minutes_d, c->basis_kg, in.carbohydrate_reference_g_d);
    day->macros = rf_split_with(&in, rf_day_protein_most_g_d(c, load, &in));
    day->carbohydrate_target_g_d = (refuel_range){edges.low, edges.high};
    if (c->age_y < RF_ADULT_AGE_Y) /* more is no finding */
        day->carbohydrate_target_g_d.high = fmax(edges.high, day->macros.carbohydrate_g_d);
}

int rf_day_never_trains_low(const rf_case *c)
{
    int fatigue = rf_health_word(c->health, REFUEL_HEALTH_PERSISTENT_FATIGUE) == REFUEL_YES;
    return c->age_y < RF_ADULT_AGE_Y || fatigue ||
           rf_health_menses(c->health, c->age_y, c->life_stage) >= RF_MENSES_FEW;
}
