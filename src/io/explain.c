#include "io/explain.h"

#include <math.h>
#include <refuel/warning.h>

#include "diet/label_kernel.h"
#include "io/explain_checks.h"
#include "io/explain_day.h"
#include "io/explain_days.h"
#include "io/explain_food.h"
#include "io/explain_from_log.h"
#include "io/explain_goal.h"
#include "io/explain_needs.h"
#include "io/explain_person.h"
#include "io/notice.h"
#include "io/teller.h"
#include "plan/plan_case.h"
#include "plan/plan_sexes.h"
#include "plan/request.h"
#include "plan/withheld.h"

static void eaten(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const double *g = p->eaten;
    double energy = g[REFUEL_NUTRIENT_ENERGY], alcohol_g = g[REFUEL_NUTRIENT_ALCOHOL];
    char alcohol[RF_TELLER_LINE] = "";
    if (!isnan(alcohol_g)) rf_tell_add(alcohol, " + %g x alcohol %#.2f g", RF_KCAL_PER_G_ALCOHOL, alcohol_g);
    if (refuel_warned(p->warnings, REFUEL_WARNING_INTAKE_FROM_MACROS))
        rf_tell(t, "Eaten = %g x carbohydrate %#.2f g + %g x protein %#.2f g + %g x fat %#.2f g%s = %#.1f kcal/d",
                RF_KCAL_PER_G_CARBOHYDRATE, g[REFUEL_NUTRIENT_CARBOHYDRATE], RF_KCAL_PER_G_PROTEIN,
                g[REFUEL_NUTRIENT_PROTEIN], RF_KCAL_PER_G_FAT, g[REFUEL_NUTRIENT_FAT], alcohol, energy);
    if (!isnan(p->balance_kcal_d))
        rf_tell(t, "Balance, eaten - total = %#.1f - %.1f = %.1f kcal/d", energy, p->total_kcal_d, p->balance_kcal_d);
}

/* For one sex, which is known. */
static void one(rf_teller *t)
{
    const rf_answer *answer = t->answer;
    rf_case c = rf_plan_case(&answer->request, t->p);
    rf_explain_person(t);
    rf_explain_day(t);
    rf_explain_ranges(t);
    if (!isnan(t->p->total_kcal_d)) rf_explain_goal(t, &c);
    rf_explain_food(t, &c);
    rf_explain_days(t, &c);
    if (answer->kind == RF_ANSWER_CHECK) eaten(t);
    if (answer->kind == RF_ANSWER_CHECK)
        rf_case_eaten(&c, &answer->request, t->p);
    else
        rf_case_planned(&c, t->p);
    rf_explain_checks(t, &c);
}

/* Both plans behind one of an unknown sex, and their middle. */
static void both(rf_teller *t)
{
    static const char *const of[RF_SEXES] = {"By the equations for women", "By the equations for men"};
    const rf_answer *whole = t->answer;
    refuel_plan_result plan[RF_SEXES];
    if (rf_plan_both(&whole->request, plan, NULL) != REFUEL_OK) return; /* it was planned: it is possible */
    for (int k = 0; k < RF_SEXES; k++) {
        rf_answer it = *whole;
        it.request.sex = rf_sexes[k];
        it.plan = plan[k];
        if (rf_answer_judge(&it, NULL) != REFUEL_OK || rf_answer_make_days(&it, NULL) != REFUEL_OK) return;
        t->answer = &it;
        t->p = &it.plan;
        rf_tell(t, "%s", of[k]);
        one(t);
    }
    t->answer = whole;
    t->p = &whole->plan;
    if (isnan(t->p->total_kcal_d)) return;
    rf_tell(t, "Total, the middle = (%.1f + %.1f) / 2 = %.1f kcal/d", plan[0].total_kcal_d, plan[1].total_kcal_d,
            t->p->total_kcal_d);
    rf_tell(t, "Intake, the middle = (%.1f + %.1f) / 2 = %.1f kcal/d", plan[0].intake_kcal_d, plan[1].intake_kcal_d,
            t->p->intake_kcal_d);
    rf_tell_more(t, "Ranges hold those of both; of a check that differs the stricter one is shown");
}

/* What was found, and by which source. */
static void without_amounts(rf_teller *t)
{
    const rf_answer *answer = t->answer;
    rf_tell(t, "Amounts are left out here: %s", RF_WITHHELD_EATING);
    for (size_t i = 0; i < answer->findings; i++) {
        const refuel_finding *it = &answer->finding[i];
        if (refuel_check_describe(it->id)->gate && it->verdict <= REFUEL_VERDICT_UNKNOWN) continue;
        rf_tell(t, "%s: %s: %s", refuel_check_describe(it->id)->id, refuel_verdict_text((refuel_verdict)it->verdict),
                rf_withheld_message(it->id, it->verdict, it->message));
        rf_tell_paper(t, it->source, "");
    }
}

void rf_explain(const rf_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const refuel_plan_result *p = &answer->plan;
    rf_teller t = {.answer = answer, .p = p, .line = line, .context = context};
    refuel_warnings warnings = p->warnings;
    if (answer->withheld) rf_withhold_notes(&warnings);
    rf_explain_from_log(&t, answer->from_log);
    if (answer->withheld)
        without_amounts(&t);
    else if (p->sex == REFUEL_SEX_UNKNOWN)
        both(&t);
    else
        one(&t);
    char note[RF_NOTICE];
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(warnings, refuel_warning_at(i)->number))
            rf_tell(&t, "Note: %s", rf_notice(p, refuel_warning_at(i), note));
    rf_explain_need_notes(&t, answer->need, answer->needs);
}
