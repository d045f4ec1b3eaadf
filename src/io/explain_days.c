#include "io/explain_days.h"

#include <math.h>
#include <refuel/units.h>

#include "core/field.h"
#include "core/source_keys.h"
#include "diet/split_kernel.h"
#include "energy/running_kernel.h"
#include "io/explain_food.h"
#include "plan/choices.h"
#include "plan/day_food.h"
#include "plan/day_place.h"
#include "plan/held.h"
#include "plan/plan_case.h"

/* What is the same on every day. */
static void common(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    char hours[RF_TELLER_LINE] = "", more[RF_TELLER_LINE] = "";
    double training = rf_plan_training_net_kcal_d(p);
    rf_tell_add(hours, "24 - %.4f", p->running_hours_d);
    if (p->walking_hours_d > 0) rf_tell_add(hours, " - %.4f", p->walking_hours_d);
    if (p->exercise_hours_d > 0) rf_tell_add(hours, " - %.4f", p->exercise_hours_d);
    if (p->reproduction_kcal_d > 0) rf_tell_add(more, " - %.1f", p->reproduction_kcal_d);
    rf_tell(t, "Day by day: what is not running is the same on each, and behind the last comes the first");
    rf_tell_more(t, "Training, net of resting: %.1f kcal a day in the mean", training);
    rf_tell_more(t, "Life outside it, in an hour = (%.1f - %.1f - % .1f%s) / (%s) = %.5f kcal", p->total_kcal_d,
                 p->resting_kcal_d, training, more, hours, rf_day_living_kcal_h(p));
}

static void run(rf_teller *t, int i, const rf_day_load *load)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    const char *type = rf_choice_name(rf_day_choices, load->type);
    if (!isnan(r->day[i].distance_km))
        rf_tell(t, "Run of day %d, %s: %.4f km", i + 1, type, load->distance_km);
    else if (load->distance_km > 0)
        rf_tell(t, "Run of day %d, %s = %#.3f km x %d / %g x %g / %g = %.4f km", i + 1, type, p->distance_km_week,
                (int)r->days, REFUEL_DAYS_PER_WEEK, rf_day_weight(load->type), rf_day_weights(r), load->distance_km);
    else
        rf_tell(t, "Day %d, %s: no run", i + 1, type);
    if (load->distance_km == 0) return;
    rf_tell_more(t, "It takes = %.4f km / %#.3f km/h = %.4f h", load->distance_km,
                 rf_run_speed_km_h(r->gait, r->speed_km_h), load->hours);
    rf_tell_more(t, "Running, net of resting = %.4f kcal/kg/km x %#.3f kg x %.4f km - %.1f x %.4f / 24 = %.1f kcal",
                 p->running_cost_kcal_kg_km, p->weight_kg, load->distance_km, p->resting_kcal_d, load->hours,
                 load->running_kcal_d);
}

static void spent(rf_teller *t, const rf_day_load *load)
{
    const refuel_plan_result *p = t->p;
    double others = load->moving_kcal_d - load->running_kcal_d;
    char hours[RF_TELLER_LINE] = "24", more[RF_TELLER_LINE] = "";
    if (load->hours > 0) rf_tell_add(hours, " - %.4f", load->hours);
    if (p->walking_hours_d > 0) rf_tell_add(hours, " - %.4f", p->walking_hours_d);
    if (p->exercise_hours_d > 0) rf_tell_add(hours, " - %.4f", p->exercise_hours_d);
    if (load->distance_km > 0) rf_tell_add(more, " + % .1f", load->running_kcal_d);
    if (fabs(others) > 0.05) {
        rf_tell_more(t, "Other training: %.1f kcal", others);
        rf_tell_add(more, " + % .1f", others);
    }
    if (p->reproduction_kcal_d > 0) rf_tell_add(more, " + %.1f", p->reproduction_kcal_d);
    rf_tell_more(t, "Spent = %.1f + % .5f x (%s)%s = %.1f kcal", p->resting_kcal_d, rf_day_living_kcal_h(p), hours,
                 more, load->total_kcal_d);
}

static void food(rf_teller *t, const rf_case *c, const rf_day_load *load, const refuel_day *day)
{
    const refuel_split *s = &day->macros;
    if (s->state == REFUEL_SPLIT_NONE) return;
    refuel_split_input in = rf_day_split_input(c, t->p, load, day->intake_kcal_d);
    rf_tell_more(t, "Training of the day: %.2f minutes", load->training_minutes_d);
    rf_explain_carbohydrate_at(t, c, load->training_minutes_d, in.carbohydrate_reference_g_d);
    if (isnan(s->fat_g_d)) {
        rf_tell_more(t, "Carbohydrate and protein alone are more than this energy: there is no split");
        return;
    }
    rf_tell_more(t, "Carbohydrate, protein and fat, in the documented order: %.2f g, and: %.2f g, and: %.2f g",
                 s->carbohydrate_g_d, s->protein_g_d, s->fat_g_d);
    rf_tell_more(t, "Their energy = %.2f g x %g + %.2f g x %g + %.2f g x %g = %.1f kcal", s->carbohydrate_g_d,
                 RF_KCAL_PER_G_CARBOHYDRATE, s->protein_g_d, RF_KCAL_PER_G_PROTEIN, s->fat_g_d, RF_KCAL_PER_G_FAT,
                 rf_macros_kcal(s->carbohydrate_g_d, s->protein_g_d, s->fat_g_d));
    for (size_t k = 0; refuel_cut_text(k); k++)
        if (s->cut & (1u << k)) rf_tell_more(t, "Cut: %s", refuel_cut_text(k));
}

/* What holds for all days. */
static void together(rf_teller *t)
{
    const rf_answer *a = t->answer;
    const refuel_days_mean *mean = &a->days_mean;
    char sum[RF_TELLER_LINE] = "";
    for (size_t i = 0; i < a->days; i++) rf_tell_add(sum, "%s%.1f", i ? " + " : "", a->day[i].intake_kcal_d);
    rf_tell(t, "Mean of what is eaten = (%s) / %d = %.1f kcal/d", sum, (int)a->days, mean->intake_kcal_d);
    rf_tell_more(t, "Three days in a row, those nearest to their floor: %.1f kcal/d, and the floor: %.1f kcal/d",
                 mean->three_days_kcal_d, mean->floor_kcal_d);
    if (mean->deficit_days == REFUEL_DEFICIT_PART) {
        rf_tell_more(t, "Of the deficit left = %.1f + % .1f - % .1f = %.1f kcal/d", mean->intake_kcal_d,
                     0 - t->p->goal_kcal_d, t->p->total_kcal_d, mean->short_kcal_d);
        rf_tell_more(t, "The goal that the days hold: %.4f kg/week", mean->whole_kg_week);
    }
    rf_tell_paper(t, RF_SOURCE_IMPEY_2018, "(carbohydrate by the work of the day)");
    rf_tell_paper(t, RF_SOURCE_PODLOGAR_2022, "(hard training is kept fuelled)");
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(where the goal lies, and the shares of types; docs/days.md)");
}

static void goal(rf_teller *t, double least_kcal_d, const refuel_day *day)
{
    if (t->answer->days_mean.deficit_days != REFUEL_DEFICIT_NONE)
        rf_tell_more(t,
                     "Wanted at least, by resting energy, 1200 or 1500 kcal, and carbohydrate and protein: %.1f kcal",
                     least_kcal_d);
    rf_tell_more(t, "Of the goal: %.1f kcal", day->goal_kcal_d);
    rf_tell_more(t, "Eat = %.1f + % .1f = %.1f kcal", day->total_kcal_d, day->goal_kcal_d, day->intake_kcal_d);
}

void rf_explain_days(rf_teller *t, const rf_case *asked)
{
    const rf_answer *a = t->answer;
    const refuel_plan_result *plan = t->p;
    rf_day_load load[REFUEL_DAYS];
    refuel_request r = a->request;
    refuel_plan_result held = a->plan;
    if (a->days == 0 || isnan(t->p->total_kcal_d) || rf_held_plan(&r, &held, NULL) != REFUEL_OK) return;
    if (rf_day_loads(&r, &held, load, NULL) != REFUEL_OK) return;
    rf_case c = *asked;
    c.applied_kg_week = held.applied_kg_week;
    rf_day_limits limits = rf_day_limits_of(&c, &held, load, (int)a->days);
    common(t);
    if (a->days_mean.deficit_days != REFUEL_DEFICIT_NONE)
        rf_tell_more(
            t,
            "Largest deficit of one day, by 1 %% of body weight a week, 750 kcal or the goal, and in nursing 0.5 kg a week: %.1f kcal",
            rf_day_deficit_most_kcal_d(&c, held.goal_kcal_d));
    t->p = &held;
    for (size_t i = 0; i < a->days; i++) {
        run(t, (int)i, &load[i]);
        spent(t, &load[i]);
        goal(t, limits.least_kcal_d[i], &a->day[i]);
        food(t, &c, &load[i], &a->day[i]);
    }
    t->p = plan;
    together(t);
}
