/* What is said where a command fails. */
#ifndef REFUEL_CLI_FAIL_H
#define REFUEL_CLI_FAIL_H

#include "cli/command.h"

/* Says what went wrong, also as JSON where that was asked for, and returns the exit status. */
int cli_fail(const cli_args *args);

/* The command with this name; NULL where there is none. */
const cli_command *cli_command_named(const cli_args *args, const char *name);

/* Says that there is no such command, and which may have been meant; returns the exit status. */
int cli_no_such_command(cli_args *args, const char *name);

#endif
