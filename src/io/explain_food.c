#include "io/explain_food.h"

#include <math.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "io/explain_protein.h"
#include "io/explain_split.h"
#include "person/person.h"
#include "plan/plan_food.h"

void rf_explain_basis(rf_teller *t, double basis_kg)
{
    const refuel_plan_result *p = t->p;
    double height_m = p->height_cm / 100, at_bmi_kg = RF_BASIS_BMI * height_m * height_m;
    double share = rf_basis_adjusted_share(p->bmi_kg_m2), adjusted_kg = rf_adjusted_kg(p->weight_kg, height_m);
    if (basis_kg == p->weight_kg) return;
    rf_tell(t, "Weight at a body mass index of %g = %g x %#.4f^2 = %#.3f kg", RF_BASIS_BMI, RF_BASIS_BMI, height_m,
            at_bmi_kg);
    rf_tell_more(t, "Adjusted weight = %#.3f + %g x (%#.3f - %#.3f) = %.3f kg", at_bmi_kg, RF_BASIS_EXCESS_SHARE,
                 p->weight_kg, at_bmi_kg, adjusted_kg);
    rf_tell_more(t,
                 "Amounts per kg refer to the weight up to a body mass index of %g, from %g on to the adjusted weight; "
                 "straight line between",
                 RF_BASIS_ACTUAL_BMI, RF_BASIS_ADJUSTED_BMI);
    rf_tell_more(t, "Share of the adjusted weight = smallest of (1, (%#.3f / %#.4f^2 - %g) / (%g - %g)) = %.4f",
                 p->weight_kg, height_m, RF_BASIS_ACTUAL_BMI, RF_BASIS_ADJUSTED_BMI, RF_BASIS_ACTUAL_BMI, share);
    rf_tell_more(t, "They refer to = %#.3f + %.4f x (%.3f - %#.3f) = %#.3f kg", p->weight_kg, share, adjusted_kg,
                 p->weight_kg, basis_kg);
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

/* Where the range begins at the least minutes of training: on the first straight line. */
static void trained_from(rf_teller *t, double basis_kg, double trained_g_d)
{
    const struct rf_carbohydrate_node *node = rf_carbohydrate_nodes;
    double minutes_d = RF_CARBOHYDRATE_TRAINED_MINUTES_D, g_kg = trained_g_d / basis_kg;
    rf_tell_more(t, "At %g minutes the band begins at = %g + (%g - %g) / (%g - %g) x (%g - %g) = %.4f g/kg", minutes_d,
                 node[0].low_g_kg, minutes_d, node[0].minutes_d, node[1].minutes_d, node[0].minutes_d, node[1].low_g_kg,
                 node[0].low_g_kg, g_kg);
    rf_tell_more(t, "That is = %.4f g/kg x %#.3f kg = %.2f g", g_kg, basis_kg, trained_g_d);
}

void rf_explain_carbohydrate_edges(rf_teller *t, const rf_case *c, double minutes_d, double reference_g_d)
{
    rf_edges band = rf_carbohydrate_band_g_kg(minutes_d);
    rf_edges edges = rf_carbohydrate_edges_g_d(minutes_d, c->basis_kg, reference_g_d);
    double trained_g_d = rf_carbohydrate_band_g_kg(RF_CARBOHYDRATE_TRAINED_MINUTES_D).low * c->basis_kg;
    if (minutes_d < RF_CARBOHYDRATE_TRAINED_MINUTES_D) {
        trained_from(t, c->basis_kg, trained_g_d);
        rf_tell_more(t, "At least = largest of (reference %g g, %g + (%.2f - %g) x %.2f / %g) = %.2f g", reference_g_d,
                     reference_g_d, trained_g_d, reference_g_d, minutes_d, RF_CARBOHYDRATE_TRAINED_MINUTES_D,
                     edges.low);
    } else {
        rf_tell_more(t, "At least = largest of (reference %g g, %.4f g/kg x %#.3f kg) = %.2f g", reference_g_d,
                     band.low, c->basis_kg, edges.low);
    }
    rf_tell_more(t, "At most = largest of (%.2f, %.4f g/kg x %#.3f kg) = %.2f g", edges.low, band.high, c->basis_kg,
                 edges.high);
}

void rf_explain_carbohydrate_at(rf_teller *t, const rf_case *c, double minutes_d, double reference_g_d)
{
    between_nodes(t, minutes_d);
    rf_explain_carbohydrate_edges(t, c, minutes_d, reference_g_d);
}

static void carbohydrate(rf_teller *t, const rf_case *c, const refuel_split_input *in)
{
    const refuel_plan_result *p = t->p;
    double minutes_d = isnan(c->carbohydrate_minutes_d) ? 0 : c->carbohydrate_minutes_d;
    char walking[RF_TELLER_LINE] = "";
    if (p->run_share < 1)
        rf_tell_add(walking, " x (%.5f + %g x (1 - %.5f))", p->run_share, RF_WALKING_MINUTE, p->run_share);
    if (p->walking_hours_d > 0) rf_tell_add(walking, " + %.4f h x 60 x %g", p->walking_hours_d, RF_WALKING_MINUTE);
    for (const refuel_exercise_part *it = p->exercise_part; it->activity; it++)
        rf_tell_add(walking, " + %#.4f h / %g x 60 x %g", it->hours_week, REFUEL_DAYS_PER_WEEK,
                    rf_exercise_minutes_d(it->met, 1) / 60);
    if (minutes_d > 0)
        rf_tell(t, "Training = %.4f h x 60%s = %.2f minutes a day%s", p->running_hours_d, walking, minutes_d,
                p->run_share < 1 || p->walking_hours_d > 0 ? ", walking in part" : "");
    else
        rf_tell(t, "Training: %.2f minutes a day", minutes_d);
    if (p->exercise_part[0].activity)
        rf_tell_more(t, "A minute of walking, or of an activity under %g kcal/kg/h, counts: %g", RF_WHOLE_MINUTE_MET,
                     RF_WALKING_MINUTE);
    ranges_line(t);
    between_nodes(t, minutes_d);
    rf_tell_paper(t, RF_SOURCE_BURKE_2011, "");
    rf_tell(t, "Carbohydrate for the training, never below the reference intake");
    rf_explain_carbohydrate_edges(t, c, minutes_d, in->carbohydrate_reference_g_d);
    if (c->age_y < RF_ADULT_AGE_Y)
        rf_tell_more(t, "Under %g years more is no finding: carbohydrate takes what fat at its share leaves",
                     RF_ADULT_AGE_Y);
    double high_g_d = rf_carbohydrate_edges_g_d(minutes_d, c->basis_kg, in->carbohydrate_reference_g_d).high;
    rf_tell_more(t, "The plan aims at the middle = (%.2f + %.2f) / 2 = %.2f g", in->carbohydrate_low_g_d, high_g_d,
                 in->carbohydrate_g_d);
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

/* What is eaten as it was given, any other energy as the step that computed it shows it. */
const char *rf_explain_measure(char text[RF_TELLER_LINE], const rf_case *c, double energy_kcal_d)
{
    text[0] = '\0';
    if (energy_kcal_d == c->intake_kcal_d) return rf_explain_intake(text, c, energy_kcal_d);
    rf_tell_add(text, "%.1f", energy_kcal_d);
    return text;
}

void rf_explain_fat_least(rf_teller *t, const rf_case *c, double share, double energy_kcal_d)
{
    char energy[RF_TELLER_LINE];
    double essential = c->reference.essential_fat_g_d;
    double least = rf_fat_band_g_d(share, energy_kcal_d, c->basis_kg, essential).low;
    rf_tell_more(t, "Fat, least = largest of (%g x %s kcal / %g, %g g/kg x %#.3f kg, essential fats %g g) = %.2f g",
                 share, rf_explain_measure(energy, c, energy_kcal_d), RF_KCAL_PER_G_FAT, RF_FAT_LEAST_G_KG, c->basis_kg,
                 essential, least);
}

static void fat(rf_teller *t, const rf_case *c, const refuel_split_input *in)
{
    double energy = in->energy_kcal_d, share = in->fat_least_share;
    rf_edges band = rf_fat_band_g_d(share, energy, c->basis_kg, in->essential_fat_g_d);
    rf_tell(t, "Fat, from %g to %g of the energy, with a least per kg and of essential fats", share, RF_FAT_MOST_SHARE);
    if (share != RF_FAT_LEAST_SHARE)
        rf_tell_more(t, "Under %g years at least %g of the energy are planned, in adults %g", RF_FAT_YOUNG_UNTIL_AGE_Y,
                     share, RF_FAT_LEAST_SHARE);
    rf_explain_fat_least(t, c, share, energy);
    if (band.low == RF_FAT_LEAST_G_KG * c->basis_kg) rf_tell_paper(t, RF_SOURCE_IRAKI_2019, "(the least)");
    rf_tell_more(t, "Fat, most = largest of (%g x %.1f kcal / %g, %.2f) = %.2f g", RF_FAT_MOST_SHARE, energy,
                 RF_KCAL_PER_G_FAT, band.low, band.high);
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
    if (t->p->macros.state != REFUEL_SPLIT_NONE) {
        refuel_split_input in = rf_plan_split_input(c, t->p->intake_kcal_d);
        rf_explain_basis(t, c->basis_kg);
        carbohydrate(t, c, &in);
        rf_explain_protein(t, c, &in);
        fat(t, c, &in);
        rf_explain_split(t, c);
    }
    fibre(t, c);
}
