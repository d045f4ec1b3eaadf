#include "cli/describe.h"

#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/text.h"
#include "core/units.h"
#include "plan/input.h"

#define MOST_WORDS 3 /* more of them do not fit into the left column */

static void join(const refuel_choice *choices, const char *between, char *text, size_t size)
{
    size_t used = 0;
    *text = '\0';
    for (const refuel_choice *it = choices; it && it->name; it++) {
        int more = snprintf(text + used, size - used, "%s%s", used ? between : "", it->name);
        if (more < 0 || (size_t)more >= size - used) break;
        used += (size_t)more;
    }
}

void cli_describe(const rf_field *field, char value[CLI_VALUE], char help[CLI_HELP])
{
    char words[CLI_HELP - CLI_VALUE];
    int count = 0, words_only = field->kind == RF_KIND_END && field->info.choices;
    while (words_only && field->info.choices[count].name) count++;
    join(words_only ? field->info.choices : NULL, count > MOST_WORDS ? ", " : "|", words, sizeof words);
    const char *example = rf_field_example(field);
    if (count > MOST_WORDS)
        snprintf(help, CLI_HELP, "%s: %s", field->info.help, words);
    else
        snprintf(help, CLI_HELP, "%s%s%s", field->info.help, *example ? "; like " : "", example);
    snprintf(value, CLI_VALUE, "%s", count > MOST_WORDS ? "WORD" : words_only ? words : "VALUE");
}

void cli_range_of(const rf_field *field, char range[CLI_RANGE])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    *range = '\0';
    if (field->kind == RF_KIND_END || (field->read && !field->info.number_path)) return; /* words, or a date */
    const char *unit = field->shown ? field->shown : field->info.unit;
    rf_measure own = rf_measure_named(field->info.unit), shown = rf_measure_named(unit);
    rf_number_text(*unit ? rf_measure_convert(field->info.low, own, shown) : field->info.low, low);
    rf_number_text(*unit ? rf_measure_convert(field->info.high, own, shown) : field->info.high, high);
    snprintf(range, CLI_RANGE, "%s%s..%s%s%s", field->info.or_zero ? "0 or " : "", low, high, *unit ? " " : "", unit);
}

/* The inputs that write the same member stand for each other. */
static void alternatives(const rf_field *needed, const char *between, char text[CLI_HELP])
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        char flag[CLI_VALUE];
        snprintf(flag, sizeof flag, "--%s", it->info.flag);
        int same = it->info.excludes == needed->info.number && it->info.offset == needed->info.offset;
        if (same) rf_text_join(text, CLI_HELP, between, flag);
    }
}

void cli_facts(const rf_field *field, int needed, char facts[CLI_HELP])
{
    const refuel_input_info *info = &field->info;
    char range[CLI_RANGE], part[CLI_VALUE];
    *facts = '\0';
    if (needed) {
        rf_text_join(facts, CLI_HELP, "", "required");
        alternatives(field, ", or instead ", facts);
    }
    cli_range_of(field, range);
    snprintf(part, sizeof part, "range %s", range);
    if (*range) rf_text_join(facts, CLI_HELP, "; ", part);
    snprintf(part, sizeof part, "default %s", info->fallback ? info->fallback : "");
    if (info->fallback) rf_text_join(facts, CLI_HELP, "; ", part);
    snprintf(part, sizeof part, "JSON %s", info->path);
    rf_text_join(facts, CLI_HELP, "; ", part);
    if (info->number_path && strcmp(info->number_path, info->path) != 0)
        rf_text_join(facts, CLI_HELP, ", ", info->number_path);
    for (const refuel_number_key *it = info->numbers; it->path; it++) rf_text_join(facts, CLI_HELP, ", ", it->path);
    for (const char *const *it = info->aliases; *it; it++) {
        char name[48];
        snprintf(name, sizeof name, "also --%s", *it);
        rf_text_join(facts, CLI_HELP, "; ", name);
    }
}

void cli_required(const cli_command *command, char text[CLI_HELP])
{
    *text = '\0';
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        char flag[CLI_VALUE];
        if (cli_use_of(command, i) != CLI_NEEDED) continue;
        snprintf(flag, sizeof flag, "--%s", it->info.flag);
        rf_text_join(text, CLI_HELP, ", ", flag);
        alternatives(it, " or ", text);
    }
}
