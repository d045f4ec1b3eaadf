#include "io/explain_goal.h"

#include <math.h>

#include "core/numeric.h"
#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/rate_kernel.h"

void rf_explain_ranges(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double z = rf_half_width(p->level);
    rf_tell(t, "Ranges that hold %g %% of persons like this: z: %.4f standard deviations either side", p->level * 100,
            z);
    rf_tell_more(t, "Range of resting = %.1f +- %.4f x %.1f = %.1f to %.1f kcal/d", p->resting_kcal_d, z,
                 p->sd_resting_kcal_d, p->resting_interval_kcal_d.low, p->resting_interval_kcal_d.high);
    if (!isnan(p->total_kcal_d))
        rf_tell_more(t, "Range of the total = %.1f +- %.4f x %.1f = %.1f to %.1f kcal/d", p->total_kcal_d, z,
                     p->sd_total_kcal_d, p->total_interval_kcal_d.low, p->total_interval_kcal_d.high);
}

const char *rf_explain_change(char text[RF_TELLER_LINE], const refuel_plan_result *p, double kg_week)
{
    text[0] = '\0';
    if (fabs(kg_week) == fabs(p->requested_kg_week))
        rf_tell_add(text, "%#.4f", kg_week);
    else
        rf_tell_add(text, "%.4f", kg_week);
    return text;
}

void rf_explain_floor(rf_teller *t, const rf_case *c)
{
    char more[RF_TELLER_LINE] = "";
    double convention = rf_conventional_floor_kcal_d(c->sex, c->age_y), net = c->exercise_net_kcal_d;
    double floor_kcal_d =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    if (convention > 0) rf_tell_add(more, ", %g", convention);
    if (!isnan(net))
        rf_tell_add(more, ", %g x %.3f kg + running % .1f", rf_availability_threshold(c->sex), c->fat_free_mass_kg,
                    net);
    rf_tell_more(t, "Floor = largest of (resting %.1f%s) = %.1f kcal/d", c->resting_kcal_d, more, floor_kcal_d);
    if (isnan(net)) rf_tell_more(t, "Energy availability is left out: the running is not known");
    if (convention == 0) rf_tell_more(t, "A floor by convention begins at %g years", RF_FLOOR_FROM_AGE_Y);
}

/* What the gates leave of a goal. */
static void gates(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    for (int32_t i = 0; i < p->reason_count; i++) {
        const refuel_finding *why = rf_answer_finding(t->answer, (refuel_check_id)p->reason[i]);
        if (why) rf_tell_more(t, "The goal asked for was changed: %s", why->message);
        if (p->reason[i] == REFUEL_CHECK_GATE_VLCD)
            rf_tell_more(t,
                         "Change that eats %g kcal = smallest of (0, largest of (%#.4f, (%g - %.1f) / %g x %g)) = %.4f "
                         "kg/week",
                         RF_VLCD_KCAL_D, p->requested_kg_week, RF_VLCD_KCAL_D, p->total_kcal_d, RF_KCAL_D_PER_LB_WEEK,
                         REFUEL_KG_PER_LB, rf_goal_that_eats(p->requested_kg_week, RF_VLCD_KCAL_D, p->total_kcal_d));
    }
}

/* The goal before a floor was applied. */
static double after_gates(const refuel_plan_result *p)
{
    if (p->accepted) return p->requested_kg_week;
    if (p->reason[0] != REFUEL_CHECK_GATE_VLCD) return 0;
    return rf_goal_that_eats(p->requested_kg_week, RF_VLCD_KCAL_D, p->total_kcal_d);
}

/* The nearest goal that clears every floor. */
static void safe(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double floor_kcal_d =
        rf_energy_floor_kcal_d(c->sex, c->age_y, c->resting_kcal_d, c->fat_free_mass_kg, c->exercise_net_kcal_d);
    double fastest = rf_fastest_loss_kg_week(p->weight_kg),
           at_floor = rf_static_kg_week(floor_kcal_d - p->total_kcal_d);
    if (!(p->safe_kg_week < 0 || p->applied_kg_week < 0)) return;
    rf_tell(t, "Fastest loss that is no risk = -%g / 100 x %#.3f kg = %.4f kg/week", RF_LOSS_RISK_PERCENT, p->weight_kg,
            fastest);
    rf_explain_floor(t, c);
    rf_tell_more(t, "Loss that eats the floor = (%.1f - %.1f) / %g x %g = %.4f kg/week", floor_kcal_d, p->total_kcal_d,
                 RF_KCAL_D_PER_LB_WEEK, REFUEL_KG_PER_LB, at_floor);
    double asked = after_gates(p);
    char text[2][RF_TELLER_LINE];
    rf_tell_more(t, "Goal that crosses no floor = smallest of (0, largest of (%s, %.4f, %.4f)) = %s kg/week",
                 rf_explain_change(text[0], p, asked), fastest, at_floor,
                 rf_explain_change(text[1], p, p->safe_kg_week));
}

void rf_explain_goal(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    char change[RF_TELLER_LINE];
    rf_tell(t, "Goal asked for: %#.4f kg/week", p->requested_kg_week);
    gates(t);
    safe(t, c);
    if (p->goal_kcal_d == 0) {
        rf_tell(t, "Goal: maintain; eat the total, %.1f kcal/d", p->intake_kcal_d);
    } else {
        rf_tell(t, "Goal = %s kg/week / %g x %g kcal = %.1f kcal/d", rf_explain_change(change, p, p->applied_kg_week),
                REFUEL_KG_PER_LB, RF_KCAL_D_PER_LB_WEEK, p->goal_kcal_d);
        char remark[RF_TELLER_LINE] = "";
        rf_tell_add(remark, "(%g kcal per pound: the first weeks only)", REFUEL_KCAL_PER_LB);
        rf_tell_paper(t, RF_SOURCE_WISHNOFSKY_1958, remark);
        rf_tell(t, "Eat = %.1f + % .1f = %.1f kcal/d", p->total_kcal_d, p->goal_kcal_d, p->intake_kcal_d);
    }
    rf_tell_more(t, "Range of the intake = %.1f to %.1f + % .1f = %.1f to %.1f kcal/d", p->total_interval_kcal_d.low,
                 p->total_interval_kcal_d.high, p->goal_kcal_d, p->intake_interval_kcal_d.low,
                 p->intake_interval_kcal_d.high);
}
