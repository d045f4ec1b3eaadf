/* What is said where a command fails. */
#ifndef REFUEL_CLI_FAIL_H
#define REFUEL_CLI_FAIL_H

#include "cli/command.h"

/* Says what went wrong, also as JSON where that was asked for, and returns the exit status. */
int cli_fail(const cli_args *args);

/* Says what is wrong with the member of an array of requests. */
void cli_fail_member(void *context, size_t number, const rf_errors *errors);

/* The exit status of requests that were answered: found by --strict, and how many members of an array are wrong. */
int cli_exit(const cli_args *args, int found, size_t wrong);

/* The command with this name; NULL where there is none. */
const cli_command *cli_command_named(const cli_args *args, const char *name);

/* Says that there is no such command, and which may have been meant; returns the exit status. */
int cli_no_such_command(cli_args *args, const char *name);

#endif
