/* Files with logs. */
#ifndef REFUEL_CLI_LOG_FILE_H
#define REFUEL_CLI_LOG_FILE_H

#include "io/load_request.h"

/* How messages call a file: its path, or "standard input" for "-". */
const char *cli_log_name(const char *path);

/* The more of rf_log_bytes, of a FILE. */
size_t cli_more_of_file(void *file, char *bytes, size_t capacity);

/* Reads a log of runs, or standard input for "-", in the place of the log of the JSON. What is wrong joins the errors. */
void cli_log_read(const char *path, rf_load_given *given, rf_errors *errors);

#endif
