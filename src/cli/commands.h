/* The one table of commands. A new command is a file cmd_<name>.c that defines cli_<name>, and a line here. */
#ifndef REFUEL_CLI_COMMANDS_H
#define REFUEL_CLI_COMMANDS_H

#include "cli/command.h"
#include "cli/fail.h"

/* In the order of the help. */
#define CLI_COMMAND_LIST(X) \
    X(plan)                 \
    X(check)                \
    X(project)              \
    X(run)                  \
    X(load)                 \
    X(import)               \
    X(track)                \
    X(needs)                \
    X(fatigue)              \
    X(batch)                \
    X(me)                   \
    X(equations)            \
    X(help)

#define DECLARE(name) extern const cli_command cli_##name;
CLI_COMMAND_LIST(DECLARE)
#undef DECLARE

/* Prints the manual of a command; returns the exit status. */
int cli_manual(const cli_command *command);

#define CLI_HTML_HELP "writes a page to read or print, in one file (- is standard output)"

/* The options of every command that makes a plan of a request. */
#define CLI_REQUEST_OPTIONS                                                                               \
    {"me", NULL, "reads the profile of refuel me; --input and flags override it", NULL},                  \
        {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},    \
        {"json", NULL, "writes JSON", NULL}, {"explain", NULL, "shows how each number came about", NULL}, \
        {"html", "FILE", CLI_HTML_HELP, NULL},                                                            \
        {"strict", NULL, "exit status 3 where a check finds something or the goal is refused", NULL},     \
    {                                                                                                     \
        "help", NULL, "this manual", NULL                                                                 \
    }

#endif
