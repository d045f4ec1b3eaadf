#include "io/explain_requirement.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>

#include "core/limits.h"
#include "energy/ledger_kernel.h"
#include "energy/requirement.h"
#include "io/explain_terms.h"
#include "io/explain_training.h"
#include "plan/input.h"
#include "plan/plan_case.h"

/* Where no category was given, the ledger's own level chose it. */
static void category(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (!refuel_warned(p->warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER)) return;
    double living_pal = rf_explain_level(t), hours_d = rf_explain_moving_hours(t);
    double net = rf_given_or(rf_plan_training_net_kcal_d(p), 0);
    double living = rf_living_kcal_d(p->resting_kcal_d, living_pal, hours_d);
    rf_tell(t, "Living by the ledger = %.1f x (%.6f - 1) x (1 - %.4f / 24) = %.1f kcal/d", p->resting_kcal_d,
            living_pal, hours_d, living);
    rf_tell(t, "Activity level by the ledger = (%.1f + %.1f + % .1f) / %.1f = %.3f, which chooses the category",
            p->resting_kcal_d, living, net, p->resting_kcal_d, (p->resting_kcal_d + living + net) / p->resting_kcal_d);
}

/* The coefficients of this sex, age and category, with the numbers put in. */
static void requirement_sum(const rf_teller *t, char sum[RF_TELLER_LINE])
{
    const refuel_plan_result *p = t->p;
    const refuel_requirement_terms *x = &p->total_terms;
    double weight_kg = rf_requirement_weight_kg((refuel_equation_id)p->total_equation, p->life_stage, p->weight_kg,
                                                t->answer->request.pre_pregnancy_weight_kg);
    if (x->on_resting) {
        rf_tell_add(sum, "%g x %.1f + %g", x->factor, p->resting_kcal_d, x->additions_kcal_d);
        return;
    }
    rf_tell_add(sum, "%g + % g x %#.2f + %g x (", x->constant_kcal_d, x->per_year, p->age_y, x->factor);
    if (x->height_in_m)
        rf_tell_add(sum, "%g x %#.4f", x->per_height, p->height_cm / 100);
    else
        rf_tell_add(sum, "%g x %#.2f", x->per_height, p->height_cm);
    rf_tell_add(sum, " + %g x %#.3f)", x->per_kg, weight_kg);
    if (x->week_kcal_d != 0)
        rf_tell_add(sum, " + %.2f x %#.2f", x->week_kcal_d / t->answer->request.gestation_week,
                    t->answer->request.gestation_week);
    rf_tell_add(sum, " + % g", x->additions_kcal_d);
}

static void requirement_sd(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_requirement_terms *x = &p->total_terms;
    if (!x->on_resting) {
        rf_tell_more(t,
                     "%s + per year x age + activity x (per %s x height + per kg x weight)%s + growth, tissue and milk",
                     "Constant", x->height_in_m ? "m" : "cm", x->week_kcal_d != 0 ? " + per week of pregnancy" : "");
        rf_tell_more(t, "One standard deviation within the group: %.1f kcal/d", p->sd_total_kcal_d);
        return;
    }
    rf_tell_more(t, "Activity level x resting energy + pregnancy and milk");
    rf_tell_more(t, "SD of the total = sqrt((%g x %.1f)^2 + (%g x %g x %.1f)^2) = %.1f kcal/d", x->factor,
                 p->sd_resting_kcal_d, RF_SD_CATEGORY_SHARE, x->factor, p->resting_kcal_d, p->sd_total_kcal_d);
    rf_tell_more(t, "Of resting energy, and of the level within the category (%g %%)", RF_SD_CATEGORY_SHARE * 100);
}

void rf_explain_requirement(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_info info;
    char sum[RF_TELLER_LINE] = "", more[RF_TELLER_LINE] = "";
    if (!refuel_equation_describe((refuel_equation_id)p->total_equation, &info)) return;
    category(t);
    rf_explain_reproduction(t);
    const char *activity = rf_choice_name(rf_activity_choices, p->activity);
    requirement_sum(t, sum);
    rf_tell(t, "Total by %s%s%s = %s = %.1f kcal/d", info.key, *activity ? ", category " : "", activity, sum,
            p->total_kcal_d);
    requirement_sd(t);
    rf_tell_source(t, info.id);
    if (!isnan(p->reproduction_kcal_d)) rf_tell_add(more, " - %.0f", p->reproduction_kcal_d);
    rf_tell(t, "Living, what the other terms leave = %.1f%s - %.1f = %.1f kcal/d; the category contains all running",
            p->total_kcal_d, more, p->resting_kcal_d, p->living_kcal_d);
}
