#include "io/explain_session.h"

#include <math.h>
#include <refuel/warning.h>

#include "core/normal.h"
#include "core/source_keys.h"
#include "diet/fluid_kernel.h"
#include "diet/fuelling_kernel.h"
#include "energy/ledger_kernel.h"
#include "io/explain_food.h"
#include "io/explain_person.h"
#include "io/explain_resting.h"
#include "io/explain_running.h"
#include "io/notice.h"
#include "io/teller.h"
#include "plan/plan_person.h"
#include "plan/plan_sexes.h"
#include "session/session.h"

/* The third of distance, time and speed. */
static void third(rf_teller *t, const refuel_session_request *ask, const refuel_session_result *run)
{
    if (!isnan(ask->distance_km) && !isnan(ask->time_h))
        rf_tell(t, "Speed = %#.3f km / %#.4f h = %.4f km/h", run->distance_km, run->time_h, run->speed_km_h);
    else if (isnan(ask->distance_km))
        rf_tell(t, "Distance = %#.3f km/h x %#.4f h = %.4f km", run->speed_km_h, run->time_h, run->distance_km);
    else
        rf_tell(t, "Time = %#.3f km / %#.3f km/h = %.4f h", run->distance_km, run->speed_km_h, run->time_h);
}

static void gross(rf_teller *t, const refuel_session_result *run)
{
    rf_explain_gait(t, run->speed_km_h);
    rf_explain_cost(t, run->speed_km_h);
    rf_tell(t, "Gross = %.4f kcal/kg/km x %#.3f kg x %#.4f km = %.1f kcal", run->gross_kcal_kg_km, run->weight_kg,
            run->distance_km, run->gross_kcal);
    rf_explain_cost_formulas(t);
}

static void net(rf_teller *t, const refuel_session_result *run)
{
    rf_plan_who who;
    if (run->rest == REFUEL_REST_MET) {
        rf_tell(t, "Rest in the same time = %g kcal/kg x %#.3f kg x %#.4f h = %.1f kcal", RF_REST_KCAL_KG_H,
                run->weight_kg, run->time_h, run->rest_kcal);
        rf_tell_more(t, "Sex, age and height were not all given: rest is taken as 1 MET, 1 kcal per kg and hour");
        rf_tell_paper(t, RF_SOURCE_HERRMANN_2024, "");
    } else if (rf_plan_person(&t->answer->request, &who, NULL) == REFUEL_OK) {
        rf_explain_resting(t, &who.person);
        rf_tell(t, "Rest in the same time = %.1f kcal/d / 24 x %#.4f = %.1f kcal", t->p->resting_kcal_d, run->time_h,
                run->rest_kcal);
    }
    rf_tell(t, "Net = %.1f - %.1f = %.1f kcal", run->gross_kcal, run->rest_kcal, run->net_kcal);
}

static void ranges(rf_teller *t, const refuel_session_result *run)
{
    double z = rf_half_width(run->level);
    rf_tell(t, "One standard deviation of the gross cost = %g x %.1f = %.1f kcal", RF_SD_RUNNING_SHARE, run->gross_kcal,
            run->sd_gross_kcal);
    if (run->rest == REFUEL_REST_PERSON)
        rf_tell(t, "One standard deviation of the net = sqrt(%.1f^2 + (%.1f / 24 x %#.4f)^2) = %.1f kcal",
                run->sd_gross_kcal, t->p->sd_resting_kcal_d, run->time_h, run->sd_net_kcal);
    rf_tell(t, "Ranges that hold %g %% of persons like this: z: %.4f standard deviations either side", run->level * 100,
            z);
    rf_tell_more(t, "Range of the gross = %.1f +- %.4f x %.1f = %.1f to %.1f kcal", run->gross_kcal, z,
                 run->sd_gross_kcal, run->gross_interval_kcal.low, run->gross_interval_kcal.high);
    rf_tell_more(t, "Range of the net = %.1f +- %.4f x %.1f = %.1f to %.1f kcal", run->net_kcal, z, run->sd_net_kcal,
                 run->net_interval_kcal.low, run->net_interval_kcal.high);
}

/* So much of each kg or hour, so many of them. */
static void amount(rf_teller *t, const char *what, const char *unit, refuel_range each, double times, const char *of,
                   refuel_range all)
{
    rf_tell(t, "%s = (%g to %g) %s x %#.4f %s = %.1f to %.1f g", what, each.low, each.high, unit, times, of, all.low,
            all.high);
}

static void before(rf_teller *t, const refuel_session_result *run)
{
    if (isnan(run->before_g.low)) {
        rf_tell_more(t, "Before: nothing is named for %g minutes or less", RF_BEFORE_OVER_MIN);
    } else {
        amount(t, "Carbohydrate before", "g/kg", run->before_g_kg, run->basis_kg, "kg", run->before_g);
        rf_tell_more(t, "For more than %g minutes, %g to %g h before the start", RF_BEFORE_OVER_MIN, run->before_h.low,
                     run->before_h.high);
    }
    rf_tell_paper(t, RF_SOURCE_BURKE_2011, "");
    if (isnan(run->loading_g_d.low)) return;
    amount(t, "Carbohydrate of a day before a race", "g/kg", run->loading_g_kg_d, run->basis_kg, "kg",
           run->loading_g_d);
    rf_tell_more(t, "For more than %g minutes, over %g to %g h; of adults", RF_LOADING_OVER_MIN, run->loading_h.low,
                 run->loading_h.high);
}

static void during(rf_teller *t, const refuel_session_result *run)
{
    amount(t, "Carbohydrate on the way", "g", run->during_g_h, run->time_h, "h", run->during_g);
    rf_tell_more(
        t,
        "Under %g minutes nothing, under %g a little, up to %g an hour by one kind of sugar, beyond by several; "
        "it does not depend on the weight",
        RF_DURING_SMALL_MIN, RF_DURING_MIN, RF_DURING_LONG_MIN);
    rf_tell_paper(t, RF_SOURCE_JEUKENDRUP_2014, "");
    if (rf_above(run->distance_km, RF_MARATHON_KM)) rf_tell_paper(t, RF_SOURCE_TILLER_2019, "");
    rf_tell(t, "Most weight to lose by sweating = %g x %#.3f kg = %.2f kg", RF_FLUID_LOSS_SHARE, run->weight_kg,
            run->fluid_loss_kg);
    rf_tell_paper(t, RF_SOURCE_SAWKA_2007, "");
    rf_tell_paper(t, RF_SOURCE_HEW_BUTLER_2006, "");
}

static void after(rf_teller *t, const refuel_session_result *run)
{
    if (!isnan(run->refuel_g_h.low)) {
        amount(t, "Carbohydrate an hour after it", "g/kg", run->refuel_g_kg_h, run->basis_kg, "kg", run->refuel_g_h);
        rf_tell_more(t, "With less than %g h to the next demanding run, for %g h", RF_REFUEL_UNDER_H, run->refuel_h);
        rf_tell_paper(t, RF_SOURCE_BURKE_2011, "");
    }
    amount(t, "Protein after it", "g/kg", run->protein_g_kg, run->basis_kg, "kg", run->protein_g);
    rf_tell_paper(t, RF_SOURCE_WITARD_2025, "");
    rf_tell_more(t, "To drink for each kg that was lost: %g L", run->fluid_after_l_kg);
    rf_tell_paper(t, RF_SOURCE_SHIRREFFS_1996, "");
}

/* Energy for one sex, or for somebody of whom it is not given. */
static void energy(rf_teller *t, const rf_session_answer *answer)
{
    t->answer = &answer->told;
    t->p = &answer->told.plan;
    gross(t, &answer->run);
    net(t, &answer->run);
    ranges(t, &answer->run);
}

static void both(rf_teller *t, const rf_session_answer *answer)
{
    static const char *const of[RF_SEXES] = {"By the equations for women", "By the equations for men"};
    double net_kcal[RF_SEXES];
    for (int k = 0; k < RF_SEXES; k++) {
        rf_session_given given = answer->given;
        rf_session_answer it;
        given.request.sex = rf_sexes[k];
        if (rf_session_answer_make(&given, &it, NULL) != REFUEL_OK) return; /* it was reckoned: it is possible */
        rf_tell(t, "%s", of[k]);
        energy(t, &it);
        net_kcal[k] = it.run.net_kcal;
    }
    rf_tell(t, "Net, the middle = (%.1f + %.1f) / 2 = %.1f kcal", net_kcal[0], net_kcal[1], answer->run.net_kcal);
    rf_tell_more(t, "Ranges hold those of both");
    t->answer = &answer->told;
    t->p = &answer->told.plan;
}

void rf_explain_session(const rf_session_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    rf_teller t = {.answer = &answer->told, .p = &answer->told.plan, .line = line, .context = context};
    const refuel_session_result *run = &answer->run;
    char note[RF_NOTICE];
    third(&t, &answer->given.ask, run);
    if (answer->given.request.sex == REFUEL_SEX_UNKNOWN)
        both(&t, answer);
    else
        energy(&t, answer);
    rf_explain_basis(&t, run->basis_kg);
    before(&t, run);
    during(&t, run);
    after(&t, run);
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(run->warnings, refuel_warning_at(i)->number))
            rf_tell(&t, "Note: %s", rf_notice(t.p, refuel_warning_at(i), note));
}
