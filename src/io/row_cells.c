#include "io/row_cells.h"

#include <string.h>

rf_cells rf_cells_of(const char *text, size_t length, char separator)
{
    return (rf_cells){text, length, separator, false};
}

static size_t until_separator(const rf_cells *from, size_t at)
{
    while (at < from->length && from->text[at] != from->separator) at++;
    return at;
}

static void leave_behind(rf_cells *from, size_t at)
{
    from->over = at >= from->length;
    if (from->over) return;
    from->text += at + 1;
    from->length -= at + 1;
}

static rf_cell trimmed(const char *text, size_t length)
{
    while (length > 0 && (*text == ' ' || *text == '\t')) text++, length--;
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t')) length--;
    return (rf_cell){text, length, NULL};
}

/* A cell in quotes, in which two of them are one; what it holds goes to the bytes. */
static rf_cell quoted(rf_cells *from, size_t at, char **bytes)
{
    rf_cell it = {*bytes, 0, NULL};
    char *to = *bytes;
    for (at++;; at++) {
        if (at >= from->length) {
            it.fault = "its quote is opened and not closed in the same line";
            break;
        }
        if (from->text[at] == '"' && (at + 1 >= from->length || from->text[at + 1] != '"')) break;
        at += from->text[at] == '"';
        *to++ = from->text[at];
    }
    size_t end = until_separator(from, at);
    if (!it.fault && end > at + 1 && trimmed(from->text + at + 1, end - at - 1).length > 0)
        it.fault = "something stands behind its closing quote";
    it.length = (size_t)(to - *bytes);
    *to++ = '\0';
    *bytes = to;
    leave_behind(from, end);
    return it;
}

rf_cell rf_cells_next(rf_cells *from, char **bytes)
{
    size_t at = 0;
    while (at < from->length && (from->text[at] == ' ' || (from->text[at] == '\t' && from->separator != '\t'))) at++;
    if (at < from->length && from->text[at] == '"') return quoted(from, at, bytes);
    size_t end = until_separator(from, at);
    rf_cell plain = trimmed(from->text + at, end - at), it = {*bytes, plain.length, NULL};
    memcpy(*bytes, plain.text, plain.length);
    (*bytes)[plain.length] = '\0';
    *bytes += plain.length + 1;
    leave_behind(from, end);
    return it;
}

char rf_cells_separator(const char *text, size_t length)
{
    bool inside = false;
    for (size_t i = 0; i < length; i++) {
        inside ^= text[i] == '"';
        if (!inside && (text[i] == ',' || text[i] == ';' || text[i] == '\t')) return text[i];
    }
    return ',';
}
