#include "io/forecast_parts.h"

#include <refuel/equation.h>

#include "forecast/forecast_result.h"
#include "io/answer_parts.h"
#include "io/explain_forecast.h"
#include "io/from_log_parts.h"
#include "io/shared_parts.h"

/* The answer, with what is put together for JSON alone. */
typedef struct told {
    const rf_forecast_answer *answer;
    rf_references references;
    const char *model;
    bool explain;
} told;

static const void *model_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? of : NULL;
}

static const void *forecast_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->forecast : NULL;
}

static size_t rows_of(const void *of)
{
    return ((const told *)of)->answer->forecast.rows;
}

static const void *plan_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->answer->plan : NULL;
}

static const void *solution_at(const void *of, size_t i, rf_room *room)
{
    const refuel_forecast_result *it = &((const told *)of)->answer->forecast;
    (void)room;
    return i == 0 && it->question != REFUEL_QUESTION_PATH ? it : NULL;
}

/* Where a day was looked for, the intake is given and the plateau is told; else the other way round. */
static bool solution_leaves_out(const void *of, const refuel_result_info *row)
{
    const refuel_forecast_result *it = of;
    bool of_day = row->offset == offsetof(refuel_forecast_result, plateau_weight_kg);
    return of_day != (it->question == REFUEL_QUESTION_DAY);
}

static const void *ended_at(const void *of, size_t i, rf_room *room)
{
    const refuel_forecast_result *it = &((const told *)of)->answer->forecast;
    (void)room;
    return i == 0 && it->end_reason ? it : NULL;
}

static const void *followed_at(const void *of, size_t i, rf_room *room)
{
    const refuel_forecast_result *it = &((const told *)of)->answer->forecast;
    (void)room;
    return i < it->followed_count ? &it->followed[i] : NULL;
}

static const void *warning_at(const void *of, size_t i, rf_room *room)
{
    const rf_forecast_answer *a = ((const told *)of)->answer;
    return rf_told_warning(a->forecast.warnings, &a->plan, i, room);
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
    rf_explain_forecast(of, line, context);
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

#define STRUCT told
static const refuel_result_info model_rows[] = {OTHER(KEY("model"), WORDS, model, "the model of body weight")};
static const rf_record model_record = RECORD(model_rows);

static const rf_group groups[] = {
    {"baseline", NULL, "Where a projection starts: the weight is stable at intake = resting energy x pal."},
    {"interval", "WeightInterval", "The band, at a level such as 0.8."},
    {"static_rule", "StaticRule",
     "What 3500 kcal per pound would give. It ignores that expenditure falls with weight."},
    {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &model_record, .at = model_at},
    {.shape = RF_SHAPE_MEMBERS,
     .record = &rf_forecast_records[REFUEL_FORECAST_RECORD_COURSE],
     .at = forecast_at,
     .series = rows_of},
    RF_FROM_LOG_PARTS(taken_at, log_notes_at),
    {.key = "goal",
     .shape = RF_SHAPE_OBJECT,
     .record = &rf_records[REFUEL_RECORD_PLAN],
     .group = "goal.",
     .help = "The change of weight. Where a gate refuses the goal, applied is the nearest that passes.",
     .at = plan_at},
    {.key = "solution",
     .shape = RF_SHAPE_OBJECT,
     .nullable = true,
     .record = &rf_forecast_records[REFUEL_FORECAST_RECORD_SOLUTION],
     .help = "The answer to a target: the intake for a day, or the day for an intake.",
     .at = solution_at,
     .leaves_out = solution_leaves_out},
    {.key = "ended",
     .shape = RF_SHAPE_OBJECT,
     .nullable = true,
     .record = &rf_forecast_records[REFUEL_FORECAST_RECORD_ENDED],
     .help = "Where the path falls through a limit and is not followed any further; null where it does not.",
     .at = ended_at},
    {.key = "checks",
     .shape = RF_SHAPE_LIST,
     .record = &rf_forecast_records[REFUEL_FORECAST_RECORD_FOLLOWED],
     .name = "Followed",
     .help = "One check over all days.",
     .at = followed_at},
    RF_PART_OF_WARNINGS(warning_at),
    RF_PART_OF_SOURCES(source_at),
    RF_PART_OF_EXPLAIN(RF_EXPLAINED, explained_at, explain),
};

const rf_answer_type rf_forecast_type = {
    .schema = "refuel/project/1",
    .key = "project",
    .name = "Projection",
    .help = "Body weight over time. Series have one number for every value of day.",
    .versioned = true,
    .part = parts,
    .parts = sizeof parts / sizeof *parts,
    .group = groups};

void rf_forecast_references(const rf_forecast_answer *a, rf_references *to)
{
    rf_plan_references(&a->plan, NULL, 0, to);
    rf_from_log_references(a->from_log, to);
    for (size_t i = 0; i < a->forecast.followed_count; i++) rf_reference_paper(to, a->forecast.followed[i].source);
    rf_reference_formula(to, REFUEL_EQ_HALL_2011);
}

void rf_report_forecast(rf_json_writer *w, const rf_forecast_answer *a, bool explained)
{
    told it = {.answer = a, .model = refuel_equation_key(REFUEL_EQ_HALL_2011), .explain = explained};
    rf_forecast_references(a, &it.references);
    rf_report(w, &rf_forecast_type, &it);
}
