/* The command line: flags of the inputs come from the table of inputs, the rest from the table of a command. */
#ifndef REFUEL_CLI_ARGS_H
#define REFUEL_CLI_ARGS_H

#include "cli/command.h"

/* Reads argv behind the command. */
refuel_status cli_args_read(cli_args *args, int argc, char **argv);

/* An option that takes no value, as if it had been given. */
void cli_option_set(cli_args *args, const char *flag);

/* The value of an option of the command: "" where it takes none and was given, NULL where it was not given. */
const char *cli_option_of(const cli_args *args, const char *flag);

#endif
