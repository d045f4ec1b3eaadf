#include "io/plain_row.h"

#include <string.h>

#include "core/number.h"
#include "core/quick.h"

typedef struct reader {
    const char *at, *end;
    char separator;
    const rf_sheet_inputs *inputs;
    rf_sheet *sheet;
} reader;

typedef struct cell {
    const char *text;
    size_t length;
} cell;

static bool is_at_end(const reader *r, const char *at)
{
    return at == r->end || *at == r->separator;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* What stands before the separator, without the spaces around it. */
static cell take_cell(reader *r)
{
    const char *at = r->at, *end = r->end;
    cell it = {at, 0};
    for (char separator = r->separator; at < end && *at != separator;) at++;
    it.length = (size_t)(at - it.text);
    r->at = at;
    while (it.length > 0 && is_blank(*it.text)) it.text++, it.length--;
    while (it.length > 0 && is_blank(it.text[it.length - 1])) it.length--;
    return it;
}

/* What stands in quotes that begin and end the cell, without a quote in it. */
static bool take_between_quotes(reader *r, cell *it)
{
    const char *from = r->at + 1, *to = from < r->end ? memchr(from, '"', (size_t)(r->end - from)) : NULL;
    if (!to || !is_at_end(r, to + 1)) return false;
    *it = (cell){from, (size_t)(to - from)};
    r->at = to + 1;
    return true;
}

/* A cell as it is or in quotes. */
static bool take_any(reader *r, cell *it)
{
    if (*r->at == '"') return take_between_quotes(r, it);
    *it = take_cell(r);
    return it->length == 0 || *it->text != '"';
}

/* A number that ends with its cell, which is the rule; else the cell is looked at once more. */
static bool take_number(reader *r, const rf_row_column *column)
{
    double value;
    size_t used = rf_quick_read(r->at, (size_t)(r->end - r->at), &value);
    if (used > 0 && is_at_end(r, r->at + used)) {
        r->at += used;
    } else {
        cell it;
        if (!take_any(r, &it)) return false;
        if (it.length == 0) return true;
        if (rf_number_read(it.text, it.length, &value) != it.length) return false;
    }
    return rf_sheet_put(r->inputs, r->sheet, column->row, value, column->unit);
}

/* Can an answer have it as it stands? */
static bool is_plain_id(cell it)
{
    for (size_t i = 0; i < it.length; i++)
        if ((unsigned char)it.text[i] < ' ' || it.text[i] == '"' || it.text[i] == ',') return false;
    return true;
}

/* An id in quotes keeps those that it needs. */
static bool take_quoted(reader *r)
{
    cell it;
    if (!take_between_quotes(r, &it)) return false;
    for (size_t i = 0; i < it.length; i++)
        if ((unsigned char)it.text[i] < ' ') return false;
    bool needed =
        it.length > 0 && (*it.text == ' ' || it.text[it.length - 1] == ' ' || memchr(it.text, ',', it.length));
    if (needed) it = (cell){it.text - 1, it.length + 2};
    r->sheet->id[r->sheet->rows] = it.length > 0 ? it.text : NULL;
    r->sheet->id_length[r->sheet->rows] = it.length;
    return true;
}

static bool take_id(reader *r)
{
    if (r->at < r->end && *r->at == '"') return take_quoted(r);
    cell it = take_cell(r);
    if (!is_plain_id(it)) return false;
    r->sheet->id[r->sheet->rows] = it.length > 0 ? it.text : NULL;
    r->sheet->id_length[r->sheet->rows] = it.length;
    return true;
}

static bool take_text(reader *r, const rf_row_column *column)
{
    cell it;
    if (!take_any(r, &it)) return false;
    return it.length == 0 || rf_sheet_put_text(r->inputs, r->sheet, column->row, it.text, it.length);
}

static bool take(reader *r, const rf_row_column *column)
{
    if (is_at_end(r, r->at)) return true;
    return column->row == 0 ? take_id(r) : column->number ? take_number(r, column) : take_text(r, column);
}

bool rf_plain_row_read(const rf_row_header *header, const rf_sheet_inputs *inputs, const char *text, size_t length,
                       rf_sheet *sheet)
{
    reader r = {text, text + length, header->separator, inputs, sheet};
    for (size_t i = 0; i < header->count; i++) {
        if (i > 0) {
            if (r.at == r.end) return false; /* there are fewer cells than the header names */
            r.at++;
        }
        if (!take(&r, &header->column[i])) return false;
    }
    return r.at == r.end;
}
