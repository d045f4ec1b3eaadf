#include <math.h>
#include <refuel/units.h>

#include "core/edge.h"
#include "core/source_keys.h"
#include "fatigue/witness.h"

static const char *const titles[REFUEL_LOAD_FINDING_END] = {
    [REFUEL_LOAD_SINGLE_RUN] = "longest run, as a multiple of the longest of the 30 days before",
    [REFUEL_LOAD_MONOTONY] = "monotony of the days of a week",
};

static const char *const ids[REFUEL_LOAD_FINDING_END] = {
#define ID(finding, number, id) [number] = id,
    REFUEL_LOAD_FINDING_LIST(ID)
#undef ID
};

static void take_finding(rf_cause_case *c, const refuel_load_finding *it)
{
    refuel_side side = it->verdict == REFUEL_VERDICT_UNKNOWN ? REFUEL_SIDE_MISSING
                       : it->verdict == REFUEL_VERDICT_OK    ? REFUEL_SIDE_AGAINST
                                                             : REFUEL_SIDE_FOR;
    refuel_evidence one = rf_witness_blank(c, side, ids[it->id], titles[it->id]);
    one.verdict = it->verdict;
    one.action = it->action;
    one.value = it->value;
    one.high = it->high;
    one.message = it->message;
    one.source = it->source;
    if (side == REFUEL_SIDE_FOR)
        rf_witness_put_for(c, &one, RF_WITNESS_TRAINED, 0); /* what is known of it is of groups, and not of tiredness */
    else
        rf_witness_put(c, &one);
}

/* Days without a run are known of a log that is long enough alone. */
static void take_row(rf_cause_case *c, const rf_trained *t)
{
    int is_long = rf_above(t->row_d, RF_DAYS_IN_A_ROW);
    refuel_evidence one =
        rf_witness_blank(c, is_long ? REFUEL_SIDE_FOR : REFUEL_SIDE_AGAINST, "rest-days", "days in a row with a run");
    one.verdict = is_long ? REFUEL_VERDICT_HIGH : REFUEL_VERDICT_OK;
    one.value = t->row_d;
    one.high = RF_DAYS_IN_A_ROW;
    one.unit = "d";
    one.message = is_long ? "two weeks or more without a day of rest" : "there were days without a run";
    if (is_long) {
        one.action = REFUEL_ACTION_INFORM;
        rf_witness_put_for(c, &one, RF_WITNESS_TRAINED, 0);
    } else if (t->weeks >= RF_LOG_WEEKS_MIN) {
        rf_witness_put(c, &one);
    }
}

/* What was much more in the last days, and what began again after a break: weak, as all that a log tells. */
static void take_jump(rf_cause_case *c, const rf_trained *t)
{
    refuel_evidence more = rf_witness_blank(c, REFUEL_SIDE_FOR, "recent-volume", "running of the last days"),
                    back = rf_witness_blank(c, REFUEL_SIDE_FOR, "training-break", "days without a run in the log");
    more.verdict = back.verdict = REFUEL_VERDICT_HIGH;
    more.action = back.action = REFUEL_ACTION_INFORM;
    more.value = t->recent_km / t->recent_d * REFUEL_DAYS_PER_WEEK;
    more.high = RF_CLEARLY_MORE * t->mean_km_week;
    more.unit = "km/week";
    more.message = "the last days were clearly more than the mean of the weeks";
    back.value = t->break_d;
    back.high = RF_BREAK_D;
    back.unit = "d";
    back.message = "the log has no run for two weeks or more, and then runs again: after a break the same is more";
    if (t->by_recent) rf_witness_put_for(c, &more, RF_WITNESS_TRAINED, 0);
    if (!isnan(t->break_d)) rf_witness_put_for(c, &back, RF_WITNESS_TRAINED, 0);
}

void rf_take_log(rf_cause_case *c)
{
    const rf_trained *t = &c->whole->judged.trained;
    int judged = 0;
    if (!t->has_log) return;
    if (!t->is_fresh) {
        refuel_evidence one = rf_witness_blank(c, REFUEL_SIDE_MISSING, "log", "the log of runs");
        one.value = t->ended_d;
        one.high = RF_LOG_FRESH_D;
        one.unit = "d";
        one.message = "it is old: it ended more than a week ago, and tells nothing about now";
        rf_witness_put(c, &one);
        return;
    }
    for (size_t i = 0; i < t->findings; i++) {
        take_finding(c, &t->finding[i]);
        judged += t->finding[i].verdict != REFUEL_VERDICT_UNKNOWN;
    }
    take_row(c, t);
    take_jump(c, t);
    c->needs = judged == (int)t->findings;
}
