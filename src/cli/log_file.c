#include "cli/log_file.h"

#include "cli/file.h"
#include "io/log_csv.h"

static bool feed(void *context, const char *bytes, size_t length)
{
    return rf_log_csv_feed(context, bytes, length);
}

void cli_log_read(const char *path, rf_load_given *given, rf_errors *errors)
{
    rf_log_csv it;
    rf_log_free(&given->log);
    rf_log_csv_begin(&it, &given->log, given->ask.today, errors);
    if (rf_errors_took(errors, cli_feed_file(RF_LOG_KEY, path, feed, &it, rf_errors_place(errors))))
        rf_log_csv_end(&it);
}
