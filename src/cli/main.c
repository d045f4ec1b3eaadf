/* refuel: the command line. */
#include <errno.h>
#include <refuel/version.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/args.h"
#include "cli/commands.h"
#include "cli/fail.h"
#include "cli/urgent.h"

static const cli_command *const commands[] = {
#define ROW(name) &cli_##name,
    CLI_COMMAND_LIST(ROW)
#undef ROW
        NULL};

/* Errors are also written as JSON when --json stands anywhere, even where the flags could not be read. */
static int wants_json(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--json") == 0) return 1;
    return 0;
}

static int run(int argc, char **argv)
{
    cli_args args = {.json = wants_json(argc, argv), .commands = commands};
    const char *name = argc > 1 ? argv[1] : "help";
    args.errors = (rf_errors){.of = args.each, .capacity = RF_ERRORS_MAX};
    if (strcmp(name, "--version") == 0 || strcmp(name, "version") == 0)
        return printf("refuel %s\n", refuel_version()) < 0;
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) name = "help";
    args.command = cli_command_named(&args, name);
    int words = args.command ? 2 : 1; /* also a name that is none may be an emergency */
    cli_urgent_first(&args, argc > words ? argc - words : 0, argv + words);
    if (!args.command) return cli_no_such_command(&args, name);
    args.refused = args.command->refused;
    if (cli_args_read(&args, argc > 1 ? argc - 2 : 0, argv + 2) != REFUEL_OK) return cli_fail(&args);
    if (args.wants_help || cli_option_of(&args, "help")) return cli_manual(args.command);
    return args.command->run(&args);
}

int main(int argc, char **argv)
{
    /* A closed pipe ends the program without a word, as it ends other tools, also where whoever started it ignores the
       signal: the reader has seen enough. A file over its limit is an error of the write, and is reported like any other. */
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_IGN);
    int status = run(argc, argv);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "refuel: standard output: %s\n", strerror(errno ? errno : EIO));
        return 1;
    }
    return status;
}
