#include "cli/completion.h"

#include <refuel/equation.h>
#include <stdio.h>
#include <string.h>

#include "cli/describe.h"
#include "core/text.h"

void cli_short(const char *help, char text[CLI_SHORT])
{
    size_t length = strcspn(help, ";"), used = 0, i = 0;
    for (; i < length && used + 1 < CLI_SHORT; i++)
        if (!strchr("'\"[]\\`$", help[i])) text[used++] = help[i] == ':' ? ',' : help[i];
    while (i < length && used > 0 && text[used - 1] != ' ') used--; /* no part of a word */
    while (used > 0 && strchr(" ,", text[used - 1])) used--;
    text[used] = '\0';
}

static void add_word(char words[CLI_WORDS], const char *word)
{
    rf_text_join(words, CLI_WORDS, " ", word);
}

/* The keys of one kind of formula; of all where kind is REFUEL_FORMULA_NONE. */
static void add_keys(refuel_formula_kind kind, char words[CLI_WORDS])
{
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (kind == REFUEL_FORMULA_NONE || info.kind == kind) add_word(words, info.key);
}

int cli_is_apart(const cli_command *command, int input)
{
    return cli_use_of(command, input) != CLI_UNUSED && !cli_takes_all(command, rf_request_fields[input].unkept);
}

void cli_flag_of_input(const rf_field *row, const rf_refused *refused, cli_flag *flag)
{
    *flag = (cli_flag){.name = row->info.flag, .takes_value = 1};
    cli_short(row->info.help, flag->help);
    for (const refuel_choice *it = row->info.choices; it && it->name; it++)
        if (cli_takes_word(row, refused, it)) add_word(flag->words, it->name);
    if (row != &rf_request_fields[REFUEL_INPUT_EQUATION]) return;
    add_word(flag->words, "auto");
    add_keys(REFUEL_FORMULA_RESTING, flag->words);
}

void cli_flag_of_option(const cli_option *option, cli_flag *flag)
{
    *flag = (cli_flag){.name = option->flag, .takes_value = option->value != NULL};
    cli_short(option->help, flag->help);
    if (!option->value) return;
    flag->takes_file = strcmp(option->value, "FILE") == 0;
    if (!strchr(option->value, '|')) return;
    snprintf(flag->words, sizeof flag->words, "%s", option->value);
    for (char *it = flag->words; *it; it++)
        if (*it == '|') *it = ' ';
}

void cli_command_words(const cli_command *const *commands, char words[CLI_WORDS])
{
    *words = '\0';
    for (const cli_command *const *it = commands; *it; it++) add_word(words, (*it)->name);
}

void cli_position_words(const cli_command *command, const cli_command *const *commands, int place,
                        char words[CLI_WORDS])
{
    static const char between[] = "[] ";
    const char *it = command->positions_name + strspn(command->positions_name, between);
    *words = '\0';
    for (; place > 0 && *it; place--) {
        it += strcspn(it, between);
        it += strspn(it, between);
    }
    int length = (int)strcspn(it, between);
    if (length == 7 && strncmp(it, "COMMAND", 7) == 0)
        cli_command_words(commands, words);
    else if (length == 3 && strncmp(it, "KEY", 3) == 0)
        add_keys(REFUEL_FORMULA_NONE, words);
    else if (length == 3 && strncmp(it, "LOG", 3) == 0)
        snprintf(words, CLI_WORDS, "%s", CLI_FILES);
    else if (*it >= 'a' && *it <= 'z')
        snprintf(words, CLI_WORDS, "%.*s", length, it);
}
