/* What refuel import is told about its files. */
#ifndef REFUEL_CLI_IMPORT_OPTIONS_H
#define REFUEL_CLI_IMPORT_OPTIONS_H

#include "cli/command.h"
#include "io/log_format.h"

typedef struct cli_import_options {
    rf_log_options files;
    double resting_kcal; /* NaN: not said */
    int64_t since;       /* RF_LOG_NO_DAY: all */
} cli_import_options;

refuel_status cli_import_options_read(cli_args *args, cli_import_options *out);

#endif
