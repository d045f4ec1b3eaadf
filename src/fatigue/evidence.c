#include "fatigue/evidence.h"

#include <math.h>

#include "fatigue/short_of.h"
#include "fatigue/witness.h"

static int are_several(int kinds)
{
    return (kinds & (kinds - 1)) != 0;
}

/* Strong: something is beyond doubt, and something of another kind says the same. Moderate: one of the two. A report that may
   not be whole takes nothing away: the less somebody eats, the more such reports there are, and hunger would be talked away. */
static refuel_certainty certainty_of(const rf_cause_case *c)
{
    int several = are_several(c->witnesses) || are_several(c->too_much);
    if (c->witnesses == 0 && c->too_much == 0) return REFUEL_CERTAINTY_NONE;
    return (refuel_certainty)(REFUEL_CERTAINTY_WEAK + (c->clear != 0) + several);
}

static int32_t verdict_of(const rf_cause_case *c)
{
    if (c->worst > REFUEL_VERDICT_UNKNOWN) return c->worst;
    return c->needs && !c->missing && !c->witnesses ? REFUEL_VERDICT_OK : REFUEL_VERDICT_UNKNOWN;
}

/* Caffeine is told by itself, where the hours of sleep say nothing: more of them is then no advice. */
static int is_by_caffeine(const rf_cause_case *c, const rf_cause_row *row)
{
    return row->title_caffeine && c->witnesses == 1 << RF_WITNESS_CAFFEINE;
}

static const char *message_of(const rf_cause_case *c, const rf_cause_row *row, int32_t verdict)
{
    const rf_fatigue *it = c->whole;
    if (is_by_caffeine(c, row)) return row->message_caffeine;
    int blind = it->result.without_running && row->unknown_without_running;
    return blind && verdict == REFUEL_VERDICT_UNKNOWN ? row->unknown_without_running : row->message[verdict];
}

static const char *advice_of(const rf_cause_case *c, const rf_cause_row *row)
{
    const rf_fatigue *it = c->whole;
    if (it->result.emergency) return rf_emergency_advice;
    if (is_by_caffeine(c, row)) return row->advice_caffeine;
    if (c->too_much) return c->witnesses ? row->advice_both : row->advice_too_much;
    if (row->advice_other && rf_short_of_another(it) && !rf_short_of_iron(it)) return row->advice_other;
    int measured = row->advice_measured && !isnan(it->judged.who.health.number[REFUEL_HEALTH_FERRITIN_UG_L]);
    if (it->result.without_running && row->advice_without_running) return row->advice_without_running;
    return measured ? row->advice_measured : row->advice;
}

void rf_evidence_put(rf_fatigue *it)
{
    refuel_fatigue_result *r = &it->result;
    r->cause_count = r->evidence_count = 0;
    for (int32_t id = 1; id < REFUEL_CAUSE_END; id++) {
        const rf_cause_row *row = &rf_cause_rows[id];
        rf_cause_case c = {.whole = it, .cause = id};
        size_t first = r->evidence_count;
        rf_take_links(&c);
        if (id == REFUEL_CAUSE_UNDER_FUELLING) rf_take_without_running(&c);
        if (id == REFUEL_CAUSE_UNDER_FUELLING) rf_take_report(&c);
        if (id == REFUEL_CAUSE_UNDER_FUELLING) rf_take_goal(&c);
        if (id == REFUEL_CAUSE_SLEEP) rf_take_sleep(&c);
        if (id == REFUEL_CAUSE_MICRONUTRIENTS) rf_take_ferritin(&c);
        if (id == REFUEL_CAUSE_MICRONUTRIENTS) rf_take_upper_levels(&c);
        if (id == REFUEL_CAUSE_LOAD) rf_take_log(&c);
        rf_take_signs(&c);
        int32_t verdict = verdict_of(&c);
        it->cause[r->cause_count++] =
            (refuel_cause){.id = id,
                           .verdict = verdict,
                           .certainty = certainty_of(&c),
                           .evidence_first = first,
                           .evidence_count = r->evidence_count - first,
                           .title = is_by_caffeine(&c, row) ? row->title_caffeine : row->title,
                           .message = message_of(&c, row, verdict),
                           .advice = advice_of(&c, row),
                           .source = is_by_caffeine(&c, row) ? row->source_caffeine : row->source};
    }
}
