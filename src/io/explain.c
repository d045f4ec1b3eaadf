#include "io/explain.h"

#include <math.h>
#include <refuel/warning.h>

#include "core/numeric.h"
#include "io/report.h"
#include "io/teller.h"

static void goal(refuel_teller *t)
{
    const refuel_plan_result *p = t->p;
    double z = refuel_normal_quantile((1 + p->level) / 2);
    refuel_tell(t, "Range of the total = %s +- %s x %s = %s to %s kcal/d (%s %% of persons like this)",
                refuel_fixed(t, p->total_kcal_d, 0), refuel_fixed(t, z, 4), refuel_fixed(t, p->sd_total_kcal_d, 1),
                refuel_fixed(t, p->total_interval_kcal_d.low, 0), refuel_fixed(t, p->total_interval_kcal_d.high, 0),
                refuel_fixed(t, p->level * 100, 0));
    for (int32_t i = 0; i < p->reason_count; i++)
        for (int32_t k = 0; k < p->check_count; k++)
            if (p->check[k].id == p->reason[i])
                refuel_tell_more(t, "The goal asked for was changed: %s", p->check[k].message);
    refuel_tell(t, "Goal = %s kg/week / 0.45359237 x 500 kcal = %s kcal/d", refuel_fixed(t, p->applied_kg_week, 4),
                refuel_fixed(t, p->goal_kcal_d, 1));
    refuel_tell_more(
        t,
        "Source: Wishnofsky M. Am J Clin Nutr 1958;6:542-6. doi:10.1093/ajcn/6.5.542 (3500 kcal per pound: the first "
        "weeks only)");
    refuel_tell(t, "Eat = %s + (%s) = %s kcal/d", refuel_fixed(t, p->total_kcal_d, 1),
                refuel_fixed(t, p->goal_kcal_d, 1), refuel_fixed(t, p->intake_kcal_d, 1));
}

static void food(refuel_teller *t)
{
    const refuel_plan_result *p = t->p;
    double kg = p->basis_kg;
    refuel_tell(t, "Carbohydrate for %s minutes of running a day: %s to %s g/kg x %s kg = %s to %s g",
                refuel_fixed(t, p->running_hours_d * 60, 0), refuel_fixed(t, p->carbohydrate_target_g_d.low / kg, 2),
                refuel_fixed(t, p->carbohydrate_target_g_d.high / kg, 2), refuel_fixed(t, kg, 2),
                refuel_fixed(t, p->carbohydrate_target_g_d.low, 0),
                refuel_fixed(t, p->carbohydrate_target_g_d.high, 0));
    refuel_tell(t, "Protein %s to %s g/kg x %s kg = %s to %s g; the plan takes %s",
                refuel_fixed(t, p->protein_target_g_d.low / kg, 2), refuel_fixed(t, p->protein_target_g_d.high / kg, 2),
                refuel_fixed(t, kg, 2), refuel_fixed(t, p->protein_target_g_d.low, 0),
                refuel_fixed(t, p->protein_target_g_d.high, 0), refuel_fixed(t, p->macros.protein_g_d, 0));
    refuel_tell(t, "Carbohydrate %s g x 4 + protein %s g x 4 + fat %s g x 9 = %s kcal",
                refuel_fixed(t, p->macros.carbohydrate_g_d, 1), refuel_fixed(t, p->macros.protein_g_d, 1),
                refuel_fixed(t, p->macros.fat_g_d, 1),
                refuel_fixed(t, 4 * (p->macros.carbohydrate_g_d + p->macros.protein_g_d) + 9 * p->macros.fat_g_d, 1));
    static const char *const states[] = {"", "Everything fits: fat takes the rest, up to 35 % of the energy",
                                         "Not everything fits: amounts were cut in the documented order",
                                         "Even the smallest amounts do not fit into this energy"};
    refuel_tell_more(t, "%s", states[p->macros.state]);
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) refuel_tell_more(t, "Cut: %s", refuel_cut_text(i));
}

static void check_line(refuel_teller *t, const refuel_finding *it)
{
    refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
    if (isnan(it->value)) {
        refuel_tell(t, "%s: %s: %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict), it->message);
    } else {
        refuel_tell(t, "%s: %s: %s %s%s%s%s%s; %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict),
                    refuel_fixed(t, it->value, 2), info.unit, isnan(it->low) ? "" : ", at least ",
                    isnan(it->low) ? "" : refuel_fixed(t, it->low, 2), isnan(it->high) ? "" : ", at most ",
                    isnan(it->high) ? "" : refuel_fixed(t, it->high, 2), it->message);
    }
    const refuel_source *from = refuel_source_find(info.source);
    if (from) refuel_tell_more(t, "Source: %s%s%s", from->citation, *from->doi ? ". doi:" : "", from->doi);
}

void refuel_explain(const refuel_plan_result *plan, int eaten, void (*line)(void *context, const char *text),
                    void *context)
{
    refuel_teller t = {.p = plan, .line = line, .context = context};
    refuel_explain_energy(&t);
    if (!isnan(plan->total_kcal_d)) {
        goal(&t);
        food(&t);
    }
    if (eaten)
        refuel_tell(&t, "Eaten %s kcal/d against a total of %s: balance %s kcal/d",
                    refuel_fixed(&t, plan->eaten_kcal_d, 0), refuel_fixed(&t, plan->total_kcal_d, 0),
                    refuel_fixed(&t, plan->eaten_kcal_d - plan->total_kcal_d, 0));
    for (int32_t i = 0; i < plan->check_count; i++)
        if (plan->check[i].id > REFUEL_CHECK_GATE_VLCD || plan->check[i].verdict > REFUEL_VERDICT_UNKNOWN)
            check_line(&t, &plan->check[i]);
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (plan->flags & refuel_warning_at(i)->flag) refuel_tell_more(&t, "Note: %s", refuel_warning_at(i)->message);
}
