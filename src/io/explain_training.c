#include "io/explain_training.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/units.h>

#include "core/limits.h"
#include "energy/exercise.h"
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

/* Each activity by its metabolic equivalent, and what was given as energy. */
static void exercise(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double given_kcal_d = rf_given_or(t->answer->request.exercise_kcal_d, 0);
    char hours[RF_TELLER_LINE] = "", gross[RF_TELLER_LINE] = "";
    if (isnan(p->exercise_gross_kcal_d)) return;
    for (const refuel_exercise_part *it = p->exercise_part; it->activity; it++) {
        const refuel_exercise_info *info = rf_exercise_info(it->activity);
        const char *before = it == p->exercise_part ? "" : " + ";
        rf_tell(t, "Gross cost of %s = %g kcal/kg/h x %#.3f kg x %#.4f h / %g = %.1f kcal/d", info->key, it->met,
                p->weight_kg, it->hours_week, REFUEL_DAYS_PER_WEEK, it->gross_kcal_d);
        rf_tell_more(t, "%s: code %s", info->description, info->code);
        rf_tell_paper(t, info->source, "");
        rf_tell_add(hours, "%s%#.4f", before, it->hours_week);
        rf_tell_add(gross, "%s%.1f", before, it->gross_kcal_d);
    }
    if (given_kcal_d > 0) rf_tell_add(gross, "%s%#.1f", *gross ? " + " : "", given_kcal_d);
    if (!*gross) {
        rf_tell(t, "Exercise: none");
        return;
    }
    if (*hours)
        rf_tell(t, "Time of exercise = (%s) / %g = %.4f h a day", hours, REFUEL_DAYS_PER_WEEK, p->exercise_hours_d);
    rf_tell(t, "Gross cost of exercise = %s = %.1f kcal/d", gross, p->exercise_gross_kcal_d);
    if (given_kcal_d > 0) rf_tell_more(t, "What was given as energy is net, and takes no hours");
    rf_tell(t, "Exercise, net of resting = %.1f - %.1f x %.4f / 24 = %.1f kcal/d", p->exercise_gross_kcal_d,
            p->resting_kcal_d, p->exercise_hours_d,
            rf_running_net_kcal_d(p->exercise_gross_kcal_d, p->resting_kcal_d, p->exercise_hours_d));
}

/* What the checks take as training: all of it together. */
static void together(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double resting = p->resting_kcal_d, net = rf_plan_training_net_kcal_d(p);
    char sum[RF_TELLER_LINE] = "";
    if (isnan(net) || (isnan(p->walking_gross_kcal_d) && isnan(p->exercise_gross_kcal_d))) return;
    rf_tell_add(sum, "% .1f", rf_running_net_kcal_d(p->running_gross_kcal_d, resting, p->running_hours_d));
    if (!isnan(p->walking_gross_kcal_d))
        rf_tell_add(sum, " + % .1f", rf_running_net_kcal_d(p->walking_gross_kcal_d, resting, p->walking_hours_d));
    if (!isnan(p->exercise_gross_kcal_d))
        rf_tell_add(sum, " + % .1f", rf_running_net_kcal_d(p->exercise_gross_kcal_d, resting, p->exercise_hours_d));
    rf_tell(t, "Training, net of resting = %s = % .1f kcal/d", sum, net);
}

void rf_explain_training(rf_teller *t)
{
    walking(t);
    exercise(t);
    together(t);
}

double rf_explain_moving_hours(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    char sum[RF_TELLER_LINE] = "";
    double walking_h = rf_given_or(p->walking_hours_d, 0), exercise_h = rf_given_or(p->exercise_hours_d, 0);
    double hours_d = rf_moving_hours_d(p->running_hours_d, walking_h, exercise_h);
    rf_tell_add(sum, "%.4f", p->running_hours_d);
    if (walking_h > 0) rf_tell_add(sum, " + %.4f", walking_h);
    if (exercise_h > 0) rf_tell_add(sum, " + %.4f", exercise_h);
    if (hours_d > p->running_hours_d) rf_tell(t, "Hours of all training = %s = %.4f h a day", sum, hours_d);
    return hours_d;
}
