#include "cli/log_source.h"

#include <string.h>

#include "cli/log_file.h"
#include "core/failure.h"
#include "io/clock.h"

/* The i-th file; NULL past the end. */
static const char *file_at(const cli_args *args, int i)
{
    if (i == 0) return cli_option_of(args, RF_LOG_KEY);
    return i <= args->more_count ? args->more_of[i - 1] : NULL;
}

refuel_status cli_log_check(cli_args *args)
{
    const char *request = cli_option_of(args, "input");
    int standard = request && strcmp(request, "-") == 0;
    for (int i = 0; file_at(args, i); i++) standard += strcmp(file_at(args, i), "-") == 0;
    if (standard > 1) return rf_fail(&args->err, REFUEL_E_CONFLICT, RF_LOG_KEY, "standard input can be read once");
    return REFUEL_OK;
}

void cli_log_take_files(cli_sources *sources, rf_from_log *log, rf_errors *errors)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    const char *file = file_at(sources->args, 0);
    if (!file) return;
    if (sources->requests.many) {
        rf_errors_took(errors, rf_fail(rf_errors_place(errors), REFUEL_E_CONFLICT, RF_LOG_KEY,
                                       "a log is of one person, and an array holds several"));
        return;
    }
    rf_from_log_begin(log);
    options.today = (double)rf_local_day();
    for (int i = 0; (file = file_at(sources->args, i)); i++)
        rf_errors_took(errors, cli_log_book(RF_LOG_KEY, file, &options, &log->given.book, rf_errors_place(errors)));
}
