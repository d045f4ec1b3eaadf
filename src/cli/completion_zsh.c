/* refuel help --completion zsh */
#include <stdio.h>
#include <string.h>

#include "cli/completion.h"
#include "cli/nutrient_flag.h"

static void argument(const cli_flag *flag)
{
    printf("        '--%s%s[%s]", flag->name, flag->takes_value ? "=" : "", flag->help);
    if (flag->takes_file)
        printf(":file:_files");
    else if (*flag->words)
        printf(":%s:(%s)", flag->name, flag->words);
    else if (flag->takes_value)
        printf(":%s: ", flag->name);
    printf("'");
}

/* One more, on a line of its own. */
static void further(const cli_flag *flag)
{
    printf(" \\\n    ");
    argument(flag);
}

/* The array of the inputs of all commands, without those of which this one refuses choices. */
static void shared_inputs(const cli_command *command, const char *variable, bool health)
{
    char text[CLI_WORDS];
    snprintf(text, sizeof text, "${%s[@]}", variable);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        char inner[CLI_WORDS];
        if (rf_request_fields[i].unkept != health || !cli_refuses(command, i)) continue;
        snprintf(inner, sizeof inner, "%s", text);
        snprintf(text, sizeof text, "${(@)%.*s:#--%s=*}", CLI_WORDS - CLI_SHORT, inner, rf_request_fields[i].info.flag);
    }
    printf(" \"%s\"", text);
}

static void arguments_of(const cli_command *command, const cli_command *const *commands)
{
    cli_flag flag;
    char words[CLI_WORDS];
    printf("    %s)\n        _arguments", command->name);
    if (cli_takes_all(command, false)) shared_inputs(command, "inputs", false);
    if (cli_takes_all(command, true)) shared_inputs(command, "health", true);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (!cli_is_apart(command, i) && !cli_refuses(command, i)) continue;
        cli_flag_of_input(&rf_request_fields[i], command->refused, &flag);
        further(&flag);
    }
    if (cli_nutrients_apart(command)) {
        cli_flag_of_option(&cli_nutrient_option, &flag);
        further(&flag);
    }
    for (int i = 1; i < command->field_count; i++) {
        cli_flag_of_input(&command->fields[i], NULL, &flag);
        further(&flag);
    }
    for (int i = 0; command->options[i].flag; i++) {
        cli_flag_of_option(&command->options[i], &flag);
        further(&flag);
    }
    for (int place = 0; place < command->positions; place++) {
        cli_position_words(command, commands, place, words);
        if (strcmp(words, CLI_FILES) == 0)
            printf(" \\\n            '%d:: :_files'", place + 1);
        else
            printf(" \\\n            '%d:: :(%s)'", place + 1, words);
    }
    printf("\n        ;;\n");
}

/* Those about health stand by themselves, for the command that takes all but them. */
static void input_arguments(const char *variable, int health)
{
    cli_flag flag;
    printf("    )\n    %s=(\n", variable);
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        if (rf_request_fields[i].unkept != health) continue;
        cli_flag_of_input(&rf_request_fields[i], NULL, &flag);
        argument(&flag);
        printf("\n");
    }
    if (health) return;
    cli_flag_of_option(&cli_nutrient_option, &flag);
    argument(&flag);
    printf("\n");
}

void cli_complete_zsh(const cli_command *const *commands)
{
    char help[CLI_SHORT];
    printf(
        "#compdef refuel\n# Completion of refuel in zsh, written by refuel help --completion zsh.\n\n_refuel() {\n"
        "    local -a commands inputs health\n    commands=(\n");
    for (const cli_command *const *it = commands; *it; it++) {
        cli_short((*it)->summary, help);
        printf("        '%s:%s'\n", (*it)->name, help);
    }
    input_arguments("inputs", 0);
    input_arguments("health", 1);
    printf(
        "    )\n    if ((CURRENT == 2)); then\n        _describe command commands\n        return\n    fi\n"
        "    local command=$words[2]\n    shift words\n    ((CURRENT--))\n    case $command in\n");
    for (const cli_command *const *it = commands; *it; it++) arguments_of(*it, commands);
    printf(
        "    esac\n}\n\nif [[ $funcstack[1] == _refuel ]]; then\n    _refuel \"$@\"\nelse\n    compdef _refuel refuel\n"
        "fi\n");
}
