#include "io/log_reader.h"

#include <stdlib.h>
#include <string.h>

#include "io/log_day.h"
#include "io/log_formats.h"
#include "io/log_gzip.h"
#include "io/log_meals.h"
#include "io/log_plain_column.h"
#include "io/log_table.h"

#define ROW(name) &rf_log_##name,
const rf_log_format *const rf_log_formats[] = {RF_LOG_FORMATS(ROW) NULL};
#undef ROW

/* What is told by its first bytes, and is read by nobody: with the way out. */
static const struct {
    const char *bytes;
    size_t length;
    const char *why;
} known[] = {
    {"PK\x03\x04", 4, "it is a ZIP archive or a spreadsheet: unpack it, or save the sheet as CSV (UTF-8)"},
    {"PK\x05\x06", 4, "it is an empty ZIP archive"},
    {"\x1F\x8B", 2, "it is packed by gzip, and this refuel cannot unpack it: unpack it first"},
    {"\xFF\xFE", 2, "it is UTF-16: save it as UTF-8"},
    {"\xFE\xFF", 2, "it is UTF-16: save it as UTF-8"},
    {"%PDF", 4, "it is a PDF: export the numbers as CSV"},
    {"\xD0\xCF\x11\xE0", 4, "it is an old spreadsheet: save it as CSV (UTF-8)"},
};

static const char *why_not(const rf_log_start *start)
{
    bool dated = false;
    if (start->length == 0) return "it is empty";
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (start->length >= known[i].length && memcmp(start->bytes, known[i].bytes, known[i].length) == 0)
            return known[i].why;
    if (start->headings && rf_log_plain_finds(start->headings, &dated) && !dated)
        return "it is a table without a column date (year-month-day)";
    return "it is none of the files that are read (refuel help import lists them)";
}

static const rf_log_format *format_of(const rf_log_start *start)
{
    for (const rf_log_format *const *it = rf_log_formats; *it; it++)
        if ((*it)->sniff(start)) return *it;
    return NULL;
}

/* The format; *why: of what is none, why that is so. */
static const rf_log_format *know(rf_log_bytes *bytes, const char **why, bool *no_memory)
{
    rf_log_headings *headings = malloc(sizeof *headings);
    *no_memory |= !headings;
    if (!headings) return NULL;
    rf_log_start start = {.bytes = NULL};
    start.length = rf_log_bytes_peek(bytes, &start.bytes);
    if (rf_log_headings_at(start.bytes, start.length, headings, no_memory)) start.headings = headings;
    const rf_log_format *format = format_of(&start);
    *why = format ? NULL : why_not(&start);
    free(headings);
    return format;
}

const rf_log_format *rf_log_format_at(rf_log_bytes *bytes, bool *no_memory)
{
    const char *why;
    return know(bytes, &why, no_memory);
}

static void read_as(rf_log_reading *it, const rf_log_format *format)
{
    it->file->format = format->name;
    it->rank = format->rank;
    format->read(it);
    if (it->file->why) return; /* it is known, and cannot be read here */
    rf_log_settle_days(it);
    bool asks = it->file->skipped[RF_LOG_REASON_NO_UNIT].count > 0;
    if (asks && it->file->warned[RF_LOG_WARNING_UNIT_UNKNOWN].count == 0)
        rf_log_warn(it, RF_LOG_WARNING_UNIT_UNKNOWN, 0);
    rf_log_add_meals(it);
    size_t skipped = 0;
    for (int i = 0; i < RF_LOG_REASON_END; i++) skipped += it->file->skipped[i].count;
    if (it->book->entries == it->first && skipped == 0) rf_log_warn(it, RF_LOG_WARNING_NO_ROWS, 0);
}

/* The bytes as they are, packed or not. */
static void read_bytes(rf_log_reading *it)
{
    const char *why = "there is no memory for it";
    const rf_log_format *format = know(it->bytes, &why, &it->book->no_memory);
    if (format) {
        read_as(it, format);
        return;
    }
    it->file->why = why;
    rf_log_warn(it, RF_LOG_WARNING_NOT_A_LOG, 0);
}

static void read_packed(rf_log_reading *it)
{
    rf_gzip *gzip = rf_gzip_open(it->bytes);
    it->book->no_memory |= !gzip;
    if (!gzip) return;
    it->bytes = rf_gzip_bytes(gzip);
    read_bytes(it);
    rf_gzip_end end = rf_gzip_close(gzip, &it->book->no_memory);
    if (end == RF_GZIP_CUT && it->file->warned[RF_LOG_WARNING_TRUNCATED].count == 0)
        rf_log_warn(it, RF_LOG_WARNING_TRUNCATED, 0);
    if (end == RF_GZIP_CORRUPT && it->file->warned[RF_LOG_WARNING_CORRUPT].count == 0)
        rf_log_warn(it, RF_LOG_WARNING_CORRUPT, 0);
}

void rf_log_read(rf_log_bytes *bytes, const char *name, const rf_log_options *options, rf_log_book *book)
{
    rf_log_reading it = {
        .bytes = bytes, .options = options, .book = book, .file = rf_log_book_file(book, name), .first = book->entries};
    if (!it.file) return;
    if (rf_gzip_known(bytes))
        read_packed(&it);
    else
        read_bytes(&it);
}
