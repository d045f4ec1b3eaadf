#include "io/explain.h"

#include <math.h>
#include <refuel/warning.h>

#include "core/numeric.h"
#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/fat_kernel.h"
#include "energy/ledger_kernel.h"
#include "io/teller.h"

static void goal(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double z = rf_normal_quantile((1 + p->level) / 2);
    rf_tell(t, "Range of the total = %s +- %s x %s = %s to %s kcal/d (%s %% of persons like this)",
            rf_fixed(t, p->total_kcal_d, 0), rf_fixed(t, z, 4), rf_fixed(t, p->sd_total_kcal_d, 1),
            rf_fixed(t, p->total_interval_kcal_d.low, 0), rf_fixed(t, p->total_interval_kcal_d.high, 0),
            rf_fixed(t, p->level * 100, 0));
    for (int32_t i = 0; i < p->reason_count; i++) {
        const refuel_finding *why = rf_answer_finding(t->answer, (refuel_check_id)p->reason[i]);
        if (why) rf_tell_more(t, "The goal asked for was changed: %s", why->message);
    }
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
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_tell_more(t, "Cut: %s", refuel_cut_text(i));
}

/* What a check compares, with the numbers put in: E energy, planned or eaten. */
static void floor_numbers(rf_teller *t, double net_kcal_d)
{
    const refuel_plan_result *p = t->p;
    double convention = rf_conventional_floor_kcal_d(p->sex, p->age_y);
    rf_tell_more(t, "Floor = the largest of resting %s, %s and %s", rf_fixed(t, p->resting_kcal_d, 1),
                 convention > 0 ? rf_exact(t, convention) : "(from 18 years on 1200 or 1500)",
                 isnan(p->distance_km_week) ? "(the running is not known)" : "energy availability:");
    if (isnan(p->distance_km_week)) return;
    rf_tell_more(t, "%s x %s kg + running %s = %s", rf_exact(t, rf_availability_threshold(p->sex)),
                 rf_fixed(t, p->fat_free_mass_kg, 2), rf_fixed(t, net_kcal_d, 1),
                 rf_fixed(t, rf_availability_floor_kcal_d(p->sex, p->fat_free_mass_kg, net_kcal_d), 1));
}

static void fat_numbers(rf_teller *t, double energy_kcal_d)
{
    double kg = t->p->basis_kg;
    rf_tell_more(t, "Least = the largest of %s x %s / %s = %s, %s x %s = %s, and the essential fats",
                 rf_fixed(t, RF_FAT_LEAST_SHARE, 2), rf_fixed(t, energy_kcal_d, 1), rf_exact(t, RF_KCAL_PER_G_FAT),
                 rf_fixed(t, RF_FAT_LEAST_SHARE * energy_kcal_d / RF_KCAL_PER_G_FAT, 2), rf_exact(t, RF_FAT_LEAST_G_KG),
                 rf_fixed(t, kg, 2), rf_fixed(t, RF_FAT_LEAST_G_KG * kg, 2));
}

/* What a check compares, with the numbers put in. */
static void check_numbers(rf_teller *t, const refuel_finding *it)
{
    const refuel_plan_result *p = t->p;
    int eaten = t->answer->kind == RF_ANSWER_CHECK;
    double energy = eaten ? p->eaten[REFUEL_NUTRIENT_ENERGY] : p->intake_kcal_d;
    double net = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    switch (it->id) {
        case REFUEL_CHECK_ENERGY_FLOOR: floor_numbers(t, net); break;
        case REFUEL_CHECK_ENERGY_AVAILABILITY:
            if (!isnan(it->value))
                rf_tell_more(t, "= (%s - running %s) / %s kg", rf_fixed(t, energy, 1), rf_fixed(t, net, 1),
                             rf_fixed(t, p->fat_free_mass_kg, 2));
            break;
        case REFUEL_CHECK_LOSS_RATE:
        case REFUEL_CHECK_GAIN_RATE:
            if (isnan(it->value)) break;
            if (eaten)
                rf_tell_more(t, "= (%s - %s) / %s x %s / %s kg x 100", rf_fixed(t, energy, 1),
                             rf_fixed(t, p->total_kcal_d, 1), rf_exact(t, RF_KCAL_D_PER_LB_WEEK),
                             rf_exact(t, REFUEL_KG_PER_LB), rf_fixed(t, p->weight_kg, 3));
            else
                rf_tell_more(t, "= %s / %s kg x 100", rf_fixed(t, fabs(p->applied_kg_week), 4),
                             rf_fixed(t, p->weight_kg, 3));
            break;
        case REFUEL_CHECK_FAT_MINIMUM:
            if (!isnan(energy)) fat_numbers(t, energy);
            break;
        case REFUEL_CHECK_INTAKE_PLAUSIBILITY:
            rf_tell_more(t, "Least = %s x %s", rf_exact(t, RF_LEAST_REPORTED_SHARE), rf_fixed(t, p->resting_kcal_d, 1));
            break;
        default: break;
    }
}

static void check_line(rf_teller *t, const refuel_finding *it)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    if (isnan(it->value)) {
        rf_tell(t, "%s: %s: %s", info->id, refuel_verdict_text((refuel_verdict)it->verdict), it->message);
    } else {
        rf_tell(t, "%s: %s: %s %s%s%s%s%s; %s", info->id, refuel_verdict_text((refuel_verdict)it->verdict),
                rf_fixed(t, it->value, 2), it->unit, isnan(it->low) ? "" : ", at least ",
                isnan(it->low) ? "" : rf_fixed(t, it->low, 2), isnan(it->high) ? "" : ", at most ",
                isnan(it->high) ? "" : rf_fixed(t, it->high, 2), it->message);
    }
    check_numbers(t, it);
    rf_tell_paper(t, it->source, "");
}

/* Gates that did not fire are not worth a line. */
static int is_told(const refuel_finding *it)
{
    return it->id > REFUEL_CHECK_GATE_VLCD || it->verdict > REFUEL_VERDICT_UNKNOWN;
}

void rf_explain(const rf_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const refuel_plan_result *p = &answer->plan;
    rf_teller t = {.answer = answer, .p = p, .line = line, .context = context};
    rf_explain_energy(&t);
    if (!isnan(p->total_kcal_d)) goal(&t);
    if (!isnan(p->macros.carbohydrate_g_d)) food(&t);
    if (answer->kind == RF_ANSWER_CHECK && !isnan(p->total_kcal_d))
        rf_tell(&t, "Eaten %s kcal/d against a total of %s: balance %s kcal/d",
                rf_fixed(&t, p->eaten[REFUEL_NUTRIENT_ENERGY], 0), rf_fixed(&t, p->total_kcal_d, 0),
                rf_fixed(&t, p->balance_kcal_d, 0));
    for (size_t i = 0; i < answer->findings; i++)
        if (is_told(&answer->finding[i])) check_line(&t, &answer->finding[i]);
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(p->warnings, refuel_warning_at(i)->number))
            rf_tell(&t, "Note: %s", refuel_warning_at(i)->message);
}
