#include "io/csv.h"

static const char mark[] = "\xEF\xBB\xBF"; /* which Excel puts in front */

void rf_csv_begin(rf_csv *csv, const rf_csv_sink *sink)
{
    *csv = (rf_csv){.sink = *sink, .lines = 1, .line = 1};
}

static void put(rf_csv *csv, char c)
{
    if (c == '\0') csv->fault = "it holds a NUL byte; a file in UTF-16 is to be saved as UTF-8";
    if (c != ' ' && c != '\t') csv->filled = true;
    if (csv->length < sizeof csv->text) csv->text[csv->length++] = c;
}

static bool separates(rf_csv *csv, char c)
{
    if (csv->separator) return c == csv->separator;
    if (c != ',' && c != ';' && c != '\t') return false;
    csv->separator = c;
    return true;
}

static void end_cell(rf_csv *csv)
{
    csv->sink.cell(csv->sink.context, csv);
    csv->column++;
    csv->length = 0;
    csv->fault = NULL;
    csv->state = RF_CSV_BEGIN;
}

static void end_row(rf_csv *csv)
{
    if (csv->filled || csv->column > 0) {
        end_cell(csv);
        csv->sink.row(csv->sink.context, csv);
    }
    csv->state = RF_CSV_BEGIN;
    csv->column = csv->length = 0;
    csv->filled = false;
    csv->line = csv->lines;
}

/* Where a cell begins, a quote opens it; where a row does, a # makes a comment of it. */
static void begin(rf_csv *csv, char c)
{
    bool comment = c == '#' && csv->column == 0 && csv->length == 0 && !csv->no_comments;
    csv->state = comment ? RF_CSV_COMMENT : c == '"' ? RF_CSV_QUOTED : RF_CSV_PLAIN;
    csv->filled = csv->filled || csv->state == RF_CSV_QUOTED;
    if (csv->state == RF_CSV_PLAIN) put(csv, c);
}

/* Behind a quote: a second one stands for itself. */
static void after_quote(rf_csv *csv, char c)
{
    if (c == '"') {
        put(csv, c);
        csv->state = RF_CSV_QUOTED;
    } else if (c != ' ' && c != '\t') {
        csv->fault = "something stands behind its closing quote";
        csv->state = RF_CSV_PLAIN;
    }
}

static void read_byte(rf_csv *csv, char c)
{
    bool second = c == '\n' && csv->after_return, ends = c == '\n' || c == '\r';
    csv->after_return = c == '\r';
    if (ends && !second) csv->lines++;
    if (csv->state == RF_CSV_QUOTED && c != '"')
        put(csv, c);
    else if (csv->state == RF_CSV_QUOTED)
        csv->state = RF_CSV_CLOSED;
    else if (ends && second)
        csv->line = csv->lines;
    else if (ends)
        end_row(csv);
    else if (csv->state == RF_CSV_COMMENT)
        return;
    else if (separates(csv, c))
        end_cell(csv);
    else if (csv->state == RF_CSV_BEGIN)
        begin(csv, c);
    else if (csv->state == RF_CSV_CLOSED)
        after_quote(csv, c);
    else
        put(csv, c);
}

/* The first bytes, as long as they are a byte-order mark; true where this one is of it. */
static bool is_mark(rf_csv *csv, char c)
{
    if (csv->marks >= sizeof mark - 1) return false;
    if (c == mark[csv->marks]) {
        csv->marks++;
        return true;
    }
    for (size_t i = 0; i < csv->marks; i++) read_byte(csv, mark[i]); /* it was none */
    csv->marks = sizeof mark - 1;
    return false;
}

void rf_csv_feed(rf_csv *csv, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (!is_mark(csv, bytes[i])) read_byte(csv, bytes[i]);
}

void rf_csv_end(rf_csv *csv)
{
    if (csv->state == RF_CSV_QUOTED) csv->fault = "its quote is opened and not closed";
    end_row(csv);
}
