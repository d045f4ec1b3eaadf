/* The rows that requests have besides their inputs: the schedule of a projection, the log of training load. */
#ifndef REFUEL_CLI_REQUEST_ROWS_H
#define REFUEL_CLI_REQUEST_ROWS_H

#include "cli/command.h"

extern const cli_rows cli_schedule_rows, cli_log_rows;

#endif
