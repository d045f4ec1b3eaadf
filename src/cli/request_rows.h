/* The rows that requests have besides their inputs: the schedule of a projection, the logs of training load and of tracking,
   and that of fatigue, which may be left out. */
#ifndef REFUEL_CLI_REQUEST_ROWS_H
#define REFUEL_CLI_REQUEST_ROWS_H

#include "cli/command.h"

extern const cli_rows cli_schedule_rows, cli_log_rows, cli_recent_log_rows, cli_track_rows;

#endif
