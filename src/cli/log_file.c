#include "cli/log_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/file.h"
#include "core/failure.h"
#include "io/log_runs.h"

const char *cli_log_name(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

size_t cli_more_of_file(void *file, char *bytes, size_t capacity)
{
    return fread(bytes, 1, capacity, file);
}

void cli_log_read(const char *path, rf_load_given *given, rf_errors *errors)
{
    FILE *file;
    rf_log_bytes *bytes = malloc(sizeof *bytes);
    rf_log_free(&given->log);
    if (!bytes) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_NO_MEMORY, "", "out of memory"));
        return;
    }
    if (rf_errors_took(errors, cli_open_file(RF_LOG_KEY, path, &file, rf_errors_place(errors)))) {
        const char *first;
        rf_log_bytes_begin(bytes, cli_more_of_file, file);
        rf_log_bytes_peek(bytes, &first);
        if (!ferror(file)) rf_log_runs_read(bytes, cli_log_name(path), given->ask.today, &given->log, errors);
        rf_errors_took(errors, cli_close_file(RF_LOG_KEY, path, file, rf_errors_place(errors)));
    }
    free(bytes);
}
