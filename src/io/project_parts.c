/* The tables of the results of a projection. Until the forecast has tables of its own, a struct of this file stands for its
   results: what changes then are the rows and tell(). */
#include "io/project_parts.h"

#include <math.h>
#include <stdlib.h>

#include "io/answer_parts.h"
#include "plan/plan_sources.h"
#include "plan/result_row.h"

typedef struct solution {
    double target_weight_kg, target_day, intake_kcal_d, maintenance_kcal_d, settled_kcal_d, reached_weight_kg;
    double plateau_weight_kg, binding_intake_kcal_d, binding_weight_kg;
    int32_t feasible, binding;
} solution;

typedef struct told {
    const rf_forecast *forecast;
    rf_references references;
    const char *model;
    int32_t parameters, reserved;
    double resting_kcal_d, pal, baseline_kcal_d, start_fat_kg, level;
    const double *day, *weight_kg, *fat_kg, *fat_free_kg, *intake_kcal_d, *expenditure_kcal_d; /* of the rows */
    const double *low_kg, *high_kg, *sd_kg, *static_kg;
    solution solution;
} told;

typedef struct followed {
    int32_t id, verdict, action, reserved;
    double first_day, first_risk_day, value, low, high;
    const char *unit, *source;
} followed;

static const refuel_choice parameters_words[] = {
    {"hall-2011", REFUEL_PARAMETERS_HALL_2011}, {"planner", REFUEL_PARAMETERS_PLANNER}, {NULL, 0}};
static const refuel_choice binding_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_BINDING_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define STRUCT told
static const refuel_result_info forecast_rows[] = {
    OTHER("model", WORDS, model, "the model of body weight"),
    SURE_CHOICE("parameters", parameters_words, parameters, "its constants"),
    SURE_NUMBER("baseline.resting_kcal_d", "kcal/d", resting_kcal_d, "resting energy at the start"),
    SURE_NUMBER("baseline.pal", "", pal, "physical activity level at the start"),
    SURE_NUMBER("baseline.intake_kcal_d", "kcal/d", baseline_kcal_d, "intake that keeps the weight of the start"),
    SURE_NUMBER("baseline.fat_kg", "kg", start_fat_kg, "fat at the start"),
    UNITED("day", "d", SERIES, day, "days from the start, one for each number of the other series"),
    UNITED("weight_kg", "kg", SERIES, weight_kg, "body weight"),
    UNITED("fat_kg", "kg", SERIES, fat_kg, "fat"),
    UNITED("fat_free_kg", "kg", SERIES, fat_free_kg, "everything else"),
    UNITED("intake_kcal_d", "kcal/d", SERIES, intake_kcal_d, "energy eaten, just before the day"),
    UNITED("expenditure_kcal_d", "kcal/d", SERIES, expenditure_kcal_d, "energy spent, likewise"),
    SURE_NUMBER("interval.level", "", level, "level of the band"),
    UNITED("interval.weight_kg", "kg", BAND, low_kg, "the low ends of body weight, and the high ones"),
    UNITED("interval.sd_kg", "kg", SERIES, sd_kg, "one standard deviation of body weight"),
    UNITED("static_rule.weight_kg", "kg", SERIES, static_kg, "body weight by that rule"),
};
static const rf_record forecast_record = RECORD(forecast_rows);
#undef STRUCT

#define STRUCT solution
static const refuel_result_info solution_rows[] = {
    SURE_NUMBER("target_weight_kg", "kg", target_weight_kg, "the weight to reach"),
    NUMBER("target_day", "d", target_day, "the day on which it is reached"),
    NUMBER("intake_kcal_d", "kcal/d", intake_kcal_d, "what is eaten until then"),
    NUMBER("maintenance_kcal_d", "kcal/d", maintenance_kcal_d, "what keeps the weight from then on"),
    NUMBER("settled_kcal_d", "kcal/d", settled_kcal_d, "the intake at which the weight settles there in the end"),
    NUMBER("reached_weight_kg", "kg", reached_weight_kg, "the weight on that day"),
    {.path = "plateau_weight_kg",
     .unit = "kg",
     KIND(NUMBER, plateau_weight_kg),
     .optional = 1,
     .help = "where the weight of a given intake settles"},
    TRUTH("feasible", feasible, "whether nothing forbids it"),
    CHOICE("binding", binding_words, binding, "the limit that stands in the way"),
    NUMBER("binding_intake_kcal_d", "kcal/d", binding_intake_kcal_d, "the nearest intake that it allows"),
    NUMBER("binding_weight_kg", "kg", binding_weight_kg, "the nearest weight that it allows"),
};
static const rf_record solution_record = RECORD(solution_rows);
#undef STRUCT

#define STRUCT followed
static const refuel_result_info followed_rows[] = {
    OTHER("id", CHECK, id, "the check"),
    SURE_CHOICE("verdict", rf_verdict_words, verdict, "the worst on the way"),
    SURE_CHOICE("action", rf_action_words, action, "the strongest that it asks for"),
    NUMBER("first_day", "d", first_day, "on which it first is not ok"),
    NUMBER("first_risk_day", "d", first_risk_day, "on which it first is a risk"),
    NUMBER("value", "", value, "what was judged, on the first day that is not ok, else on the last"),
    NUMBER("low", "", low, "lower edge of ok then"),
    NUMBER("high", "", high, "upper edge of ok then"),
    OTHER("unit", WORDS, unit, "of these numbers"),
    OTHER("source", WORDS, source, "key of the source of the edge that binds"),
};
static const rf_record followed_record = RECORD(followed_rows);
#undef STRUCT

static const void *forecast_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? of : NULL;
}

static size_t rows_of(const void *of)
{
    return ((const told *)of)->forecast->rows;
}

static const void *plan_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? &((const told *)of)->forecast->plan : NULL;
}

static const void *solution_at(const void *of, size_t i, rf_room *room)
{
    const told *it = of;
    (void)room;
    return i == 0 && it->forecast->question != RF_QUESTION_PATH ? &it->solution : NULL;
}

static const void *followed_at(const void *of, size_t i, rf_room *room)
{
    const rf_forecast *f = ((const told *)of)->forecast;
    for (int32_t k = 0; k < f->followed_count; k++) {
        const rf_followed *it = &f->followed[k];
        if (it->verdict == REFUEL_VERDICT_NONE || i-- > 0) continue;
        followed *out = (followed *)room->bytes;
        *out = (followed){it->check,          it->verdict, it->action, 0,        it->first_day,
                          it->first_risk_day, it->value,   it->low,    it->high, refuel_check_describe(it->check)->unit,
                          it->source};
        return out;
    }
    return NULL;
}

static const void *warning_at(const void *of, size_t i, rf_room *room)
{
    const rf_forecast *f = ((const told *)of)->forecast;
    (void)room;
    size_t of_plan = 0;
    for (; rf_warned_at(f->plan.warnings, of_plan); of_plan++)
        if (of_plan == i) return rf_warned_at(f->plan.warnings, i);
    for (size_t k = 0, found = of_plan; rf_project_warning_at(k); k++)
        if ((f->flags & (uint32_t)rf_project_warning_at(k)->number) && found++ == i) return rf_project_warning_at(k);
    return NULL;
}

static const void *source_at(const void *of, size_t i, rf_room *room)
{
    const rf_references *it = &((const told *)of)->references;
    (void)room;
    return i < it->count ? &it->of[i] : NULL;
}

static const rf_group groups[] = {
    {"baseline", NULL, "Where a projection starts: the weight is stable at intake = resting energy x pal."},
    {"interval", "WeightInterval", "The band, at a level such as 0.8."},
    {"static_rule", "StaticRule",
     "What 3500 kcal per pound would give. It ignores that expenditure falls with weight."},
    {NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.shape = RF_SHAPE_MEMBERS, .record = &forecast_record, .at = forecast_at, .series = rows_of},
    {.key = "goal",
     .shape = RF_SHAPE_OBJECT,
     .record = &rf_records[REFUEL_RECORD_PLAN],
     .group = "goal.",
     .help = "The change of weight. Where a gate refuses the goal, applied is the nearest that passes.",
     .at = plan_at},
    {.key = "solution",
     .shape = RF_SHAPE_OBJECT,
     .nullable = true,
     .record = &solution_record,
     .help = "The answer to a target: the intake for a day, or the day for an intake.",
     .at = solution_at},
    {.key = "checks",
     .shape = RF_SHAPE_LIST,
     .record = &followed_record,
     .name = "Followed",
     .help = "One check over all days.",
     .at = followed_at},
    {.key = "warnings",
     .shape = RF_SHAPE_LIST,
     .record = &rf_records[REFUEL_RECORD_WARNING],
     .name = "Notice",
     .help = "Something about the result that one should know.",
     .at = warning_at},
    {.key = "sources",
     .shape = RF_SHAPE_LIST,
     .record = &rf_records[REFUEL_RECORD_SOURCE],
     .name = "Source",
     .help = "Where a number or a limit comes from.",
     .at = source_at},
};

const rf_answer_type rf_project_type = {.schema = "refuel/project/1",
                                        .key = "project",
                                        .name = "Projection",
                                        .help = "Body weight over time. Series have one number for every value of day.",
                                        .versioned = true,
                                        .part = parts,
                                        .parts = sizeof parts / sizeof *parts,
                                        .group = groups};

static solution solution_of(const rf_forecast *f)
{
    const refuel_target_result *s = &f->solution;
    solution it = {.target_weight_kg = f->target_kg,
                   .target_day = f->target_day,
                   .intake_kcal_d = s->intake_kcal_d,
                   .maintenance_kcal_d = s->maintenance_kcal_d,
                   .settled_kcal_d = s->settled_kcal_d,
                   .reached_weight_kg = s->weight_kg,
                   .plateau_weight_kg = NAN,
                   .binding_intake_kcal_d = s->binding_intake_kcal_d,
                   .binding_weight_kg = s->binding_weight_kg,
                   .feasible = s->feasible,
                   .binding = s->binding};
    if (f->question != RF_QUESTION_DAY) return it;
    it.target_day = f->reach.day;
    it.intake_kcal_d = f->intake_kcal_d[f->days - 1];
    it.maintenance_kcal_d = f->reach.maintenance_kcal_d;
    it.settled_kcal_d = f->reach.settled_kcal_d;
    it.plateau_weight_kg = f->reach.plateau_weight_kg;
    it.reached_weight_kg = it.binding_intake_kcal_d = it.binding_weight_kg = NAN;
    return it;
}

/* What the baseline rests on, and the model. */
static void find_sources(told *it)
{
    const rf_forecast *f = it->forecast;
    refuel_finding findings[RF_FOLLOWED_MAX];
    size_t count = 0;
    for (int32_t i = 0; i < f->followed_count; i++)
        findings[count++] = (refuel_finding){.source = f->followed[i].source};
    rf_plan_references(&f->plan, findings, count, &it->references);
    rf_reference_formula(&it->references, REFUEL_EQ_HALL_2011);
}

/* Series of the rows, from those of the days. */
static void take_rows(const rf_forecast *f, double *room, told *it)
{
    const double *daily[] = {f->weight_kg,          f->fat_kg,   f->fat_free_kg, f->intake_kcal_d,
                             f->expenditure_kcal_d, f->static_kg};
    const double **row[] = {&it->weight_kg,          &it->fat_kg,   &it->fat_free_kg, &it->intake_kcal_d,
                            &it->expenditure_kcal_d, &it->static_kg};
    for (size_t k = 0; k < sizeof daily / sizeof *daily; k++, room += f->rows) {
        for (size_t i = 0; i < f->rows; i++) room[i] = daily[k][rf_forecast_index(f, i)];
        *row[k] = room;
    }
}

void rf_report_forecast(rf_json_writer *w, const rf_forecast *f)
{
    told it = {
        .forecast = f,
        .model = "hall-2011",
        .parameters = f->who.parameters == REFUEL_PARAMETERS_PLANNER ? f->who.parameters : REFUEL_PARAMETERS_HALL_2011,
        .resting_kcal_d = f->who.resting_kcal_d,
        .pal = f->who.pal,
        .baseline_kcal_d = f->baseline_intake_kcal_d,
        .start_fat_kg = f->fat_kg[0],
        .level = f->level,
        .day = f->day,
        .low_kg = f->low_kg,
        .high_kg = f->high_kg,
        .sd_kg = f->sd_kg,
        .solution = solution_of(f)};
    double *room = malloc(6 * f->rows * sizeof *room);
    if (!room) {
        w->failed = true;
        return;
    }
    take_rows(f, room, &it);
    find_sources(&it);
    rf_report(w, &rf_project_type, &it);
    free(room);
}
