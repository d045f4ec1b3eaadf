#include "io/explain_food.h"

#include <math.h>
#include <refuel/units.h>
#include <string.h>

#include "core/source_keys.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "diet/protein_kernel.h"
#include "io/explain_split.h"
#include "plan/plan_food.h"

/* The weight that amounts in g/kg refer to. */
static void basis(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double height_m = p->height_cm / 100;
    if (c->basis_kg == c->weight_kg) return;
    rf_tell(t, "Weight at a body mass index of %g = %g x %#.4f^2 = %#.3f kg", RF_BASIS_BMI, RF_BASIS_BMI, height_m,
            RF_BASIS_BMI * height_m * height_m);
    rf_tell_more(t, "From a body mass index of %g on amounts per kg refer to that, and to a share of what is above it",
                 RF_BASIS_FROM_BMI);
    rf_tell_more(t, "Adjusted weight = %#.3f + %g x (%#.3f - %#.3f) = %#.3f kg", RF_BASIS_BMI * height_m * height_m,
                 RF_BASIS_EXCESS_SHARE, p->weight_kg, RF_BASIS_BMI * height_m * height_m, c->basis_kg);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

static void ranges_line(rf_teller *t)
{
    char line[RF_TELLER_LINE] = "";
    for (size_t i = 0; i < RF_CARBOHYDRATE_NODES; i++)
        rf_tell_add(line, "%s%g to %g%s at %g%s", i ? ", " : "", rf_carbohydrate_nodes[i].low_g_kg,
                    rf_carbohydrate_nodes[i].high_g_kg, i ? "" : " g/kg", rf_carbohydrate_nodes[i].minutes_d,
                    i ? "" : " min");
    rf_tell_more(t, "Ranges: %s and more; straight lines between", line);
}

/* The straight lines that the minutes lie on. */
static void between_nodes(rf_teller *t, double minutes_d)
{
    const struct rf_carbohydrate_node *node = rf_carbohydrate_nodes;
    rf_edges band = rf_carbohydrate_band_g_kg(minutes_d);
    size_t i = 1;
    while (i < RF_CARBOHYDRATE_NODES && node[i].minutes_d < minutes_d) i++;
    if (i == RF_CARBOHYDRATE_NODES) {
        rf_tell_more(t, "Band: %.4f to %.4f g/kg", band.low, band.high);
        return;
    }
    double from = node[i - 1].minutes_d, to = node[i].minutes_d;
    rf_tell_more(t, "Band from = %g + (%.2f - %g) / (%g - %g) x (%g - %g) = %.4f g/kg", node[i - 1].low_g_kg, minutes_d,
                 from, to, from, node[i].low_g_kg, node[i - 1].low_g_kg, band.low);
    rf_tell_more(t, "Band to = %g + (%.2f - %g) / (%g - %g) x (%g - %g) = %.4f g/kg", node[i - 1].high_g_kg, minutes_d,
                 from, to, from, node[i].high_g_kg, node[i - 1].high_g_kg, band.high);
}

static void carbohydrate(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    double minutes_d = isnan(c->carbohydrate_minutes_d) ? 0 : c->carbohydrate_minutes_d;
    rf_edges band = rf_carbohydrate_band_g_kg(minutes_d);
    char walking[RF_TELLER_LINE] = "";
    if (p->run_share < 1)
        rf_tell_add(walking, " x (%.5f + %g x (1 - %.5f))", p->run_share, RF_WALKING_MINUTE, p->run_share);
    if (minutes_d > 0)
        rf_tell(t, "Training = %.4f h x 60%s = %.2f minutes a day%s", p->running_hours_d, walking, minutes_d,
                p->run_share < 1 ? ", walking in part" : "");
    else
        rf_tell(t, "Training: %.2f minutes a day", minutes_d);
    ranges_line(t);
    between_nodes(t, minutes_d);
    rf_tell_paper(t, RF_SOURCE_BURKE_2011, "");
    rf_tell(t, "Carbohydrate for the training = %.4f to %.4f g/kg x %#.3f kg = %.2f to %.2f g", band.low, band.high,
            c->basis_kg, p->carbohydrate_target_g_d.low, p->carbohydrate_target_g_d.high);
    rf_tell_more(t, "The plan aims at the middle = (%.4f + %.4f) / 2 x %#.3f kg = %.2f g", band.low, band.high,
                 c->basis_kg, (band.low + band.high) / 2 * c->basis_kg);
}

/* Why the range of protein is the one it is. */
static void protein_reason(rf_teller *t, const rf_case *c)
{
    if (c->running_h_week > 0)
        rf_tell_more(t, "Running = %.5f x %.4f h x %g = %.3f h a week", t->p->run_share, t->p->running_hours_d,
                     REFUEL_DAYS_PER_WEEK, c->running_h_week);
    rf_tell_more(
        t, "Ranges: %g to %g g/kg, from %g h of running a week %g to %g, above %g h %g to %g; in a deficit %g to %g",
        RF_PROTEIN_LOW_G_KG, RF_PROTEIN_LOW_MOST_G_KG, RF_PROTEIN_TRAINED_H_WEEK, RF_PROTEIN_TRAINED_G_KG,
        RF_PROTEIN_TRAINED_MOST_G_KG, RF_PROTEIN_MUCH_H_WEEK, RF_PROTEIN_MUCH_G_KG, RF_PROTEIN_MUCH_MOST_G_KG,
        RF_PROTEIN_DEFICIT_G_KG, RF_PROTEIN_DEFICIT_MOST_G_KG);
    if (c->age_y >= RF_PROTEIN_OLDER_AGE_Y)
        rf_tell_more(t, "From %g years on at least %g g/kg", RF_PROTEIN_OLDER_AGE_Y, RF_PROTEIN_OLDER_G_KG);
    if (!isnan(c->reference.protein_g_kg))
        rf_tell_more(t, "Never below the reference intake, %g g/kg", c->reference.protein_g_kg);
}

static const char *protein_source(const rf_case *c, const rf_edges *band)
{
    if (band->low == c->reference.protein_g_kg) return RF_SOURCE_IOM_2002;
    if (c->applied_kg_week < 0) return RF_SOURCE_HECTOR_2018;
    if (band->low == RF_PROTEIN_OLDER_G_KG) return RF_SOURCE_PROTAGE_2013;
    return band->low == RF_PROTEIN_LOW_G_KG ? RF_SOURCE_REFUEL : RF_SOURCE_JAGER_2017;
}

static void protein(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    int deficit = c->applied_kg_week < 0;
    rf_edges band = rf_protein_target_g_kg(c->running_h_week, deficit, c->age_y, c->reference.protein_g_kg);
    rf_tell(t, "Protein = %g to %g g/kg x %#.3f kg = %.2f to %.2f g", band.low, band.high, c->basis_kg,
            p->protein_target_g_d.low, p->protein_target_g_d.high);
    protein_reason(t, c);
    rf_tell_paper(t, protein_source(c, &band), "");
    if (deficit)
        rf_tell_more(t, "The plan takes the lower edge, because of the deficit: %.2f g", band.low * c->basis_kg);
    else
        rf_tell_more(t, "The plan takes the middle = (%g + %g) / 2 x %#.3f kg = %.2f g", band.low, band.high,
                     c->basis_kg, (band.low + band.high) / 2 * c->basis_kg);
}

const char *rf_explain_intake(char text[RF_TELLER_LINE], const rf_case *c, double energy_kcal_d)
{
    text[0] = '\0';
    if (c->eaten)
        rf_tell_add(text, "%#.1f", energy_kcal_d);
    else
        rf_tell_add(text, "%.1f", energy_kcal_d);
    return text;
}

void rf_explain_fat_least(rf_teller *t, const rf_case *c, double energy_kcal_d)
{
    char energy[RF_TELLER_LINE];
    double least = rf_fat_band_g_d(energy_kcal_d, c->basis_kg, c->reference.essential_fat_g_d).low;
    rf_tell_more(t, "Fat, least = largest of (%g x %s kcal / %g, %g g/kg x %#.3f kg, essential fats %g g) = %.2f g",
                 RF_FAT_LEAST_SHARE, rf_explain_intake(energy, c, energy_kcal_d), RF_KCAL_PER_G_FAT, RF_FAT_LEAST_G_KG,
                 c->basis_kg, c->reference.essential_fat_g_d, least);
}

/* Whose edge binds, as the check at this energy has it. */
static const char *fat_least_source(const rf_case *c, double energy_kcal_d)
{
    rf_case at = *c;
    at.intake_kcal_d = energy_kcal_d;
    return rf_check_fat_minimum(&at).source;
}

static void fat(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    const char *least = fat_least_source(c, p->intake_kcal_d);
    rf_tell(t, "Fat, from %g to %g of the energy, with a least per kg and of essential fats", RF_FAT_LEAST_SHARE,
            RF_FAT_MOST_SHARE);
    rf_explain_fat_least(t, c, p->intake_kcal_d);
    if (strcmp(least, RF_SOURCE_IOM_2002) != 0) rf_tell_paper(t, least, "(the least)");
    rf_tell_more(t, "Fat, most = largest of (%g x %.1f kcal / %g, %.2f) = %.2f g", RF_FAT_MOST_SHARE, p->intake_kcal_d,
                 RF_KCAL_PER_G_FAT, p->fat_target_g_d.low, p->fat_target_g_d.high);
    rf_tell_paper(t, RF_SOURCE_IOM_2002, "");
}

static void fibre(rf_teller *t, const rf_case *c)
{
    const refuel_plan_result *p = t->p;
    if (isnan(p->fibre_g_d)) return;
    if (isnan(p->intake_kcal_d)) {
        rf_tell(t, "Fibre: the reference intake, %g g", p->fibre_g_d);
        rf_tell_paper(t, RF_SOURCE_IOM_2002, "");
        return;
    }
    rf_tell(t, "Fibre = smallest of (%g x %.1f kcal / 1000, reference %g g) = %.2f g", RF_FIBRE_G_PER_1000_KCAL,
            p->intake_kcal_d, c->reference.fibre_g_d, p->fibre_g_d);
    rf_tell_paper(t, RF_SOURCE_IOM_2002, "");
}

void rf_explain_food(rf_teller *t, const rf_case *c)
{
    if (!isnan(t->p->macros.carbohydrate_g_d)) {
        basis(t, c);
        carbohydrate(t, c);
        protein(t, c);
        fat(t, c);
        rf_explain_split(t, c);
    }
    fibre(t, c);
}
