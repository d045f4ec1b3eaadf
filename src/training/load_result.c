#include "training/load_result.h"

#include "core/verdict.h"
#include "training/load_input.h"

const refuel_choice rf_load_flag_words[] = {
#define WORD(name, bit, text) {text, bit},
    REFUEL_LOAD_FLAG_LIST(WORD)
#undef WORD
        {NULL, 0}};

static const refuel_choice finding_words[] = {
#define WORD(name, number, id) {id, number},
    REFUEL_LOAD_FINDING_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define STRUCT refuel_load_result
static const refuel_result_info series_rows[] = {
    SURE_CHOICE(KEY("kind"), rf_load_kind_choices, kind, "what is counted as load, and the unit of all loads"),
    TRUTH(KEY("estimated"), estimated, "whether minutes of some runs follow from the distance at the mean pace"),
    SURE_NUMBER(KEY("run_count"), "", run_count, "runs of the log that count"),
    {.path = "first_day", .unit = "", KIND(DATE, first_day), .known = 1, .help = "day from which on they count"},
    OTHER(KEY("day"), DATES, day, "dates, one for each number of the other series"),
    UNITED(KEY("runs"), "", SERIES, runs, "runs of the day"),
    UNITED(KEY("distance_km"), "km", SERIES, distance_km, "their distance; null where one of them has none"),
    UNITED(KEY("duration_min"), "min", SERIES, duration_min, "their duration; null where one of them has none"),
    UNITED(KEY("load"), "", SERIES, load, "load of the day; 0 without a run"),
    UNITED(KEY("acute"), "", SERIES, acute, "mean load of the last 7 days; null before there are 7"),
    UNITED(KEY("chronic"), "", SERIES, chronic, "mean load of the last 28 days; null before there are 28"),
    UNITED(KEY("acute_ewma"), "", SERIES, acute_ewma, "exponentially weighted mean of 7 days"),
    UNITED(KEY("chronic_ewma"), "", SERIES, chronic_ewma, "exponentially weighted mean of 28 days"),
    UNITED(KEY("acute_chronic_ratio"), "", SERIES, acute_chronic_ratio,
           "acute / chronic, a description of which no risk follows"),
    UNITED(KEY("fitness"), "", SERIES, fitness, "exponentially weighted mean, time constant 42 days, from 0 on"),
    UNITED(KEY("fatigue"), "", SERIES, fatigue, "exponentially weighted mean, time constant 7 days, from 0 on"),
    UNITED(KEY("form"), "", SERIES, form, "fitness less fatigue, both of the day before"),
    UNITED(KEY("monotony"), "", SERIES, monotony, "mean / standard deviation of 7 days; null where they are equal"),
    UNITED(KEY("strain"), "", SERIES, strain, "load of 7 days x monotony"),
    UNITED(KEY("longest_run_km"), "km", SERIES, longest_run_km,
           "longest run of the day; null where one has no distance"),
    UNITED(KEY("longest_run_ratio"), "", SERIES, longest_run_ratio,
           "longest run of the day / longest of the 30 days before; null where one of them is missing"),
    {.path = "flags",
     .unit = "",
     KIND(FLAGS, flags),
     .choices = rf_load_flag_words,
     .help = "what stands out on the day"},
};
#undef STRUCT

#define STRUCT refuel_load_cover
static const refuel_result_info cover_rows[] = {
    SURE_CHOICE(KEY("kind"), rf_load_kind_choices, kind, "a kind of load"),
    SURE_NUMBER(KEY("runs"), "", runs, "how many runs have its numbers"),
    OTHER(KEY("last_without"), DATE, last_without_day, "date of the last run that has not; null where every run has"),
};
#undef STRUCT

#define STRUCT refuel_load_finding
static const refuel_result_info finding_rows[] = {
    SURE_CHOICE(KEY("id"), finding_words, id, "the rule"),
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict, "what it found in the last 28 days"),
    SURE_CHOICE(KEY("action"), rf_action_words, action, "what it asks for"),
    OTHER(KEY("day"), DATE, day, "the day that is told; null where there is none"),
    NUMBER(KEY("value"), "", value, "of the rule on that day"),
    SURE_NUMBER(KEY("high"), "", high, "upper edge of ok"),
    NUMBER(KEY("run_km"), "km", run_km, "the run that was compared"),
    NUMBER(KEY("before_km"), "km", before_km, "with the longest of the 30 days before"),
    NUMBER(KEY("injury_rate_ratio"), "", rate,
           "rate of injuries in one group of runners, over that after runs up to 10 % longer; no risk of one person"),
    RANGE(KEY("injury_rate_interval"), "", rate_low, "its 95 % confidence interval"),
    OTHER(KEY("message"), PROSE, message, "what that means"),
    OTHER(KEY("source"), WORDS, source, "key of the source of the edge"),
};
_Static_assert(offsetof(refuel_load_finding, rate_high) == offsetof(refuel_load_finding, rate_low) + sizeof(double),
               "a range is two numbers side by side");
#undef STRUCT

const rf_record rf_load_records[REFUEL_LOAD_RECORD_END] = {
    [REFUEL_LOAD_RECORD_SERIES] = RECORD(series_rows),
    [REFUEL_LOAD_RECORD_COVER] = RECORD(cover_rows),
    [REFUEL_LOAD_RECORD_FINDING] = RECORD(finding_rows),
};

const refuel_result_info *refuel_load_result_at(refuel_load_record record, size_t i)
{
    if (record <= REFUEL_LOAD_RECORD_NONE || record >= REFUEL_LOAD_RECORD_END) return NULL;
    return i < rf_load_records[record].rows ? &rf_load_records[record].row[i] : NULL;
}
