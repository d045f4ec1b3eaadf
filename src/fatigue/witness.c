#include "fatigue/witness.h"

#include <math.h>

#include "core/edge.h"
#include "core/source_keys.h"
#include "fatigue/counted.h"
#include "fatigue/sign.h"
#include "fatigue/sleep_kernel.h"

#define CLEAR_SHARE 0.15 /* beyond an edge by more: what people write down of their food is no nearer (intervals.md) */

refuel_evidence rf_witness_blank(const rf_cause_case *c, refuel_side side, const char *id, const char *title)
{
    return (refuel_evidence){.cause = c->cause,
                             .side = side,
                             .verdict = REFUEL_VERDICT_UNKNOWN,
                             .value = NAN,
                             .interval_low = NAN,
                             .interval_high = NAN,
                             .low = NAN,
                             .high = NAN,
                             .id = id,
                             .title = title,
                             .unit = "",
                             .message = "",
                             .source = RF_SOURCE_REFUEL};
}

void rf_witness_put(rf_cause_case *c, const refuel_evidence *one)
{
    refuel_fatigue_result *r = &c->whole->result;
    if (r->evidence_count < REFUEL_EVIDENCE_MAX) c->whole->evidence[r->evidence_count++] = *one;
    c->missing |= one->side == REFUEL_SIDE_MISSING;
}

static void speak(rf_cause_case *c, const refuel_evidence *one)
{
    rf_witness_put(c, one);
    if (one->verdict > c->worst) c->worst = one->verdict;
}

void rf_witness_put_for(rf_cause_case *c, const refuel_evidence *one, rf_witness witness, int clear)
{
    speak(c, one);
    c->witnesses |= 1 << witness;
    c->clear |= clear;
}

void rf_witness_put_too_much(rf_cause_case *c, const refuel_evidence *one, rf_witness witness)
{
    speak(c, one);
    c->too_much |= 1 << witness;
}

/* Whether a finding is beyond doubt: its whole range lies beyond the edge or, where it has none, it is far beyond. What has no
   edge is as clear as its verdict. */
static int is_clear(const refuel_finding *it)
{
    int ranged = !isnan(it->interval_low) && !isnan(it->interval_high);
    if (isnan(it->value) || (isnan(it->low) && isnan(it->high))) return it->verdict == REFUEL_VERDICT_RISK;
    if (ranged) return rf_below(it->interval_high, it->low) || rf_above(it->interval_low, it->high);
    return rf_below(it->value, it->low * (1 - CLEAR_SHARE)) || rf_above(it->value, it->high * (1 + CLEAR_SHARE));
}

static int can_be_clear(const rf_link *link)
{
    return link->direction != REFUEL_DIRECTION_NONE && link->witness < RF_WITNESS_NUTRIENT;
}

refuel_evidence rf_witness_of_finding(const rf_cause_case *c, refuel_side side, const refuel_finding *it)
{
    const refuel_check_info *info = refuel_check_describe(it->id);
    refuel_evidence one = rf_witness_blank(c, side, info->id, info->title);
    one.verdict = it->verdict;
    one.action = it->action;
    one.check = it->id;
    one.value = it->value;
    one.interval_low = it->interval_low;
    one.interval_high = it->interval_high;
    one.low = it->low;
    one.high = it->high;
    one.unit = it->unit;
    one.message = it->message;
    one.source = it->source;
    return one;
}

/* Whether a check of what is eaten stands on a running volume that was not given: it then speaks against nothing. */
static int is_blind(const rf_cause_case *c, int32_t check)
{
    const refuel_fatigue_result *r = &c->whole->result;
    if (check == REFUEL_CHECK_LOSS_RATE) return r->without_running;
    return check == REFUEL_CHECK_ENERGY_FLOOR && (r->lacking & REFUEL_LACKING_BIT(REFUEL_LACKING_RUNNING));
}

static void blind(refuel_evidence *one, const char *why)
{
    one->side = REFUEL_SIDE_MISSING;
    one->verdict = REFUEL_VERDICT_UNKNOWN;
    one->action = REFUEL_ACTION_NONE;
    one->message = why;
}

/* Whether so much is said to be eaten that it is likely in another unit, or of several days: then nothing is known to be enough. */
static int is_distrusted(const rf_cause_case *c)
{
    return rf_fatigue_finding(&c->whole->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->verdict == REFUEL_VERDICT_HIGH;
}

/* Whether what is eaten of a vitamin or mineral is above its upper level: then it is no comfort that it is enough. */
static int is_above_level(const rf_cause_case *c, const rf_link *link)
{
    int32_t nutrient = link->check - REFUEL_CHECK_OF_NUTRIENT(0);
    return link->witness == RF_WITNESS_NUTRIENT &&
           rf_fatigue_finding(&c->whole->judged, REFUEL_CHECK_OF_UPPER_LEVEL(nutrient))->verdict == REFUEL_VERDICT_HIGH;
}

/* A gate that did not fire speaks for nothing. What points the other way, as too much protein, is no evidence either; nor is
   caffeine that could not be judged: hours of sleep tell enough without it. A weight that was measured is beyond doubt. */
static void take_finding(rf_cause_case *c, const rf_link *link, const refuel_finding *it)
{
    int speaks = it->verdict > REFUEL_VERDICT_UNKNOWN && it->direction == link->direction;
    int scales = link->witness == RF_WITNESS_BODY || link->witness == RF_WITNESS_SESSION;
    int measured = scales && it->action == REFUEL_ACTION_REFER;
    refuel_side side = REFUEL_SIDE_NONE;
    if (it->verdict == REFUEL_VERDICT_OK && !refuel_check_describe(it->id)->gate) side = REFUEL_SIDE_AGAINST;
    if (it->verdict == REFUEL_VERDICT_UNKNOWN && link->witness != RF_WITNESS_CAFFEINE) side = REFUEL_SIDE_MISSING;
    if (speaks) side = REFUEL_SIDE_FOR;
    if (side == REFUEL_SIDE_NONE || (side == REFUEL_SIDE_AGAINST && is_above_level(c, link))) return;
    refuel_evidence one = rf_witness_of_finding(c, side, it);
    const char *counted =
        it->id == REFUEL_CHECK_LEA_INDICATORS ? rf_counted_title(rf_counted_signs(&c->whole->judged)) : NULL;
    if (counted) one.title = counted;
    if (side == REFUEL_SIDE_AGAINST && is_blind(c, it->id))
        blind(&one, "cannot be told without the running volume (give run)");
    if (side == REFUEL_SIDE_AGAINST && link->witness == RF_WITNESS_EATEN && is_distrusted(c))
        blind(&one, rf_fatigue_finding(&c->whole->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->message);
    if (speaks)
        rf_witness_put_for(c, &one, link->witness, measured || (can_be_clear(link) && is_clear(it)));
    else
        rf_witness_put(c, &one);
}

void rf_take_links(rf_cause_case *c)
{
    const rf_fatigue_judged *judged = &c->whole->judged;
    int needed = 0, judged_of_them = 0;
    for (size_t i = 0; i < rf_link_count; i++) {
        const rf_link *link = &rf_links[i];
        if (link->cause != c->cause) continue;
        const refuel_finding *it = rf_fatigue_finding(judged, link->check);
        needed += link->needed;
        judged_of_them += link->needed && it->verdict != REFUEL_VERDICT_NONE && it->verdict != REFUEL_VERDICT_UNKNOWN;
        if (it->verdict != REFUEL_VERDICT_NONE) take_finding(c, link, it);
    }
    c->needs = needed > 0 && judged_of_them == needed;
}

/* A sign by itself crosses no edge. One that is referred is for a physician whatever else is found; one that is counted among
   the self-reported signs is told there; one that tells nothing is missing. */
void rf_take_signs(rf_cause_case *c)
{
    const rf_fatigue_judged *judged = &c->whole->judged;
    int32_t signs = judged->signs & ~rf_counted_signs(judged), hidden = rf_hidden_signs(judged);
    for (int i = 1; i < REFUEL_SIGN_END; i++) {
        const rf_sign_row *row = &rf_sign_rows[i];
        int named = signs & REFUEL_SIGN_BIT(i);
        if (!named || !(row->causes & REFUEL_CAUSE_BIT(c->cause))) continue;
        refuel_evidence one = rf_witness_blank(c, REFUEL_SIDE_FOR, row->info.key, row->info.title);
        one.sign = i;
        if (hidden & REFUEL_SIGN_BIT(i)) {
            one.side = REFUEL_SIDE_MISSING;
            one.message = "contraception, menopause, pregnancy and nursing hide what missed periods would tell";
            rf_witness_put(c, &one);
            continue;
        }
        one.action = row->action;
        one.message = row->info.message;
        one.source = row->info.source;
        if (row->action == REFUEL_ACTION_REFER) one.verdict = REFUEL_VERDICT_RISK;
        rf_witness_put_for(c, &one, RF_WITNESS_ANSWERED, row->info.emergency);
    }
}

/* A report of little food may be one of food that was not written down, which is said, and makes nothing less sure; never of
   somebody who is at risk. One of far too much is in another unit, and says nothing. */
void rf_take_report(rf_cause_case *c)
{
    const refuel_finding *it = rf_fatigue_finding(&c->whole->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY);
    int doubt = it->verdict == REFUEL_VERDICT_LOW && it->direction != REFUEL_DIRECTION_TOO_LITTLE;
    if (it->verdict == REFUEL_VERDICT_HIGH) {
        refuel_evidence one = rf_witness_of_finding(c, REFUEL_SIDE_MISSING, it);
        rf_witness_put(c, &one);
    } else if (doubt && !rf_fatigue_at_risk(&c->whole->judged)) {
        refuel_evidence one = rf_witness_of_finding(c, REFUEL_SIDE_AGAINST, it);
        rf_witness_put(c, &one);
    }
}

void rf_take_goal(rf_cause_case *c)
{
    double goal_kg_week = c->whole->judged.goal_kg_week;
    refuel_evidence one = rf_witness_blank(c, REFUEL_SIDE_FOR, "goal", "a planned loss of weight");
    if (!(goal_kg_week < 0)) return;
    one.action = REFUEL_ACTION_INFORM;
    one.value = goal_kg_week;
    one.unit = "kg/week";
    one.message = "a loss of weight is planned: while somebody is so tired, eating for the weight as it is comes first";
    rf_witness_put_for(c, &one, RF_WITNESS_PLANNED, 0);
}

void rf_take_sleep(rf_cause_case *c)
{
    double age_y = c->whole->judged.who.age_y, sleep_h = c->whole->ask.sleep_h, least_h = rf_sleep_least_h(age_y);
    int is_short = rf_below(sleep_h, least_h), is_judged = !isnan(sleep_h + least_h + age_y);
    refuel_side side = is_short ? REFUEL_SIDE_FOR : is_judged ? REFUEL_SIDE_AGAINST : REFUEL_SIDE_MISSING;
    refuel_evidence one = rf_witness_blank(c, side, "sleep", "sleep");
    one.value = sleep_h;
    one.low = least_h;
    one.unit = "h";
    one.source = age_y < RF_SLEEP_ADULT_AGE_Y ? RF_SOURCE_PARUTHI_2016 : RF_SOURCE_WATSON_2015;
    one.message = is_short    ? "shorter than is recommended for the age"
                  : is_judged ? "sleep is as long as is recommended for the age"
                              : "needs the hours of sleep, and the age";
    if (is_short) {
        one.verdict = REFUEL_VERDICT_LOW;
        one.action = REFUEL_ACTION_WARN;
        rf_witness_put_for(c, &one, RF_WITNESS_SLEPT, rf_below(sleep_h, least_h - RF_SLEEP_CLEARLY_SHORT_H));
        return;
    }
    if (is_judged) one.verdict = REFUEL_VERDICT_OK;
    c->needs = is_judged;
    rf_witness_put(c, &one);
}
