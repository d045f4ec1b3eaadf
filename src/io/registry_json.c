/* The registry as JSON: formulas, methods, checks, activities and papers. */
#include <math.h>
#include <refuel/exercise.h>
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "core/record.h"
#include "diet/case.h"
#include "energy/equation.h"
#include "io/registry.h"

typedef struct method {
    const char *key, *title, *formula, *source;
    int32_t equation, reserved;
} method;

#define RESTING_ON_ONE 160 /* more formulas than one source has */
typedef struct paper {
    refuel_source source;
    const char *const *equations, *const *checks, *const *activities;
    const char *equation[RESTING_ON_ONE], *check[RF_FINDINGS_MAX + 1], *activity[REFUEL_EXERCISE_END];
} paper;
_Static_assert(sizeof(paper) <= sizeof(rf_room), "a source has room");

static const refuel_choice needs_words[] = {{"sex", REFUEL_NEEDS_SEX},
                                            {"age", REFUEL_NEEDS_AGE},
                                            {"height", REFUEL_NEEDS_HEIGHT},
                                            {"weight", REFUEL_NEEDS_WEIGHT},
                                            {"fat_free_mass", REFUEL_NEEDS_FAT_FREE_MASS},
                                            {"circumferences", REFUEL_NEEDS_CIRCUMFERENCES},
                                            {"activity", REFUEL_NEEDS_ACTIVITY},
                                            {"speed", REFUEL_NEEDS_SPEED},
                                            {"grade", REFUEL_NEEDS_GRADE},
                                            {NULL, 0}};

#define STRUCT refuel_equation_info
static const refuel_result_info formula_rows[] = {
    OTHER(KEY("key"), PROSE, key, "of the formula"),
    SURE_CHOICE(KEY("kind"), rf_formula_kinds, kind, "what it gives"),
    OTHER(KEY("title"), PROSE, title, "what it is"),
    OTHER(KEY("source"), PROSE, source, "key of its paper"),
    OTHER(KEY("second_source"), TEXT, second_source, "key of a second paper"),
    OTHER(KEY("citation"), PROSE, citation, "the paper"),
    OTHER(KEY("doi"), TEXT, doi, "its DOI"),
    BITS(KEY("needs"), needs_words, needs, "the inputs that it uses"),
    RANGE(KEY("age_y"), "y", age_low_y, "ages that it was derived from"),
    OTHER(KEY("sample"), PROSE, sample, "people that it was derived from"),
    NUMBER(KEY("sd_percent"), "%", sd_percent, "one standard deviation between persons"),
    NUMBER(KEY("sd_kcal_d"), "kcal/d", sd_kcal_d, "the same as energy"),
    SURE_CHOICE(KEY("confidence"), rf_confidences, confidence, "in the coefficients: high where two sources agree"),
    OTHER(KEY("formula"), PROSE, formula, "as one writes it"),
    OTHER(KEY("note"), PROSE, note, "what else there is to know"),
};
#undef STRUCT

#define STRUCT method
static const refuel_result_info method_rows[] = {
    OTHER(KEY("key"), PROSE, key, "as --method takes it"),
    OTHER(KEY("title"), PROSE, title, "what it is"),
    OTHER(KEY("equation"), EQUATION, equation, "the formula behind it"),
    OTHER(KEY("formula"), PROSE, formula, "as one writes it"),
    OTHER(KEY("source"), PROSE, source, "key of its paper"),
};
#undef STRUCT

#define STRUCT refuel_check_info
static const refuel_result_info check_rows[] = {
    OTHER(KEY("id"), PROSE, id, "of the check"),
    OTHER(KEY("title"), PROSE, title, "what it judges"),
    OTHER(KEY("unit"), PROSE, unit, "of its numbers"),
    OTHER(KEY("source"), PROSE, source, "key of the source that it rests on"),
};
#undef STRUCT

#define STRUCT refuel_exercise_info
static const refuel_result_info activity_rows[] = {
    OTHER(KEY("key"), PROSE, key, "as --exercise takes it"),
    OTHER(KEY("code"), PROSE, code, "in the Compendium of Physical Activities"),
    SURE_NUMBER(KEY("met"), "kcal/kg/h", met, "gross energy, that of rest included"),
    OTHER(KEY("description"), PROSE, description, "what it is"),
    OTHER(KEY("source"), PROSE, source, "key of its paper"),
};
#undef STRUCT

#define STRUCT paper
static const refuel_result_info paper_rows[] = {
    OTHER(KEY("key"), PROSE, source.key, "as in docs/references.bib"),
    OTHER(KEY("type"), PROSE, source.type, "of BibTeX"),
    OTHER(KEY("author"), TEXT, source.author, "who wrote it"),
    OTHER(KEY("title"), TEXT, source.title, "what it is called"),
    OTHER(KEY("journal"), TEXT, source.journal, "or the series of a book"),
    OTHER(KEY("publisher"), TEXT, source.publisher, "of a book or report"),
    OTHER(KEY("year"), TEXT, source.year, "of publication"),
    OTHER(KEY("volume"), TEXT, source.volume, "of the journal"),
    OTHER(KEY("number"), TEXT, source.number, "issue of the journal, or number in the series"),
    OTHER(KEY("pages"), TEXT, source.pages, "in the volume"),
    OTHER(KEY("doi"), TEXT, source.doi, "its DOI"),
    OTHER(KEY("url"), TEXT, source.url, "where it is found"),
    OTHER(KEY("note"), TEXT, source.note, "what else there is to know"),
    OTHER(KEY("citation"), PROSE, source.citation, "all of it in one line"),
    OTHER(KEY("equations"), TEXTS, equations, "formulas that rest on it"),
    OTHER(KEY("checks"), TEXTS, checks, "checks that rest on it"),
    OTHER(KEY("activities"), TEXTS, activities, "activities whose energy rests on it"),
};
#undef STRUCT

/* What is told is one entry, or everything where there is none (NULL). A formula comes as its own struct, with what it does
   not know made plain. */
static const void *formula_at(const void *of, size_t i, rf_room *room)
{
    const rf_entry *only = of;
    refuel_equation_info *info = (refuel_equation_info *)room->bytes;
    const refuel_equation_info *row = NULL;
    while ((row = rf_equation_next(row))) {
        if (only && row->id != only->formula && row->id != only->second) continue;
        if (i-- > 0) continue;
        refuel_equation_describe(row->id, info);
        if (info->age_high_y <= 0) info->age_low_y = info->age_high_y = NAN;
        if (!*info->sample) info->sample = "not stated";
        return info;
    }
    return NULL;
}

static const void *method_at(const void *of, size_t i, rf_room *room)
{
    const rf_entry *only = of;
    const rf_method_about *about = !only ? rf_method_at(i) : i == 0 ? only->method : NULL;
    if (!about) return NULL;
    refuel_equation_info info;
    method *it = (method *)room->bytes;
    *it = (method){about->key, about->title, about->text, about->source, 0, 0};
    if (refuel_equation_describe(about->formula, &info))
        *it = (method){about->key, info.title, info.formula, info.source, (int32_t)info.id, 0};
    return it;
}

static const void *check_at(const void *of, size_t i, rf_room *room)
{
    const rf_entry *only = of;
    (void)room;
    if (!only) return refuel_check_at(i);
    return i == 0 && only->check ? refuel_check_describe(only->check) : NULL;
}

static const void *activity_at(const void *of, size_t i, rf_room *room)
{
    const rf_entry *only = of;
    (void)room;
    if (!only) return refuel_exercise_at(i);
    return i == 0 ? only->activity : NULL;
}

static const void *paper_at(const void *of, size_t i, rf_room *room)
{
    const rf_entry *only = of;
    const refuel_source *source = !only ? refuel_source_at(i) : i == 0 ? only->paper : NULL;
    if (!source) return NULL;
    paper *it = (paper *)room->bytes;
    const refuel_equation_info *row = NULL;
    size_t formulas = 0, checks = 0, activities = 0;
    it->source = *source;
    while ((row = rf_equation_next(row)))
        if (rf_rests_on(row, source->key) && formulas + 1 < RESTING_ON_ONE) it->equation[formulas++] = row->key;
    for (size_t k = 0; refuel_check_at(k); k++)
        if (strcmp(refuel_check_at(k)->source, source->key) == 0) it->check[checks++] = refuel_check_at(k)->id;
    for (size_t k = 0; refuel_exercise_at(k); k++)
        if (strcmp(refuel_exercise_at(k)->source, source->key) == 0)
            it->activity[activities++] = refuel_exercise_at(k)->key;
    it->equation[formulas] = it->check[checks] = it->activity[activities] = NULL;
    it->equations = it->equation;
    it->checks = it->check;
    it->activities = it->activity;
    return it;
}

static const rf_record formula_record = RECORD(formula_rows), method_record = RECORD(method_rows);
static const rf_record check_record = RECORD(check_rows), activity_record = RECORD(activity_rows);
static const rf_record paper_record = RECORD(paper_rows);

/* An array of the registry is there where everything is told, and where the entry that is told stands in it; "equations"
   always is. */
static const rf_part parts[] = {
    {.key = "equations",
     .shape = RF_SHAPE_LIST,
     .record = &formula_record,
     .name = "Equation",
     .help = "One formula.",
     .at = formula_at},
    {.key = "methods",
     .shape = RF_SHAPE_LIST,
     .optional = true,
     .record = &method_record,
     .name = "Method",
     .help = "One way to estimate the total of a day.",
     .at = method_at},
    {.key = "checks",
     .shape = RF_SHAPE_LIST,
     .optional = true,
     .record = &check_record,
     .name = "Check",
     .help = "One rule that judges a diet.",
     .at = check_at},
    {.key = "activities",
     .shape = RF_SHAPE_LIST,
     .optional = true,
     .record = &activity_record,
     .name = "Activity",
     .help = "One activity of exercise.",
     .at = activity_at},
    {.key = "sources",
     .shape = RF_SHAPE_LIST,
     .optional = true,
     .record = &paper_record,
     .name = "Paper",
     .help = "One source, and what rests on it.",
     .at = paper_at},
};

const rf_answer_type rf_registry_type = {
    .schema = "refuel/equations/1",
    .key = "equations",
    .name = "Registry",
    .help = "What refuel rests on: formulas, methods, checks, activities and papers.",
    .part = parts,
    .parts = sizeof parts / sizeof *parts};

refuel_status rf_report_equations(rf_json_writer *w, const char *key, refuel_error *err)
{
    rf_entry found = {.kind = RF_ENTRY_NONE};
    if (key) found = rf_registry_find(key);
    if (key && found.kind == RF_ENTRY_NONE) return rf_registry_unknown(key, err);
    rf_report(w, &rf_registry_type, key ? &found : NULL);
    return REFUEL_OK;
}

refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    if (!buffer && capacity > 0) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_json_writer w;
    rf_json_begin(&w);
    refuel_status status = rf_report_equations(&w, key, err);
    if (status == REFUEL_OK) status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    return status;
}
