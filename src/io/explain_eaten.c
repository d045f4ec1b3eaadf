#include "io/explain_eaten.h"

#include <math.h>

#include "core/source_keys.h"
#include "diet/amdr_kernel.h"
#include "diet/caffeine_kernel.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/label_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/timing.h"
#include "io/explain_food.h"
#include "io/explain_timing.h"

static void label(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    double alcohol_g = rf_case_eats(c, REFUEL_NUTRIENT_ALCOHOL), energy = rf_case_eats(c, REFUEL_NUTRIENT_ENERGY);
    char alcohol[RF_TELLER_LINE] = "";
    if (isnan(it->value)) return;
    if (!isnan(alcohol_g)) rf_tell_add(alcohol, " + %g x %#.2f g", RF_KCAL_PER_G_ALCOHOL, alcohol_g);
    rf_tell_more(
        t,
        "Energy of carbohydrate, protein, fat and alcohol = %g x %#.2f g + %g x %#.2f g + %g x %#.2f g%s = %.1f kcal",
        RF_KCAL_PER_G_CARBOHYDRATE, c->carbohydrate_g_d, RF_KCAL_PER_G_PROTEIN, c->protein_g_d, RF_KCAL_PER_G_FAT,
        c->fat_g_d, alcohol, it->value);
    rf_tell_more(t, "It may be off by = largest of (%g, %g x %#.1f) = %.1f kcal", RF_LABEL_TOLERANCE_KCAL,
                 RF_LABEL_TOLERANCE_SHARE, energy, rf_label_tolerance_kcal(energy));
}

static void deficit(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    if (isnan(it->low)) return;
    rf_tell_more(t, "Protein in a deficit = (%g to %g) g/kg x %#.3f kg = %.2f to %.2f g", RF_PROTEIN_DEFICIT_G_KG,
                 RF_PROTEIN_DEFICIT_MOST_G_KG, c->basis_kg, it->low, RF_PROTEIN_DEFICIT_MOST_G_KG * c->basis_kg);
    if (!c->fat_measured) return;
    rf_edges lean = rf_protein_lean_g_d(c->fat_free_mass_kg);
    rf_tell_more(t, "Of lean people who lift weights, by fat-free mass = (%g to %g) g/kg x %.3f kg = %.2f to %.2f g",
                 RF_PROTEIN_LEAN_G_KG_FFM, RF_PROTEIN_LEAN_MOST_G_KG_FFM, c->fat_free_mass_kg, lean.low, lean.high);
    rf_tell_paper(t, RF_SOURCE_HELMS_2014, "(not judged)");
}

static void meals(rf_teller *t, const rf_case *c)
{
    double count = rf_told(c->timing, REFUEL_TIMING_MEALS);
    rf_tell_more(t, "A meal counts from = smallest of (%g g/kg x %#.3f kg, %g g) = %.2f g", RF_PROTEIN_MEAL_G_KG,
                 c->basis_kg, RF_PROTEIN_MEAL_MOST_G, rf_protein_meal_g(c->basis_kg));
    if (!c->timing->meal->given && count > 0 && !isnan(c->protein_g_d))
        rf_tell_more(t, "Each meal, all alike = %#.2f g / %g = %.2f g", c->protein_g_d, count, c->protein_g_d / count);
}

/* At most so much of the energy. */
static void share(rf_teller *t, const rf_case *c, double of_energy, double kcal_per_g, double high_g)
{
    char text[RF_TELLER_LINE];
    if (!isnan(high_g))
        rf_tell_more(t, "At most = %g x %s kcal / %g = %.2f g", of_energy, rf_explain_intake(text, c, c->intake_kcal_d),
                     kcal_per_g, high_g);
}

static void sugar(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    double free_g = rf_case_eats(c, REFUEL_NUTRIENT_FREE_SUGAR), added_g = rf_case_eats(c, REFUEL_NUTRIENT_ADDED_SUGAR);
    double exercise_g = rf_case_eats(c, REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE);
    if (!isnan(exercise_g))
        rf_tell_more(t, "Sugar outside exercise = largest of (0, %#.2f - %#.2f) = %.2f g",
                     isnan(free_g) ? added_g : free_g, exercise_g, it->value);
    share(t, c, RF_SUGAR_SHARE, RF_KCAL_PER_G_CARBOHYDRATE, it->high);
    rf_tell_more(t, "The US guidelines of 2026 also say at most 10 g of added sugar a meal, which is contested");
    if (!isnan(free_g)) rf_tell_paper(t, RF_SOURCE_DGA_2025, ""); /* else it is the source of the limit */
}

static void amdr(rf_teller *t, const rf_case *c)
{
    static const char *const names[] = {"Carbohydrate", "Protein", "Fat"};
    const double g[] = {c->carbohydrate_g_d, c->protein_g_d, c->fat_g_d},
                 kcal[] = {RF_KCAL_PER_G_CARBOHYDRATE, RF_KCAL_PER_G_PROTEIN, RF_KCAL_PER_G_FAT};
    const rf_edges range[] = {rf_amdr_carbohydrate(), rf_amdr_protein(c->age_y), rf_amdr_fat(c->age_y)};
    char text[RF_TELLER_LINE];
    for (int i = 0; i < 3 && c->intake_kcal_d > 0 && c->age_y >= RF_AMDR_FROM_AGE_Y; i++)
        if (!isnan(g[i]))
            rf_tell_more(t, "%s = 100 x %g x %#.2f g / %s kcal = %.2f %%; range %g to %g", names[i], kcal[i], g[i],
                         rf_explain_intake(text, c, c->intake_kcal_d), rf_energy_pct(g[i], kcal[i], c->intake_kcal_d),
                         100 * range[i].low, 100 * range[i].high);
}

static void caffeine(rf_teller *t, const rf_case *c)
{
    rf_caffeine most = rf_caffeine_most(c->age_y, c->life_stage, c->weight_kg);
    if (c->age_y < RF_ADULT_AGE_Y)
        rf_tell_more(t,
                     "Under %g years at most = smallest of (%g mg/kg x %#.3f kg, %g) = %.2f mg, of a day and at once",
                     RF_ADULT_AGE_Y, RF_CAFFEINE_YOUNG_MG_KG, c->weight_kg, RF_CAFFEINE_SINGLE_MG, most.single_mg);
    else
        rf_tell_more(t, "At most %g mg a day, and %g mg at once", most.day_mg, most.single_mg);
}

void rf_explain_eaten(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    switch (it->id) {
        case REFUEL_CHECK_LABEL_CONSISTENCY: label(t, c, it); break;
        case REFUEL_CHECK_PROTEIN_DEFICIT: deficit(t, c, it); break;
        case REFUEL_CHECK_PROTEIN_PER_MEAL: meals(t, c); break;
        case REFUEL_CHECK_FAT_SATURATED: share(t, c, RF_FAT_SATURATED_SHARE, RF_KCAL_PER_G_FAT, it->high); break;
        case REFUEL_CHECK_SUGAR_ADDED: sugar(t, c, it); break;
        case REFUEL_CHECK_MACRO_AMDR: amdr(t, c); break;
        case REFUEL_CHECK_CAFFEINE: caffeine(t, c); break;
        default: rf_explain_timing(t, c, it);
    }
}
