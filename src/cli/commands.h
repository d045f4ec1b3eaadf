/* The one table of commands. A new command is a file cmd_<name>.c that defines cli_<name>, and a line here. */
#ifndef REFUEL_CLI_COMMANDS_H
#define REFUEL_CLI_COMMANDS_H

#include "cli/args.h"
#include "cli/fail.h"

/* In the order of the help. */
#define CLI_COMMAND_LIST(X) \
    X(plan)                 \
    X(check)                \
    X(project)              \
    X(equations)            \
    X(help)

typedef struct cli_command {
    const char *name, *summary;
    int (*run)(cli_args *args); /* returns the exit status */
    const cli_option *options;  /* besides the inputs; ends with a NULL flag */
    const char *positions_name; /* "[show KEY]"; "" where it takes no words */
    int positions;              /* how many words at the most */
    int takes_inputs;           /* whether it takes the inputs of a request */
    const rf_field *fields;     /* a second table of inputs, or NULL */
    int field_count;
    const char *example;
} cli_command;

#define DECLARE(name) extern const cli_command cli_##name;
CLI_COMMAND_LIST(DECLARE)
#undef DECLARE

extern const cli_command *const cli_commands[]; /* ends with NULL */

const cli_command *cli_command_named(const char *name);

/* Says that there is no such command, and which may have been meant; returns the exit status. */
int cli_no_such_command(cli_args *args, const char *name);

/* Prints the manual of a command; returns the exit status. */
int cli_manual(const cli_command *command);

/* The options of every command that makes a plan of a request. */
#define CLI_REQUEST_OPTIONS                                                                               \
    {"input", "FILE", "reads the request as JSON (- is standard input); flags override it", NULL},        \
        {"json", NULL, "writes JSON", NULL}, {"explain", NULL, "shows how each number came about", NULL}, \
        {"strict", NULL, "exit status 3 where a check finds something or the goal is refused", NULL},     \
    {                                                                                                     \
        "help", NULL, "this manual", NULL                                                                 \
    }

#endif
