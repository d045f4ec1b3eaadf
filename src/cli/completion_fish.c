/* refuel help --completion fish */
#include <stdio.h>

#include "cli/completion.h"
#include "cli/nutrient_flag.h"
#include "core/text.h"

static void line(const char *condition, const cli_flag *flag)
{
    printf("complete -c refuel -n '%s' -l %s", condition, flag->name);
    if (flag->takes_file)
        printf(" -r -F");
    else if (flag->takes_value)
        printf(" -x");
    if (*flag->words) printf(" -a '%s'", flag->words);
    printf(" -d '%s'\n", flag->help);
}

/* A command that refuses choices of an input has a line of its own for it. */
static void input_line(const cli_command *const *commands, const char *takers, int input, const cli_flag *flag)
{
    char condition[CLI_WORDS];
    snprintf(condition, sizeof condition, "%s", takers);
    for (const cli_command *const *it = commands; *it; it++) {
        if (!cli_refuses(*it, input)) continue;
        rf_text_join(condition, sizeof condition, "; and not __fish_seen_subcommand_from ", (*it)->name);
    }
    line(condition, flag);
}

static void flags_of(const cli_command *command, const cli_command *const *commands)
{
    cli_flag flag;
    char condition[CLI_SHORT], words[CLI_WORDS];
    snprintf(condition, sizeof condition, "__fish_seen_subcommand_from %s", command->name);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (!cli_is_apart(command, i) && !cli_refuses(command, i)) continue;
        cli_flag_of_input(&rf_request_fields[i], command->refused, &flag);
        line(condition, &flag);
    }
    if (cli_nutrients_apart(command)) {
        cli_flag_of_option(&cli_nutrient_option, &flag);
        line(condition, &flag);
    }
    for (int i = 1; i < command->field_count; i++) {
        cli_flag_of_input(&command->fields[i], NULL, &flag);
        line(condition, &flag);
    }
    for (int i = 0; command->options[i].flag; i++) {
        cli_flag_of_option(&command->options[i], &flag);
        line(condition, &flag);
    }
    for (int place = 0; place < command->positions; place++) {
        cli_position_words(command, commands, place, words);
        if (strcmp(words, CLI_FILES) == 0)
            printf("complete -c refuel -n '%s; and test (count (commandline -opc)) -eq %d' -F\n", condition, place + 2);
        else if (*words)
            printf("complete -c refuel -n '%s; and test (count (commandline -opc)) -eq %d' -a '%s'\n", condition,
                   place + 2, words);
    }
}

void cli_complete_fish(const cli_command *const *commands)
{
    cli_flag flag;
    char help[CLI_SHORT], takers[2][CLI_WORDS] = {"__fish_seen_subcommand_from", "__fish_seen_subcommand_from"};
    printf("# Completion of refuel in fish, written by refuel help --completion fish.\n\ncomplete -c refuel -f\n");
    for (const cli_command *const *it = commands; *it; it++) {
        cli_short((*it)->summary, help);
        printf("complete -c refuel -n __fish_use_subcommand -a %s -d '%s'\n", (*it)->name, help);
        for (int health = 0; health < 2; health++)
            if (cli_takes_all(*it, health)) rf_text_join(takers[health], CLI_WORDS, " ", (*it)->name);
    }
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        cli_flag_of_input(&rf_request_fields[i], NULL, &flag);
        input_line(commands, takers[rf_request_fields[i].unkept], i, &flag);
    }
    cli_flag_of_option(&cli_nutrient_option, &flag);
    line(takers[false], &flag);
    for (const cli_command *const *it = commands; *it; it++) flags_of(*it, commands);
}
