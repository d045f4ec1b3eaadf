#include "io/sentence_session.h"

#include <stdio.h>

#include "core/text.h"

#define TITLES 240

void rf_sentence_drink(const refuel_finding *findings, size_t n, char *text, size_t size)
{
    for (size_t i = 0; i < n; i++) {
        const refuel_finding *it = &findings[i];
        if (it->id != REFUEL_CHECK_FLUID_OVERDRINKING || it->verdict != REFUEL_VERDICT_RISK) continue;
        rf_text_join(
            text, size, " ",
            it->action == REFUEL_ACTION_REFER
                ? "Weight was gained in the session: stop drinking, and with a headache or confusion seek help at once."
                : "More is drunk in the session than is safe: drink by thirst, and never so much that you gain.");
    }
}

void rf_sentence_around(const refuel_finding *findings, size_t n, char *text, size_t size)
{
    static const refuel_check_id around[] = {REFUEL_CHECK_CARBOHYDRATE_LOADING, REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION,
                                             REFUEL_CHECK_CARBOHYDRATE_DURING,  REFUEL_CHECK_REFUEL_WINDOW,
                                             REFUEL_CHECK_PROTEIN_POST_SESSION, REFUEL_CHECK_FLUID_LOSS};
    char titles[TITLES] = "", whole[TITLES + 64];
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < sizeof around / sizeof *around; k++)
            if (findings[i].id == (int32_t)around[k] && findings[i].verdict > REFUEL_VERDICT_UNKNOWN &&
                findings[i].action > REFUEL_ACTION_INFORM)
                rf_text_join(titles, sizeof titles, ", ", refuel_check_describe(findings[i].id)->title);
    snprintf(whole, sizeof whole, "Around the session something is worth changing (%s).", titles);
    if (*titles) rf_text_join(text, size, " ", whole);
}
