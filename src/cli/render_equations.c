#include "cli/render_equations.h"

#include <math.h>
#include <refuel/exercise.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"

#define FIELD_AT 15

const char *cli_kind_heading(refuel_formula_kind kind)
{
    static const char *const texts[] = {"",
                                        "Resting energy expenditure",
                                        "Body fat and fat-free mass",
                                        "Running and walking",
                                        "Total energy expenditure",
                                        "Body weight over time"};
    return (unsigned)kind < sizeof texts / sizeof *texts ? texts[kind] : "";
}

const char *cli_met_text(const refuel_exercise_info *it, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(it->met, 1, false, text);
    return text;
}

void cli_render_formulas(void)
{
    refuel_equation_info info;
    refuel_formula_kind kind = REFUEL_FORMULA_NONE;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        if (info.kind != kind)
            printf("%s%s%s%s\n", i ? "\n" : "", cli_colour("\033[1m"), cli_kind_heading(info.kind),
                   cli_colour("\033[0m"));
        kind = info.kind;
        printf("  %-28s %-7s ", info.key, rf_confidence_text(info.confidence));
        cli_wrap(info.title, 39, 39, CLI_WIDTH);
    }
    printf("\n%s%s%s\n", cli_colour("\033[1m"), CLI_EXERCISE_HEADING, cli_colour("\033[0m"));
    for (size_t i = 0; refuel_exercise_at(i); i++) {
        const refuel_exercise_info *it = refuel_exercise_at(i);
        char met[RF_NUMBER_TEXT];
        cli_line("  %-28s %4s    %s (code %s)", it->key, cli_met_text(it, met), it->description, it->code);
    }
    printf("\nOne in full: refuel equations show KEY        For programs: refuel equations --json\n");
    printf(
        "KEY may also be a method (ledger), a check (fibre), an activity (cycling) or a\n"
        "paper (Mifflin1990).\n");
}

static void field(const char *name, const char *text)
{
    if (!*text) return;
    printf("  %-12s ", name);
    cli_wrap(text, FIELD_AT, FIELD_AT, CLI_WIDTH);
}

static void source_fields(const char *key)
{
    const refuel_source *paper = refuel_source_find(key);
    if (!paper) return;
    field("source", paper->key);
    field("citation", paper->citation);
    field("doi", paper->doi);
}

const char *cli_unit_of_error(refuel_formula_kind kind)
{
    return kind == REFUEL_FORMULA_BODY ? "points of body fat" : "%";
}

static void show_formula(const refuel_equation_info *info)
{
    char text[160], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    field("title", info->title);
    field("kind", rf_formula_kind_text(info->kind));
    field("formula", info->formula);
    source_fields(info->source);
    source_fields(info->second_source);
    field("sample", *info->sample ? info->sample : "not stated");
    if (info->age_high_y > 0) {
        rf_number_text(info->age_low_y, low);
        rf_number_text(info->age_high_y, high);
        snprintf(text, sizeof text, "%s to %s years in the sample; outside: computed and flagged", low, high);
        field("ages", text);
    }
    if (!isnan(info->sd_percent)) {
        rf_number_text(info->sd_percent, low);
        snprintf(text, sizeof text, "%s %s (1 SD, one person)", low, cli_unit_of_error(info->kind));
        field("error", text);
    }
    field("confidence", rf_confidence_text(info->confidence));
    field("note", info->note);
}

static void show_method(const rf_method_about *method)
{
    char use[64];
    refuel_equation_info info;
    snprintf(use, sizeof use, "refuel plan --method %s", method->key);
    if (refuel_equation_describe(method->formula, &info)) {
        field("method", use);
        field("equation", info.key);
        show_formula(&info);
        return;
    }
    field("title", method->title);
    field("method", use);
    field("formula", method->text);
    source_fields(method->source);
    field("page", method->page);
}

static void show_check(int32_t id)
{
    const refuel_check_info *info = refuel_check_describe(id);
    field("title", info->title);
    field("kind", "check");
    field("unit", info->unit);
    source_fields(info->source);
    field("page", "docs/adequacy.md");
}

static void show_activity(const refuel_exercise_info *it)
{
    char number[RF_NUMBER_TEXT], met[RF_NUMBER_TEXT + 64], use[64];
    snprintf(met, sizeof met, "%s kcal per kg and hour, the energy of rest included", cli_met_text(it, number));
    snprintf(use, sizeof use, "refuel plan --exercise \"%s 3h/week\"", it->key);
    field("title", it->description);
    field("kind", "activity");
    field("use", use);
    field("met", met);
    field("code", it->code);
    source_fields(it->source);
    field("page", "docs/ledger.md");
}

/* Keys one after the other; the longest list takes about a hundred letters. */
typedef struct key_list {
    char text[1024];
    size_t used;
} key_list;

static void add_key(key_list *list, const char *key)
{
    int more = snprintf(list->text + list->used, sizeof list->text - list->used, "%s%s", list->used ? ", " : "", key);
    if (more > 0 && (size_t)more < sizeof list->text - list->used) list->used += (size_t)more;
}

static void show_source(const refuel_source *it)
{
    field("authors", it->author);
    field("title", it->title);
    field("journal", it->journal);
    field("publisher", it->publisher);
    field("year", it->year);
    field("volume", it->volume);
    field("number", it->number);
    field("pages", it->pages);
    field("doi", it->doi);
    field("url", it->url);
    field("note", it->note);
    key_list formulas = {.used = 0}, checks = {.used = 0}, activities = {.used = 0};
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (rf_rests_on(&info, it->key)) add_key(&formulas, info.key);
    for (size_t i = 0; refuel_check_at(i); i++)
        if (strcmp(refuel_check_at(i)->source, it->key) == 0) add_key(&checks, refuel_check_at(i)->id);
    for (size_t i = 0; refuel_exercise_at(i); i++)
        if (strcmp(refuel_exercise_at(i)->source, it->key) == 0) add_key(&activities, refuel_exercise_at(i)->key);
    field("formulas", formulas.text);
    field("checks", checks.text);
    field("activities", activities.text);
    if (!formulas.used && !checks.used && !activities.used)
        field("used for", "a number or a convention; the pages of docs/ name the key");
}

void cli_render_entry(const rf_entry *entry)
{
    refuel_equation_info info;
    if (entry->second)
        printf("%s is %s for women and %s for men\n\n", entry->name, refuel_equation_key(entry->formula),
               refuel_equation_key(entry->second));
    switch (entry->kind) {
        case RF_ENTRY_FORMULA:
            for (int second = 0; second < 2; second++) {
                if (!refuel_equation_describe(second ? entry->second : entry->formula, &info)) continue;
                printf("%s%s\n", second ? "\n" : "", info.key);
                show_formula(&info);
            }
            return;
        case RF_ENTRY_METHOD:
            printf("%s\n", entry->method->key);
            show_method(entry->method);
            return;
        case RF_ENTRY_CHECK:
            printf("%s\n", refuel_check_describe(entry->check)->id);
            show_check(entry->check);
            return;
        case RF_ENTRY_ACTIVITY:
            printf("%s\n", entry->activity->key);
            show_activity(entry->activity);
            return;
        case RF_ENTRY_SOURCE:
            printf("%s\n", entry->paper->key);
            show_source(entry->paper);
            return;
        case RF_ENTRY_NONE: return;
    }
}
