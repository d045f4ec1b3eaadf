#include "io/session_parts.h"

#include "core/source_keys.h"
#include "diet/fuelling_kernel.h"
#include "io/answer_parts.h"
#include "io/explain_session.h"
#include "io/shared_parts.h"
#include "plan/plan_sources.h"
#include "session/session_result.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_session_answer *answer;
    rf_references references;
    bool explain;
} told;

static const void *run_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->run : NULL;
}

static const void *warning_at(const void *of, size_t i, rf_room *room)
{
    const rf_session_answer *a = ((const told *)of)->answer;
    return rf_told_warning(a->run.warnings, &a->told.plan, i, room);
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
    return it->explain && i == 0 ? it->answer : NULL;
}

static void explain(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_explain_session(of, line, context);
}

static const rf_group groups[] = {{"sd", "RunSpread", "Standard deviations."},
                                  {"interval", "RunInterval", "Intervals at a level such as 0.8."},
                                  {"before", "RunBefore", "What to eat before the run, and before a race so long."},
                                  {"during", "RunDuring", "What to eat and drink on the way."},
                                  {"after", "RunAfter", "What to eat and drink after it."},
                                  {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &rf_session_record, .at = run_at},
    RF_PART_OF_WARNINGS(warning_at),
    RF_PART_OF_SOURCES(source_at),
    RF_PART_OF_EXPLAIN(RF_EXPLAINED, explained_at, explain),
};

const rf_answer_type rf_session_type = {.schema = "refuel/run/1",
                                        .key = "run",
                                        .name = "Run",
                                        .help = "One run: what it costs, and what to eat and drink around it.",
                                        .versioned = true,
                                        .part = parts,
                                        .parts = sizeof parts / sizeof *parts,
                                        .group = groups};

/* The cost, what is taken off it, and the rules of the food. */
static void reference_all(const rf_session_answer *a, rf_references *to)
{
    const refuel_session_result *run = &a->run;
    rf_reference_formula(to, run->equation);
    if (run->run_share > 0 && run->run_share < 1) {
        rf_reference_formula(to, REFUEL_EQ_RE3_2025);
        rf_reference_formula(to, REFUEL_EQ_LCDA_WALKING_2019);
        rf_reference_paper(to, RF_SOURCE_ABE_2015);
    }
    for (int i = 0; a->told.plan.resting_part[i].equation; i++)
        rf_reference_formula(to, a->told.plan.resting_part[i].equation);
    if (run->rest == REFUEL_REST_MET) rf_reference_paper(to, RF_SOURCE_HERRMANN_2024);
    rf_reference_paper(to, RF_SOURCE_BURKE_2011);
    rf_reference_paper(to, RF_SOURCE_JEUKENDRUP_2014);
    if (rf_above(run->distance_km, RF_MARATHON_KM)) rf_reference_paper(to, RF_SOURCE_TILLER_2019);
    rf_reference_paper(to, RF_SOURCE_WITARD_2025);
    rf_reference_paper(to, RF_SOURCE_SAWKA_2007);
    rf_reference_paper(to, RF_SOURCE_HEW_BUTLER_2006);
    rf_reference_paper(to, RF_SOURCE_SHIRREFFS_1996);
}

void rf_report_session(rf_json_writer *w, const rf_session_answer *answer, bool explained)
{
    told it = {.answer = answer, .explain = explained};
    reference_all(answer, &it.references);
    rf_report(w, &rf_session_type, &it);
}
