#include "io/explain.h"

#include <math.h>
#include <refuel/warning.h>

#include "diet/fat_kernel.h"
#include "io/explain_checks.h"
#include "io/explain_day.h"
#include "io/explain_food.h"
#include "io/explain_goal.h"
#include "io/explain_person.h"
#include "io/notice.h"
#include "io/teller.h"
#include "plan/plan_case.h"

static void eaten(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const double *g = p->eaten;
    double energy = g[REFUEL_NUTRIENT_ENERGY];
    if (refuel_warned(p->warnings, REFUEL_WARNING_INTAKE_FROM_MACROS))
        rf_tell(t, "Eaten = %g x carbohydrate %#.2f g + %g x protein %#.2f g + %g x fat %#.2f g = %#.1f kcal/d",
                RF_KCAL_PER_G_CARBOHYDRATE, g[REFUEL_NUTRIENT_CARBOHYDRATE], RF_KCAL_PER_G_PROTEIN,
                g[REFUEL_NUTRIENT_PROTEIN], RF_KCAL_PER_G_FAT, g[REFUEL_NUTRIENT_FAT], energy);
    if (!isnan(p->total_kcal_d))
        rf_tell(t, "Balance, eaten - total = %#.1f - %.1f = %.1f kcal/d", energy, p->total_kcal_d, p->balance_kcal_d);
}

void rf_explain(const rf_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const refuel_plan_result *p = &answer->plan;
    rf_teller t = {.answer = answer, .p = p, .line = line, .context = context};
    rf_case c = rf_plan_case(&answer->request, p);
    rf_explain_person(&t);
    rf_explain_day(&t);
    rf_explain_ranges(&t);
    if (!isnan(p->total_kcal_d)) rf_explain_goal(&t, &c);
    rf_explain_food(&t, &c);
    if (answer->kind == RF_ANSWER_CHECK) eaten(&t);
    if (answer->kind == RF_ANSWER_CHECK)
        rf_case_eaten(&c, &answer->request, p);
    else
        rf_case_planned(&c, p);
    rf_explain_checks(&t, &c);
    char note[RF_NOTICE];
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(p->warnings, refuel_warning_at(i)->number))
            rf_tell(&t, "Note: %s", rf_notice(p, refuel_warning_at(i), note));
}
