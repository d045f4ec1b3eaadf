#include "io/explain_state.h"

#include <math.h>

/* What acts on the body: the activity of the start, changed by the running of the day. */
static void inputs(rf_teller *t, const rf_hall *h, const rf_hall_input *in)
{
    double share = in->intake_kcal_d > 0 ? in->carbohydrate_kcal_d / in->intake_kcal_d : h->carbohydrate_fraction;
    rf_tell_more(t, "Carbohydrate, CI = %g x %.3f = %.3f kcal/d", round(share * 1e9) / 1e9, in->intake_kcal_d,
                 in->carbohydrate_kcal_d);
    if (in->delta_kcal_kg_d != h->delta_kcal_kg_d)
        rf_tell_more(t, "Activity, delta = %.5f + % .4f / %#.3f kg = %.5f kcal/kg/d", h->delta_kcal_kg_d,
                     (in->delta_kcal_kg_d - h->delta_kcal_kg_d) * h->weight_kg, h->weight_kg, in->delta_kcal_kg_d);
}

static void weight(rf_teller *t, const rf_hall *h, const rf_hall_state *s)
{
    rf_tell_more(t, "Weight = %.4f + %.4f + % .4f + (1 + %g) x (%.6f - %g) = %.3f kg", s->fat_kg, s->lean_kg,
                 s->fluid_kg, h->constant->glycogen_water, s->glycogen_kg, RF_GLYCOGEN_START_KG, rf_hall_weight(h, s));
    rf_tell_more(t, "F + L + fluid + (1 + water) x (glycogen - that of the start)");
}

/* X, the energy that goes into tissue, and what is spent. */
static void spent(rf_teller *t, const rf_hall *h, const rf_hall_state *s, const rf_hall_input *in)
{
    const rf_hall_constants *c = h->constant;
    double kg = rf_hall_weight(h, s), of_glycogen = h->glycogen_kcal_kg2_d * s->glycogen_kg * s->glycogen_kg;
    double glycogen = in->carbohydrate_kcal_d - of_glycogen, more = in->intake_kcal_d - h->intake_kcal_d;
    double before = h->constant_kcal_d + c->fat_cost_kcal_kg_d * s->fat_kg + c->lean_cost_kcal_kg_d * s->lean_kg +
                    in->delta_kcal_kg_d * kg + c->tef * more + s->thermogenesis_kcal_d;
    double turnover = (RF_FORBES_KG * c->lean_turnover_kcal_kg + c->fat_turnover_kcal_kg * s->fat_kg) /
                      (RF_FORBES_KG * c->lean_kcal_kg + c->fat_kcal_kg * s->fat_kg);
    double expenditure = rf_hall_expenditure(h, s, in), tissue = in->intake_kcal_d - glycogen - expenditure;
    rf_tell_more(t, "Into glycogen, g = %.3f - %.3f x %.6f^2 = %.2f kcal/d", in->carbohydrate_kcal_d,
                 h->glycogen_kcal_kg2_d, s->glycogen_kg, glycogen);
    rf_tell_more(
        t,
        "Spent before turnover, B = %.3f + %.4f x %.4f + %.4f x %.4f + %.5f x %.3f + %g x (%.3f - %.3f) + % .3f = "
        "%.3f kcal/d",
        h->constant_kcal_d, c->fat_cost_kcal_kg_d, s->fat_kg, c->lean_cost_kcal_kg_d, s->lean_kg, in->delta_kcal_kg_d,
        kg, c->tef, in->intake_kcal_d, h->intake_kcal_d, s->thermogenesis_kcal_d, before);
    rf_tell_more(t, "K + gamma_F x F + gamma_L x L + delta x weight + heat of food + adaptation");
    rf_tell_more(t, "Turnover, q = (%g x %.4f + %.4f x %.4f) / (%g x %.4f + %.4f x %.4f) = %.6f", RF_FORBES_KG,
                 c->lean_turnover_kcal_kg, c->fat_turnover_kcal_kg, s->fat_kg, RF_FORBES_KG, c->lean_kcal_kg,
                 c->fat_kcal_kg, s->fat_kg, turnover);
    rf_tell_more(t, "Into tissue, X = (%.3f - % .2f - %.3f) / (1 + %.6f) = %.3f kcal/d", in->intake_kcal_d, glycogen,
                 before, turnover, tissue);
    rf_tell_more(t, "Expenditure = %.3f - % .2f - % .3f = %.1f kcal/d", in->intake_kcal_d, glycogen, tissue,
                 expenditure);
}

static void compartments(rf_teller *t, const rf_hall_state *s)
{
    rf_tell_more(t, "Fat F: %.4f kg; lean L: %.4f kg; glycogen: %.6f kg; fluid: %.4f kg; adaptation: %.3f kcal/d",
                 s->fat_kg, s->lean_kg, s->glycogen_kg, s->fluid_kg, s->thermogenesis_kcal_d);
}

void rf_explain_day_of(rf_teller *t, const rf_trace *trace, const rf_trace_day *day)
{
    rf_tell(t, "Day %g, as the model has it; eaten EI: %.3f kcal/d", day->day, day->input.intake_kcal_d);
    compartments(t, &day->state);
    inputs(t, &trace->hall, &day->input);
    weight(t, &trace->hall, &day->state);
    spent(t, &trace->hall, &day->state, &day->input);
}

void rf_explain_hold(rf_teller *t, const rf_trace *trace, const rf_trace_day *day, double kcal_d)
{
    const rf_hall *h = &trace->hall;
    const rf_hall_constants *c = h->constant;
    const rf_hall_state *s = &day->state;
    double kg = rf_hall_weight(h, s);
    rf_tell(t, "Day %.2f, the weight is there; fat F: %.4f kg; lean L: %.4f kg; weight: %.3f kg", day->day, s->fat_kg,
            s->lean_kg, kg);
    rf_tell_more(t,
                 "Intake that holds it, adaptation settled = (%.3f - (%g + %g) x %.3f + %.4f x %.4f + %.4f x %.4f + "
                 "%.5f x %.3f) / (1 - %g - %g) = %.1f kcal/d",
                 h->constant_kcal_d, c->tef, h->thermogenesis, h->intake_kcal_d, c->lean_cost_kcal_kg_d, s->lean_kg,
                 c->fat_cost_kcal_kg_d, s->fat_kg, day->input.delta_kcal_kg_d, kg, c->tef, h->thermogenesis, kcal_d);
    rf_tell_more(t, "Water and glycogen then refill: the weight settles a little above");
}

void rf_explain_steady(rf_teller *t, const rf_trace *trace)
{
    const rf_hall *h = &trace->hall;
    const rf_hall_constants *c = h->constant;
    const rf_hall_input *in = &trace->day[RF_TRACE_LAST].input;
    const rf_hall_state *s = &trace->steady;
    if (!trace->settles) {
        rf_tell(
            t, "In the long run: the weight does not settle under the intake of the last day, or the path ends before");
        return;
    }
    rf_tell(t, "In the long run, where what is eaten is spent; fat F: %.4f kg", s->fat_kg);
    rf_tell_more(t, "Lean L = %.4f + %g x ln(%.4f / %.4f) = %.4f kg", h->lean_kg, RF_FORBES_KG, s->fat_kg, h->fat_kg,
                 s->lean_kg);
    rf_tell_more(t, "Glycogen = %g x sqrt(%.3f / %.3f) = %.6f kg", RF_GLYCOGEN_START_KG, in->carbohydrate_kcal_d,
                 h->carbohydrate_kcal_d, s->glycogen_kg);
    if (in->sodium_mg_d != h->sodium_change_mg_d)
        rf_tell_more(t, "Sodium changes by = %g x (%.3f / %.3f - 1) = %.3f mg/d", c->sodium_mg_d, in->intake_kcal_d,
                     h->intake_kcal_d, in->sodium_mg_d);
    rf_tell_more(t, "Fluid = (% .3f - %g x (1 - %.3f / %.3f)) / %g = %.4f kg", in->sodium_mg_d,
                 c->sodium_carbohydrate_mg_d, in->carbohydrate_kcal_d, h->carbohydrate_kcal_d, c->sodium_mg_l_d,
                 s->fluid_kg);
    weight(t, h, s);
    rf_tell_more(
        t,
        "Intake that it balances = (%.3f - (%g + %g) x %.3f + %.4f x %.4f + %.4f x %.4f + %.5f x %.3f) / (1 - %g - "
        "%g) = %.1f kcal/d",
        h->constant_kcal_d, c->tef, h->thermogenesis, h->intake_kcal_d, c->lean_cost_kcal_kg_d, s->lean_kg,
        c->fat_cost_kcal_kg_d, s->fat_kg, in->delta_kcal_kg_d, rf_hall_weight(h, s), c->tef, h->thermogenesis,
        in->intake_kcal_d);
}
