#include "io/explain_day.h"

#include <math.h>

#include "core/source_keys.h"
#include "energy/ledger_kernel.h"
#include "energy/living_kernel.h"
#include "io/explain_requirement.h"
#include "io/explain_running.h"
#include "io/explain_terms.h"
#include "io/explain_training.h"
#include "plan/plan_case.h"
#include "plan/plan_day.h"

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
    rf_tell_add(more, " - % .1f", p->running_kcal_d);
    if (!isnan(p->walking_kcal_d)) rf_tell_add(more, " - % .1f", p->walking_kcal_d);
    if (!isnan(p->exercise_kcal_d)) rf_tell_add(more, " - % .1f", p->exercise_kcal_d);
    rf_tell(t, "Living, what the other terms leave = %.1f%s - %.1f = %.1f kcal/d", p->total_kcal_d, more,
            p->resting_kcal_d, p->living_kcal_d);
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

/* Independent errors, each with what it acts on. */
static void sd_of_total(rf_teller *t, double pal, double hours_d)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    char parts[RF_TELLER_LINE] = "", of[RF_TELLER_LINE] = "";
    rf_tell_add(parts, " + (%g x %.1f)^2", RF_SD_RUNNING_SHARE, p->running_gross_kcal_d);
    if (rf_sd_distance_kcal_d(p->running_gross_kcal_d, r->distance_km_week, r->distance_sd_km_week) > 0) {
        rf_tell_add(parts, " + (%.1f x %.4f / %.4f)^2", p->running_gross_kcal_d, r->distance_sd_km_week,
                    r->distance_km_week);
        rf_tell_add(of, ", of its volume");
    }
    if (p->walking_gross_kcal_d > 0) {
        rf_tell_add(parts, " + (%g x %.1f)^2", RF_SD_WALKING_SHARE, p->walking_gross_kcal_d);
        rf_tell_add(of, ", of walking (%g %%)", RF_SD_WALKING_SHARE * 100);
    }
    if (p->exercise_gross_kcal_d > 0) {
        rf_tell_add(parts, " + (%g x %.1f)^2", RF_SD_EXERCISE_SHARE, p->exercise_gross_kcal_d);
        rf_tell_add(of, ", of exercise (%g %%)", RF_SD_EXERCISE_SHARE * 100);
    }
    rf_tell(
        t,
        "SD of the total = sqrt((%.6f x (1 - %.4f / 24) x %.1f)^2 + (%g x (1 - %.4f / 24) x %.1f)^2%s) = %.1f kcal/d",
        pal, hours_d, p->sd_resting_kcal_d, p->sd_living_pal, hours_d, p->resting_kcal_d, parts, p->sd_total_kcal_d);
    rf_tell_more(t,
                 "Independent errors of resting energy, of the activity level of daily life (%g), of running (%g %%)%s",
                 p->sd_living_pal, RF_SD_RUNNING_SHARE * 100, of);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

static void ledger(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    char more[RF_TELLER_LINE] = "";
    rf_explain_reproduction(t);
    if (p->total_equation == REFUEL_EQ_MEASURED) {
        measured(t);
        return;
    }
    if (isnan(p->living_pal)) {
        by_level(t);
        return;
    }
    double pal = rf_explain_level(t), hours_d = rf_explain_moving_hours(t);
    rf_tell(t, "Living = %.1f x (%.6f - 1) x (1 - %.4f / 24) = %.1f kcal/d", p->resting_kcal_d, pal, hours_d,
            p->living_kcal_d);
    rf_tell_more(t, "The %s hours leave this term: their resting metabolism is in their cost already",
                 rf_plan_training_word(p));
    rf_tell_add(more, " + % .1f", p->running_kcal_d);
    if (!isnan(p->walking_kcal_d)) rf_tell_add(more, " + % .1f", p->walking_kcal_d);
    if (!isnan(p->exercise_kcal_d)) rf_tell_add(more, " + % .1f", p->exercise_kcal_d);
    if (!isnan(p->reproduction_kcal_d)) rf_tell_add(more, " + %.0f", p->reproduction_kcal_d);
    rf_tell(t, "Total = %.1f + %.1f%s = %.1f kcal/d", p->resting_kcal_d, p->living_kcal_d, more, p->total_kcal_d);
    sd_of_total(t, pal, hours_d);
}

void rf_explain_day(rf_teller *t)
{
    rf_explain_running(t);
    rf_explain_training(t);
    if (t->p->method != REFUEL_METHOD_LEDGER)
        rf_explain_requirement(t);
    else if (!isnan(t->p->total_kcal_d))
        ledger(t);
}
