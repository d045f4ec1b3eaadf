/* Files with logs. */
#ifndef REFUEL_CLI_LOG_FILE_H
#define REFUEL_CLI_LOG_FILE_H

#include "io/load_request.h"
#include "io/log_format.h"

/* Reads a file of any format, or standard input for "-", into a book. called names it in messages. REFUEL_E_FILE where it cannot
   be read to its end. */
refuel_status cli_log_book(const char *called, const char *path, const rf_log_options *options, rf_log_book *book,
                           refuel_error *err);

/* Reads a log of runs, or standard input for "-", in the place of the log of the JSON. What is wrong joins the errors. */
void cli_log_read(const char *path, rf_load_given *given, rf_errors *errors);

#endif
