#include "io/explain_protein.h"

#include <math.h>
#include <refuel/units.h>

#include "core/ramp.h"
#include "core/source_keys.h"
#include "diet/balance.h"
#include "diet/protein.h"
#include "diet/protein_kernel.h"

const char *rf_explain_g_kg(char text[RF_TELLER_LINE], double g_kg)
{
    double hundredths = round(g_kg * 100) / 100;
    text[0] = '\0';
    if (fabs(g_kg - hundredths) < 1e-9)
        rf_tell_add(text, "%g", hundredths);
    else
        rf_tell_add(text, "%.4f", g_kg);
    return text;
}

/* A straight line through a limit of hours, where the hours lie on it. */
static void protein_ramp(rf_teller *t, double hours, double limit_h, const double from[3], const double to[3])
{
    static const char *const what[] = {"Range from", "Range to", "Lower edge of ok"};
    double share = rf_protein_share(hours, limit_h);
    if (!(share > 0 && share < 1)) return;
    rf_tell_more(t, "Share of the way = (%.3f - (%g - %g)) / (2 x %g) = %.4f", hours, limit_h, RF_PROTEIN_RAMP_H_WEEK,
                 RF_PROTEIN_RAMP_H_WEEK, share);
    for (int i = 0; i < 3; i++)
        rf_tell_more(t, "%s = %g + %.4f x (%g - %g) = %.4f g/kg", what[i], from[i], share, to[i], from[i],
                     rf_blend(share, from[i], to[i]));
}

/* Why the range of protein is the one it is. */
static void protein_reason(rf_teller *t, const rf_case *c, int deficit)
{
    static const double little[] = {RF_PROTEIN_LOW_G_KG, RF_PROTEIN_LOW_MOST_G_KG, RF_PROTEIN_LOW_G_KG},
                        trained[] = {RF_PROTEIN_TRAINED_G_KG, RF_PROTEIN_TRAINED_MOST_G_KG,
                                     RF_PROTEIN_TRAINED_LEAST_G_KG},
                        much[] = {RF_PROTEIN_MUCH_G_KG, RF_PROTEIN_MUCH_MOST_G_KG, RF_PROTEIN_TRAINED_LEAST_G_KG};
    if (c->running_h_week > 0)
        rf_tell_more(t, "Running = %.5f x %.4f h x %g = %.3f h a week", t->p->run_share, t->p->running_hours_d,
                     REFUEL_DAYS_PER_WEEK, c->running_h_week);
    rf_tell_more(t, "Ranges: %g to %g g/kg, from %g h of running a week %g to %g, from %g h %g to %g", little[0],
                 little[1], RF_PROTEIN_TRAINED_H_WEEK, trained[0], trained[1], RF_PROTEIN_MUCH_H_WEEK, much[0],
                 much[1]);
    rf_tell_more(t, "Straight lines between, from %g h before a limit to %g h behind it; in a deficit %g to %g g/kg",
                 RF_PROTEIN_RAMP_H_WEEK, RF_PROTEIN_RAMP_H_WEEK, RF_PROTEIN_DEFICIT_G_KG, RF_PROTEIN_DEFICIT_MOST_G_KG);
    if (rf_case_protein_is_treated(c))
        rf_tell_more(t, "What was answered about health leaves it to whoever treats that: nothing raises it here");
    if (!deficit || rf_case_protein_is_treated(c)) {
        protein_ramp(t, c->running_h_week, RF_PROTEIN_TRAINED_H_WEEK, little, trained);
        protein_ramp(t, c->running_h_week, RF_PROTEIN_MUCH_H_WEEK, trained, much);
    }
    if (c->applied_kg_week < 0 && !isnan(c->total_kcal_d))
        rf_tell_more(t, "A deficit is an intake below = %.1f - smallest of (%g, %g x %.1f) = %.1f kcal",
                     c->total_kcal_d, RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE, c->total_kcal_d,
                     c->total_kcal_d - fmin(RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE * c->total_kcal_d));
    if (c->age_y >= RF_PROTEIN_OLDER_AGE_Y)
        rf_tell_more(t, "From %g years on at least %g g/kg", RF_PROTEIN_OLDER_AGE_Y, RF_PROTEIN_OLDER_G_KG);
    if (rf_case_takes_glp1(c) && !rf_case_protein_is_treated(c))
        rf_tell_more(t, "Beside a GLP-1 medicine at least %g to %g g/kg", RF_PROTEIN_GLP1_G_KG,
                     RF_PROTEIN_GLP1_MOST_G_KG);
    if (!isnan(c->reference.protein_g_kg))
        rf_tell_more(t, "Never below the reference intake, %g g/kg", c->reference.protein_g_kg);
}

static const char *protein_source(const rf_case *c, const rf_edges *band, int deficit)
{
    if (band->low == c->reference.protein_g_kg) return RF_SOURCE_IOM_2002;
    if (band->low == RF_PROTEIN_GLP1_G_KG && rf_case_takes_glp1(c)) return RF_SOURCE_REFUEL;
    if (deficit) return RF_SOURCE_HECTOR_2018;
    if (c->age_y >= RF_PROTEIN_OLDER_AGE_Y && band->low == RF_PROTEIN_OLDER_G_KG) return RF_SOURCE_PROTAGE_2013;
    return band->low == RF_PROTEIN_LOW_G_KG ? RF_SOURCE_REFUEL : RF_SOURCE_JAGER_2017;
}

void rf_explain_protein(rf_teller *t, const rf_case *c, const refuel_split_input *in)
{
    int deficit = rf_case_deficit(c, in->energy_kcal_d), raised = deficit && !rf_case_protein_is_treated(c);
    double kg = c->basis_kg;
    rf_edges band = rf_case_protein_target_g_kg(c, deficit);
    char low[RF_TELLER_LINE], high[RF_TELLER_LINE], least[RF_TELLER_LINE];
    rf_explain_g_kg(low, band.low);
    rf_explain_g_kg(high, band.high);
    rf_explain_g_kg(least, rf_case_protein_least_g_kg(c, c->running_h_week, deficit));
    rf_tell(t, "Protein, by the hours of running, the deficit and the age");
    protein_reason(t, c, deficit);
    rf_tell_more(t, "Protein = %s to %s g/kg x %#.3f kg = %.2f to %.2f g", low, high, kg, band.low * kg,
                 band.high * kg);
    rf_tell_paper(t, protein_source(c, &band, raised), "");
    if (deficit)
        rf_tell_more(t, "The plan takes the lower edge, because of the deficit: %.2f g", in->protein_g_d);
    else
        rf_tell_more(t, "The plan takes the middle = (%s + %s) / 2 x %#.3f kg = %.2f g", low, high, kg,
                     in->protein_g_d);
    rf_tell_more(t, "Enough from = %s g/kg x %#.3f kg = %.2f g", least, kg, in->protein_low_g_d);
}
