/* refuel help: what there is, and the manual of each command, from the tables. */
#include <refuel/version.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/text.h"

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
    char left[192];
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

#define VALUE 128
#define HELP 512

/* What an input takes: its words, or a value like an example. */
static void describe(const rf_field *field, char value[VALUE], char help[HELP])
{
    char words[VALUE];
    int count = 0, words_only = field->kind == RF_KIND_END && field->info.choices;
    while (words_only && field->info.choices[count].name) count++;
    join(words_only ? field->info.choices : NULL, count > MOST_WORDS ? ", " : "|", words, sizeof words);
    const char *example = field->info.example ? field->info.example
                          : words_only        ? ""
                                              : rf_kind_about(field->kind)->example;
    const char *fallback = field->info.fallback ? field->info.fallback : "";
    const char *before = *fallback ? " (default " : "", *after = *fallback ? ")" : "";
    if (count > MOST_WORDS)
        snprintf(help, HELP, "%s%s%s%s: %s", field->info.help, before, fallback, after, words);
    else
        snprintf(help, HELP, "%s%s%s%s%s%s", field->info.help, before, fallback, after, *example ? "; like " : "",
                 example);
    snprintf(value, VALUE, "%s", count > MOST_WORDS ? "WORD" : words_only ? words : "VALUE");
}

static void input_line(const rf_field *field)
{
    char value[VALUE], help[HELP];
    describe(field, value, help);
    flag_line(field->info.flag, value, help);
}

int cli_manual(const cli_command *command)
{
    printf("refuel %s: ", command->name);
    cli_wrap(command->summary, 9 + (int)strlen(command->name), 2, CLI_WIDTH);
    printf("\nusage: refuel %s %s%s[flags]\n\n", command->name, command->positions_name,
           *command->positions_name ? " " : "");
    for (int i = 1; command->takes_inputs && i < REFUEL_INPUT_END; i++) input_line(&rf_request_fields[i]);
    for (int i = 1; i < command->field_count; i++) input_line(&command->fields[i]);
    for (int i = 0; command->options[i].flag; i++)
        flag_line(command->options[i].flag, command->options[i].value, command->options[i].help);
    if (command->example) printf("\nExample: %s\n", command->example);
    if (command->takes_inputs) printf("Information, not medical advice.\n");
    return 0;
}

/* A text of the man page: a dash would become a hyphen and a leading point a request. */
static void troff(const char *text)
{
    for (; *text; text++) {
        if (*text == '-' || *text == '\\') putchar('\\');
        if (*text == '\\')
            putchar('e');
        else
            putchar(*text);
    }
}

static void man_flag(const char *flag, const char *value, const char *help)
{
    printf(".TP\n.B \\-\\-");
    troff(flag);
    if (value) printf(" \\fI%s\\fR", value);
    printf("\n\\&");
    troff(help);
    putchar('\n');
}

static void man_input(const rf_field *field)
{
    char value[VALUE], help[HELP];
    describe(field, value, help);
    man_flag(field->info.flag, value, help);
}

static void man_command(const cli_command *command)
{
    printf(".SS refuel %s %s\n", command->name, command->positions_name);
    troff(command->summary);
    printf(".\n");
    if (command->takes_inputs) printf("Takes the inputs below.\n");
    for (int i = 1; i < command->field_count; i++) man_input(&command->fields[i]);
    for (int i = 0; command->options[i].flag; i++)
        man_flag(command->options[i].flag, command->options[i].value, command->options[i].help);
    if (command->example) {
        printf(".PP\nExample:\n.PP\n.nf\n");
        troff(command->example);
        printf("\n.fi\n");
    }
}

/* For docs/refuel.1. */
static void man_page(void)
{
    printf(
        ".TH REFUEL 1 \"\" \"refuel %s\"\n.SH NAME\nrefuel \\- how much a runner needs to eat\n.SH SYNOPSIS\n"
        ".B refuel\n.I command\n.RI [ flags ]\n.SH COMMANDS\n",
        refuel_version());
    for (const cli_command *const *it = cli_commands; *it; it++) man_command(*it);
    printf(".SH INPUTS\nA quantity carries its unit, as 170cm, 5ft7in, 140lb, 30mi/week, 5:30/km, \\-1lb/week.\n");
    for (int i = 1; i < REFUEL_INPUT_END; i++) man_input(&rf_request_fields[i]);
    printf(
        ".SH EXIT STATUS\n0 done; 1 could not be done: a file, the disk, memory; 2 the request is wrong; 3 with "
        "\\-\\-strict, a check found something or the goal was refused.\n.SH NOTES\nInformation, not medical "
        "advice.\n");
}

static int run(cli_args *args)
{
    if (cli_option_of(args, "man")) {
        man_page();
        return 0;
    }
    if (args->positions == 0) {
        overview();
        return 0;
    }
    const cli_command *command = cli_command_named(args->position[0]);
    if (!command) return cli_no_such_command(args, args->position[0]);
    return cli_manual(command);
}

static const cli_option options[] = {
    {"man", NULL, "writes the man page"}, {"help", NULL, "this manual"}, {NULL, NULL, NULL}};

const cli_command cli_help = {
    .name = "help",
    .summary = "this overview, or the manual of a command",
    .run = run,
    .options = options,
    .positions_name = "[COMMAND]",
    .positions = 1,
    .example = "refuel help plan",
};
