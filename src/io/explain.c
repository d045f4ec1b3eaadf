#include "io/explain.h"

#include <math.h>
#include <refuel/warning.h>

#include "core/numeric.h"
#include "core/source_keys.h"
#include "energy/ledger.h"
#include "io/report.h"
#include "io/teller.h"

static void goal(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double z = rf_normal_quantile((1 + p->level) / 2);
    rf_tell(t, "Range of the total = %s +- %s x %s = %s to %s kcal/d (%s %% of persons like this)",
            rf_fixed(t, p->total_kcal_d, 0), rf_fixed(t, z, 4), rf_fixed(t, p->sd_total_kcal_d, 1),
            rf_fixed(t, p->total_interval_kcal_d.low, 0), rf_fixed(t, p->total_interval_kcal_d.high, 0),
            rf_fixed(t, p->level * 100, 0));
    for (int32_t i = 0; i < p->reason_count; i++)
        for (int32_t k = 0; k < p->check_count; k++)
            if (p->check[k].id == p->reason[i])
                rf_tell_more(t, "The goal asked for was changed: %s", p->check[k].message);
    if (p->goal_kcal_d == 0) {
        rf_tell(t, "Goal: maintain; eat the total, %s kcal/d", rf_fixed(t, p->intake_kcal_d, 1));
        return;
    }
    rf_tell(t, "Goal = %s kg/week / 0.45359237 x 500 kcal = %s kcal/d", rf_fixed(t, p->applied_kg_week, 4),
            rf_fixed(t, p->goal_kcal_d, 1));
    rf_tell_paper(t, RF_SOURCE_WISHNOFSKY_1958, "(3500 kcal per pound: the first weeks only)");
    rf_tell(t, "Eat = %s + (%s) = %s kcal/d", rf_fixed(t, p->total_kcal_d, 1), rf_fixed(t, p->goal_kcal_d, 1),
            rf_fixed(t, p->intake_kcal_d, 1));
}

static void food(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double kg = p->basis_kg;
    rf_tell(t,
            "Carbohydrate for %s minutes of training a day: %s to %s g/kg x %s kg = %s to %s g; the plan aims at "
            "the middle",
            isnan(p->training_minutes_d) ? "0" : rf_fixed(t, p->training_minutes_d, 1),
            rf_fixed(t, p->carbohydrate_target_g_d.low / kg, 2), rf_fixed(t, p->carbohydrate_target_g_d.high / kg, 2),
            rf_fixed(t, kg, 2), rf_fixed(t, p->carbohydrate_target_g_d.low, 0),
            rf_fixed(t, p->carbohydrate_target_g_d.high, 0));
    rf_tell_more(t,
                 "Ranges: 3 to 5 g/kg at 0 min, 5 to 7 at 60, 6 to 10 at 120 and 180, 8 to 12 from 270 on; straight "
                 "lines between");
    rf_tell(t, "Protein %s to %s g/kg x %s kg = %s to %s g; the plan takes %s",
            rf_fixed(t, p->protein_target_g_d.low / kg, 2), rf_fixed(t, p->protein_target_g_d.high / kg, 2),
            rf_fixed(t, kg, 2), rf_fixed(t, p->protein_target_g_d.low, 0), rf_fixed(t, p->protein_target_g_d.high, 0),
            rf_fixed(t, p->macros.protein_g_d, 0));
    rf_tell(t, "Carbohydrate %s g x 4 + protein %s g x 4 + fat %s g x 9 = %s kcal",
            rf_fixed(t, p->macros.carbohydrate_g_d, 1), rf_fixed(t, p->macros.protein_g_d, 1),
            rf_fixed(t, p->macros.fat_g_d, 1),
            rf_fixed(t, 4 * (p->macros.carbohydrate_g_d + p->macros.protein_g_d) + 9 * p->macros.fat_g_d, 1));
    static const char *const states[] = {"", "Everything fits: fat takes the rest, up to 35 % of the energy",
                                         "Not everything fits: amounts were cut in the documented order",
                                         "Even the smallest amounts do not fit into this energy"};
    rf_tell_more(t, "%s", states[p->macros.state]);
    for (size_t i = 0; rf_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_tell_more(t, "Cut: %s", rf_cut_text(i));
}

/* What a check compares, with the numbers put in: E energy, planned or eaten. */
static void check_numbers(rf_teller *t, const refuel_finding *it, int eaten)
{
    const refuel_plan_result *p = t->p;
    double energy = eaten ? p->eaten_kcal_d : p->intake_kcal_d;
    double net = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    int threshold = p->sex == REFUEL_MALE ? 25 : 30, convention = p->sex == REFUEL_FEMALE ? 1200 : 1500;
    switch (it->id) {
        case REFUEL_CHECK_ENERGY_FLOOR:
            rf_tell_more(t, "Floor = the largest of resting %s, %s and %s", rf_fixed(t, p->resting_kcal_d, 1),
                         p->age_y >= 18 ? rf_exact(t, convention) : "(from 18 years on 1200 or 1500)",
                         isnan(p->distance_km_week) ? "(the running is not known)" : "energy availability:");
            if (!isnan(p->distance_km_week))
                rf_tell_more(t, "%s x %s kg + running %s = %s", rf_exact(t, threshold),
                             rf_fixed(t, p->fat_free_mass_kg, 2), rf_fixed(t, net, 1),
                             rf_fixed(t, threshold * p->fat_free_mass_kg + net, 1));
            break;
        case REFUEL_CHECK_ENERGY_AVAILABILITY:
            if (!isnan(it->value))
                rf_tell_more(t, "= (%s - running %s) / %s kg", rf_fixed(t, energy, 1), rf_fixed(t, net, 1),
                             rf_fixed(t, p->fat_free_mass_kg, 2));
            break;
        case REFUEL_CHECK_LOSS_RATE:
        case REFUEL_CHECK_GAIN_RATE:
            if (isnan(it->value)) break;
            if (eaten)
                rf_tell_more(t, "= (%s - %s) / 500 x 0.45359237 / %s kg x 100", rf_fixed(t, energy, 1),
                             rf_fixed(t, p->total_kcal_d, 1), rf_fixed(t, p->weight_kg, 3));
            else
                rf_tell_more(t, "= %s / %s kg x 100", rf_fixed(t, fabs(p->applied_kg_week), 4),
                             rf_fixed(t, p->weight_kg, 3));
            break;
        case REFUEL_CHECK_FAT_MINIMUM:
            if (!isnan(energy))
                rf_tell_more(t, "Least = the largest of 0.20 x %s / 9 = %s, 0.5 x %s = %s, and the essential fats",
                             rf_fixed(t, energy, 1), rf_fixed(t, 0.20 * energy / 9, 2), rf_fixed(t, p->basis_kg, 2),
                             rf_fixed(t, 0.5 * p->basis_kg, 2));
            break;
        case REFUEL_CHECK_INTAKE_PLAUSIBILITY:
            rf_tell_more(t, "Least = 1.1 x %s", rf_fixed(t, p->resting_kcal_d, 1));
            break;
        default: break;
    }
}

static void check_line(rf_teller *t, const refuel_finding *it, int eaten)
{
    refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
    if (isnan(it->value)) {
        rf_tell(t, "%s: %s: %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict), it->message);
    } else {
        rf_tell(t, "%s: %s: %s %s%s%s%s%s; %s", info.id, refuel_verdict_text((refuel_verdict)it->verdict),
                rf_fixed(t, it->value, 2), info.unit, isnan(it->low) ? "" : ", at least ",
                isnan(it->low) ? "" : rf_fixed(t, it->low, 2), isnan(it->high) ? "" : ", at most ",
                isnan(it->high) ? "" : rf_fixed(t, it->high, 2), it->message);
    }
    check_numbers(t, it, eaten);
    rf_tell_paper(t, info.source, "");
}

void rf_explain(const refuel_plan_result *plan, int eaten, void (*line)(void *context, const char *text), void *context)
{
    rf_teller t = {.p = plan, .line = line, .context = context};
    rf_explain_energy(&t);
    if (!isnan(plan->total_kcal_d)) {
        goal(&t);
        if (!isnan(plan->macros.carbohydrate_g_d)) food(&t);
    }
    if (eaten && !isnan(plan->total_kcal_d))
        rf_tell(&t, "Eaten %s kcal/d against a total of %s: balance %s kcal/d", rf_fixed(&t, plan->eaten_kcal_d, 0),
                rf_fixed(&t, plan->total_kcal_d, 0), rf_fixed(&t, plan->eaten_kcal_d - plan->total_kcal_d, 0));
    for (int32_t i = 0; i < plan->check_count; i++)
        if (plan->check[i].id > REFUEL_CHECK_GATE_VLCD || plan->check[i].verdict > REFUEL_VERDICT_UNKNOWN)
            check_line(&t, &plan->check[i], eaten);
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(plan->warnings, refuel_warning_at(i)->number))
            rf_tell(&t, "Note: %s", refuel_warning_at(i)->message);
}
