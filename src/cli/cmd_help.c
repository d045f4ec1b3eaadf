/* refuel help: what there is, and the manual of each command, from the tables. */
#include <refuel/version.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/text.h"
#include "core/failure.h"
#include "core/printable.h"

#define INDENT 36

static void overview(void)
{
    printf("refuel %s: how much a runner needs to eat\n\nusage: refuel COMMAND [flags]\n\n", refuel_version());
    for (const cli_command *const *it = cli_commands; *it; it++) {
        printf("  %-11s ", (*it)->name);
        cli_wrap((*it)->summary, 14, 14, CLI_WIDTH);
    }
    printf(
        "\nStart with: %s\nVersion: refuel --version. Exit status: 0 done, 1 could not be done, 2 wrong request, 3 a "
        "finding under --strict.\n",
        cli_plan.example);
}

static void flag_line(const char *flag, const char *value, const char *help)
{
    char left[64];
    snprintf(left, sizeof left, "  --%s%s%s", flag, value ? " " : "", value ? value : "");
    int used = printf("%-*s", INDENT, left);
    if (used > INDENT) printf("\n%*s", INDENT, "");
    cli_wrap(help, INDENT, INDENT, CLI_WIDTH);
}

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

/* What an input takes: its words, or an example. */
static void input_line(const refuel_field *field)
{
    char words[128], help[512];
    int count = 0, words_only = field->kind == REFUEL_KIND_END && field->choices;
    while (words_only && field->choices[count].name) count++;
    join(words_only ? field->choices : NULL, count > MOST_WORDS ? ", " : "|", words, sizeof words);
    const char *example = field->example ? field->example : words_only ? "" : refuel_kind_about(field->kind)->example;
    if (count > MOST_WORDS)
        snprintf(help, sizeof help, "%s: %s", field->help, words);
    else
        snprintf(help, sizeof help, "%s%s%s", field->help, *example ? "; like " : "", example);
    flag_line(field->flag, count > MOST_WORDS ? "WORD" : words_only ? words : "VALUE", help);
}

static void manual(const cli_command *command)
{
    printf("refuel %s: ", command->name);
    cli_wrap(command->summary, 9 + (int)strlen(command->name), 2, CLI_WIDTH);
    printf("\nusage: refuel %s %s%s[flags]\n\n", command->name, command->positions_name,
           *command->positions_name ? " " : "");
    for (int i = 1; command->takes_inputs && i < REFUEL_INPUT_END; i++) input_line(&refuel_request_fields[i]);
    for (int i = 0; command->options[i].flag; i++)
        flag_line(command->options[i].flag, command->options[i].value, command->options[i].help);
    if (command->example) printf("\nExample: %s\n", command->example);
    if (command->takes_inputs) printf("Information, not medical advice.\n");
}

static int run(cli_args *args)
{
    if (args->positions == 0 && !args->position[0]) {
        overview();
        return 0;
    }
    const cli_command *command = cli_command_named(args->position[0]);
    if (!command) {
        char shown[REFUEL_PRINTABLE];
        refuel_printable(args->position[0], strlen(args->position[0]), shown);
        refuel_fail(&args->err, REFUEL_E_UNKNOWN, "command", "\"%s\" is not known; refuel help lists the commands",
                    shown);
        return cli_fail(args);
    }
    manual(command);
    return 0;
}

static const cli_option options[] = {{"help", NULL, "this manual"}, {NULL, NULL, NULL}};

const cli_command cli_help = {
    .name = "help",
    .summary = "this overview, or the manual of a command",
    .run = run,
    .options = options,
    .positions_name = "[COMMAND]",
    .positions = 1,
    .example = "refuel help plan",
};
