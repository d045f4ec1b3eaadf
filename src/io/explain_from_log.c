#include "io/explain_from_log.h"

#include "core/source_keys.h"
#include "io/from_log_words.h"

static void note(void *teller, const char *text)
{
    rf_tell(teller, "Note: %s", text);
}

void rf_explain_from_log(rf_teller *t, const rf_from_log *from)
{
    char text[RF_TAKEN_LINE];
    if (!from) return;
    for (size_t i = 0; i < from->count; i++) {
        const rf_taken *it = &from->taken[i];
        rf_taken_line(it, text);
        rf_tell(t, "%s", text);
        if (it->input != REFUEL_INPUT_EXPENDITURE || it->state == RF_TAKEN_NOT) continue;
        rf_tell_paper(t, RF_SOURCE_HALL_2011, "");
        rf_tell_paper(t, RF_SOURCE_HALL_CHOW_2011, "");
    }
    rf_from_log_notes(from, note, t);
}
