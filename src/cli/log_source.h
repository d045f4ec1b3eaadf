/* The log of plan, check and project: the files of --log. */
#ifndef REFUEL_CLI_LOG_SOURCE_H
#define REFUEL_CLI_LOG_SOURCE_H

#include "cli/args.h"
#include "cli/sources.h"
#include "io/from_log.h"

/* The option of a command. */
#define CLI_LOG_OPTION                                                                                       \
    {                                                                                                        \
        RF_LOG_KEY, "FILE",                                                                                  \
            "takes what a log tells: any file that refuel import reads (- is standard input), also several", \
            RF_LOG_KEY                                                                                       \
    }

/* What cannot be done is told before anything is read. */
refuel_status cli_log_check(cli_args *args);

/* Reads the files in the place of the log of the JSON. What is wrong joins the errors. */
void cli_log_take_files(cli_sources *sources, rf_from_log *log, rf_errors *errors);

/* How the log stands among the sources of a call. */
static inline rf_from_log_use cli_log_use(const cli_args *args, const rf_track_reading *in_json)
{
    return (rf_from_log_use){
        .profile = CLI_FROM_PROFILE, .source = CLI_FROM_LOG, .tried = in_json->read || cli_option_of(args, RF_LOG_KEY)};
}

#endif
