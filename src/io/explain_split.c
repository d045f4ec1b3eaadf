#include "io/explain_split.h"

#include <math.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "diet/rate_kernel.h"
#include "diet/split_kernel.h"
#include "io/explain_goal.h"
#include "plan/plan_food.h"

#define CARBOHYDRATE RF_KCAL_PER_G_CARBOHYDRATE
#define PROTEIN RF_KCAL_PER_G_PROTEIN
#define FAT RF_KCAL_PER_G_FAT

static const char *const names[RF_MACROS] = {"Carbohydrate", "Protein", "Fat"};

/* The smallest amounts, and the least energy that holds them. */
static rf_amounts least(rf_teller *t, const refuel_split_input *in)
{
    double kg = in->basis_kg;
    rf_amounts out = {{rf_split_rest_carbohydrate_g_d(in), rf_split_least_protein_g_d(in), 0}};
    double lean_kcal = rf_amounts_kcal_d(&out);
    rf_tell(t, "Carbohydrate, least = largest of (smallest of (%.2f, %g g/kg x %#.3f kg), reference %g g) = %.2f g",
            in->carbohydrate_low_g_d, RF_REST_DAY_CARBOHYDRATE_G_KG, kg, in->carbohydrate_reference_g_d,
            out.g_d[RF_CARBOHYDRATE]);
    rf_tell_more(
        t,
        "Protein, least = largest of (smallest of (%.2f, %g g/kg x %#.3f kg), reference %g g/kg x %#.3f kg) = %.2f g",
        in->protein_low_g_d, RF_LEAST_PROTEIN_G_KG, kg, round(in->protein_reference_g_d / kg * 100) / 100, kg,
        out.g_d[RF_PROTEIN]);
    rf_tell_more(t, "Energy of both = %g x %.2f + %g x %.2f = %.1f kcal", CARBOHYDRATE, out.g_d[RF_CARBOHYDRATE],
                 PROTEIN, out.g_d[RF_PROTEIN], lean_kcal);
    rf_tell_more(t, "Least energy = largest of (%.1f / (1 - %g), %.1f + %g x essential fats %g g) = %.1f kcal",
                 lean_kcal, RF_FAT_LEAST_SHARE, lean_kcal, FAT, in->essential_fat_g_d, t->p->macros.minimum_kcal_d);
    return out;
}

/* The least energy that holds every target. */
static void fits_from(rf_teller *t, const refuel_split_input *in)
{
    double lean_kcal = CARBOHYDRATE * in->carbohydrate_low_g_d + PROTEIN * in->protein_g_d;
    rf_tell(t, "Least carbohydrate for the training, and protein = %g x %.2f + %g x %.2f = %.1f kcal", CARBOHYDRATE,
            in->carbohydrate_low_g_d, PROTEIN, in->protein_g_d, lean_kcal);
    rf_tell_more(
        t,
        "All targets fit from = largest of (%.1f / (1 - %g), %.1f + %g x largest of (%g g/kg x %#.3f kg, %g g)) = "
        "%.1f kcal",
        lean_kcal, in->fat_least_share, lean_kcal, FAT, RF_FAT_LEAST_G_KG, in->basis_kg, in->essential_fat_g_d,
        t->p->macros.fits_kcal_d);
}

/* One amount takes more, as far as it may. */
static void more(rf_teller *t, const refuel_split_input *in, rf_amounts *a, const rf_split_step *step)
{
    rf_amounts before = *a;
    double energy = in->energy_kcal_d, left_kcal = energy - rf_amounts_kcal_d(a), was = a->g_d[step->macro];
    double kcal_per_g = rf_kcal_per_g[step->macro], *amount = &a->g_d[step->macro];
    const char *name = names[step->macro];
    if (!rf_take_more(a, step, energy)) return;
    rf_tell(t, "Left for more = %.1f - %g x %.2f - %g x %.2f - %g x %.2f = %.1f kcal", energy, CARBOHYDRATE,
            before.g_d[RF_CARBOHYDRATE], PROTEIN, before.g_d[RF_PROTEIN], FAT, before.g_d[RF_FAT], left_kcal);
    if (step->macro == RF_FAT && isfinite(step->bound_g_d))
        rf_tell_more(
            t, "Fat takes it, up to %g %% of the energy = smallest of (%g x %.1f / %g, %.2f + %.1f / %g) = %.2f g",
            step->factor * 100, step->factor, energy, FAT, was, left_kcal, kcal_per_g, *amount);
    else if (step->factor > 0)
        rf_tell_more(t, "%s takes it, up to %g g/kg = smallest of (%g g/kg x %#.3f kg, %.2f + %.1f / %g) = %.2f g",
                     name, step->factor, step->factor, in->basis_kg, was, left_kcal, kcal_per_g, *amount);
    else if (isfinite(step->bound_g_d))
        rf_tell_more(t, "%s takes it, up to the end of its range = smallest of (%.2f, %.2f + %.1f / %g) = %.2f g", name,
                     step->bound_g_d, was, left_kcal, kcal_per_g, *amount);
    else
        rf_tell_more(t, "%s takes the rest = %.2f + %.1f / %g = %.2f g", name, was, left_kcal, kcal_per_g, *amount);
}

static void fill(rf_teller *t, const refuel_split_input *in, rf_amounts *a)
{
    rf_split_step step[RF_SPLIT_FILLS];
    rf_split_fills(in, INFINITY, step);
    rf_tell(t, "Everything fits: fat, carbohydrate and protein take what is left, in the documented order");
    for (int i = 0; i < RF_SPLIT_FILLS; i++) more(t, in, a, &step[i]);
}

/* One amount gives way, as far as it must and may. */
static void cut(rf_teller *t, const refuel_split_input *in, rf_amounts *a, const rf_split_step *step)
{
    rf_amounts before = *a;
    double over_kcal = rf_amounts_kcal_d(a) - in->energy_kcal_d;
    if (!rf_give_way(a, step, in->energy_kcal_d)) return;
    rf_tell(t, "Too much = %g x %.2f + %g x %.2f + %g x %.2f - %.1f = %.2f kcal", CARBOHYDRATE,
            before.g_d[RF_CARBOHYDRATE], PROTEIN, before.g_d[RF_PROTEIN], FAT, before.g_d[RF_FAT], in->energy_kcal_d,
            over_kcal);
    rf_tell_more(t, "%s = largest of (%.2f, %.2f - %.2f / %g) = %.2f g", names[step->macro], step->bound_g_d,
                 before.g_d[step->macro], over_kcal, rf_kcal_per_g[step->macro], a->g_d[step->macro]);
}

static void compromise(rf_teller *t, const refuel_split_input *in, rf_amounts *a)
{
    rf_split_step step[RF_SPLIT_CUTS];
    rf_split_cuts(in, step);
    rf_tell(t, "Not everything fits: amounts are cut in the documented order, each to its bound");
    rf_tell_more(t, "Carbohydrate and protein to their lower edges, then to their least");
    if (in->fat_least_share != RF_FAT_LEAST_SHARE)
        rf_tell_more(
            t,
            "Fat between them to = largest of (%g x %.1f kcal / %g, %g g/kg x %#.3f kg, essential fats %g g) = %.2f g",
            RF_FAT_LEAST_SHARE, in->energy_kcal_d, FAT, RF_FAT_LEAST_G_KG, in->basis_kg, in->essential_fat_g_d,
            step[2].bound_g_d);
    rf_tell_more(t, "Fat at last to = largest of (%g x %.1f kcal / %g, essential fats %g g) = %.2f g",
                 RF_FAT_LEAST_SHARE, in->energy_kcal_d, FAT, in->essential_fat_g_d, step[RF_SPLIT_CUTS - 1].bound_g_d);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(the order)");
    for (int i = 0; i < RF_SPLIT_CUTS; i++) cut(t, in, a, &step[i]);
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (t->p->macros.cut & (1u << i)) rf_tell_more(t, "Cut: %s", refuel_cut_text(i));
}

static void infeasible(rf_teller *t, const refuel_split_input *in, const rf_amounts *smallest)
{
    const refuel_split *s = &t->p->macros;
    rf_tell(t, "Even the smallest amounts do not fit into this energy");
    rf_tell_more(t, "Missing = %.1f - %.1f = %.1f kcal", s->minimum_kcal_d, in->energy_kcal_d, s->shortfall_kcal_d);
    if (isnan(s->fat_g_d))
        rf_tell_more(t, "Carbohydrate and protein alone are more than it: there is no split");
    else
        rf_tell_more(t, "Fat takes what they leave = (%.1f - %g x %.2f - %g x %.2f) / %g = %.2f g", in->energy_kcal_d,
                     CARBOHYDRATE, smallest->g_d[RF_CARBOHYDRATE], PROTEIN, smallest->g_d[RF_PROTEIN], FAT, s->fat_g_d);
}

/* The mildest change of the goal that eats enough for the floors and for the split. */
static void mildest(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double floor_kcal_d = rf_case_floor_kcal_d(c);
    double need_kcal_d = fmax(floor_kcal_d, p->macros.minimum_kcal_d);
    if (rf_plan_no_goal_helps(c, &p->macros))
        rf_tell(t, "Keeping the weight does not hold them either: no goal of loss helps");
    if (!(p->applied_kg_week < 0) || p->mildest_kg_week == p->applied_kg_week) return;
    rf_tell(t, "A milder goal eats at least = largest of (floor %.1f, %.1f) = %.1f kcal/d", floor_kcal_d,
            p->macros.minimum_kcal_d, need_kcal_d);
    if (p->mildest_kg_week == 0) {
        rf_tell_more(t, "No loss in steps of %g lb a week leaves that: maintain", RF_GOAL_STEP_LB_WEEK);
        return;
    }
    char change[RF_TELLER_LINE];
    double steps = round((p->mildest_kg_week - p->applied_kg_week) / REFUEL_KG_PER_LB / RF_GOAL_STEP_LB_WEEK);
    rf_tell_more(t, "Milder goal = (%s) + %.0f x %g x %g = %.4f kg/week, in steps of %g lb",
                 rf_explain_change(change, p, p->applied_kg_week), steps, RF_GOAL_STEP_LB_WEEK, REFUEL_KG_PER_LB,
                 p->mildest_kg_week, RF_GOAL_STEP_LB_WEEK);
    rf_tell_more(t, "It eats = %.1f + % .4f / %g x %g = %.1f kcal/d", p->total_kcal_d, p->mildest_kg_week,
                 REFUEL_KG_PER_LB, RF_KCAL_D_PER_LB_WEEK, p->total_kcal_d + rf_static_kcal_d(p->mildest_kg_week));
}

static void energy_of_food(rf_teller *t)
{
    const refuel_split *s = &t->p->macros;
    if (isnan(s->fat_g_d)) return;
    rf_tell(t, "Energy of the food = carbohydrate %.2f g x %g + protein %.2f g x %g + fat %.2f g x %g = %.1f kcal",
            s->carbohydrate_g_d, CARBOHYDRATE, s->protein_g_d, PROTEIN, s->fat_g_d, FAT,
            rf_amounts_kcal_d(&(rf_amounts){{s->carbohydrate_g_d, s->protein_g_d, s->fat_g_d}}));
}

void rf_explain_split(rf_teller *t, const rf_case *c)
{
    const refuel_split *s = &t->p->macros;
    refuel_split_input in = rf_plan_split_input(c, t->p->intake_kcal_d);
    rf_amounts a = rf_split_wanted(&in);
    fits_from(t, &in);
    rf_amounts smallest = least(t, &in);
    if (s->state == REFUEL_SPLIT_INFEASIBLE)
        infeasible(t, &in, &smallest);
    else if (s->cut)
        compromise(t, &in, &a);
    else
        fill(t, &in, &a);
    energy_of_food(t);
    mildest(t, c);
}
