#include "io/fatigue_parts.h"

#include "fatigue/fatigue_result.h"
#include "io/answer_parts.h"
#include "io/emergency.h"
#include "io/explain_fatigue.h"
#include "io/fatigue_notes.h"
#include "io/fatigue_told.h"
#include "io/shared_parts.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_fatigue_answer *answer;
    rf_references references;
    bool explain;
} told;

static const rf_fatigue *whole_of(const void *of)
{
    return &((const told *)of)->answer->whole;
}

static const void *result_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &whole_of(of)->result : NULL;
}

static const void *emergency_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return rf_emergency_at(whole_of(of)->result.emergency, i);
}

static const void *summary_at(const void *of, size_t i, rf_room *room)
{
    return rf_told_summary(whole_of(of), i, room);
}

static const void *cause_at(const void *of, size_t i, rf_room *room)
{
    return rf_told_cause(whole_of(of), i, room);
}

static const void *see_at(const void *of, size_t i, rf_room *room)
{
    return rf_told_see(whole_of(of), i, room);
}

static const void *missing_at(const void *of, size_t i, rf_room *room)
{
    return rf_told_missing(whole_of(of), i, room);
}

static const void *person_at(const void *of, size_t i, rf_room *room)
{
    const rf_fatigue *it = whole_of(of);
    (void)room;
    return i == 0 && it->judged.planned ? &it->judged.plan : NULL;
}

static const void *warning_at(const void *of, size_t i, rf_room *room)
{
    const rf_fatigue *it = whole_of(of);
    return rf_told_warning(it->result.warnings, &it->judged.plan, i, room);
}

static const void *given_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? ((const told *)of)->answer->given : NULL;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static const void *explained_at(const void *of, size_t i, rf_room *room)
{
    const told *it = of;
    (void)room;
    return it->explain && i == 0 ? &it->answer->whole : NULL;
}

static void explain(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_explain_fatigue(of, line, context);
}

static void likely(const void *of, void (*line)(void *context, const char *text), void *context)
{
    const refuel_fatigue_result *r = of;
    for (int i = 0; r->likely[i]; i++) line(context, refuel_cause_name(r->likely[i]));
}

static void notes(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_fatigue_notes(of, line, context);
}

static const rf_group groups[] = {
    {"state", "FatigueState", "For how long performance has been down, and what is published about such a time."},
    {"log", "FatigueLog", "What a log of runs tells about the last weeks."},
    {"energy", "FatigueEnergy", "What is eaten against what is spent."},
    {"tomorrow", "Tomorrow", "What to eat tomorrow, for the weight as it is."},
    {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.key = "emergency",
     .shape = RF_SHAPE_LIST,
     .record = &rf_emergency_record,
     .name = "Emergency",
     .help = "Signs that need medical help now: they come before everything else.",
     .at = emergency_at},
    {.shape = RF_SHAPE_MEMBERS, .record = &rf_summary_record, .at = summary_at},
    {.key = "likely",
     .shape = RF_SHAPE_LINES,
     .help =
         "The causes for which most speaks, and too little food wherever a limit of health is crossed; none where nothing does.",
     .at = result_at,
     .lines = likely},
    {.key = "causes",
     .shape = RF_SHAPE_LIST,
     .record = &rf_cause_record,
     .name = "Cause",
     .help = "Each cause, in the order in which they can be mended.",
     .at = cause_at},
    {.shape = RF_SHAPE_MEMBERS, .record = &rf_fatigue_records[REFUEL_FATIGUE_RECORD_RESULT], .at = result_at},
    {.key = "see",
     .shape = RF_SHAPE_LIST,
     .record = &rf_see_record,
     .name = "See",
     .help = "Whom to see.",
     .at = see_at},
    {.key = "missing",
     .shape = RF_SHAPE_LIST,
     .record = &rf_missing_record,
     .name = "Missing",
     .help = "What was not given and would help, first what would help most.",
     .at = missing_at},
    {.key = "person",
     .shape = RF_SHAPE_OBJECT,
     .nullable = true,
     .record = &rf_records[REFUEL_RECORD_PLAN],
     .group = "person.",
     .name = "Person",
     .help = "Who is tired; null where sex, age, height and weight are not all known.",
     .at = person_at},
    RF_PART_OF_WARNINGS(warning_at),
    {.key = "notes",
     .shape = RF_SHAPE_LINES,
     .help = "What to know about the log: columns of it that were not read, and that the sleep is from it.",
     .at = given_at,
     .lines = notes},
    RF_PART_OF_SOURCES(source_at),
    RF_PART_OF_EXPLAIN(RF_EXPLAINED, explained_at, explain),
};

const rf_answer_type rf_fatigue_type = {.schema = "refuel/fatigue/1",
                                        .key = "fatigue",
                                        .name = "Fatigue",
                                        .help = "What may be behind tiredness, how sure that is, and what to do.",
                                        .versioned = true,
                                        .part = parts,
                                        .parts = sizeof parts / sizeof *parts,
                                        .group = groups};

void rf_fatigue_references(const rf_fatigue *it, rf_references *to)
{
    to->count = 0;
    for (size_t i = 0; rf_emergency_at(it->result.emergency, i); i++)
        rf_reference_paper(to, rf_emergency_at(it->result.emergency, i)->source);
    for (size_t i = 0; i < it->result.evidence_count; i++)
        if (it->evidence[i].side != REFUEL_SIDE_MISSING) rf_reference_paper(to, it->evidence[i].source);
    for (size_t i = 0; i < it->result.cause_count; i++)
        if (it->cause[i].certainty != REFUEL_CERTAINTY_NONE) rf_reference_paper(to, it->cause[i].source);
    rf_reference_paper(to, it->result.state_source);
    if (it->judged.planned) rf_plan_references(&it->judged.plan, it->judged.finding, it->judged.findings, to);
}

void rf_report_fatigue(rf_json_writer *w, const rf_fatigue_answer *answer, bool explained)
{
    told it = {.answer = answer, .explain = explained};
    rf_fatigue_references(&answer->whole, &it.references);
    rf_report(w, &rf_fatigue_type, &it);
}
