#include "cli/describe.h"

#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/text.h"
#include "core/units.h"
#include "plan/input.h"

#define MOST_WORDS 3 /* more of them do not fit into the left column */
#define WORDS (CLI_HELP - CLI_VALUE)

bool cli_takes_word(const rf_field *field, const rf_refused *refused, const refuel_choice *it)
{
    return !rf_refused_choice(refused, field->info.number, it->value);
}

/* The choices that are taken, or those that are not. Returns how many. */
static int join(const rf_field *field, const rf_refused *refused, bool taken, const char *between, char text[WORDS])
{
    int count = 0;
    *text = '\0';
    for (const refuel_choice *it = field->info.choices; it && it->name; it++)
        if (cli_takes_word(field, refused, it) == taken) rf_text_join(text, WORDS, between, it->name), count++;
    return count;
}

/* Whether a part of a help, "unknown: both", is about a choice that is refused. */
static bool is_about_refused(const char *part, size_t length, const rf_field *field, const rf_refused *refused)
{
    for (const refuel_choice *it = field->info.choices; it && it->name; it++) {
        size_t name = strlen(it->name);
        bool about = name < length && memcmp(part, it->name, name) == 0 && part[name] == ':';
        if (about && !cli_takes_word(field, refused, it)) return true;
    }
    return false;
}

void cli_help_of(const rf_field *field, const rf_refused *refused, char help[CLI_HELP])
{
    char words[WORDS], not_taken[WORDS + 16];
    *help = '\0';
    for (const char *part = field->info.help; *part;) {
        size_t length = strcspn(part, ";");
        char text[CLI_HELP];
        snprintf(text, sizeof text, "%.*s", (int)length, part);
        if (!is_about_refused(part, length, field, refused)) rf_text_join(help, CLI_HELP, "; ", text);
        part += length;
        part += strspn(part, "; ");
    }
    if (join(field, refused, false, ", ", words) == 0) return;
    snprintf(not_taken, sizeof not_taken, "refused here: %s", words);
    rf_text_join(help, CLI_HELP, "; ", not_taken);
}

void cli_describe(const rf_field *field, const rf_refused *refused, char value[CLI_VALUE], char help[CLI_HELP])
{
    char words[WORDS] = "";
    bool words_only = field->kind == RF_KIND_END && field->info.choices;
    int count = words_only ? join(field, refused, true, "|", words) : 0;
    const char *example = rf_field_example(field);
    cli_help_of(field, refused, help);
    if (count > MOST_WORDS) {
        join(field, refused, true, ", ", words);
        rf_text_join(help, CLI_HELP, ": ", words);
    } else if (*example) {
        rf_text_join(help, CLI_HELP, "; like ", example);
    }
    snprintf(value, CLI_VALUE, "%.*s", CLI_VALUE - 1, count > MOST_WORDS ? "WORD" : words_only ? words : "VALUE");
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
    snprintf(part, sizeof part, "also --%s alone", field->word_flag ? field->word_flag : "");
    if (field->word_flag) rf_text_join(facts, CLI_HELP, "; ", part);
    for (const char *const *it = info->aliases; *it; it++) {
        char name[48];
        snprintf(name, sizeof name, "also --%s", *it);
        rf_text_join(facts, CLI_HELP, "; ", name);
    }
}

void cli_refused(const cli_command *command, bool by_flag, char text[CLI_HELP])
{
    *text = '\0';
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        char words[WORDS], one[WORDS + CLI_VALUE];
        if (join(it, command->refused, false, " or ", words) == 0) continue;
        snprintf(one, sizeof one, "%s%s %s", by_flag ? "--" : "", by_flag ? it->info.flag : it->info.path, words);
        rf_text_join(text, CLI_HELP, ", ", one);
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
        if (command->log && command->log->gives == i) rf_text_join(text, CLI_HELP, " or ", "--" RF_LOG_KEY);
    }
}
