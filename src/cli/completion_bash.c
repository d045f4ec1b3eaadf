/* refuel help --completion bash */
#include <stdio.h>

#include "cli/completion.h"
#include "cli/nutrient_flag.h"

/* The commands that take an input of a request with all its choices, each with its flag: plan:--sex | check:--sex */
static void input_patterns(const cli_command *const *commands, int input, const char *flag)
{
    int first = 1;
    for (const cli_command *const *it = commands; *it; it++) {
        if (cli_use_of(*it, input) == CLI_UNUSED || cli_refuses(*it, input)) continue;
        printf("%s%s:--%s", first ? "    " : " | ", (*it)->name, flag);
        first = 0;
    }
}

static void words_of(const cli_flag *flag)
{
    printf(") words='%s' ;;\n", flag->takes_file ? "@file" : flag->words);
}

static int is_told(const cli_flag *flag)
{
    return flag->takes_file || *flag->words;
}

/* The choices of an input that are left where a command refuses some. */
static void input_words_left(const cli_command *const *commands, int input)
{
    cli_flag flag;
    for (const cli_command *const *it = commands; *it; it++) {
        if (!cli_refuses(*it, input)) continue;
        cli_flag_of_input(&rf_request_fields[input], (*it)->refused, &flag);
        printf("    %s:--%s", (*it)->name, flag.name);
        words_of(&flag);
    }
}

/* What stands behind which flag. */
static void values(const cli_command *const *commands)
{
    cli_flag flag;
    printf("    case $command:$flag in\n");
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        cli_flag_of_input(&rf_request_fields[i], NULL, &flag);
        if (!is_told(&flag)) continue;
        input_patterns(commands, i, flag.name);
        words_of(&flag);
        input_words_left(commands, i);
    }
    for (const cli_command *const *it = commands; *it; it++) {
        for (int i = 1; i < (*it)->field_count; i++) {
            cli_flag_of_input(&(*it)->fields[i], NULL, &flag);
            if (!is_told(&flag)) continue;
            printf("    %s:--%s", (*it)->name, flag.name);
            words_of(&flag);
        }
        for (int i = 0; (*it)->options[i].flag; i++) {
            cli_flag_of_option(&(*it)->options[i], &flag);
            if (!is_told(&flag)) continue;
            printf("    %s:--%s", (*it)->name, flag.name);
            words_of(&flag);
        }
    }
    printf("    esac\n");
}

/* Those about health stand by themselves, for the command that takes all but them. */
static void input_flags(const char *variable, int health)
{
    printf("    %s='", variable);
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (rf_request_fields[i].unkept == health) printf("%s--%s", i > 1 ? " " : "", rf_request_fields[i].info.flag);
    if (!health) printf(" --%s", cli_nutrient_option.flag);
    printf("'\n");
}

static void flags_of(const cli_command *command)
{
    printf("    %s)\n        valued=\"", command->name);
    for (int health = 0; health < 2; health++)
        if (cli_takes_all(command, health)) printf(health ? "$health" : "$inputs");
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (cli_is_apart(command, i)) printf(" --%s", rf_request_fields[i].info.flag);
    if (cli_nutrients_apart(command)) printf(" --%s", cli_nutrient_option.flag);
    for (int i = 1; i < command->field_count; i++) printf(" --%s", command->fields[i].info.flag);
    for (int i = 0; command->options[i].flag; i++)
        if (command->options[i].value) printf(" --%s", command->options[i].flag);
    printf("\"\n        switches='");
    int first = 1;
    for (int i = 0; command->options[i].flag; i++) {
        if (command->options[i].value) continue;
        printf("%s--%s", first ? "" : " ", command->options[i].flag);
        first = 0;
    }
    printf("'\n        ;;\n");
}

static void positions(const cli_command *const *commands)
{
    char words[CLI_WORDS];
    printf("    case $command:$place in\n");
    for (const cli_command *const *it = commands; *it; it++)
        for (int place = 0; place < (*it)->positions; place++) {
            cli_position_words(*it, commands, place, words);
            if (*words) printf("    %s:%d) words='%s' ;;\n", (*it)->name, place, words);
        }
    printf("    esac\n");
}

static const char head[] =
    "# Completion of refuel in bash, written by refuel help --completion bash.\n"
    "\n"
    "_refuel() {\n"
    "    local command=${COMP_WORDS[1]-} current=${COMP_WORDS[COMP_CWORD]} flag=${COMP_WORDS[COMP_CWORD-1]}\n"
    "    local inputs= health= valued= switches= words= place=0 skip= i\n"
    "    COMPREPLY=()\n";

/* A value stands behind its flag, or behind an equals sign, which is a word of its own. */
static const char before_values[] =
    "    if [[ $current == '=' ]]; then\n"
    "        current=\n"
    "    elif [[ $flag == '=' && $COMP_CWORD -gt 2 ]]; then\n"
    "        flag=${COMP_WORDS[COMP_CWORD-2]}\n"
    "    fi\n";

static const char before_positions[] =
    "    if [[ \" $valued \" == *\" $flag \"* ]]; then\n"
    "        if [[ $words == '@file' ]]; then\n"
    "            compopt -o filenames 2>/dev/null\n"
    "            mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
    "        else\n"
    "            mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
    "        fi\n"
    "        return\n"
    "    fi\n"
    "    # what was given is not offered again; words that belong to no flag are counted\n"
    "    words=\n"
    "    for ((i = 2; i < COMP_CWORD; i++)); do\n"
    "        flag=${COMP_WORDS[i]}\n"
    "        if [[ -n $skip ]]; then\n"
    "            skip=\n"
    "            [[ $flag == '=' ]] && skip=yes\n"
    "        elif [[ $flag == --* ]]; then\n"
    "            [[ \" $valued \" == *\" $flag \"* ]] && skip=yes\n"
    "        else\n"
    "            ((place++))\n"
    "        fi\n"
    "    done\n";

static const char tail[] =
    "    local files=\n"
    "    if [[ $words == '@file' ]]; then\n"
    "        words=\n"
    "        files=yes\n"
    "        compopt -o filenames 2>/dev/null\n"
    "    fi\n"
    "    for flag in $valued $switches; do\n"
    "        [[ \" ${COMP_WORDS[*]:2:COMP_CWORD-2} \" == *\" $flag \"* ]] || words+=\" $flag\"\n"
    "    done\n"
    "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\"; [[ -n $files ]] && compgen -f -- \"$current\")\n"
    "}\n"
    "complete -F _refuel refuel\n";

void cli_complete_bash(const cli_command *const *commands)
{
    char words[CLI_WORDS];
    cli_command_words(commands, words);
    printf("%s", head);
    printf(
        "    if ((COMP_CWORD == 1)); then\n        mapfile -t COMPREPLY < <(compgen -W '%s --help --version' -- "
        "\"$current\")\n        return\n    fi\n",
        words);
    input_flags("inputs", 0);
    input_flags("health", 1);
    printf("    case $command in\n");
    for (const cli_command *const *it = commands; *it; it++) flags_of(*it);
    printf("    *) return ;;\n    esac\n%s", before_values);
    values(commands);
    printf("%s", before_positions);
    positions(commands);
    printf("%s", tail);
}
