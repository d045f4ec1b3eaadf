/* A file with a log of runs. */
#ifndef REFUEL_CLI_LOG_FILE_H
#define REFUEL_CLI_LOG_FILE_H

#include "io/load_request.h"

/* Reads it, or standard input for "-", in the place of the log of the JSON. What is wrong joins the errors. */
void cli_log_read(const char *path, rf_load_given *given, rf_errors *errors);

#endif
