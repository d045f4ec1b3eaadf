/* What is said where a command fails. */
#ifndef REFUEL_CLI_FAIL_H
#define REFUEL_CLI_FAIL_H

#include "cli/args.h"

/* Says what went wrong, also as JSON where that was asked for, and returns the exit status. */
int cli_fail(const cli_args *args);

#endif
