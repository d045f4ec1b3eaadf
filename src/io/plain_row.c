#include "io/plain_row.h"

#include <string.h>

#include "core/quick.h"

/* A cell that goes into an answer as it stands. */
static bool is_plain_id(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] < ' ' || text[i] == '"' || text[i] == ',') return false;
    return text[0] != ' ' && text[length - 1] != ' ';
}

static bool take_id(const char *text, size_t length, rf_sheet *sheet)
{
    if (!is_plain_id(text, length)) return false;
    sheet->id[sheet->rows] = text;
    sheet->id_length[sheet->rows] = length;
    return true;
}

static bool is_at_end(const char *at, const char *end, char separator)
{
    return at == end || *at == separator;
}

/* A cell that begins here; returns its end, NULL where it is no plain one. */
static const char *take_cell(const rf_row_column *column, const rf_sheet_inputs *inputs, const char *at,
                             const char *end, char separator, rf_sheet *sheet)
{
    double value;
    if (is_at_end(at, end, separator)) return at;
    if (column->number) {
        size_t used = column->unit ? 0 : rf_quick_read(at, (size_t)(end - at), &value);
        if (used == 0 || !is_at_end(at + used, end, separator)) return NULL;
        return rf_sheet_put_number(inputs, sheet, column->row, value) ? at + used : NULL;
    }
    const char *from = at;
    while (!is_at_end(at, end, separator)) at++;
    size_t length = (size_t)(at - from);
    bool plain =
        column->row == 0 ? take_id(from, length, sheet) : rf_sheet_put_word(inputs, sheet, column->row, from, length);
    return plain ? at : NULL;
}

bool rf_plain_row_read(const rf_row_header *header, const rf_sheet_inputs *inputs, const char *text, size_t length,
                       rf_sheet *sheet)
{
    const char *at = text, *end = text + length;
    for (size_t i = 0; i < header->count; i++) {
        if (i > 0) {
            if (at == end) return false; /* there are fewer cells than the header names */
            at++;
        }
        at = take_cell(&header->column[i], inputs, at, end, header->separator, sheet);
        if (!at) return false;
    }
    return at == end;
}
