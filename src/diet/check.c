#include <refuel/check.h>

#include <math.h>

#include "core/edge.h"
#include "diet/case.h"
#include "diet/check_table.h"

_Static_assert(sizeof(void *) != 8 || sizeof(refuel_finding) == 80, "the layout is ABI");

_Static_assert(RF_FINDINGS_MAX < REFUEL_CHECK_PLACES, "every finding has a place");
_Static_assert(REFUEL_CHECK_END <= REFUEL_CHECK_OF_NUTRIENT(0),
               "the numbers of the list end before those of nutrients");

enum { LISTED = REFUEL_CHECK_END - 1 };

const refuel_check_info *refuel_check_at(size_t i)
{
    return i < LISTED                           ? &check_rows[i + 1].info
           : i - LISTED < 2 * RF_MICRONUTRIENTS ? &rf_nutrient_checks[i - LISTED]
                                                : NULL;
}

/* The nutrient of a check of the family that begins behind a number; 0 where it is of another. */
static int32_t nutrient_of(int32_t id, int32_t begin)
{
    int32_t nutrient = id - begin;
    return nutrient >= RF_MICRONUTRIENT_FIRST && nutrient <= RF_MICRONUTRIENT_LAST ? nutrient : 0;
}

size_t rf_check_place(int32_t id)
{
    int32_t eaten = nutrient_of(id, REFUEL_CHECK_OF_NUTRIENT(0)),
            upper = nutrient_of(id, REFUEL_CHECK_OF_UPPER_LEVEL(0));
    if (eaten) return (size_t)(LISTED + eaten - RF_MICRONUTRIENT_FIRST);
    if (upper) return (size_t)(LISTED + RF_MICRONUTRIENTS + upper - RF_MICRONUTRIENT_FIRST);
    return id > REFUEL_CHECK_NONE && id < REFUEL_CHECK_END ? (size_t)id - 1 : RF_FINDINGS_MAX;
}

const refuel_check_info *refuel_check_describe(int32_t id)
{
    static const refuel_check_info none = {0, 0, "", "", "", "", 0, 0};
    if (id > REFUEL_CHECK_NONE && id < REFUEL_CHECK_END) return &check_rows[id].info;
    size_t place = rf_check_place(id);
    return place < RF_FINDINGS_MAX ? refuel_check_at(place) : &none;
}

/* A risk lies beyond the low edge, unless the check says otherwise. */
static refuel_direction direction_of(const refuel_finding *it, refuel_direction low, refuel_direction high)
{
    if (it->verdict <= REFUEL_VERDICT_UNKNOWN) return REFUEL_DIRECTION_NONE;
    if (it->direction != REFUEL_DIRECTION_NONE) return (refuel_direction)it->direction;
    return it->verdict == REFUEL_VERDICT_HIGH ? high : low;
}

/* What goes without saying in a finding. */
static void complete(refuel_finding *it, const refuel_check_info *info, refuel_direction low, refuel_direction high)
{
    if (it->verdict > REFUEL_VERDICT_UNKNOWN && it->action == REFUEL_ACTION_NONE) it->action = REFUEL_ACTION_WARN;
    if (!it->source) it->source = info->source;
    it->unit = info->unit;
    it->direction = direction_of(it, low, high);
}

static bool run_listed(int32_t id, const rf_case *c, refuel_finding *it)
{
    const check_row *row = &check_rows[id];
    *it = row->run(c);
    if (it->verdict == REFUEL_VERDICT_NONE) return false;
    if (!it->message) it->message = row->message[it->verdict]; /* a check may have words of its own */
    complete(it, &row->info, row->low, row->high);
    return true;
}

static bool run_of_nutrient(const refuel_check_info *info, const rf_case *c, const rf_dri_cell *dri, refuel_finding *it)
{
    bool given = rf_is_upper_level(info->number) ? rf_check_upper_level(c, dri, info->nutrient, it)
                                                 : rf_check_nutrient(c, dri, info->nutrient, it);
    if (given) complete(it, info, REFUEL_DIRECTION_TOO_LITTLE, REFUEL_DIRECTION_TOO_MUCH);
    return given;
}

refuel_finding rf_run_check(int32_t id, const rf_case *c)
{
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    refuel_finding it = {.verdict = REFUEL_VERDICT_NONE};
    if (id < REFUEL_CHECK_END)
        run_listed(id, c, &it);
    else
        run_of_nutrient(refuel_check_describe(id), c, rf_case_dri(c, room), &it);
    return it;
}

/* Who tells of no vitamin or mineral, as most, pays for none of them. */
size_t rf_run_checks(const rf_case *c, refuel_finding *out, size_t capacity)
{
    size_t n = 0, nutrients = c->amount ? 2 * RF_MICRONUTRIENTS : 0;
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    const rf_dri_cell *dri = nutrients ? rf_case_dri(c, room) : NULL;
    refuel_finding beyond;
    for (int32_t id = 1; id < REFUEL_CHECK_END; id++) {
        if (check_rows[id].of_timing && !c->timing) continue; /* likewise */
        n += run_listed(id, c, n < capacity ? &out[n] : &beyond);
    }
    for (size_t i = 0; i < nutrients; i++)
        n += run_of_nutrient(&rf_nutrient_checks[i], c, dri, n < capacity ? &out[n] : &beyond);
    return n;
}

/* The worst verdict; never ok unless what makes a diet sufficient was all judged. */
static int32_t worst_of(const refuel_finding *findings, size_t n)
{
    static const refuel_check_id required[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                               REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                               REFUEL_CHECK_FAT_MINIMUM};
    int32_t worst = REFUEL_VERDICT_OK;
    for (size_t k = 0; k < sizeof required / sizeof *required; k++) {
        int seen = 0;
        for (size_t i = 0; i < n; i++) seen |= findings[i].id == (int32_t)required[k];
        if (!seen) worst = REFUEL_VERDICT_UNKNOWN;
    }
    for (size_t i = 0; i < n; i++)
        if (findings[i].verdict > worst && findings[i].verdict <= REFUEL_VERDICT_RISK) worst = findings[i].verdict;
    return worst;
}

static refuel_direction direction_of_worst(const refuel_finding *findings, size_t n, int32_t worst)
{
    int seen[REFUEL_DIRECTION_MIXED + 1] = {0};
    for (size_t i = 0; i < n; i++)
        if (findings[i].verdict == worst) seen[findings[i].direction & REFUEL_DIRECTION_MIXED] = 1;
    if (seen[REFUEL_DIRECTION_TOO_LITTLE] && seen[REFUEL_DIRECTION_TOO_MUCH]) return REFUEL_DIRECTION_MIXED;
    if (seen[REFUEL_DIRECTION_TOO_LITTLE]) return REFUEL_DIRECTION_TOO_LITTLE;
    return seen[REFUEL_DIRECTION_TOO_MUCH] ? REFUEL_DIRECTION_TOO_MUCH : REFUEL_DIRECTION_NONE;
}

int rf_check_is_of_health(int32_t id)
{
    return id > REFUEL_CHECK_NONE && id < REFUEL_CHECK_END && check_rows[id].of_health;
}

const char *rf_check_words(int32_t id, int32_t verdict)
{
    bool known = id > REFUEL_CHECK_NONE && id < REFUEL_CHECK_END && verdict >= 0 && verdict <= REFUEL_VERDICT_RISK;
    return known ? check_rows[id].message[verdict] : NULL;
}

int rf_check_has_own_words(const refuel_finding *it)
{
    return it->message != rf_check_words(it->id, it->verdict);
}

/* Where no amount gave the worst verdict, but a goal that is refused or an answer about health; NULL where one did. */
static const char *words_without_amount(const refuel_finding *findings, size_t n, int32_t worst)
{
    const char *words = refused_words;
    for (size_t i = 0; i < n; i++) {
        if (findings[i].verdict != worst || findings[i].action == REFUEL_ACTION_REFUSE) continue;
        if (!rf_check_is_of_health(findings[i].id)) return NULL;
        words = answered_words;
    }
    return worst == REFUEL_VERDICT_RISK ? words : NULL;
}

refuel_overall refuel_overall_of(const refuel_finding *findings, size_t n)
{
    if (!findings) n = 0;
    int32_t worst = worst_of(findings, n);
    refuel_direction direction = direction_of_worst(findings, n, worst);
    refuel_overall overall = {.verdict = worst, .direction = direction, .message = overall_words[worst][direction]};
    const char *without_amount = words_without_amount(findings, n, worst);
    if (without_amount) overall.message = without_amount;
    for (size_t i = 0, found = 0; i < n && worst != REFUEL_VERDICT_OK && found + 1 < REFUEL_CHECK_PLACES; i++)
        if (findings[i].verdict == worst) overall.worst[found++] = findings[i].id;
    return overall;
}
