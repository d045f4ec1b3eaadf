#include "io/explain_training.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/units.h>

#include "core/limits.h"
#include "energy/ledger_kernel.h"
#include "energy/running_kernel.h"
#include "io/explain_running.h"
#include "plan/plan_case.h"

static void walking(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (isnan(p->walking_distance_km_week)) return;
    if (p->walking_distance_km_week == 0) {
        rf_tell(t, "Walking: 0 km a week");
        return;
    }
    double v = p->walking_speed_km_h / RF_KM_H_PER_M_S, power_w_kg = rf_walk_w_kg(v, 0);
    rf_tell(t, "Time of walking = %#.3f km / %g / %#.3f km/h = %.4f h a day", p->walking_distance_km_week,
            REFUEL_DAYS_PER_WEEK, p->walking_speed_km_h, p->walking_hours_d);
    rf_tell(t, "v = %#.3f km/h / %g = %.4f m/s", p->walking_speed_km_h, RF_KM_H_PER_M_S, v);
    rf_explain_walk_power(t, v);
    rf_tell(t, "Cost of walking per km = %.4f W/kg x %g / %#.3f km/h / %g = %.4f kcal/kg/km", power_w_kg,
            RF_SECONDS_PER_HOUR, p->walking_speed_km_h, RF_JOULE_PER_KCAL, p->walking_cost_kcal_kg_km);
    rf_tell(t, "Gross cost of walking = %.4f kcal/kg/km x %#.3f kg x %#.3f km / %g = %.1f kcal/d",
            p->walking_cost_kcal_kg_km, p->weight_kg, p->walking_distance_km_week, REFUEL_DAYS_PER_WEEK,
            p->walking_gross_kcal_d);
    rf_tell_source(t, REFUEL_EQ_LCDA_WALKING_2019);
    rf_tell(t, "Walking, net of resting = %.1f - %.1f x %.4f / 24 = %.1f kcal/d", p->walking_gross_kcal_d,
            p->resting_kcal_d, p->walking_hours_d,
            rf_running_net_kcal_d(p->walking_gross_kcal_d, p->resting_kcal_d, p->walking_hours_d));
}

/* What the checks take as training: all of it together. */
static void together(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double resting = p->resting_kcal_d, net = rf_plan_training_net_kcal_d(p);
    if (isnan(p->walking_distance_km_week) || isnan(net)) return;
    rf_tell(t, "Training, net of resting = % .1f + % .1f = % .1f kcal/d",
            rf_running_net_kcal_d(p->running_gross_kcal_d, resting, p->running_hours_d),
            rf_running_net_kcal_d(p->walking_gross_kcal_d, resting, p->walking_hours_d), net);
}

void rf_explain_training(rf_teller *t)
{
    walking(t);
    together(t);
}

double rf_explain_moving_hours(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double hours_d = rf_moving_hours_d(p->running_hours_d, rf_given_or(p->walking_hours_d, 0), 0);
    if (p->walking_hours_d > 0)
        rf_tell(t, "Hours of running and walking = %.4f + %.4f = %.4f h a day", p->running_hours_d, p->walking_hours_d,
                hours_d);
    return hours_d;
}
