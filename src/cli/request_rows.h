/* The rows that requests have besides their inputs: the schedule of a projection, the logs of training load and of tracking,
   and those that may be left out: of fatigue, and of plan, check and project. */
#ifndef REFUEL_CLI_REQUEST_ROWS_H
#define REFUEL_CLI_REQUEST_ROWS_H

#include "cli/command.h"

extern const cli_rows cli_schedule_rows, cli_log_rows, cli_recent_log_rows, cli_track_rows, cli_taken_log_rows;

#endif
