#include "fatigue/cause.h"

#include <refuel/source.h>

#include "unit/fatigue/tired.h"

/* Every cause has a title, advice, a source, and words for each verdict that it can have. */
Test(cause, rows_are_whole)
{
    for (int id = 1; id < REFUEL_CAUSE_END; id++) {
        const rf_cause_row *row = &rf_cause_rows[id];
        int needs = id == REFUEL_CAUSE_SLEEP;
        cr_expect(0 != *row->title && *row->advice && *refuel_cause_name(id), "cause %d", id);
        cr_expect(refuel_source_find(row->source) != NULL, "%s", row->source);
        cr_expect(row->message[REFUEL_VERDICT_UNKNOWN] && row->message[REFUEL_VERDICT_RISK], "%s", row->title);
        for (size_t i = 0; i < rf_link_count; i++) needs |= rf_links[i].cause == id && rf_links[i].needed;
        if (needs) cr_expect(row->message[REFUEL_VERDICT_OK] && row->message[REFUEL_VERDICT_LOW], "%s", row->title);
    }
    cr_expect(eq(str, (char *)refuel_cause_name(0), (char *)""));
    cr_expect(eq(str, (char *)refuel_cause_name(REFUEL_CAUSE_END), (char *)""));
}

Test(cause, words)
{
    for (int i = 1; i < REFUEL_SEE_END; i++) cr_expect(0 != *refuel_see_text(i), "see %d", i);
    for (int i = 1; i < REFUEL_LACKING_END; i++) cr_expect(0 != *refuel_lacking_text(i), "lacking %d", i);
    for (int i = 1; i <= REFUEL_WITHHELD_RUNNING; i++) cr_expect(0 != *rf_withheld_words[i], "withheld %d", i);
    for (int i = 1; i < REFUEL_STATE_END; i++)
        cr_expect(0 != *rf_state_rows[i].message && refuel_source_find(rf_state_rows[i].source) != NULL, "state %d", i);
    cr_expect(eq(str, (char *)refuel_see_text(0), (char *)""));
    cr_expect(eq(str, (char *)refuel_lacking_text(REFUEL_LACKING_END), (char *)""));
}

/* Links stand in the order of the causes, each names a check, and none stands twice. */
Test(cause, links)
{
    for (size_t i = 0; i < rf_link_count; i++) {
        cr_expect(0 != *refuel_check_describe(rf_links[i].check)->id, "link %zu", i);
        if (i > 0) cr_expect(ge(int, rf_links[i].cause, rf_links[i - 1].cause));
        for (size_t k = 0; k < i; k++)
            cr_expect(rf_links[i].check != rf_links[k].check || rf_links[i].cause != rf_links[k].cause, "link %zu", i);
    }
}
