#include <refuel/check.h>

#include <math.h>

#include "diet/case.h"
#include "diet/check_table.h"
#include "diet/edge.h"

_Static_assert(sizeof(refuel_finding) == 80, "the layout is ABI");

const refuel_check_info *refuel_check_at(size_t i)
{
    return i < REFUEL_CHECK_END - 1 ? &check_rows[i + 1].info : NULL;
}

const refuel_check_info *refuel_check_describe(int32_t id)
{
    static const refuel_check_info none = {0, 0, "", "", "", ""};
    return id > REFUEL_CHECK_NONE && id < REFUEL_CHECK_END ? &check_rows[id].info : &none;
}

const char *refuel_verdict_text(refuel_verdict verdict)
{
    static const char *const texts[] = {"", "ok", "unknown", "high", "low", "risk"};
    return (unsigned)verdict < sizeof texts / sizeof *texts ? texts[verdict] : "";
}

const char *refuel_action_text(refuel_action action)
{
    static const char *const texts[] = {"none", "inform", "warn", "refer", "refuse"};
    return (unsigned)action < sizeof texts / sizeof *texts ? texts[action] : "";
}

const char *refuel_direction_text(refuel_direction direction)
{
    static const char *const texts[] = {"none", "too-little", "too-much", "mixed"};
    return (unsigned)direction < sizeof texts / sizeof *texts ? texts[direction] : "";
}

refuel_finding rf_judge(refuel_check_id id, double value, double low, double high)
{
    refuel_finding it = {.id = id, .value = value, .interval_low = NAN, .interval_high = NAN, .low = low, .high = high};
    it.verdict = isnan(value) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    if (!isnan(low) && rf_below(value, low)) it.verdict = REFUEL_VERDICT_LOW;
    if (!isnan(high) && rf_above(value, high)) it.verdict = REFUEL_VERDICT_HIGH;
    return it;
}

/* A risk lies beyond the low edge, unless the check says otherwise. */
static refuel_direction direction_of(const check_row *row, const refuel_finding *it)
{
    if (it->verdict <= REFUEL_VERDICT_UNKNOWN) return REFUEL_DIRECTION_NONE;
    if (it->direction != REFUEL_DIRECTION_NONE) return (refuel_direction)it->direction;
    return it->verdict == REFUEL_VERDICT_HIGH ? row->high : row->low;
}

refuel_finding rf_run_check(refuel_check_id id, const rf_case *c)
{
    const check_row *row = &check_rows[id];
    refuel_finding it = row->run(c);
    if (it.verdict == REFUEL_VERDICT_NONE) return it;
    if (it.verdict > REFUEL_VERDICT_UNKNOWN && it.action == REFUEL_ACTION_NONE) it.action = REFUEL_ACTION_WARN;
    if (!it.message) it.message = row->message[it.verdict]; /* a check may have words of its own */
    if (!it.source) it.source = row->info.source;
    it.unit = row->info.unit;
    it.direction = direction_of(row, &it);
    return it;
}

size_t rf_run_checks(const rf_case *c, refuel_finding *out, size_t capacity)
{
    size_t n = 0;
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        if (check_rows[id].of_timing && !c->timing) continue; /* who tells nothing of it pays for none of them */
        refuel_finding it = rf_run_check((refuel_check_id)id, c);
        if (it.verdict == REFUEL_VERDICT_NONE) continue;
        if (n < capacity) out[n] = it;
        n++;
    }
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

int rf_check_has_own_words(const refuel_finding *it)
{
    return it->message != check_rows[it->id].message[it->verdict];
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
