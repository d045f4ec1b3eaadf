#include "io/explain_terms.h"

#include <math.h>

#include "core/source_keys.h"
#include "energy/living_kernel.h"
#include "energy/milk.h"
#include "energy/requirement.h"
#include "plan/plan_case.h"

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

void rf_explain_reproduction(rf_teller *t)
{
    if (isnan(t->p->reproduction_kcal_d)) return;
    if (t->p->life_stage == REFUEL_LACTATING)
        milk(t);
    else
        pregnancy(t);
}

double rf_explain_level(rf_teller *t)
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
        rf_tell(t, "Level of the hours not %s = %.6f + % g = %.6f", rf_plan_training_word(p), whole, given, pal);
    else if (adults == 1 && adult == RF_LIVING_ADULT_PAL)
        rf_tell(t, "Level of the hours not %s: %.6f of resting energy", rf_plan_training_word(p), pal);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(docs/ledger.md)");
    return pal;
}
