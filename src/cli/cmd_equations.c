/* refuel equations: the registry as a table, as JSON, as BibTeX, and one formula in full. */
#include <math.h>
#include <refuel/equation.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/json_out.h"
#include "cli/text.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "io/registry.h"

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

static refuel_status write_registry(const void *what, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    return refuel_equations_json(what, buffer, capacity, needed, err);
}

static int write_json(cli_args *args, const char *key)
{
    return cli_write_json(write_registry, key, &args->err) == REFUEL_OK ? 0 : cli_fail(args);
}

static void table(void)
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
}

static void field(const char *name, const char *text)
{
    if (!*text) return;
    printf("  %-12s ", name);
    cli_wrap(text, 15, 15, CLI_WIDTH);
}

static int show(cli_args *args)
{
    const char *key = args->position[1];
    if (!key) {
        rf_fail(&args->err, REFUEL_E_MISSING, "equation", "write refuel equations show KEY");
        return cli_fail(args);
    }
    if (args->json) return write_json(args, key);
    if (strcmp(key, "owen") == 0) {
        printf("owen is owen-1986 for women and owen-1987 for men\n");
        return 0;
    }
    refuel_equation_info info;
    if (!refuel_equation_describe(refuel_equation_find(key), &info)) {
        char shown[RF_PRINTABLE];
        rf_printable(key, strlen(key), shown);
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; refuel equations lists the keys",
                shown);
        return cli_fail(args);
    }
    char text[160], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    printf("%s\n", info.key);
    field("title", info.title);
    field("kind", rf_formula_kind_text(info.kind));
    field("formula", info.formula);
    field("citation", info.citation);
    field("doi", info.doi);
    field("sample", *info.sample ? info.sample : "not stated");
    if (info.age_high_y > 0) {
        rf_number_text(info.age_low_y, low);
        rf_number_text(info.age_high_y, high);
        snprintf(text, sizeof text, "%s to %s years in the sample; outside: computed and flagged", low, high);
        field("ages", text);
    }
    if (!isnan(info.sd_percent)) {
        rf_number_text(info.sd_percent, low);
        snprintf(text, sizeof text, "%s %s (1 SD, one person)", low,
                 info.kind == REFUEL_FORMULA_BODY ? "points of body fat" : "%");
        field("error", text);
    }
    field("confidence", rf_confidence_text(info.confidence));
    field("note", info.note);
    return 0;
}

/* BibTeX keys and fields from the rows; titles of papers are not in the rows, so the citation stands in note. */
static void bibliography(void)
{
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++) {
        printf("@misc{%s,\n  title = {%s},\n  note = {%s},\n", info.key, info.title, info.citation);
        if (*info.doi) printf("  doi = {%s},\n", info.doi);
        printf("}\n");
    }
}

/* For docs/equations.md. A bar in a text would end the cell of a table, so the page has none. */
static void markdown(void)
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
        printf("\n### %s\n\n%s.\n\n- Formula: `%s`\n- Source: %s", info.key, info.title, info.formula, info.citation);
        if (*info.doi) printf(", [doi:%s](https://doi.org/%s)", info.doi, info.doi);
        printf("\n- Derived from: %s\n- Confidence: %s\n", *info.sample ? info.sample : "not stated",
               rf_confidence_text(info.confidence));
        if (!isnan(info.sd_percent)) {
            char sd[RF_NUMBER_TEXT];
            rf_number_text(info.sd_percent, sd);
            printf("- Error: %s %s\n", sd, info.kind == REFUEL_FORMULA_BODY ? "points of body fat" : "%");
        }
        if (*info.note) printf("- Note: %s\n", info.note);
    }
}

static int run(cli_args *args)
{
    if (args->positions > 0 && strcmp(args->position[0], "show") == 0) return show(args);
    if (args->positions > 0) {
        char shown[RF_PRINTABLE];
        rf_printable(args->position[0], strlen(args->position[0]), shown);
        rf_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known here; write refuel equations show KEY",
                shown);
        return cli_fail(args);
    }
    if (args->json) return write_json(args, NULL);
    if (cli_option_of(args, "bib"))
        bibliography();
    else if (cli_option_of(args, "markdown"))
        markdown();
    else
        table();
    return 0;
}

static const cli_option options[] = {{"json", NULL, "writes JSON"},
                                     {"bib", NULL, "writes BibTeX"},
                                     {"markdown", NULL, "writes the page docs/equations.md"},
                                     {"help", NULL, "this manual"},
                                     {NULL, NULL, NULL}};

const cli_command cli_equations = {
    .name = "equations",
    .summary = "every published formula with its citation, sample and error",
    .run = run,
    .options = options,
    .positions_name = "[show KEY]",
    .positions = 2,
    .example = "refuel equations show mifflin-1990",
};
