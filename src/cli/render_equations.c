#include "cli/render_equations.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"

#define FIELD_AT 15

static const char *kind_heading(refuel_formula_kind kind)
{
    static const char *const texts[] = {"",
                                        "Resting energy expenditure",
                                        "Body fat and fat-free mass",
                                        "Running and walking",
                                        "Total energy expenditure",
                                        "Body weight over time"};
    return (unsigned)kind < sizeof texts / sizeof *texts ? texts[kind] : "";
}

void cli_render_formulas(void)
{
    refuel_equation_info info;
    refuel_formula_kind kind = REFUEL_FORMULA_NONE;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        if (info.kind != kind)
            printf("%s%s%s%s\n", i ? "\n" : "", cli_colour("\033[1m"), kind_heading(info.kind), cli_colour("\033[0m"));
        kind = info.kind;
        printf("  %-28s %-7s ", info.key, rf_confidence_text(info.confidence));
        cli_wrap(info.title, 39, 39, CLI_WIDTH);
    }
    printf("\nOne in full: refuel equations show KEY        For programs: refuel equations --json\n");
    printf("KEY may also be a method (ledger), a check (fibre) or a paper (Mifflin1990).\n");
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

static const char *unit_of_error(refuel_formula_kind kind)
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
        snprintf(text, sizeof text, "%s %s (1 SD, one person)", low, unit_of_error(info->kind));
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
    key_list formulas = {.used = 0}, checks = {.used = 0};
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (rf_rests_on(&info, it->key)) add_key(&formulas, info.key);
    for (size_t i = 0; refuel_check_at(i); i++)
        if (strcmp(refuel_check_at(i)->source, it->key) == 0) add_key(&checks, refuel_check_at(i)->id);
    field("formulas", formulas.text);
    field("checks", checks.text);
    if (!formulas.used && !checks.used) field("used for", "a number or a convention; the pages of docs/ name the key");
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
        case RF_ENTRY_SOURCE:
            printf("%s\n", entry->paper->key);
            show_source(entry->paper);
            return;
        case RF_ENTRY_NONE: return;
    }
}

static void page_source(const char *key, const char *before)
{
    const refuel_source *paper = refuel_source_find(key);
    if (!paper) return;
    printf("%s%s", before, paper->citation);
    if (*paper->doi) printf(", [doi:%s](https://doi.org/%s)", paper->doi, paper->doi);
}

/* A bar in a text would end the cell of a table, so the page has none. */
void cli_render_equations_page(void)
{
    refuel_equation_info info;
    refuel_formula_kind kind = REFUEL_FORMULA_NONE;
    printf(
        "# Equations\n\nWritten by `refuel equations --markdown`; a test compares. W weight, H height, A age, FFM and "
        "FM "
        "fat-free and fat mass, BMI body mass index.\nConfidence: high = two or more independent sources agree, or a "
        "published example is reproduced; medium = one source.\nThe error is one standard deviation for one person, as "
        "refuel uses it.\n");
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        if (info.kind != kind) printf("\n## %s\n", kind_heading(info.kind));
        kind = info.kind;
        printf("\n### %s\n\n%s.\n\n- Formula: `%s`\n- Source: ", info.key, info.title, info.formula);
        page_source(info.source, "");
        page_source(info.second_source, "; ");
        printf("\n- Derived from: %s\n- Confidence: %s\n", *info.sample ? info.sample : "not stated",
               rf_confidence_text(info.confidence));
        if (!isnan(info.sd_percent)) {
            char sd[RF_NUMBER_TEXT];
            rf_number_text(info.sd_percent, sd);
            printf("- Error: %s %s\n", sd, unit_of_error(info.kind));
        }
        if (*info.note) printf("- Note: %s\n", info.note);
    }
}
