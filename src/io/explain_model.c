#include "io/explain_model.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "weight/baseline.h"

static void level(rf_teller *t, const rf_trace *trace)
{
    const refuel_plan_result *p = t->p;
    if (p->total_equation == REFUEL_EQ_NONE && isnan(p->living_pal))
        rf_tell(t, "Activity level, as given: %.6f", trace->start.who.pal);
    else
        rf_tell(t, "Activity level, total to resting = %.1f / %.1f = %.6f", p->total_kcal_d, p->resting_kcal_d,
                trace->start.who.pal);
    rf_tell_more(t, "Intake that keeps the weight, EI_b = %.1f x %.6f = %.3f kcal/d", p->resting_kcal_d,
                 trace->start.who.pal, trace->hall.intake_kcal_d);
}

/* The rule of the public planner stands in for a fat mass that was not measured. */
static void planner_fat(rf_teller *t, const rf_hall *h)
{
    const refuel_plan_result *p = t->p;
    const rf_planner_fat *c = rf_planner_fat_of(p->sex);
    refuel_equation_info info;
    refuel_equation_describe(REFUEL_EQ_NIDDK_PLANNER_FAT, &info);
    rf_tell(t, "Fat by %s = smallest of (%g x %#.2f + %g x ln(%.4f) - %g, %g) / 100 x %#.3f = %.4f kg", info.key,
            c->per_year, p->age_y, c->per_log_bmi, p->bmi_kg_m2, c->less, RF_PLANNER_FAT_MOST, p->weight_kg, h->fat_kg);
    rf_tell_source(t, info.id);
}

static void fat(rf_teller *t, const rf_trace *trace)
{
    const refuel_plan_result *p = t->p;
    const rf_hall *h = &trace->hall;
    double before_kg = trace->start.who.fat_kg;
    if (isnan(before_kg)) {
        planner_fat(t, h);
    } else {
        rf_tell(t, "Fat at the start, F_b = %#.3f - %.3f = %.4f kg", p->weight_kg, p->fat_free_mass_kg, before_kg);
        rf_tell_more(t, "The body fat of the plan, %s",
                     p->fat_free_mass_source == REFUEL_EQ_MEASURED ? "measured" : "estimated");
        if (h->fat_clamped)
            rf_tell_more(
                t, "Kept where a body can be = smallest of (largest of (%.4f, %g x %#.3f), %g / 100 x %#.3f) = %.4f kg",
                before_kg, h->essential_fat, p->weight_kg, RF_PLANNER_FAT_MOST, p->weight_kg, h->fat_kg);
    }
    rf_tell_more(t, "Lean, all that is not fat, L_b = %#.3f - %.4f = %.4f kg", p->weight_kg, h->fat_kg, h->lean_kg);
}

/* A constant of energy: the paper has it in kJ, the planner in kcal. */
static void energy(rf_teller *t, bool planner, const char *name, const char *unit, double kcal)
{
    if (planner)
        rf_tell_more(t, "%s: %.4f kcal/%s", name, kcal, unit);
    else
        rf_tell_more(t, "%s = %.0f kJ/%s / %g = %.4f kcal/%s", name, kcal * REFUEL_KJ_PER_KCAL, unit,
                     REFUEL_KJ_PER_KCAL, kcal, unit);
}

static void constants(rf_teller *t, const rf_trace *trace)
{
    const rf_hall_constants *c = trace->hall.constant;
    bool planner = trace->start.who.parameters == REFUEL_PARAMETERS_PLANNER;
    rf_tell(t, "Constants of the model, %s", planner ? "planner: as the public planner rounds them" : "hall-2011");
    energy(t, planner, "Energy of fat, rho_F", "kg", c->fat_kcal_kg);
    energy(t, planner, "Energy of lean tissue, rho_L", "kg", c->lean_kcal_kg);
    energy(t, planner, "Energy of glycogen, rho_G", "kg", c->glycogen_kcal_kg);
    energy(t, planner, "What fat spends, gamma_F", "kg/d", c->fat_cost_kcal_kg_d);
    energy(t, planner, "What lean tissue spends, gamma_L", "kg/d", c->lean_cost_kcal_kg_d);
    energy(t, planner, "Turnover of fat, eta_F", "kg", c->fat_turnover_kcal_kg);
    energy(t, planner, "Turnover of lean tissue, eta_L", "kg", c->lean_turnover_kcal_kg);
    rf_tell_more(t, "Of a change of intake %g go into heat of food at once, and %g into adaptation, over %g days",
                 c->tef, c->thermogenesis, c->thermogenesis_d);
    rf_tell_more(t, "At the start there are %g kg of glycogen, each kg with %g kg of water", RF_GLYCOGEN_START_KG,
                 c->glycogen_water);
    rf_tell_more(
        t, "Sodium: %g mg in a litre of fluid; %g mg/d leave per litre too much, %g mg/d where no carbohydrate comes",
        c->sodium_mg_l, c->sodium_mg_l_d, c->sodium_carbohydrate_mg_d);
    rf_tell_more(t, "Sodium eaten %s",
                 trace->hall.sodium == REFUEL_SODIUM_PROPORTIONAL ? "follows the energy" : "stays as it is");
    rf_tell_source(t, REFUEL_EQ_HALL_2011);
}

static void balance(rf_teller *t, const rf_trace *trace)
{
    const rf_hall *h = &trace->hall;
    const rf_hall_constants *c = h->constant;
    rf_tell(t, "Activity, delta_b = ((1 - %g) x %.6f - 1) x %.1f / %#.3f kg = %.5f kcal/kg/d", c->tef,
            trace->start.who.pal, h->resting_kcal_d, h->weight_kg, h->delta_kcal_kg_d);
    rf_tell(t, "K, which balances the start = %.3f - %.4f x %.4f - %.4f x %.4f - %.5f x %#.3f = %.3f kcal/d",
            h->intake_kcal_d, c->fat_cost_kcal_kg_d, h->fat_kg, c->lean_cost_kcal_kg_d, h->lean_kg, h->delta_kcal_kg_d,
            h->weight_kg, h->constant_kcal_d);
    rf_tell_more(t, "EI_b - gamma_F x F_b - gamma_L x L_b - delta_b x weight");
    rf_tell(t, "Carbohydrate at the start, CI_b = %g x %.3f = %.3f kcal/d", h->carbohydrate_fraction, h->intake_kcal_d,
            h->carbohydrate_kcal_d);
    rf_tell_more(t, "Use of glycogen, k_G = %.3f / %g^2 = %.3f kcal/kg2/d", h->carbohydrate_kcal_d,
                 RF_GLYCOGEN_START_KG, h->glycogen_kcal_kg2_d);
    rf_tell(t, "Share of lean tissue, C = %g x %.4f / %.4f = %.4f kg, then C / (C + F)", RF_FORBES_KG, c->lean_kcal_kg,
            c->fat_kcal_kg, h->forbes_lean_kg);
    rf_tell_paper(t, RF_SOURCE_FORBES_1987, "");
}

void rf_explain_model(rf_teller *t, const rf_trace *trace)
{
    level(t, trace);
    fat(t, trace);
    constants(t, trace);
    balance(t, trace);
}
