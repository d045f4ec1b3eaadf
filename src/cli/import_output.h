/* Whether refuel import may replace a file that it has read. */
#ifndef REFUEL_CLI_IMPORT_OUTPUT_H
#define REFUEL_CLI_IMPORT_OUTPUT_H

#include <refuel/status.h>

#include "io/log_book.h"

/* The log takes the place of the file that it was made of, often the only one that somebody has: REFUEL_E_FILE where
   anything in it was not read, and would be gone. file is NULL where it could not be read at all. */
refuel_status cli_import_may_replace(const char *path, const rf_log_file *file, refuel_error *err);

#endif
