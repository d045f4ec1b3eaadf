#include "io/explain_goal.h"

#include <math.h>

#include "core/normal.h"
#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"
#include "plan/plan_case.h"
#include "plan/plan_goal.h"

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
    char more[RF_TELLER_LINE] = "", milk[RF_TELLER_LINE] = "";
    double convention = rf_conventional_floor_kcal_d(c->sex, c->age_y), net = c->exercise_net_kcal_d;
    if (convention > 0) rf_tell_add(more, ", %g", convention);
    if (!isnan(net))
        rf_tell_add(more, ", %g x %.3f kg + %s % .1f", rf_availability_threshold(c->sex), c->fat_free_mass_kg,
                    rf_plan_training_word(t->p), net);
    if (c->milk_kcal_d > 0) rf_tell_add(milk, " + milk %.1f", c->milk_kcal_d);
    rf_tell_more(t, "Floor = largest of (resting %.1f%s)%s = %.1f kcal/d", c->resting_kcal_d, more, milk,
                 rf_case_floor_kcal_d(c));
    if (isnan(net)) rf_tell_more(t, "Energy availability is left out: the running is not known");
    if (convention == 0) rf_tell_more(t, "A floor by convention begins at %g years", RF_FLOOR_FROM_AGE_Y);
}

void rf_explain_underweight(rf_teller *t, const rf_case *c)
{
    rf_tell_more(t,
                 "Body mass index after %g weeks = %.4f x (%#.3f kg + %g x %# .4f) / %#.3f kg = %.4f; a loss needs %g",
                 RF_GATE_WEEKS, c->bmi, c->weight_kg, RF_GATE_WEEKS, c->requested_kg_week, c->weight_kg,
                 rf_bmi_after(c->bmi, c->weight_kg, RF_GATE_WEEKS, c->requested_kg_week), RF_UNDERWEIGHT_BMI);
}

void rf_explain_essential_fat(rf_teller *t, const rf_case *c)
{
    rf_tell_more(
        t,
        "Body fat after %g weeks = (%.4f x %#.3f kg + 100 x %g x %# .4f) / (%#.3f kg + %g x %# .4f) = %.4f; a loss "
        "needs %g",
        RF_GATE_WEEKS, c->body_fat_pct, c->weight_kg, RF_GATE_WEEKS, c->requested_kg_week, c->weight_kg, RF_GATE_WEEKS,
        c->requested_kg_week, rf_body_fat_after_pct(c->body_fat_pct, c->weight_kg, RF_GATE_WEEKS, c->requested_kg_week),
        rf_essential_fat_pct(c->sex));
}

/* The goal that a gate leaves, from the fastest that it allows. */
static void leaves(rf_teller *t, const char *what, double asked, const char *arithmetic, double goal)
{
    rf_tell_more(t, "%s = smallest of (0, largest of (%#.4f, %s)) = %.4f kg/week", what, asked, arithmetic, goal);
}

static void gate_leaves(rf_teller *t, const rf_case *c, int32_t gate)
{
    double asked = c->requested_kg_week, least = rf_essential_fat_pct(c->sex);
    double eats = RF_VLCD_KCAL_D + fmax(0, c->milk_kcal_d), slowest = rf_lactation_goal_kg_week(c->months_since_birth);
    char sum[RF_TELLER_LINE] = "", what[RF_TELLER_LINE] = "";
    if (gate == REFUEL_CHECK_GATE_VLCD) {
        rf_tell_add(what, "Change that eats %g kcal", eats);
        rf_tell_add(sum, "(%g - %.1f) / %g x %g", eats, c->total_kcal_d, RF_KCAL_D_PER_LB_WEEK, REFUEL_KG_PER_LB);
        leaves(t, what, asked, sum, rf_goal_that_eats(asked, eats, c->total_kcal_d));
    } else if (gate == REFUEL_CHECK_GATE_LACTATION) {
        rf_tell_add(sum, "%g", slowest);
        leaves(t, "Change that is left", asked, sum, rf_goal_within(asked, slowest));
    } else if (gate == REFUEL_CHECK_GATE_UNDERWEIGHT) {
        rf_explain_underweight(t, c);
        rf_tell_add(sum, "(%g / %.4f - 1) x %#.3f kg / %g", RF_UNDERWEIGHT_BMI, c->bmi, c->weight_kg, RF_GATE_WEEKS);
        leaves(t, "Change that keeps it", asked, sum,
               rf_goal_within(asked, rf_underweight_goal_kg_week(c->bmi, c->weight_kg)));
    } else if (gate == REFUEL_CHECK_GATE_ESSENTIAL_FAT) {
        rf_explain_essential_fat(t, c);
        rf_tell_add(sum, "(%g - %.4f) x %#.3f kg / (%g x (100 - %g))", least, c->body_fat_pct, c->weight_kg,
                    RF_GATE_WEEKS, least);
        leaves(t, "Change that keeps it", asked, sum,
               rf_goal_within(asked, rf_essential_fat_goal_kg_week(c->sex, c->body_fat_pct, c->weight_kg)));
    }
}

/* What the gates leave of a goal, the one that binds first. */
static void gates(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    for (int32_t i = 0; i < p->reason_count; i++) {
        const refuel_finding *why = rf_answer_finding(t->answer, (refuel_check_id)p->reason[i]);
        if (!refuel_check_describe(p->reason[i])->gate) continue; /* a floor: told where the floors are */
        if (why) rf_tell_more(t, "The goal asked for was changed: %s", why->message);
        gate_leaves(t, c, p->reason[i]);
    }
}

/* The nearest goal that clears every floor. */
static void safe(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double floor_kcal_d = rf_case_floor_kcal_d(c);
    double fastest = rf_fastest_loss_kg_week(p->weight_kg),
           at_floor = rf_static_kg_week(floor_kcal_d - p->total_kcal_d);
    if (!(p->safe_kg_week < 0 || p->applied_kg_week < 0)) return;
    rf_tell(t, "Fastest loss that is no risk = -%g / 100 x %#.3f kg = %.4f kg/week", RF_LOSS_RISK_PERCENT, p->weight_kg,
            fastest);
    rf_explain_floor(t, c);
    rf_tell_more(t, "Loss that eats the floor = (%.1f - %.1f) / %g x %g = %.4f kg/week", floor_kcal_d, p->total_kcal_d,
                 RF_KCAL_D_PER_LB_WEEK, REFUEL_KG_PER_LB, at_floor);
    double asked = rf_goal_after_gates(c);
    char text[2][RF_TELLER_LINE], days[RF_TELLER_LINE] = "";
    double floors_kg_week = rf_safe_goal_kg_week(asked, floor_kcal_d, p->total_kcal_d, p->weight_kg);
    if (p->safe_kg_week != floors_kg_week) {
        rf_tell_more(t, "Goal that the days hold: %.4f kg/week", p->safe_kg_week);
        rf_tell_add(days, ", %.4f", p->safe_kg_week);
    }
    rf_tell_more(t, "Goal that crosses no floor = smallest of (0, largest of (%s, %.4f, %.4f%s)) = %s kg/week",
                 rf_explain_change(text[0], p, asked), fastest, at_floor, days,
                 rf_explain_change(text[1], p, p->safe_kg_week));
}

void rf_explain_goal(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    char change[RF_TELLER_LINE];
    rf_tell(t, "Goal asked for: %#.4f kg/week", p->requested_kg_week);
    gates(t, c);
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
