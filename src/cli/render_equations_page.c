/* docs/equations.md: the registry as a page. */
#include <math.h>
#include <stdio.h>

#include "cli/render_equations.h"

static void page_source(const char *key, const char *before)
{
    const refuel_source *paper = refuel_source_find(key);
    if (!paper) return;
    printf("%s%s", before, paper->citation);
    if (*paper->doi) printf(", [doi:%s](https://doi.org/%s)", paper->doi, paper->doi);
}

/* A bar in a text would end the cell of a table, so the page has none. */
static void page_activities(void)
{
    char met[RF_NUMBER_TEXT];
    const char *source = refuel_exercise_at(0)->source;
    printf("\n## %s\n\nSource: ", CLI_EXERCISE_HEADING);
    page_source(source, "");
    printf("\n\n| activity | MET | code | what it is |\n|---|---|---|---|\n");
    for (size_t i = 0; refuel_exercise_at(i); i++) {
        const refuel_exercise_info *it = refuel_exercise_at(i);
        printf("| `%s` | %s | %s | %s |\n", it->key, cli_met_text(it, met), it->code, it->description);
    }
}

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
        if (info.kind != kind) printf("\n## %s\n", cli_kind_heading(info.kind));
        kind = info.kind;
        printf("\n### %s\n\n%s.\n\n- Formula: `%s`\n- Source: ", info.key, info.title, info.formula);
        page_source(info.source, "");
        page_source(info.second_source, "; ");
        printf("\n- Derived from: %s\n- Confidence: %s\n", *info.sample ? info.sample : "not stated",
               rf_confidence_text(info.confidence));
        if (!isnan(info.sd_percent)) {
            char sd[RF_NUMBER_TEXT];
            rf_number_text(info.sd_percent, sd);
            printf("- Error: %s %s\n", sd, cli_unit_of_error(info.kind));
        }
        if (*info.note) printf("- Note: %s\n", info.note);
    }
    page_activities();
}
