#include "io/log_table.h"

#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "core/text.h"

#define LATIN_MOST 3 /* bytes of UTF-8 that one of windows-1252 becomes at the most */

/* Windows-1252 from 0x80 to 0x9F; 0 where it has nothing. */
static const uint16_t windows[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static size_t put_utf8(unsigned code, char *to)
{
    if (code < 0x80) {
        to[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        to[0] = (char)(0xC0 | code >> 6);
        to[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    to[0] = (char)(0xE0 | code >> 12);
    to[1] = (char)(0x80 | (code >> 6 & 0x3F));
    to[2] = (char)(0x80 | (code & 0x3F));
    return 3;
}

/* A cell that is no UTF-8, as windows-1252. */
static size_t put_latin(const char *text, size_t length, char *to)
{
    size_t used = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned byte = (unsigned char)text[i], code = byte < 0x80 || byte > 0x9F ? byte : windows[byte - 0x80];
        used += put_utf8(code ? code : '?', to + used);
    }
    return used;
}

static void trim(const char **text, size_t *length)
{
    while (*length > 0 && (**text == ' ' || **text == '\t')) ++*text, --*length;
    while (*length > 0 && ((*text)[*length - 1] == ' ' || (*text)[*length - 1] == '\t')) --*length;
}

static const char too_much[] = "the row is too long";

/* Puts a cell behind the others; false where there is no room. */
static bool add_cell(rf_log_headings *to, const char *text, size_t length, bool *is_latin)
{
    trim(&text, &length);
    bool latin = !rf_utf8_valid(text, length);
    size_t most = latin ? LATIN_MOST * length : length;
    if (to->columns == RF_LOG_TABLE_COLUMNS || most > sizeof to->text - to->used) return false;
    char *at = to->text + to->used;
    if (latin)
        length = put_latin(text, length, at);
    else
        memcpy(at, text, length);
    *is_latin |= latin;
    to->column[to->columns].at = to->used;
    to->column[to->columns++].length = length;
    to->used += length;
    return true;
}

static void take_cell(void *context, const rf_csv *csv)
{
    rf_log_table *it = context;
    size_t length = csv->length;
    if (length == sizeof csv->text) /* cut: not within a character */
        for (int i = 0; i < 3 && length > 0 && !rf_utf8_valid(csv->text, length); i++) length--;
    if (csv->fault && !it->fault) it->fault = csv->fault;
    if (!add_cell(&it->row, csv->text, length, &it->is_latin)) it->fault = too_much;
}

static void take_row(void *context, const rf_csv *csv)
{
    rf_log_table *it = context;
    it->has_row = true;
    it->line = csv->line;
}

/* Of the first line that has one of them, the separator that it has most of; in quotes they do not count. */
static char separator_of(const char *bytes, size_t length, bool comments)
{
    static const char separators[] = ",;\t";
    size_t count[sizeof separators - 1] = {0};
    bool quoted = false, begins = true, comment = false;
    for (size_t i = 0; i < length; i++) {
        const char *found = bytes[i] ? strchr(separators, bytes[i]) : NULL;
        bool ends = bytes[i] == '\n' || bytes[i] == '\r';
        if (begins) comment = comments && bytes[i] == '#';
        begins = ends;
        if (ends && (count[0] || count[1] || count[2])) break;
        if (bytes[i] == '"') quoted = !quoted && !comment;
        if (found && !quoted && !comment) count[found - separators]++;
    }
    size_t most = count[1] > count[0] ? 1 : 0;
    return separators[count[2] > count[most] ? 2 : most];
}

static void begin(rf_log_table *it, const char *bytes, size_t length, bool comments)
{
    rf_csv_begin(&it->csv, &(rf_csv_sink){it, take_cell, take_row});
    it->csv.no_comments = !comments;
    it->csv.separator = separator_of(bytes, length, comments);
}

static void clear(rf_log_table *it)
{
    it->row.columns = it->row.used = 0;
    it->has_row = it->is_open = false;
    it->fault = NULL;
}

/* Control characters are in no header: bytes with them are no table. */
static bool is_text(const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)bytes[i] < ' ' && !strchr("\t\n\r", bytes[i])) return false;
    return length > 0 && memchr(bytes, '\0', length) == NULL;
}

bool rf_log_headings_at(const char *bytes, size_t length, rf_log_headings *head, bool *no_memory)
{
    if (!is_text(bytes, length)) return false;
    rf_log_table *it = malloc(sizeof *it);
    *no_memory |= !it;
    if (!it) return false;
    clear(it);
    it->is_latin = false;
    begin(it, bytes, length, true);
    for (size_t i = 0; i < length && !it->has_row; i++) rf_csv_feed(&it->csv, bytes + i, 1);
    if (!it->has_row) rf_csv_end(&it->csv);
    bool found = it->has_row && !it->fault;
    if (found) *head = it->row;
    free(it);
    return found;
}

/* The next row that is not blank, whatever it holds. */
static bool next(rf_log_table *it)
{
    int byte;
    clear(it);
    while (!it->has_row && (byte = rf_log_byte(it->reading->bytes)) >= 0) rf_csv_feed(&it->csv, &(char){(char)byte}, 1);
    if (!it->has_row && it->csv.length + it->csv.column + (it->csv.state != RF_CSV_BEGIN) > 0) {
        bool quoted = it->csv.state == RF_CSV_QUOTED;
        rf_csv_end(&it->csv);
        it->is_open = it->has_row;
        if (quoted) rf_log_warn(it->reading, RF_LOG_WARNING_UNCLOSED_QUOTE, it->line);
    }
    if (it->is_latin) rf_log_warn(it->reading, RF_LOG_WARNING_ENCODING, it->line);
    it->is_latin = false;
    return it->has_row;
}

rf_log_table *rf_log_table_open(rf_log_reading *reading, bool comments)
{
    const char *bytes;
    size_t length = rf_log_bytes_peek(reading->bytes, &bytes);
    rf_log_table *it = malloc(sizeof *it);
    reading->book->no_memory |= !it;
    if (!it) return NULL;
    it->reading = reading;
    it->is_latin = false;
    begin(it, bytes, length, comments);
    if (next(it)) {
        it->head = it->row;
        return it;
    }
    free(it);
    return NULL;
}

void rf_log_table_close(rf_log_table *it)
{
    free(it);
}

/* Cells behind the last column do not count where they are empty. */
static bool has_right_width(const rf_log_table *it)
{
    size_t columns = it->row.columns;
    while (columns > it->head.columns && it->row.column[columns - 1].length == 0) columns--;
    return columns == it->head.columns;
}

bool rf_log_table_row(rf_log_table *it, bool any)
{
    while (next(it)) {
        bool right = any || has_right_width(it);
        if (!it->fault && right) return true;
        rf_log_bad(it->reading, it->line, NULL, NULL, 0,
                   it->fault ? it->fault : "the row has another number of cells than the header");
    }
    return false;
}

const char *rf_log_cell_text(const rf_log_table *it, size_t column, size_t *length)
{
    *length = column < it->row.columns ? it->row.column[column].length : 0;
    return *length ? it->row.text + it->row.column[column].at : "";
}

static void tell(rf_log_table *it, rf_log_reason reason, size_t column, const char *expected)
{
    char name[RF_PRINTABLE] = "";
    size_t length;
    const char *text = rf_log_cell_text(it, column, &length);
    if (column < it->head.columns)
        rf_printable(it->head.text + it->head.column[column].at, it->head.column[column].length, name);
    rf_log_tell(it->reading, reason, it->line, name, text, length, expected);
}

void rf_log_cell_bad(rf_log_table *it, size_t column, const char *expected)
{
    tell(it, RF_LOG_REASON_BAD_ROW, column, expected);
}

void rf_log_cell_skip(rf_log_table *it, size_t column, const char *expected)
{
    tell(it, RF_LOG_REASON_BAD_CELL, column, expected);
}

void rf_log_cell_undated(rf_log_table *it, size_t column)
{
    tell(it, RF_LOG_REASON_UNDATED, column, RF_LOG_NO_DATE_WORDS);
}

void rf_log_cell_no_unit(rf_log_table *it, size_t column, bool weighs, const char *expected)
{
    uint64_t bit = (uint64_t)1 << column % 64;
    if (it->reading->bare & bit) {
        rf_log_no_unit(it->reading, weighs, it->line);
        return;
    }
    it->reading->bare |= bit;
    it->reading->file->weighs_without_unit |= weighs;
    tell(it, RF_LOG_REASON_NO_UNIT, column, expected);
}
