#include "io/explain_day.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>

#include "core/source_keys.h"
#include "energy/ledger_kernel.h"
#include "energy/living_kernel.h"
#include "energy/requirement.h"
#include "io/explain_running.h"
#include "plan/input.h"
#include "plan/plan_day.h"

static int is_nasem(const refuel_plan_result *p)
{
    return p->total_equation == REFUEL_EQ_EER_NASEM_2023;
}

static void milk(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    const rf_milk *it = rf_milk_of((refuel_equation_id)p->total_equation);
    if (r->months_since_birth >= RF_LATER_MILK_MONTH) {
        rf_tell(t, "Milk, from %g months on: %.0f kcal/d", RF_LATER_MILK_MONTH, p->reproduction_kcal_d);
    } else {
        if (r->nursing == REFUEL_NURSING_PARTIAL)
            rf_tell(t, "Milk, partial nursing = %g x %g = %.0f kcal/d", RF_PARTIAL_NURSING_SHARE, it->kcal_d,
                    p->reproduction_kcal_d);
        else
            rf_tell(t, "Milk, in full: %.0f kcal/d", p->reproduction_kcal_d);
        rf_tell_more(t, "The report prints it less %g, which mothers who lose weight have from their stores",
                     it->stores_kcal_d);
    }
    rf_tell_paper(t, is_nasem(p) ? RF_SOURCE_NASEM_2023 : RF_SOURCE_IOM_2002, "");
    if (r->months_since_birth < RF_LATER_MILK_MONTH && r->nursing == REFUEL_NURSING_PARTIAL)
        rf_tell_paper(t, RF_SOURCE_REFUEL, "(the share)");
}

/* The additions of IOM 2005. The equations of NASEM contain the pregnancy, apart from the tissue that is laid down. */
static void pregnancy(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double week = t->answer->request.gestation_week;
    if (isnan(week)) {
        rf_tell(t, "Pregnancy: the measured total contains it");
        return;
    }
    if (is_nasem(p))
        rf_tell(t, "Tissue laid down in pregnancy: %.0f kcal/d; the equation contains the rest",
                p->reproduction_kcal_d);
    else if (week < RF_SECOND_TRIMESTER_WEEK)
        rf_tell(t, "Pregnancy, up to week %g: %.0f kcal/d", RF_SECOND_TRIMESTER_WEEK, p->reproduction_kcal_d);
    else
        rf_tell(t, "Pregnancy, per week and at its mean week, and tissue = %g x %g + %g = %.0f kcal/d",
                RF_IOM_KCAL_PER_WEEK, week < RF_THIRD_TRIMESTER_WEEK ? RF_IOM_SECOND_WEEK : RF_IOM_THIRD_WEEK,
                RF_IOM_TISSUE_KCAL_D, p->reproduction_kcal_d);
    rf_tell_paper(t, is_nasem(p) ? RF_SOURCE_NASEM_2023 : RF_SOURCE_IOM_2002, "");
}

static void reproduction(rf_teller *t)
{
    if (isnan(t->p->reproduction_kcal_d)) return;
    if (t->p->life_stage == REFUEL_LACTATING)
        milk(t);
    else
        pregnancy(t);
}

static void measured(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double spent_kcal_d = t->answer->request.expenditure_kcal_d;
    char more[RF_TELLER_LINE] = "";
    if (p->life_stage == REFUEL_LACTATING)
        rf_tell(t, "Total, measured without the milk, and the milk = %.1f + %.0f = %.1f kcal/d", spent_kcal_d,
                p->reproduction_kcal_d, p->total_kcal_d);
    else
        rf_tell(t, "Total, measured: %.1f kcal/d", p->total_kcal_d);
    if (isnan(t->answer->request.expenditure_sd_kcal_d))
        rf_tell_more(t, "One standard deviation = %g / 100 x %.1f = %.1f kcal/d", RF_SD_MEASURED_TOTAL_PERCENT,
                     spent_kcal_d, p->sd_total_kcal_d);
    else
        rf_tell_more(t, "One standard deviation, as given: %.1f kcal/d", p->sd_total_kcal_d);
    if (!isnan(p->reproduction_kcal_d)) rf_tell_add(more, " - %.0f", p->reproduction_kcal_d);
    rf_tell(t, "Living, what the other terms leave = %.1f%s - % .1f - %.1f = %.1f kcal/d", p->total_kcal_d, more,
            p->running_kcal_d, p->resting_kcal_d, p->living_kcal_d);
}

/* The level that holds for the age, and what a word adds to it. Returns the level of the hours not running. */
static double level(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double given = t->answer->request.living_pal, trained = isnan(p->trained_share) ? 0 : p->trained_share;
    int measured = p->resting_equation == REFUEL_EQ_MEASURED, male = p->sex == REFUEL_MALE;
    double whole = rf_living_default_pal(p->sex, p->age_y, trained, measured), pal = rf_living_pal(given, whole);
    double adults = rf_living_adult_share(p->age_y), adult = rf_living_adult_pal(trained, measured);
    if (given >= 1) return pal;
    if (adults == 1 && adult != RF_LIVING_ADULT_PAL)
        rf_tell(t, "Level of daily life = %g + %g x %.6f = %.6f", RF_LIVING_ADULT_PAL, RF_LIVING_MEASURED_TRAINED,
                trained, whole);
    if (adults < 1) {
        rf_tell(t, "Level of a %s of this age = %g + %g x smallest of (%#.2f, %g) + %g x %.6f = %.6f",
                male ? "boy" : "girl", male ? RF_LIVING_BOY_PAL : RF_LIVING_GIRL_PAL,
                male ? RF_LIVING_BOY_PER_YEAR : RF_LIVING_GIRL_PER_YEAR, p->age_y, RF_LIVING_YOUTH_UNTIL_Y,
                RF_LIVING_TRAINED_YOUTH, trained,
                rf_living_youth_pal(p->sex, p->age_y) + RF_LIVING_TRAINED_YOUTH * trained);
        rf_tell_paper(t, RF_SOURCE_KIM_PARK_2023, "");
    }
    if (adults > 0 && adults < 1)
        rf_tell(t, "Level between youth and adult = (1 - %.6f) x %.6f + %.6f x %.6f = %.6f", adults,
                rf_living_youth_pal(p->sex, p->age_y) + RF_LIVING_TRAINED_YOUTH * trained, adults, adult, whole);
    if (given != 0 && !isnan(given))
        rf_tell(t, "Level of the hours not running = %.6f + % g = %.6f", whole, given, pal);
    else if (adults == 1 && adult == RF_LIVING_ADULT_PAL)
        rf_tell(t, "Level of the hours not running: %.6f of resting energy", pal);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(docs/ledger.md)");
    return pal;
}

/* A forecast whose activity level was given: total / resting, the running included. */
static void by_level(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double pal = p->total_kcal_d / p->resting_kcal_d;
    rf_tell(t, "Total, by the activity level that was given = %.4f x %.1f = %.1f kcal/d", pal, p->resting_kcal_d,
            p->total_kcal_d);
    rf_tell(t, "SD of the total = sqrt((%.4f x %.1f)^2 + (%g x %.1f)^2) = %.1f kcal/d", pal, p->sd_resting_kcal_d,
            rf_sd_living_pal(p->age_y), p->resting_kcal_d, p->sd_total_kcal_d);
    rf_tell_more(t, "Independent errors of resting energy and of the activity level (%g)", rf_sd_living_pal(p->age_y));
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

static void ledger(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    char more[RF_TELLER_LINE] = "", volume[RF_TELLER_LINE] = "";
    reproduction(t);
    if (p->total_equation == REFUEL_EQ_MEASURED) {
        measured(t);
        return;
    }
    if (isnan(p->living_pal)) {
        by_level(t);
        return;
    }
    double pal = level(t);
    rf_tell(t, "Living = %.1f x (%.6f - 1) x (1 - %.4f / 24) = %.1f kcal/d", p->resting_kcal_d, pal, p->running_hours_d,
            p->living_kcal_d);
    rf_tell_more(t, "The running hours leave this term: their resting metabolism is in the cost of running already");
    if (!isnan(p->reproduction_kcal_d)) rf_tell_add(more, " + %.0f", p->reproduction_kcal_d);
    rf_tell(t, "Total = %.1f + %.1f + % .1f%s = %.1f kcal/d", p->resting_kcal_d, p->living_kcal_d, p->running_kcal_d,
            more, p->total_kcal_d);
    const refuel_request *r = &t->answer->request;
    if (rf_sd_distance_kcal_d(p->running_gross_kcal_d, r->distance_km_week, r->distance_sd_km_week) > 0)
        rf_tell_add(volume, " + (%.1f x %.4f / %.4f)^2", p->running_gross_kcal_d, r->distance_sd_km_week,
                    r->distance_km_week);
    rf_tell(t,
            "SD of the total = sqrt((%.6f x (1 - %.4f / 24) x %.1f)^2 + (%g x (1 - %.4f / 24) x %.1f)^2 + (%g x "
            "%.1f)^2%s) = %.1f kcal/d",
            pal, p->running_hours_d, p->sd_resting_kcal_d, p->sd_living_pal, p->running_hours_d, p->resting_kcal_d,
            RF_SD_RUNNING_SHARE, p->running_gross_kcal_d, volume, p->sd_total_kcal_d);
    rf_tell_more(
        t, "Independent errors of resting energy, of the activity level outside running (%g) and of running (%g %%)%s",
        p->sd_living_pal, RF_SD_RUNNING_SHARE * 100, *volume ? "; last, of its volume" : "");
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

/* Where no category was given, the ledger's own level chose it. */
static void category(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (!refuel_warned(p->warnings, REFUEL_WARNING_ACTIVITY_FROM_LEDGER)) return;
    double living_pal = level(t);
    double net = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    double living = rf_living_kcal_d(p->resting_kcal_d, living_pal, p->running_hours_d);
    rf_tell(t, "Living by the ledger = %.1f x (%.6f - 1) x (1 - %.4f / 24) = %.1f kcal/d", p->resting_kcal_d,
            living_pal, p->running_hours_d, living);
    rf_tell(t, "Activity level by the ledger = (%.1f + %.1f + % .1f) / %.1f = %.3f, which chooses the category",
            p->resting_kcal_d, living, net, p->resting_kcal_d, (p->resting_kcal_d + living + net) / p->resting_kcal_d);
}

/* The coefficients of this sex, age and category, with the numbers put in. */
static void requirement_sum(const rf_teller *t, char sum[RF_TELLER_LINE])
{
    const refuel_plan_result *p = t->p;
    const refuel_requirement_terms *x = &p->total_terms;
    double weight_kg = rf_requirement_weight_kg((refuel_equation_id)p->total_equation, p->life_stage, p->weight_kg,
                                                t->answer->request.pre_pregnancy_weight_kg);
    if (x->on_resting) {
        rf_tell_add(sum, "%g x %.1f + %g", x->factor, p->resting_kcal_d, x->additions_kcal_d);
        return;
    }
    rf_tell_add(sum, "%g + % g x %#.2f + %g x (", x->constant_kcal_d, x->per_year, p->age_y, x->factor);
    if (x->height_in_m)
        rf_tell_add(sum, "%g x %#.4f", x->per_height, p->height_cm / 100);
    else
        rf_tell_add(sum, "%g x %#.2f", x->per_height, p->height_cm);
    rf_tell_add(sum, " + %g x %#.3f)", x->per_kg, weight_kg);
    if (x->week_kcal_d != 0)
        rf_tell_add(sum, " + %.2f x %#.2f", x->week_kcal_d / t->answer->request.gestation_week,
                    t->answer->request.gestation_week);
    rf_tell_add(sum, " + % g", x->additions_kcal_d);
}

static void requirement_sd(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_requirement_terms *x = &p->total_terms;
    if (!x->on_resting) {
        rf_tell_more(t,
                     "%s + per year x age + activity x (per %s x height + per kg x weight)%s + growth, tissue and milk",
                     "Constant", x->height_in_m ? "m" : "cm", x->week_kcal_d != 0 ? " + per week of pregnancy" : "");
        rf_tell_more(t, "One standard deviation within the group: %.1f kcal/d", p->sd_total_kcal_d);
        return;
    }
    rf_tell_more(t, "Activity level x resting energy + pregnancy and milk");
    rf_tell_more(t, "SD of the total = sqrt((%g x %.1f)^2 + (%g x %g x %.1f)^2) = %.1f kcal/d", x->factor,
                 p->sd_resting_kcal_d, RF_SD_CATEGORY_SHARE, x->factor, p->resting_kcal_d, p->sd_total_kcal_d);
    rf_tell_more(t, "Of resting energy, and of the level within the category (%g %%)", RF_SD_CATEGORY_SHARE * 100);
}

static void requirement(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    refuel_equation_info info;
    char sum[RF_TELLER_LINE] = "", more[RF_TELLER_LINE] = "";
    if (!refuel_equation_describe((refuel_equation_id)p->total_equation, &info)) return;
    category(t);
    reproduction(t);
    const char *activity = rf_choice_name(rf_activity_choices, p->activity);
    requirement_sum(t, sum);
    rf_tell(t, "Total by %s%s%s = %s = %.1f kcal/d", info.key, *activity ? ", category " : "", activity, sum,
            p->total_kcal_d);
    requirement_sd(t);
    rf_tell_source(t, info.id);
    if (!isnan(p->reproduction_kcal_d)) rf_tell_add(more, " - %.0f", p->reproduction_kcal_d);
    rf_tell(t, "Living, what the other terms leave = %.1f%s - %.1f = %.1f kcal/d; the category contains all running",
            p->total_kcal_d, more, p->resting_kcal_d, p->living_kcal_d);
}

void rf_explain_day(rf_teller *t)
{
    rf_explain_running(t);
    if (t->p->method != REFUEL_METHOD_LEDGER)
        requirement(t);
    else if (!isnan(t->p->total_kcal_d))
        ledger(t);
}
