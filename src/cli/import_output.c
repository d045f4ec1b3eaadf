#include "cli/import_output.h"

#include <stdio.h>
#include <string.h>

#include "cli/file.h"
#include "core/text.h"

#define WHY 512

static void add(char why[WHY], size_t count, const char *word)
{
    char text[128];
    snprintf(text, sizeof text, "%zu %s", count, word);
    if (count > 0) rf_text_join(why, WHY, ", ", text);
}

/* "2 bad-row, 1 unknown-column": what of a log was not read; "" where all was. */
static void tell_lost(const rf_log_file *file, char why[WHY])
{
    static const rf_log_warning lost[] = {RF_LOG_WARNING_TRUNCATED, RF_LOG_WARNING_UNCLOSED_QUOTE,
                                          RF_LOG_WARNING_UNKNOWN_COLUMN, RF_LOG_WARNING_TOO_MANY};
    *why = '\0';
    for (int i = 0; i < RF_LOG_REASON_END; i++)
        if (i != RF_LOG_REASON_EMPTY_DAY) add(why, file->skipped[i].count, rf_log_reason_words[i].word);
    for (size_t i = 0; i < sizeof lost / sizeof *lost; i++)
        add(why, file->warned[lost[i]].count, rf_log_warning_words[lost[i]].word);
}

refuel_status cli_import_may_replace(const char *path, const rf_log_file *file, refuel_error *err)
{
    char lost[WHY] = "", why[WHY + 128];
    if (!file || !file->format)
        return cli_cannot_write("output", path, "it is one of the files of the log, and could not be read", err);
    if (strcmp(file->format, "plain") != 0)
        return cli_cannot_write("output", path, "it is one of the files of the log, and no log itself", err);
    tell_lost(file, lost);
    if (!*lost) return REFUEL_OK;
    snprintf(why, sizeof why, "not all that is in it was read (%s); mend it, or name another file", lost);
    return cli_cannot_write("output", path, why, err);
}
