#include "io/explain_timing.h"

#include <math.h>

#include "core/limits.h"
#include "core/source_keys.h"
#include "diet/fluid.h"
#include "diet/fuelling_kernel.h"
#include "diet/protein_kernel.h"

/* Grams per kg of the weight that they refer to; nothing where there are none. */
static void grams(rf_teller *t, const rf_case *c, const char *what, rf_edges g_kg, const char *unit,
                  const refuel_finding *it)
{
    if (isnan(it->low) || isnan(g_kg.low)) return;
    rf_tell_more(t, "%s = (%g to %g) g/kg x %#.3f kg = %.1f to %.1f %s", what, g_kg.low, g_kg.high, c->basis_kg,
                 it->low, it->high, unit);
}

static void during(rf_teller *t, const rf_case *c)
{
    double minutes = 60 * rf_told(c->timing, REFUEL_TIMING_SESSION_H);
    rf_tell_more(t, "Under %g minutes nothing, under %g up to %g g/h, up to %g minutes %g to %g", RF_DURING_SMALL_MIN,
                 RF_DURING_MIN, RF_DURING_G_H, RF_DURING_LONG_MIN, RF_DURING_G_H, RF_DURING_SINGLE_G_H);
    rf_tell_more(t, "Beyond it %g to %g, above %g only as glucose and fructose; it does not depend on the weight",
                 RF_DURING_G_H, RF_DURING_MOST_G_H, RF_DURING_SINGLE_G_H);
    if (!isnan(minutes))
        rf_tell_more(t, "The session = 60 x %#.4f h = %.1f minutes", rf_told(c->timing, REFUEL_TIMING_SESSION_H),
                     minutes);
}

static void protein_after(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    if (isnan(it->low)) return;
    rf_tell_more(t, "At least = %g g/kg x %#.3f kg = %.2f g, within %g h", RF_PROTEIN_MEAL_G_KG, c->basis_kg, it->low,
                 RF_AFTER_PROTEIN_WITHIN_H);
    rf_tell_more(t, "Aimed at = (%g to %g) g/kg x %#.3f kg = %.2f to %.2f g", RF_AFTER_PROTEIN_LOW_G_KG,
                 RF_AFTER_PROTEIN_HIGH_G_KG, c->basis_kg, RF_AFTER_PROTEIN_LOW_G_KG * c->basis_kg,
                 RF_AFTER_PROTEIN_HIGH_G_KG * c->basis_kg);
}

/* How much is sweated, where the weights tell it. */
static void sweat(rf_teller *t, const rf_case *c, const rf_fluid *fluid)
{
    const refuel_timing *told = c->timing;
    double hours = rf_told(told, REFUEL_TIMING_SESSION_H), drink_l_h = rf_told(told, REFUEL_TIMING_DRINK_L_H);
    if (isnan(fluid->sweat_l_h)) return;
    if (rf_tells(told, REFUEL_TIMING_SWEAT_L_H))
        rf_tell_more(t, "Sweat, as it was given: %#.3f L an hour", fluid->sweat_l_h);
    else
        rf_tell_more(t, "Sweat, a kg for a litre = (%#.3f - %#.3f + %#.4f x %#.4f - %#.3f) / %#.4f h = %.4f L an hour",
                     rf_told(told, REFUEL_TIMING_WEIGHT_BEFORE_KG), rf_told(told, REFUEL_TIMING_WEIGHT_AFTER_KG),
                     drink_l_h, hours, rf_given_or(rf_told(told, REFUEL_TIMING_URINE_L), 0), hours, fluid->sweat_l_h);
}

static void loss(rf_teller *t, const rf_case *c)
{
    const refuel_timing *told = c->timing;
    const rf_fluid fluid = rf_fluid_of(told, c->weight_kg);
    double after_kg = rf_told(told, REFUEL_TIMING_WEIGHT_AFTER_KG),
           sodium = rf_told(told, REFUEL_TIMING_SWEAT_SODIUM_MMOL_L);
    sweat(t, c, &fluid);
    if (isnan(fluid.lost_kg)) return;
    if (rf_tells(told, REFUEL_TIMING_WEIGHT_BEFORE_KG) && !isnan(after_kg))
        rf_tell_more(t, "Lost = %#.3f - %#.3f = % .4f kg", fluid.start_kg, after_kg, fluid.lost_kg);
    else
        rf_tell_more(t, "Lost = (%#.4f - %#.4f) x %#.4f h = % .4f kg", fluid.sweat_l_h,
                     rf_told(told, REFUEL_TIMING_DRINK_L_H), rf_told(told, REFUEL_TIMING_SESSION_H), fluid.lost_kg);
    rf_tell_more(t, "Share = % .4f / %#.3f x 100 = % .2f %%", fluid.lost_kg, fluid.start_kg,
                 100 * fluid.lost_kg / fluid.start_kg);
    if (!isnan(fluid.after_l)) {
        rf_tell_more(t, "To drink afterwards = %g x %.4f = %.2f L", RF_FLUID_AFTER_L_KG, fluid.lost_kg, fluid.after_l);
        rf_tell_paper(t, RF_SOURCE_SHIRREFFS_1996, "");
    }
    if (isnan(fluid.sodium_mg_h)) return;
    rf_tell_more(t, "Sodium = %.4f L/h x %#.3f x %g = %.1f mg an hour", fluid.sweat_l_h, sodium, RF_SODIUM_MG_PER_MMOL,
                 fluid.sodium_mg_h);
    rf_tell_more(t, "Athletes lose 18 to 71 mmol a litre, 36 in the mean, and 1.2 L an hour, 0.3 to 5.7");
    rf_tell_paper(t, RF_SOURCE_BAKER_2016, "");
    rf_tell_paper(t, RF_SOURCE_BARNES_2019, "");
}

static void overdrinking(rf_teller *t, const rf_case *c)
{
    rf_tell_more(
        t, "No more than is sweated, and in more than %g minutes no more than %g L an hour; weight is never gained",
        RF_FLUID_LONG_MIN, RF_FLUID_MOST_L_H);
    if (!rf_tells(c->timing, REFUEL_TIMING_SWEAT_L_H)) return;
    rf_tell_more(t, "Sweat, as it was given: %#.3f L an hour", rf_told(c->timing, REFUEL_TIMING_SWEAT_L_H));
}

void rf_explain_timing(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    double session_min = 60 * rf_told(c->timing, REFUEL_TIMING_SESSION_H),
           event_min = 60 * rf_told(c->timing, REFUEL_TIMING_EVENT_H),
           next_h = rf_told(c->timing, REFUEL_TIMING_NEXT_H);
    switch (it->id) {
        case REFUEL_CHECK_CARBOHYDRATE_LOADING:
            grams(t, c, "Carbohydrate of a day before it", rf_fuelling_up_g_kg_d(event_min), "g", it);
            if (rf_above(event_min, RF_LOADING_OVER_MIN))
                rf_tell_more(t, "For more than %g minutes, over %g to %g h", RF_LOADING_OVER_MIN, RF_LOADING_LOW_H,
                             RF_LOADING_HIGH_H);
            break;
        case REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION:
            grams(t, c, "Carbohydrate before it", rf_before_g_kg(session_min), "g", it);
            break;
        case REFUEL_CHECK_CARBOHYDRATE_DURING: during(t, c); break;
        case REFUEL_CHECK_REFUEL_WINDOW:
            grams(t, c, "Carbohydrate an hour", rf_refuel_g_kg_h(next_h), "g/h", it);
            break;
        case REFUEL_CHECK_PROTEIN_POST_SESSION: protein_after(t, c, it); break;
        case REFUEL_CHECK_FLUID_LOSS: loss(t, c); break;
        case REFUEL_CHECK_FLUID_OVERDRINKING: overdrinking(t, c); break;
        default: break;
    }
}
