#include "io/log_told.h"

#include <string.h>

#include "core/printable.h"
#include "io/teller.h"

/* What is missing of a file without a row that says so; and that its days were deduced, on which the age of a weight hangs. */
static const rf_log_warning losses[] = {
    RF_LOG_WARNING_TRUNCATED,    RF_LOG_WARNING_CORRUPT, RF_LOG_WARNING_UNCLOSED_QUOTE, RF_LOG_WARNING_TOO_MANY,
    RF_LOG_WARNING_TOO_DEEP,     RF_LOG_WARNING_NO_ROWS, RF_LOG_WARNING_ENCODING,       RF_LOG_WARNING_UNKNOWN_COLUMN,
    RF_LOG_WARNING_UNIT_UNKNOWN, RF_LOG_WARNING_NO_DATE, RF_LOG_WARNING_DAY_DEDUCED};

size_t rf_log_unread(const rf_log_file *file)
{
    const rf_log_count *of = file->skipped;
    return of[RF_LOG_REASON_BAD_ROW].count + of[RF_LOG_REASON_BAD_CELL].count + of[RF_LOG_REASON_EITHER_DAY].count +
           of[RF_LOG_REASON_NO_UNIT].count + of[RF_LOG_REASON_UNDATED].count;
}

void rf_log_tell_unread(const rf_log_file *file, bool withholds, void (*line)(void *context, const char *text),
                        void *context)
{
    char text[RF_TELLER_LINE], name[RF_PRINTABLE];
    const char *first = withholds ? file->place : file->told[0];
    size_t bad = rf_log_unread(file);
    rf_printable(file->name, strlen(file->name), name);
    if (bad > 0) {
        *text = '\0';
        rf_tell_add(text, "%d %s of %s could not be read and %s not count%s%s.", (int)bad,
                    bad == 1 ? "row or cell" : "rows or cells", name, bad == 1 ? "does" : "do",
                    file->tells ? ", as " : "", file->tells ? first : "");
        line(context, text);
    }
    for (size_t i = 0; i < sizeof losses / sizeof *losses; i++) {
        bool columns = losses[i] == RF_LOG_WARNING_UNKNOWN_COLUMN && !withholds;
        if (file->warned[losses[i]].count == 0) continue;
        *text = '\0';
        rf_tell_add(text, "%s: %s%s%s.", name, rf_log_warning_words[losses[i]].text, columns ? ": " : "",
                    columns ? file->columns : "");
        line(context, text);
    }
}
