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

/* The smallest amounts, and the least energy that holds them. */
static void least(rf_teller *t, const refuel_split_input *in, const rf_amounts *want, rf_amounts *out)
{
    double kg = in->basis_kg;
    out->carbohydrate_g_d =
        fmin(want->carbohydrate_g_d, fmax(RF_REST_DAY_CARBOHYDRATE_G_KG * kg, RF_LEAST_CARBOHYDRATE_G_D));
    out->protein_g_d = fmin(want->protein_g_d, RF_LEAST_PROTEIN_G_KG * kg);
    rf_tell(t, "Carbohydrate, least = smallest of (%.2f, largest of (%g g/kg x %#.3f kg, %g)) = %.2f g",
            want->carbohydrate_g_d, RF_REST_DAY_CARBOHYDRATE_G_KG, kg, RF_LEAST_CARBOHYDRATE_G_D,
            out->carbohydrate_g_d);
    rf_tell_more(t, "Protein, least = smallest of (%.2f, %g g/kg x %#.3f kg) = %.2f g", want->protein_g_d,
                 RF_LEAST_PROTEIN_G_KG, kg, out->protein_g_d);
    double lean_kcal = CARBOHYDRATE * out->carbohydrate_g_d + PROTEIN * out->protein_g_d;
    rf_tell_more(t, "Energy of both = %g x %.2f + %g x %.2f = %.1f kcal", CARBOHYDRATE, out->carbohydrate_g_d, PROTEIN,
                 out->protein_g_d, lean_kcal);
    rf_tell_more(t, "Least energy = largest of (%.1f / (1 - %g), %.1f + %g x essential fats %g g) = %.1f kcal",
                 lean_kcal, RF_FAT_LEAST_SHARE, lean_kcal, FAT, in->essential_fat_g_d, t->p->macros.minimum_kcal_d);
}

/* The least energy that holds every target. */
static void fits_from(rf_teller *t, const refuel_split_input *in, const rf_amounts *want)
{
    double wanted_kcal = CARBOHYDRATE * want->carbohydrate_g_d + PROTEIN * want->protein_g_d;
    rf_tell(t, "Carbohydrate and protein of the plan = %g x %.2f + %g x %.2f = %.1f kcal", CARBOHYDRATE,
            want->carbohydrate_g_d, PROTEIN, want->protein_g_d, wanted_kcal);
    rf_tell_more(
        t,
        "All targets fit from = largest of (%.1f / (1 - %g), %.1f + %g x largest of (%g g/kg x %#.3f kg, %g g)) = "
        "%.1f kcal",
        wanted_kcal, RF_FAT_LEAST_SHARE, wanted_kcal, FAT, RF_FAT_LEAST_G_KG, in->basis_kg, in->essential_fat_g_d,
        t->p->macros.fits_kcal_d);
}

static void fill(rf_teller *t, const refuel_split_input *in, rf_amounts *a)
{
    rf_amounts before = *a;
    double energy = in->energy_kcal_d, left_kcal = energy - rf_amounts_kcal_d(a);
    double most = fmax(RF_FAT_MOST_SHARE * energy / FAT, a->fat_g_d);
    rf_split_fill(a, energy);
    rf_tell(t, "Left for more = %.1f - %g x %.2f - %g x %.2f - %g x %.2f = %.1f kcal", energy, CARBOHYDRATE,
            before.carbohydrate_g_d, PROTEIN, before.protein_g_d, FAT, before.fat_g_d, left_kcal);
    rf_tell_more(t, "Everything fits: fat takes the rest, up to %g %% of the energy", RF_FAT_MOST_SHARE * 100);
    rf_tell_more(t, "Fat = %.2f + smallest of (%.1f / %g, %.2f - %.2f) = %.2f g", before.fat_g_d, left_kcal, FAT, most,
                 before.fat_g_d, a->fat_g_d);
    rf_tell_more(t, "Carbohydrate = %.2f + (%.1f - %g x (%.2f - %.2f)) / %g = %.2f g", before.carbohydrate_g_d,
                 left_kcal, FAT, a->fat_g_d, before.fat_g_d, CARBOHYDRATE, a->carbohydrate_g_d);
}

/* One amount gives way, as far as it must and may. */
static void cut(rf_teller *t, const char *name, const refuel_split_input *in, rf_amounts *a, double *amount,
                double bound, double kcal_per_g)
{
    rf_amounts before = *a;
    double was = *amount;
    if (!rf_give_way(a, amount, bound, kcal_per_g, in->energy_kcal_d)) return;
    double over_kcal = rf_amounts_kcal_d(&before) - in->energy_kcal_d;
    rf_tell(t, "Too much = %g x %.2f + %g x %.2f + %g x %.2f - %.1f = %.2f kcal", CARBOHYDRATE, before.carbohydrate_g_d,
            PROTEIN, before.protein_g_d, FAT, before.fat_g_d, in->energy_kcal_d, over_kcal);
    rf_tell_more(t, "%s = largest of (%.2f, %.2f - %.2f / %g) = %.2f g", name, bound, was, over_kcal, kcal_per_g,
                 *amount);
}

/* In the order of rf_split_compromise. */
static void compromise(rf_teller *t, const refuel_split_input *in, rf_amounts *a)
{
    double kg = in->basis_kg;
    rf_split_bounds to = rf_split_bounds_of(in);
    rf_tell(t, "Not everything fits: amounts are cut in the documented order, each to its bound");
    rf_tell_more(t, "Carbohydrate to = largest of (%.4f g/kg x %#.3f kg, %g) = %.2f g", in->carbohydrate_low_g_kg, kg,
                 RF_LEAST_CARBOHYDRATE_G_D, to.carbohydrate_band_g_d);
    if (in->deficit)
        rf_tell_more(t, "Protein in a deficit to = %g g/kg x %#.3f kg = %.2f g", RF_PROTEIN_DEFICIT_G_KG, kg,
                     to.protein_deficit_g_d);
    rf_tell_more(t, "Then protein to = %g g/kg x %#.3f kg = %.2f g", RF_LEAST_PROTEIN_G_KG, kg, to.protein_g_d);
    rf_tell_more(t, "Then carbohydrate to = largest of (%g g/kg x %#.3f kg, %g) = %.2f g",
                 RF_REST_DAY_CARBOHYDRATE_G_KG, kg, RF_LEAST_CARBOHYDRATE_G_D, to.carbohydrate_rest_g_d);
    rf_tell_more(t, "Then fat to = largest of (%g x %.1f kcal / %g, essential fats %g g) = %.2f g", RF_FAT_LEAST_SHARE,
                 in->energy_kcal_d, FAT, in->essential_fat_g_d, to.fat_g_d);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(the order)");
    cut(t, "Carbohydrate", in, a, &a->carbohydrate_g_d, to.carbohydrate_band_g_d, CARBOHYDRATE);
    cut(t, "Protein", in, a, &a->protein_g_d, to.protein_deficit_g_d, PROTEIN);
    cut(t, "Protein", in, a, &a->protein_g_d, to.protein_g_d, PROTEIN);
    cut(t, "Carbohydrate", in, a, &a->carbohydrate_g_d, to.carbohydrate_rest_g_d, CARBOHYDRATE);
    cut(t, "Fat", in, a, &a->fat_g_d, to.fat_g_d, FAT);
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (t->p->macros.cut & (1u << i)) rf_tell_more(t, "Cut: %s", refuel_cut_text(i));
}

static void infeasible(rf_teller *t, const refuel_split_input *in, const rf_amounts *smallest)
{
    rf_tell(t, "Even the smallest amounts do not fit into this energy: fat takes what they leave");
    rf_tell_more(t, "Missing = %.1f - %.1f = %.1f kcal", t->p->macros.minimum_kcal_d, in->energy_kcal_d,
                 t->p->macros.shortfall_kcal_d);
    rf_tell_more(t, "Fat = largest of (0, (%.1f - %g x %.2f - %g x %.2f) / %g) = %.2f g", in->energy_kcal_d,
                 CARBOHYDRATE, smallest->carbohydrate_g_d, PROTEIN, smallest->protein_g_d, FAT, t->p->macros.fat_g_d);
}

/* The mildest change of the goal that eats enough for the floors and for the split. */
static void mildest(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double floor_kcal_d = rf_case_floor_kcal_d(c);
    double need_kcal_d = fmax(floor_kcal_d, p->macros.minimum_kcal_d);
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

void rf_explain_split(rf_teller *t, const rf_case *c)
{
    const refuel_split *s = &t->p->macros;
    refuel_split_input in = rf_plan_split_input(c, t->p->intake_kcal_d);
    rf_amounts a = {in.carbohydrate_g_kg * in.basis_kg, in.protein_g_kg * in.basis_kg, t->p->fat_target_g_d.low},
               smallest;
    fits_from(t, &in, &a);
    least(t, &in, &a, &smallest);
    if (s->state == REFUEL_SPLIT_FITS) fill(t, &in, &a);
    if (s->state == REFUEL_SPLIT_COMPROMISED) compromise(t, &in, &a);
    if (s->state == REFUEL_SPLIT_INFEASIBLE) infeasible(t, &in, &smallest);
    rf_tell(t, "Energy of the food = carbohydrate %.2f g x %g + protein %.2f g x %g + fat %.2f g x %g = %.1f kcal",
            s->carbohydrate_g_d, CARBOHYDRATE, s->protein_g_d, PROTEIN, s->fat_g_d, FAT,
            rf_amounts_kcal_d(&(rf_amounts){s->carbohydrate_g_d, s->protein_g_d, s->fat_g_d}));
    mildest(t, c);
}
