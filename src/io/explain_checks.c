#include "io/explain_checks.h"

#include <math.h>

#include "core/normal.h"
#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/balance.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "diet/gate_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/rate_kernel.h"
#include "diet/weight_status_kernel.h"
#include "io/explain_food.h"
#include "io/explain_goal.h"
#include "io/explain_health.h"
#include "io/explain_needs.h"
#include "io/explain_protein.h"
#include "person/growth.h"
#include "plan/plan_case.h"

/* The milk of a mother who nurses, as a part of a difference. */
static const char *milk_part(char text[RF_TELLER_LINE], const rf_case *c)
{
    text[0] = '\0';
    if (c->milk_kcal_d > 0) rf_tell_add(text, " - milk %.1f", c->milk_kcal_d);
    return text;
}

static void availability_range(rf_teller *t, const rf_case *c, const refuel_finding *it, const char *energy)
{
    double net = c->exercise_net_kcal_d, ffm = c->fat_free_mass_kg, mass = rf_fat_free_mass_error(c->fat_measured);
    double z = rf_half_width(t->p->level), z_of_errors = rf_half_width(RF_LEVEL_OF_ERRORS);
    char level[RF_TELLER_LINE] = "";
    if (z != z_of_errors) {
        rf_tell_more(t, "The errors hold %g %% of intakes: z: %.4f", RF_LEVEL_OF_ERRORS * 100, z_of_errors);
        rf_tell_add(level, " x %.4f / %.4f", z, z_of_errors);
    }
    rf_tell_more(t,
                 "Range = %.2f +- sqrt((%g x %s / %.3f)^2 + (%g x % .1f / %.3f)^2 + (%g x % .2f)^2)%s = %.2f to %.2f",
                 it->value, RF_ERROR_INTAKE, energy, ffm, RF_ERROR_EXERCISE, net, ffm, mass, it->value, level,
                 it->interval_low, it->interval_high);
    rf_tell_more(t, "Errors of the intake (%g %%), of %s (%g %%) and of the fat-free mass (%g %%, %s)",
                 RF_ERROR_INTAKE * 100, rf_plan_training_word(t->p), RF_ERROR_EXERCISE * 100, mass * 100,
                 c->fat_measured ? "measured" : "a guess");
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(the errors: docs/intervals.md)");
}

/* What the verdict asks: the limit, and 45 in a deficit of somebody who is lean. */
static void availability_edge(rf_teller *t, const rf_case *c)
{
    double threshold = rf_availability_threshold(c->sex);
    int deficit = rf_deficit(c->intake_kcal_d, c->total_kcal_d);
    rf_tell_more(t, "A range of %g %% that reaches below %g is never ok", RF_LEVEL_OF_ERRORS * 100, threshold);
    if (!deficit) return;
    if (rf_not_lean(c->sex, c->age_y, c->bmi, c->body_fat_pct, c->fat_measured))
        rf_tell_more(t, "In a deficit %g is enough from a body mass index of %g on, or a measured body fat over %g %%",
                     RF_NOT_LEAN_KCAL_KG_D, RF_NOT_LEAN_BMI,
                     c->sex == REFUEL_MALE ? RF_NOT_LEAN_FAT_MALE_PCT : RF_NOT_LEAN_FAT_FEMALE_PCT);
    else
        rf_tell_more(t, "In a deficit %g is asked for", RF_REPLETE_KCAL_KG_D);
}

static void availability(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    char text[RF_TELLER_LINE], milk[RF_TELLER_LINE];
    const char *energy = rf_explain_intake(text, c, c->intake_kcal_d);
    if (isnan(it->value)) return;
    rf_tell_more(t, "Energy availability = (%s - %s % .1f%s) / %.3f kg = %.2f kcal/kg FFM/d", energy,
                 rf_plan_training_word(t->p), c->exercise_net_kcal_d, milk_part(milk, c), c->fat_free_mass_kg,
                 it->value);
    availability_range(t, c, it, energy);
    availability_edge(t, c);
}

static void rate(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    if (isnan(it->value)) return;
    char change[RF_TELLER_LINE], intake[RF_TELLER_LINE], total[RF_TELLER_LINE] = "";
    int loss = it->id == REFUEL_CHECK_LOSS_RATE;
    rf_explain_intake(intake, c, c->intake_kcal_d);
    rf_tell_add(total, "%.1f", t->p->total_kcal_d);
    if (c->eaten)
        rf_tell_more(t, "Rate = (%s - %s) / %g x %g / %#.3f kg x 100 = %.2f %% a week", loss ? total : intake,
                     loss ? intake : total, RF_KCAL_D_PER_LB_WEEK, REFUEL_KG_PER_LB, c->weight_kg, it->value);
    else
        rf_tell_more(t, "Rate = %s / %#.3f kg x 100 = %.2f %% a week",
                     rf_explain_change(change, t->p, fabs(c->applied_kg_week)), c->weight_kg, it->value);
}

static void carbohydrate(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    if (isnan(it->low)) return;
    rf_explain_carbohydrate_edges(t, c, c->carbohydrate_minutes_d, c->reference.carbohydrate_g_d);
}

static void protein(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    char per_kg[RF_TELLER_LINE], most[RF_TELLER_LINE] = "";
    if (isnan(it->low)) return;
    if (!isnan(it->high)) /* nothing is too much for everybody */
        rf_tell_add(most, "; at most = %g g/kg x %#.3f kg = %.2f g", RF_PROTEIN_HIGH_G_KG, c->basis_kg, it->high);
    rf_tell_more(t, "At least = %s g/kg x %#.3f kg = %.2f g%s", rf_explain_g_kg(per_kg, it->low / c->basis_kg),
                 c->basis_kg, it->low, most);
    if (it->verdict == REFUEL_VERDICT_RISK)
        rf_tell_more(t, "The reference intake = %g g/kg x %#.3f kg = %.2f g", c->reference.protein_g_kg, c->basis_kg,
                     c->reference.protein_g_kg * c->basis_kg);
}

/* The energy that fat and fibre are measured by, where it is not the one that is judged. */
static double measure(rf_teller *t, const rf_case *c)
{
    char text[RF_TELLER_LINE];
    double energy_kcal_d = rf_case_measure_kcal_d(c);
    if (energy_kcal_d != c->intake_kcal_d)
        rf_tell_more(t, "Energy that asks for it = largest of (eaten %s, smallest of (%.1f, %.1f)) = %.1f kcal",
                     rf_explain_intake(text, c, c->intake_kcal_d), c->total_kcal_d, c->planned_kcal_d, energy_kcal_d);
    return energy_kcal_d;
}

static void vlcd(rf_teller *t, const rf_case *c)
{
    if (c->eaten) return;
    rf_tell_more(t, "Intake asked for = %.1f + %# .4f / %g x %g = %.1f kcal/d, less than %g", c->total_kcal_d,
                 c->requested_kg_week, REFUEL_KG_PER_LB, RF_KCAL_D_PER_LB_WEEK, c->requested_intake_kcal_d,
                 RF_VLCD_KCAL_D);
    if (c->milk_kcal_d > 0) rf_tell_more(t, "and the milk: %.1f kcal/d", c->milk_kcal_d);
}

static void growth(rf_teller *t, const rf_case *c)
{
    rf_lms at = rf_growth_lms(c->sex, c->age_y);
    static const double limits[] = {RF_GROWTH_URGENT_Z, RF_GROWTH_RISK_Z, RF_GROWTH_LOW_Z};
    if (isnan(at.m)) return;
    rf_tell_more(t, "Growth reference at this age, l: %.6f and m: %.6f and s: %.6f of the body mass index", at.l, at.m,
                 at.s);
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        rf_tell_more(t, "At % g standard deviations = %.6f x (1 + % .6f x %.6f x % g)^(1 / % .6f) = %.2f kg/m2",
                     limits[i], at.m, at.l, at.s, limits[i], at.l, rf_bmi_at_z(c->sex, c->age_y, limits[i]));
    rf_tell_paper(t, RF_SOURCE_WHO_2007, "");
}

static void weight_status(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    if (isnan(it->value) || it->verdict == REFUEL_VERDICT_UNKNOWN) return;
    if (c->life_stage == REFUEL_PREGNANT)
        rf_tell_more(t, "Body mass index before the pregnancy = %#.3f kg / (%#.2f / 100)^2 = %.2f kg/m2",
                     t->answer->request.pre_pregnancy_weight_kg, t->p->height_cm, it->value);
    if (c->age_y >= RF_ADULT_AGE_Y)
        rf_tell_more(t, "Adults: under %g is low and referred; %g and less is a risk, and under %g urgent",
                     RF_UNDERWEIGHT_BMI, RF_REFER_BMI, RF_URGENT_BMI);
    growth(t, c);
}

static void plausibility(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    rf_tell_more(t, "At least = %g x %.1f = %.1f kcal/d", RF_LEAST_REPORTED_SHARE, c->resting_kcal_d, it->low);
    int known = !isnan(c->total_kcal_d); /* else what nobody spends for long */
    rf_tell_more(t, "At most = %g x %.1f = %.1f kcal/d", known ? RF_MOST_REPORTED_SHARE : RF_MOST_SPENT_PAL,
                 known ? c->total_kcal_d : c->resting_kcal_d, it->high);
}

/* What a check compares, with the numbers put in. */
static void numbers(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    char text[RF_TELLER_LINE];
    switch (it->id) {
        case REFUEL_CHECK_GATE_UNDERWEIGHT: rf_explain_underweight(t, c); break;
        case REFUEL_CHECK_GATE_ESSENTIAL_FAT: rf_explain_essential_fat(t, c); break;
        case REFUEL_CHECK_GATE_VLCD: vlcd(t, c); break;
        case REFUEL_CHECK_WEIGHT_STATUS: weight_status(t, c, it); break;
        case REFUEL_CHECK_ENERGY_FLOOR: rf_explain_floor(t, c); break;
        case REFUEL_CHECK_ENERGY_AVAILABILITY: availability(t, c, it); break;
        case REFUEL_CHECK_LOSS_RATE:
        case REFUEL_CHECK_GAIN_RATE: rate(t, c, it); break;
        case REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD: carbohydrate(t, c, it); break;
        case REFUEL_CHECK_PROTEIN_DAILY: protein(t, c, it); break;
        case REFUEL_CHECK_FAT_MINIMUM:
            if (!isnan(it->low)) rf_explain_fat_least(t, c, RF_FAT_LEAST_SHARE, measure(t, c));
            break;
        case REFUEL_CHECK_FIBRE:
            if (!isnan(it->low))
                rf_tell_more(t, "At least = smallest of (%g x %s kcal / 1000, reference %g g) = %.2f g",
                             RF_FIBRE_G_PER_1000_KCAL, rf_explain_measure(text, c, measure(t, c)),
                             c->reference.fibre_g_d, it->low);
            break;
        case REFUEL_CHECK_INTAKE_PLAUSIBILITY: plausibility(t, c, it); break;
        default:
            rf_explain_health(t, c, it);
            rf_explain_reference(t, refuel_check_describe(it->id)->nutrient);
            break;
    }
}

static void check_line(rf_teller *t, const rf_case *c, const refuel_finding *it)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    char line[RF_TELLER_LINE] = "";
    rf_tell_add(line, "%s: %s: ", info->id, refuel_verdict_text((refuel_verdict)it->verdict));
    if (!isnan(it->value) && !*it->unit) { /* a count */
        rf_tell_add(line, "%.0f; ", it->value);
    } else if (!isnan(it->value)) {
        rf_tell_add(line, "%.2f %s", it->value, it->unit);
        if (!isnan(it->low)) rf_tell_add(line, ", at least %.2f", it->low);
        if (!isnan(it->high)) rf_tell_add(line, ", at most %.2f", it->high);
        rf_tell_add(line, "; ");
    }
    rf_tell(t, "%s%s", line, it->message);
    numbers(t, c, it);
    rf_tell_paper(t, it->source, "");
}

/* Gates that did not fire are not worth a line. */
static int is_told(const refuel_finding *it)
{
    return !refuel_check_describe(it->id)->gate || it->verdict > REFUEL_VERDICT_UNKNOWN;
}

void rf_explain_checks(rf_teller *t, const rf_case *c)
{
    for (size_t i = 0; i < t->answer->findings; i++)
        if (is_told(&t->answer->finding[i])) check_line(t, c, &t->answer->finding[i]);
}
