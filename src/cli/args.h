/* The command line: flags of the inputs come from the table of inputs, the rest from the table of a command. */
#ifndef REFUEL_CLI_ARGS_H
#define REFUEL_CLI_ARGS_H

#include "cli/command.h"
#include "io/requests.h"

/* Reads argv behind the command. */
refuel_status cli_args_read(cli_args *args, int argc, char **argv);

/* The value of an option of the command: "" where it takes none and was given, NULL where it was not given. */
const char *cli_option_of(const cli_args *args, const char *flag);

/* Opens the requests of --input: none where it was not given. */
refuel_status cli_requests_open(cli_args *args, rf_requests *requests);

/* Which inputs somebody tried to give, by a flag or in a file; of_file may be NULL. */
void cli_tried(const cli_args *args, const rf_field_text of_file[RF_REQUEST_ROWS],
               rf_field_text texts[RF_REQUEST_ROWS]);

#endif
