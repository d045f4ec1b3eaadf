#include "io/track_parts.h"

#include "core/source_keys.h"
#include "io/explain_track.h"
#include "io/shared_parts.h"
#include "io/track_words.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_track_answer *answer;
    rf_references references;
    bool explain;
} told;

static const refuel_choice reason_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_TRACK_REASON_LIST(WORD)
#undef WORD
        {NULL, 0}};

static const refuel_choice flag_words[] = {
#define WORD(name, bit, text) {text, bit},
    REFUEL_TRACK_FLAG_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define STRUCT rf_track_left_out
static const refuel_result_info left_out_rows[] = {
    SURE_NUMBER(KEY("count"), "", count, "how many"),
    OTHER(KEY("reason"), WORDS, reason, "why, as one word"),
    OTHER(KEY("message"), WORDS, message, "why, in words"),
};
#undef STRUCT
static const rf_record lists[] = {{NULL, 0, NULL}, RECORD(left_out_rows)};

#define STRUCT rf_track_answer
static const refuel_result_info rows[] = {
    OTHER(KEY("day"), DATES, day, "dates, one for each number of the other series"),
    UNITED(KEY("expenditure_kcal_d"), "kcal/d", SERIES, kcal_d,
           "mean of the seven days up to each day, as seen from the last, on the scale of the log"),
    UNITED(KEY("sd_kcal_d"), "kcal/d", SERIES, sd_kcal_d, "its standard deviation"),
    UNITED(KEY("trend_weight_kg"), "kg", SERIES, weight_kg_d, "weight without noise and chance water"),
    SURE_NUMBER(IN("interval.", "level"), "", level, "of the intervals"),
    UNITED(IN("interval.", "expenditure_kcal_d"), "kcal/d", BAND, kcal_band, "the low ends, and the high ones"),
    UNITED(IN("interval.", "trend_weight_kg"), "kg", BAND, weight_band, "the low ends, and the high ones"),
    {IN("now.", "date"), .unit = "", KIND(DATE, last_day), .known = 1, .help = "the last day of the log"},
    NUMBER(IN("now.", "expenditure_kcal_d"), "kcal/d", expenditure_kcal_d,
           "on the scale of the log; to be used only where there is enough"),
    NUMBER(IN("now.", "sd_kcal_d"), "kcal/d", expenditure_sd_kcal_d, "its standard deviation"),
    RANGE(IN("now.", "interval"), "kcal/d", interval_kcal_d, "its interval at the level"),
    NUMBER(IN("now.", "trend_weight_kg"), "kg", weight_kg, "weight without noise and chance water"),
    NUMBER(IN("now.", "change_kg_week"), "kg/week", change_kg_week, "change of tissue, without water"),
    RANGE(IN("now.", "change_interval"), "kg/week", change_interval_kg_week, "its interval at the level"),
    NUMBER(IN("now.", "intake_kcal_d"), "kcal/d", intake_kcal_d, "habitual intake, as logged"),
    NUMBER(IN("now.", "prior_share"), "", prior_share,
           "0 to 1: how far an error of the equations still goes into the expenditure"),
    TRUTH(IN("now.", "enough"), enough, "whether the log tells enough"),
    CHOICE(IN("now.", "reason"), reason_words, reason, "why it does not"),
    BITS(IN("now.", "flags"), flag_words, flags, "what deserves a warning"),
    TRUTH(KEY("withheld"), withheld, "no amounts and no weights are told: an answer tells of an eating disorder"),
    SURE_NUMBER(KEY("days_used"), "", days_used, "days of which a weigh-in or an intake counts"),
    SURE_NUMBER(KEY("weigh_ins"), "", weigh_ins, "weigh-ins that count"),
    SURE_NUMBER(KEY("intakes"), "", intakes, "days whose intake counts"),
    SURE_NUMBER(KEY("runs"), "", runs, "runs that count"),
    {.path = "days_left_out",
     .unit = "",
     KIND(LIST, left_out),
     .name = "LeftOut",
     .stride = sizeof(rf_track_left_out),
     .record = 1,
     .help = "what does not count, and why"},
};
#undef STRUCT
static const rf_record record = {rows, sizeof rows / sizeof *rows, lists};

static const void *answer_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? ((const told *)of)->answer : NULL;
}

static size_t days_of(const void *of)
{
    return ((const told *)of)->answer->days;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static void put_notes(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_track_notes(of, line, context);
}

static const void *explained_at(const void *of, size_t i, rf_room *room)
{
    const told *it = of;
    (void)room;
    return it->explain && i == 0 ? it->answer : NULL;
}

static void explain(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_explain_track(of, line, context);
}

static const rf_group groups[] = {{"interval", "TrackInterval", "Intervals at a level such as 0.8, day by day."},
                                  {"now", "TrackedNow", "What is known on the last day."},
                                  {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &record, .at = answer_at, .series = days_of},
    {.key = "notes",
     .shape = RF_SHAPE_LINES,
     .help = "What to know about the numbers: why they are not enough, what they rest on, and rows that were not read.",
     .at = answer_at,
     .lines = put_notes},
    RF_PART_OF_SOURCES(source_at),
    RF_PART_OF_EXPLAIN(RF_EXPLAINED, explained_at, explain),
};

const rf_answer_type rf_track_type = {
    .schema = "refuel/track/1",
    .key = "track",
    .name = "Tracked",
    .help =
        "Expenditure, learnt from a log of weight and intake. Series have one value for "
        "every date of day.",
    .versioned = true,
    .part = parts,
    .parts = sizeof parts / sizeof *parts,
    .group = groups};

void rf_track_references(const rf_track_answer *answer, rf_references *to)
{
    static const char *const papers[] = {RF_SOURCE_HALL_2011, RF_SOURCE_HALL_CHOW_2011, RF_SOURCE_FORBES_1987,
                                         RF_SOURCE_ARCHER_2013, RF_SOURCE_SANGHVI_2015};
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) rf_reference_paper(to, papers[i]);
    rf_plan_references(&answer->plan, NULL, 0, to);
}

void rf_report_track(rf_json_writer *w, const rf_track_answer *answer, bool explained)
{
    told it = {.answer = answer, .explain = explained};
    rf_track_references(answer, &it.references);
    rf_report(w, &rf_track_type, &it);
}
