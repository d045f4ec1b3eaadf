/* What a plan rests on: every formula and rule behind it, each once. */
#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/source.h>
#include <string.h>

#include "core/source_keys.h"
#include "io/report.h"

static size_t add(rf_cited *out, size_t count, rf_cited source)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(out[i].id, source.id) == 0) return count;
    if (count < RF_SOURCES_MAX) out[count++] = source;
    return count;
}

static size_t add_paper(rf_cited *out, size_t count, const char *key)
{
    const refuel_source *paper = refuel_source_find(key);
    return paper ? add(out, count, (rf_cited){paper->key, paper->citation, paper->doi}) : count;
}

/* What the choice of the resting equation and its error rest on; NULL where nobody chose. */
static const char *selection_source(const refuel_plan_result *p)
{
    switch (p->resting_reason) {
        case REFUEL_REASON_ATHLETE:
        case REFUEL_REASON_ATHLETE_FFM: return RF_SOURCE_ONEILL_2023;
        case REFUEL_REASON_EXTREME_BMI:
        case REFUEL_REASON_OLDER:
        case REFUEL_REASON_OBESE:
        case REFUEL_REASON_ADULT:
        case REFUEL_REASON_ADULT_UNKNOWN: return RF_SOURCE_FRANKENFIELD_2005;
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

size_t rf_plan_sources(const refuel_plan_result *p, rf_cited out[RF_SOURCES_MAX])
{
    const int32_t formulas[] = {p->resting_equation, cost_of_running(p), p->total_equation, p->fat_free_mass_source,
                                rf_has_reproduction(p) ? REFUEL_EQ_EER_IOM_2005 : REFUEL_EQ_NONE};
    const char *rules[] = {selection_source(p), p->goal_kcal_d != 0 ? RF_SOURCE_WISHNOFSKY_1958 : NULL};
    size_t count = 0;
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++) {
        refuel_equation_info info;
        if (!refuel_equation_describe((refuel_equation_id)formulas[i], &info)) continue;
        count = add(out, count, (rf_cited){info.key, info.citation, info.doi});
    }
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) count = add_paper(out, count, rules[i]);
    for (int32_t i = 0; i < p->check_count; i++)
        count = add_paper(out, count, refuel_check_describe((refuel_check_id)p->check[i].id).source);
    return count;
}
