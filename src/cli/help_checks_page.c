/* refuel help --checks-page: docs/checks.md. */
#include <stdio.h>

#include "cli/generate.h"
#include "core/field.h"
#include "core/verdict.h"
#include "diet/case.h"

static const char opening[] =
    "# Every check and its words\n\n"
    "Written by `refuel help --checks-page` from the table of checks. What each of them looks at, its edges, and which of them are "
    "published or refuel's own: [adequacy.md](adequacy.md).\n\n"
    "A check may say more than stands here, where it knows why. A source stands for the rule as a whole; a finding names that of "
    "the edge that binds. A gate refuses a goal.\n";

static const char family[] =
    "\n## Vitamins and minerals\n\n"
    "Each has two checks, by the reference intakes in [needs.md](needs.md): what is eaten, and the upper level.\n\n"
    "| eaten | upper level | of | unit | source |\n|---|---|---|---|---|\n";

static void of_one(const refuel_check_info *info)
{
    printf("\n### `%s`\n\n%s%s", info->id, info->gate ? "Gate: " : "", info->title);
    if (*info->unit) printf(", in %s", info->unit);
    printf(". Source: [%s].\n\n", info->source);
    for (int32_t verdict = REFUEL_VERDICT_OK; verdict <= REFUEL_VERDICT_RISK; verdict++) {
        const char *words = rf_check_words(info->number, verdict);
        if (words) printf("- `%s`: %s\n", rf_choice_name(rf_verdict_words, verdict), words);
    }
}

static void of_nutrients(void)
{
    const refuel_check_info *eaten, *upper;
    fputs(family, stdout);
    for (size_t i = 0; (eaten = refuel_check_at(i)); i++) {
        if (eaten->number < REFUEL_CHECK_OF_NUTRIENT(0) || eaten->number >= REFUEL_CHECK_OF_UPPER_LEVEL(0)) continue;
        upper = refuel_check_describe(REFUEL_CHECK_OF_UPPER_LEVEL(eaten->nutrient));
        printf("| `%s` | `%s` | %s | %s | [%s] |\n", eaten->id, upper->id, eaten->title, eaten->unit, eaten->source);
    }
}

void cli_write_checks_page(const cli_command *const *commands)
{
    const refuel_check_info *info;
    (void)commands;
    fputs(opening, stdout);
    for (size_t i = 0; (info = refuel_check_at(i)) && info->number < REFUEL_CHECK_END; i++) of_one(info);
    of_nutrients();
}
