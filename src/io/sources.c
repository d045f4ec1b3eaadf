/* What a plan rests on: every formula and rule behind it, each once. */
#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <string.h>

#include "io/report.h"

static size_t add_source(refuel_source *out, size_t count, refuel_source source)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(out[i].id, source.id) == 0) return count;
    if (count < RF_SOURCES_MAX) out[count++] = source;
    return count;
}

/* What the choice of the resting equation and its error rest on; NULL where nobody chose. */
static const char *selection_source(const refuel_plan_result *p)
{
    switch (p->resting_reason) {
        case REFUEL_REASON_ATHLETE:
        case REFUEL_REASON_ATHLETE_FFM: return "ONeill2023";
        case REFUEL_REASON_EXTREME_BMI:
        case REFUEL_REASON_OLDER:
        case REFUEL_REASON_OBESE:
        case REFUEL_REASON_ADULT:
        case REFUEL_REASON_ADULT_UNKNOWN: return "Frankenfield2005";
        default: return NULL;
    }
}

/* The run counts in the total of the ledger; with the other methods it is behind the category and the checks. Under ten
   years neither holds, except beside a measured total. */
static int32_t cost_of_running(const refuel_plan_result *p)
{
    if (isnan(p->running_kcal_d)) return REFUEL_EQ_NONE;
    if (p->method == REFUEL_METHOD_LEDGER) return p->running_equation;
    return p->age_y >= 10 && p->distance_km_week > 0 ? p->cost_equation : REFUEL_EQ_NONE;
}

size_t rf_plan_sources(const refuel_plan_result *p, refuel_source out[RF_SOURCES_MAX])
{
    const int32_t formulas[] = {p->resting_equation, cost_of_running(p), p->total_equation, p->fat_free_mass_source,
                                rf_has_reproduction(p) ? REFUEL_EQ_EER_IOM_2005 : REFUEL_EQ_NONE};
    const char *rules[] = {selection_source(p), p->goal_kcal_d != 0 ? "Wishnofsky1958" : NULL};
    size_t count = 0;
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++) {
        refuel_equation_info info;
        if (!refuel_equation_describe((refuel_equation_id)formulas[i], &info)) continue;
        count = add_source(out, count, (refuel_source){info.key, info.citation, info.doi});
    }
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (refuel_source_find(rules[i])) count = add_source(out, count, *refuel_source_find(rules[i]));
    for (int32_t i = 0; i < p->check_count; i++) {
        const refuel_source *source = refuel_source_find(refuel_check_describe((refuel_check_id)p->check[i].id).source);
        if (source) count = add_source(out, count, *source);
    }
    return count;
}
