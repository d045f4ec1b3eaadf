#include "cli/log_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/file.h"
#include "core/failure.h"
#include "io/log_reader.h"
#include "io/log_runs.h"

static const char *name_of(const char *path)
{
    return strcmp(path, "-") == 0 ? RF_LOG_STANDARD_INPUT : path;
}

static size_t more(void *file, char *bytes, size_t capacity)
{
    return fread(bytes, 1, capacity, file);
}

refuel_status cli_log_book(const char *called, const char *path, const rf_log_options *options, rf_log_book *book,
                           refuel_error *err)
{
    FILE *file;
    rf_log_bytes *bytes = malloc(sizeof *bytes);
    refuel_status status =
        bytes ? cli_open_file(called, path, &file, err) : rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (status == REFUEL_OK) {
        rf_log_bytes_begin(bytes, more, file);
        rf_log_read(bytes, name_of(path), options, book);
        status = cli_close_file(called, path, file, err);
    }
    free(bytes);
    return status;
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
        rf_log_bytes_begin(bytes, more, file);
        rf_log_bytes_peek(bytes, &first);
        if (!ferror(file)) rf_log_runs_read(bytes, name_of(path), given->ask.today, &given->log, errors);
        rf_errors_took(errors, cli_close_file(RF_LOG_KEY, path, file, rf_errors_place(errors)));
    }
    free(bytes);
}
