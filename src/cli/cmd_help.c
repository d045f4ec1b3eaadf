/* refuel help: what there is. */
#include <refuel/version.h>
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/completion.h"
#include "cli/describe.h"
#include "cli/fail.h"
#include "cli/generate.h"
#include "cli/one_of.h"
#include "cli/print.h"
#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"

/* What the commands that judge a person cannot do without, and those that need something else. */
static void required(const cli_command *const *commands)
{
    char inputs[CLI_HELP], names[CLI_HELP] = "", more[2 * CLI_HELP] = "", text[5 * CLI_HELP], one[2 * CLI_HELP];
    for (const cli_command *const *it = commands; *it; it++) {
        const char *also = (*it)->also_required;
        cli_required(*it, inputs);
        if ((*it)->of_lines) continue;
        if ((*it)->takes_inputs && !cli_takes_part(*it)) rf_text_join(names, sizeof names, ", ", (*it)->name);
        if (cli_takes_part(*it) && !*inputs)
            snprintf(one, sizeof one, "%s needs nothing", (*it)->name);
        else if (cli_takes_part(*it))
            snprintf(one, sizeof one, "%s only %s%s%s", (*it)->name, inputs, also ? " and " : "", also ? also : "");
        else
            snprintf(one, sizeof one, "%s also %s", (*it)->name, also ? also : "");
        if (also || cli_takes_part(*it)) rf_text_join(more, sizeof more, "; ", one);
    }
    cli_required(commands[0], inputs);
    snprintf(text, sizeof text,
             "%s need %s%s%s. All else may be left out: refuel help plan tells the defaults and ranges.", names, inputs,
             *more ? "; " : "", more);
    putchar('\n');
    cli_wrap(text, 0, 0, CLI_WIDTH);
}

static void overview(const cli_command *const *commands)
{
    printf("refuel %s: how much a runner needs to eat\n\nusage: refuel COMMAND [flags]\n\n", refuel_version());
    for (const cli_command *const *it = commands; *it; it++) {
        printf("  %-11s ", (*it)->name);
        cli_wrap((*it)->summary, 14, 14, CLI_WIDTH);
    }
    required(commands);
    printf(
        "\nStart with: %s\nVersion: refuel --version. Exit status: 0 done, 1 could not be done, 2 wrong request, 3 a "
        "finding under --strict.\n",
        cli_plan.example);
}

static const struct {
    const char *flag;
    void (*write)(const cli_command *const *commands);
} pages[] = {{"man", cli_write_man},
             {"schema", cli_write_schema},
             {"typescript", cli_write_typescript},
             {"python", cli_write_python},
             {"json-page", cli_write_json_page},
             {"needs-page", cli_write_needs_page},
             {"checks-page", cli_write_checks_page}};

/* By the word behind --completion. */
static const struct {
    const char *shell;
    void (*write)(const cli_command *const *commands);
} shells[] = {{"bash", cli_complete_bash}, {"zsh", cli_complete_zsh}, {"fish", cli_complete_fish}};

#define PAGES (sizeof pages / sizeof *pages)

static refuel_status only_page(cli_args *args)
{
    const char *flags[PAGES + 2] = {"completion"};
    for (size_t i = 0; i < PAGES; i++) flags[i + 1] = pages[i].flag;
    return cli_one_of(args, flags);
}

static refuel_status write_completion(cli_args *args, const char *shell)
{
    char shown[RF_PRINTABLE];
    refuel_status status = only_page(args);
    if (status == REFUEL_OK && args->positions > 0) status = cli_exclude(args, "completion", args->position[0]);
    if (status != REFUEL_OK) return status;
    for (size_t i = 0; i < sizeof shells / sizeof *shells; i++) {
        if (strcmp(shells[i].shell, shell) != 0) continue;
        shells[i].write(args->commands);
        return REFUEL_OK;
    }
    rf_printable(shell, strlen(shell), shown);
    return rf_fail(&args->err, REFUEL_E_UNKNOWN, "completion", "\"%s\" is not known; write bash, zsh or fish", shown);
}

/* A page is about all commands, and is written alone. */
static refuel_status write_page(cli_args *args, size_t page)
{
    refuel_status status = only_page(args);
    if (status == REFUEL_OK && args->positions > 0) status = cli_exclude(args, pages[page].flag, args->position[0]);
    if (status == REFUEL_OK) pages[page].write(args->commands);
    return status;
}

static int run(cli_args *args)
{
    const char *shell = cli_option_of(args, "completion");
    if (shell) return write_completion(args, shell) == REFUEL_OK ? 0 : cli_fail(args);
    for (size_t i = 0; i < PAGES; i++)
        if (cli_option_of(args, pages[i].flag)) return write_page(args, i) == REFUEL_OK ? 0 : cli_fail(args);
    if (args->positions == 0) {
        overview(args->commands);
        return 0;
    }
    const cli_command *command = cli_command_named(args, args->position[0]);
    if (!command) return cli_no_such_command(args, args->position[0]);
    return cli_manual(command);
}

static const cli_option options[] = {
    {"man", NULL, "writes the man page", NULL},
    {"schema", NULL, "writes the JSON Schema of requests and results", NULL},
    {"python", NULL, "writes the module of the Python package that follows the tables", NULL},
    {"typescript", NULL, "writes the types of requests and results for TypeScript", NULL},
    {"json-page", NULL, "writes the page docs/json.md", NULL},
    {"needs-page", NULL, "writes the page docs/needs.md", NULL},
    {"checks-page", NULL, "writes the page docs/checks.md", NULL},
    {"completion", "bash|zsh|fish", "writes the completion of a shell", NULL},
    {"help", NULL, "this manual", NULL},
    {NULL, NULL, NULL, NULL}};

const cli_command cli_help = {
    .name = "help",
    .summary = "this overview, or the manual of a command",
    .run = run,
    .options = options,
    .positions_name = "[COMMAND]",
    .positions = 1,
    .example = "refuel help plan",
};
