#include "training/load_findings.h"

#include "core/source_keys.h"
#include "training/load_edge.h"

_Static_assert(REFUEL_LOAD_FINDING_END - 1 <= REFUEL_LOAD_FINDINGS_MAX, "every finding has a place");

void rf_load_watch_begin(rf_load_watch *watch)
{
    const rf_load_day none = {.day = NAN, .monotony = NAN, .longest_run_ratio = NAN};
    *watch = (rf_load_watch){none, none, none, none, none};
}

/* Keeps the day with the higher value; of two that are equal the later one. */
static void keep_higher(rf_load_day *kept, const rf_load_day *day, double before, double value)
{
    if (isnan(before) || value >= before) *kept = *day;
}

void rf_load_watch_day(rf_load_watch *w, const rf_load_day *day)
{
    double ratio = day->longest_run_ratio;
    bool above = rf_load_band_of(ratio) != NULL, sure = !(day->flags & REFUEL_LOAD_SHORT_HISTORY) || !above;
    if (isnan(ratio) && day->runs > 0) w->unknown = *day;
    if (!isnan(ratio) && sure) keep_higher(&w->longest, day, w->longest.longest_run_ratio, ratio);
    if (!isnan(ratio) && !sure) keep_higher(&w->doubtful, day, w->doubtful.longest_run_ratio, ratio);
    if (!isnan(day->monotony)) keep_higher(&w->monotony, day, w->monotony.monotony, day->monotony);
    if (day->flags & REFUEL_LOAD_EQUAL_DAYS) w->equal = *day;
}

static refuel_load_finding finding_of(int32_t id, const rf_load_day *day, double value, double high)
{
    return (refuel_load_finding){.id = id,
                                 .flags = day->flags,
                                 .day = day->day,
                                 .value = value,
                                 .high = high,
                                 .rate = NAN,
                                 .rate_low = NAN,
                                 .rate_high = NAN,
                                 .run_km = NAN,
                                 .before_km = NAN};
}

static void conclude(refuel_load_finding *it, refuel_verdict verdict, refuel_action action, const char *message)
{
    it->verdict = verdict;
    it->action = action;
    it->message = message;
}

/* A day that stands for the longest run: with what it is compared with, and what was found for such runs. */
static refuel_load_finding of_run(const rf_load_day *day)
{
    refuel_load_finding it = finding_of(REFUEL_LOAD_SINGLE_RUN, day, day->longest_run_ratio, RF_LONGEST_RUN_RATIO);
    const rf_load_band *band = rf_load_band_of(day->longest_run_ratio);
    it.source = RF_SOURCE_FRANDSEN_2025;
    if (isnan(it.value)) return it;
    it.run_km = day->longest_run_km;
    it.before_km = day->before_km;
    if (!band) return it;
    it.rate = band->rate;
    it.rate_low = band->low;
    it.rate_high = band->high;
    return it;
}

static refuel_load_finding judge_run(const rf_load_watch *w)
{
    bool high = rf_load_band_of(w->longest.longest_run_ratio) != NULL;
    const rf_load_day *told = high                      ? &w->longest
                              : !isnan(w->doubtful.day) ? &w->doubtful
                              : !isnan(w->unknown.day)  ? &w->unknown
                                                        : &w->longest;
    refuel_load_finding it = of_run(told);
    if (high)
        conclude(&it, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN,
                 "Among 5,205 runners, runs longer than those of the 30 days before came with more injuries: "
                 "that is about injuries, not fatigue, and about a group, not one person.");
    else if (told == &w->doubtful)
        conclude(&it, REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_INFORM,
                 "A run was longer than those of the 30 days before that are known; a longer one may be missing.");
    else if (told == &w->unknown)
        conclude(&it, REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_INFORM,
                 "There is a run that has nothing to be compared with.");
    else if (isnan(it.value))
        conclude(&it, REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "There is no run in the last four weeks.");
    else
        conclude(&it, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE,
                 "No run was more than 10 % longer than the longest of the 30 days before it.");
    return it;
}

static refuel_load_finding judge_monotony(const rf_load_watch *w)
{
    uint32_t flag = isnan(w->monotony.monotony) ? 0 : rf_monotony_flag(w->monotony.monotony);
    bool equal = flag != REFUEL_LOAD_MONOTONY_HIGH && !isnan(w->equal.day);
    const rf_load_day *told = equal ? &w->equal : &w->monotony;
    refuel_load_finding it = finding_of(REFUEL_LOAD_MONOTONY, told, told->monotony, RF_MONOTONY_HIGH);
    it.source = RF_SOURCE_FOSTER_1998;
    if (equal)
        conclude(&it, REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_INFORM,
                 "Seven days had the same load: their standard deviation is 0, and monotony has no value.");
    else if (isnan(it.value))
        conclude(&it, REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, "There are no seven days with a run to look at.");
    else if (flag == REFUEL_LOAD_MONOTONY_HIGH)
        conclude(&it, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN,
                 "The days of a week were much alike: there was hardly an easy day or a day of rest among them.");
    else if (flag == REFUEL_LOAD_MONOTONY_WATCH)
        conclude(&it, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM, "The days of a week were rather alike.");
    else
        conclude(&it, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, "Hard and easy days differ.");
    return it;
}

void rf_load_judge(const rf_load_watch *watch, refuel_load_finding *finding)
{
    finding[REFUEL_LOAD_SINGLE_RUN - 1] = judge_run(watch);
    finding[REFUEL_LOAD_MONOTONY - 1] = judge_monotony(watch);
}
