#include "io/answer_parts.h"

#include <math.h>

#include "core/record.h"
#include "io/explain.h"
#include "io/from_log_parts.h"
#include "io/need_note.h"
#include "io/needs_parts.h"
#include "io/notice.h"
#include "io/pick.h"
#include "io/shared_parts.h"
#include "plan/plan_sources.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_answer *answer;
    rf_references references;
    bool explain;
} told;

static const void *plan_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->plan : NULL;
}

/* Of what is eaten one sentence says whether it is enough. */
static const void *overall_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    refuel_overall *it = (refuel_overall *)room->bytes;
    if (i > 0) return NULL;
    *it = a->overall;
    if (a->kind == RF_ANSWER_CHECK) {
        char *sentence = room->bytes + sizeof *it;
        rf_answer_sentence(a, false, sentence);
        it->message = sentence;
    }
    return it;
}

static const void *finding_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    (void)room;
    return i < a->findings ? &a->finding[i] : NULL;
}

const refuel_warning *rf_warned_at(refuel_warnings set, size_t i)
{
    size_t k = 0, found = 0;
    for (; refuel_warning_at(k); k++)
        if (refuel_warned(set, refuel_warning_at(k)->number) && found++ == i) break;
    return refuel_warning_at(k);
}

const void *rf_told_warning(refuel_warnings set, const refuel_plan_result *plan, size_t i, rf_room *room)
{
    const refuel_warning *it = rf_warned_at(set, i);
    refuel_warning *with_text = (refuel_warning *)room->bytes;
    if (!it) return NULL;
    *with_text = *it;
    with_text->message = rf_notice(plan, it, room->bytes + sizeof *with_text);
    return with_text;
}

static const void *warning_at(const void *of, size_t i, rf_room *room)
{
    const refuel_plan_result *plan = &((const told *)of)->answer->plan;
    return rf_told_warning(plan->warnings, plan, i, room);
}

/* Sweat, where something was told of it. */
static const void *fluid_at(const void *of, size_t i, rf_room *room)
{
    const refuel_plan_result *p = &((const told *)of)->answer->plan;
    (void)room;
    return i == 0 && !(isnan(p->sweat_l_h) && isnan(p->sweat_lost_kg)) ? p : NULL;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static const void *comparison_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    (void)room;
    return i < a->rows ? &a->row[i] : NULL;
}

typedef struct spread {
    refuel_range resting_kcal_d, total_kcal_d;
} spread;

static const void *spread_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    spread *it = (spread *)room->bytes;
    it->resting_kcal_d = refuel_compare_spread(a->row, a->rows, REFUEL_FORMULA_RESTING);
    it->total_kcal_d = refuel_compare_spread(a->row, a->rows, REFUEL_FORMULA_REQUIREMENT);
    return i == 0 ? it : NULL;
}

static const void *need_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    (void)room;
    return i < a->needs ? &a->need[i] : NULL;
}

static const void *need_note_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    rf_need_note *it = (rf_need_note *)room->bytes;
    return rf_need_note_at(a->need, a->needs, i, it) ? it : NULL;
}

static const void *explained_at(const void *of, size_t i, rf_room *room)
{
    const told *it = of;
    (void)room;
    return it->explain && i == 0 ? it->answer : NULL;
}

static void explain(const void *of, void (*line)(void *context, const char *text), void *context)
{
    rf_explain(of, line, context);
}

static const void *day_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    (void)room;
    return i < a->days ? &a->day[i] : NULL;
}

static const void *days_mean_at(const void *of, size_t i, rf_room *room)
{
    const rf_answer *a = ((const told *)of)->answer;
    (void)room;
    return a->days > 0 && i == 0 ? &a->days_mean : NULL;
}

static const void *taken_at(const void *of, size_t i, rf_room *room)
{
    return rf_taken_at(((const told *)of)->answer->from_log, i, room);
}

static const void *log_notes_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return rf_from_log_at(((const told *)of)->answer->from_log, i);
}

#define STRUCT spread
static const refuel_result_info spread_rows[] = {
    RANGE(KEY("resting_kcal_d"), "kcal/d", resting_kcal_d, "resting energy, of the equations"),
    RANGE(KEY("total_kcal_d"), "kcal/d", total_kcal_d, "total of the day, of the methods"),
};
static const rf_record spread_record = RECORD(spread_rows);

static const rf_group groups[] = {
    {"person", NULL, "Who the plan is for."},
    {"energy", NULL, "The day, kcal: what is spent, and what to eat."},
    {"energy.sd", "Spread", "Standard deviations."},
    {"energy.interval", NULL, "Intervals at a level such as 0.8."},
    {"goal", NULL, "The change of weight. Where a gate refuses the goal, applied is the nearest that passes."},
    {"macros", NULL, "Food of a day."},
    {"split", NULL, "How the intake became food."},
    {"targets", NULL, "Targets of food for a day."},
    {"eaten", NULL, "What is eaten in a day."},
    {NULL, NULL, NULL}};

/* Of all three answers; check and compare add their own. */
#define PLAN                                                                                \
    {                                                                                       \
        .shape = RF_SHAPE_MEMBERS, .record = &rf_records[REFUEL_RECORD_PLAN], .at = plan_at \
    }
#define EATEN                                                                                \
    {                                                                                        \
        .shape = RF_SHAPE_MEMBERS, .record = &rf_records[REFUEL_RECORD_EATEN], .at = plan_at \
    }
#define FLUID                                                                                                     \
    {                                                                                                             \
        .key = "session", .shape = RF_SHAPE_OBJECT, .optional = true, .record = &rf_records[REFUEL_RECORD_FLUID], \
        .group = "session.", .name = "Sweat", .help = "Sweat of the session that was told of.", .at = fluid_at    \
    }
#define JUDGED                                                   \
    {.key = "overall",                                           \
     .shape = RF_SHAPE_OBJECT,                                   \
     .record = &rf_records[REFUEL_RECORD_OVERALL],               \
     .help = "All checks in one.",                               \
     .at = overall_at},                                          \
        {.key = "checks",                                        \
         .shape = RF_SHAPE_LIST,                                 \
         .record = &rf_records[REFUEL_RECORD_FINDING],           \
         .name = "Finding",                                      \
         .help = "One check. low and high are the edges of ok.", \
         .at = finding_at},                                      \
        RF_PART_OF_WARNINGS(warning_at), RF_PART_OF_SOURCES(source_at)
#define NEEDED                                                                                                        \
    {.key = "needs",                                                                                                  \
     .shape = RF_SHAPE_LIST,                                                                                          \
     .optional = true,                                                                                                \
     .record = &rf_records[REFUEL_RECORD_NEED],                                                                       \
     .name = "Need",                                                                                                  \
     .help = "The reference intakes of one nutrient, a day.",                                                         \
     .at = need_at},                                                                                                  \
    {                                                                                                                 \
        .key = "notes", .shape = RF_SHAPE_LIST, .optional = true, .record = &rf_need_note_record, .name = "NeedNote", \
        .help = "What a flag means, for this person.", .at = need_note_at                                             \
    }
#define DAYS                                                                                                     \
    {.key = "days",                                                                                              \
     .shape = RF_SHAPE_LIST,                                                                                     \
     .optional = true,                                                                                           \
     .record = &rf_records[REFUEL_RECORD_DAY],                                                                   \
     .name = "Day",                                                                                              \
     .help = "One of the days that were asked for, in their order.",                                             \
     .at = day_at},                                                                                              \
    {                                                                                                            \
        .key = "days_mean", .shape = RF_SHAPE_OBJECT, .optional = true,                                          \
        .record = &rf_records[REFUEL_RECORD_DAYS_MEAN], .name = "DaysMean",                                      \
        .help = "The mean of these days, which is the plan, and what holds for all of them.", .at = days_mean_at \
    }
#define COMPARED                                                                                 \
    {.key = "compare",                                                                           \
     .shape = RF_SHAPE_LIST,                                                                     \
     .record = &rf_records[REFUEL_RECORD_COMPARISON],                                            \
     .name = "Comparison",                                                                       \
     .help = "One equation, or one method of the whole day.",                                    \
     .at = comparison_at},                                                                       \
    {                                                                                            \
        .key = "spread", .shape = RF_SHAPE_OBJECT, .record = &spread_record, .name = "Compared", \
        .help = "From the least to the most of the comparison.", .at = spread_at                 \
    }
#define EXPLAINED RF_PART_OF_EXPLAIN(RF_EXPLAINED, explained_at, explain)
#define FROM_LOG RF_FROM_LOG_PARTS(taken_at, log_notes_at)
static const rf_part plan_parts[] = {PLAN, FROM_LOG, FLUID, DAYS, JUDGED, EXPLAINED};
static const rf_part check_parts[] = {PLAN, EATEN, FROM_LOG, FLUID, DAYS, JUDGED, NEEDED, EXPLAINED};
static const rf_part compare_parts[] = {PLAN, FROM_LOG, FLUID, DAYS, JUDGED, COMPARED, EXPLAINED};

#define PARTS(list) .versioned = true, .part = list, .parts = sizeof list / sizeof *list, .group = groups
const rf_answer_type rf_answer_types[RF_ANSWER_COMPARE + 1] = {
    [RF_ANSWER_PLAN] = {.schema = "refuel/plan/1",
                        .key = "plan",
                        .name = "Plan",
                        .help = "A day: energy, the goal, food, checks.",
                        PARTS(plan_parts)},
    [RF_ANSWER_CHECK] = {.schema = "refuel/check/1",
                         .key = "check",
                         .name = "CheckedPlan",
                         .help = "A plan whose checks judge what is eaten.",
                         PARTS(check_parts)},
    [RF_ANSWER_COMPARE] = {.schema = "refuel/plan/1",
                           .key = "compare",
                           .name = "ComparedPlan",
                           .help = "A plan with what every equation and method gives for the same person.",
                           PARTS(compare_parts)},
};

/* The sources of everything that an answer tells. */
static void find_references(const rf_answer *answer, rf_references *out)
{
    rf_need_note note;
    rf_plan_references(&answer->plan, answer->finding, answer->findings, out);
    for (size_t i = 0; rf_need_note_at(answer->need, answer->needs, i, &note); i++)
        rf_reference_paper(out, note.source);
    rf_day_references(answer->day, answer->days, out);
    rf_from_log_references(answer->from_log, out);
}

void rf_report_answer(rf_json_writer *w, const rf_answer *answer, bool explained)
{
    told it; /* its table is large, and mostly nobody reads it */
    it.answer = answer;
    it.explain = explained;
    it.references.count = 0;
    if (!w->picks || rf_picks_within(w->picks, "sources.")) find_references(answer, &it.references);
    rf_report(w, &rf_answer_types[answer->kind], &it);
}
