#include "fatigue/ranking.h"

/* Food that is short where a limit of health is crossed is mended first: it is never told behind another cause. */
static int comes_first(const refuel_cause *cause)
{
    return cause->id == REFUEL_CAUSE_UNDER_FUELLING && cause->verdict == REFUEL_VERDICT_RISK;
}

void rf_ranking_put(rf_fatigue *it)
{
    refuel_fatigue_result *r = &it->result;
    int32_t most = REFUEL_CERTAINTY_NONE;
    size_t count = 0;
    for (size_t i = 0; i < r->cause_count; i++)
        if (it->cause[i].certainty > most) most = it->cause[i].certainty;
    for (size_t i = 0; i < r->cause_count && most > REFUEL_CERTAINTY_NONE; i++)
        if (it->cause[i].certainty == most || comes_first(&it->cause[i])) r->likely[count++] = it->cause[i].id;
}

int rf_is_likely(const rf_fatigue *it, int32_t cause)
{
    for (int i = 0; it->result.likely[i]; i++)
        if (it->result.likely[i] == cause) return 1;
    return 0;
}

const refuel_cause *rf_ranked(const rf_fatigue *it, size_t i)
{
    for (size_t k = 0; k < it->result.cause_count; k++)
        if (rf_is_likely(it, it->cause[k].id) && i-- == 0) return &it->cause[k];
    for (int32_t sure = REFUEL_CERTAINTY_STRONG; sure > REFUEL_CERTAINTY_NONE; sure--)
        for (size_t k = 0; k < it->result.cause_count; k++)
            if (it->cause[k].certainty == sure && !rf_is_likely(it, it->cause[k].id) && i-- == 0) return &it->cause[k];
    return NULL;
}
