#include "io/load_parts.h"

#include "core/source_keys.h"
#include "io/explain_load.h"
#include "io/load_words.h"
#include "io/shared_parts.h"
#include "plan/plan_sources.h"
#include "training/load_result.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_load_answer *answer;
    bool explain;
    rf_references references;
} told;

static const void *load_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->load : NULL;
}

static size_t days_of(const void *of)
{
    return ((const told *)of)->answer->load.days;
}

static const void *cover_at(const void *of, size_t i, rf_room *room)
{
    const refuel_load_cover *it = &((const told *)of)->answer->load.cover[i];
    (void)room;
    return it->kind ? it : NULL;
}

static const void *finding_at(const void *of, size_t i, rf_room *room)
{
    const rf_load_answer *a = ((const told *)of)->answer;
    refuel_load_finding *with_text = (refuel_load_finding *)room->bytes;
    char *text = room->bytes + sizeof *with_text;
    if (i >= a->load.finding_count) return NULL;
    *with_text = a->finding[i];
    rf_load_message(&a->finding[i], false, text);
    with_text->message = text;
    return with_text;
}
_Static_assert(sizeof(refuel_load_finding) + RF_TELLER_LINE <= sizeof(rf_room), "a finding fits with its words");

static const void *answer_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? ((const told *)of)->answer : NULL;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static void put_notes(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_load_notes(of, line, context);
}

static const void *explained_at(const void *of, size_t i, rf_room *room)
{
    const told *it = of;
    (void)room;
    return it->explain && i == 0 ? it->answer : NULL;
}

static void explain(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_explain_load(of, line, context);
}

static const rf_group groups[] = {{NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS,
     .record = &rf_load_records[REFUEL_LOAD_RECORD_SERIES],
     .at = load_at,
     .series = days_of},
    {.key = "coverage",
     .shape = RF_SHAPE_LIST,
     .record = &rf_load_records[REFUEL_LOAD_RECORD_COVER],
     .name = "Coverage",
     .help = "A kind of load, and how many runs of the log have its numbers.",
     .at = cover_at},
    {.key = "findings",
     .shape = RF_SHAPE_LIST,
     .record = &rf_load_records[REFUEL_LOAD_RECORD_FINDING],
     .name = "LoadFinding",
     .help = "One rule about the last four weeks.",
     .at = finding_at},
    {.key = "notes",
     .shape = RF_SHAPE_LINES,
     .help = "What to know about the numbers: why no other kind of load is counted, and what does not follow.",
     .at = answer_at,
     .lines = put_notes},
    RF_PART_OF_SOURCES(source_at),
    RF_PART_OF_EXPLAIN("How the numbers of the last day came about, where it was asked for.", explained_at, explain),
};

const rf_answer_type rf_load_type = {
    .schema = "refuel/load/1",
    .key = "load",
    .name = "Load",
    .help =
        "Training load day by day. Series have one value for every date of day; loads are in the unit of their kind.",
    .versioned = true,
    .part = parts,
    .parts = sizeof parts / sizeof *parts,
    .group = groups};

/* The paper of what is counted; minutes and kilometres need none. */
static const char *paper_of(int32_t kind)
{
    return kind == REFUEL_LOAD_RPE ? RF_SOURCE_FOSTER_2001 : kind == REFUEL_LOAD_TRIMP ? RF_SOURCE_BANISTER_1991 : NULL;
}

void rf_report_load(rf_json_writer *w, const rf_load_answer *a, bool explained)
{
    told it = {.answer = a, .explain = explained};
    const char *const papers[] = {paper_of(a->load.kind),     RF_SOURCE_FOSTER_1998, RF_SOURCE_FRANDSEN_2025,
                                  RF_SOURCE_WILLIAMS_2017,    RF_SOURCE_ALLEN_2019,  RF_SOURCE_MORTON_1990,
                                  RF_SOURCE_IMPELLIZZERI_2021};
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) rf_reference_paper(&it.references, papers[i]);
    rf_report(w, &rf_load_type, &it);
}
