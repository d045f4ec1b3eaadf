#include "cases.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void broken(const cases *c, const char *what, const char *detail)
{
    fprintf(stderr, "%s:%d: %s: %s\n", c->path, c->line, what, detail);
    abort();
}

/* Reads the next line that is neither empty nor a comment, without its newline. */
static bool read_line(cases *c, char **line, size_t *size)
{
    ssize_t length;
    while ((length = getline(line, size, c->file)) >= 0) {
        c->line++;
        while (length > 0 && ((*line)[length - 1] == '\n' || (*line)[length - 1] == '\r')) (*line)[--length] = '\0';
        if (length > 0 && (*line)[0] != '#') return true;
    }
    return false;
}

/* Ends the quoted cell that starts at text (after its opening quote), in place; gives what follows the closing quote.
 */
static char *unquote(const cases *c, char *text)
{
    char *to = text;
    for (char *from = text; *from; from++) {
        if (*from == '"' && *++from != '"') {
            *to = '\0';
            return from;
        }
        *to++ = *from;
    }
    broken(c, "a quote is not closed", text);
}

/* Cuts a line into cells, in place. */
static size_t cut(const cases *c, char *line, char **cell)
{
    size_t count = 0;
    for (char *at = line;;) {
        if (count == CASES_COLUMNS_MAX) broken(c, "too many columns", line);
        char *end;
        if (*at == '"') {
            cell[count++] = at + 1;
            end = unquote(c, at + 1);
            if (*end != '\0' && *end != ',') broken(c, "text after a closing quote", end);
        } else {
            cell[count++] = at;
            end = at + strcspn(at, ",");
        }
        if (*end == '\0') return count;
        /* A quoted cell was closed further left, so this overwrites the comma and nothing else. */
        *end = '\0';
        at = end + 1;
    }
}

cases cases_open(const char *name)
{
    cases c = {0};
    snprintf(c.path, sizeof c.path, "%s/%s", REFUEL_CASES_DIR, name);
    c.file = fopen(c.path, "r");
    if (!c.file) broken(&c, "cannot be read", name);
    if (!read_line(&c, &c.header, &c.header_size)) broken(&c, "has no header line", name);
    c.columns = cut(&c, c.header, c.name);
    return c;
}

bool cases_next(cases *c)
{
    if (!c->file) return false;
    if (!read_line(c, &c->row, &c->row_size)) {
        cases_close(c);
        return false;
    }
    size_t found = cut(c, c->row, c->cell);
    if (found != c->columns) broken(c, "not as many cells as the header has", c->row);
    c->rows++;
    return true;
}

void cases_close(cases *c)
{
    if (c->file) fclose(c->file);
    free(c->header);
    free(c->row);
    c->file = NULL;
    c->header = c->row = NULL;
    c->columns = 0;
}

bool case_names(const cases *c, const char *column)
{
    for (size_t i = 0; i < c->columns; i++)
        if (strcmp(c->name[i], column) == 0) return true;
    return false;
}

const char *case_text(const cases *c, const char *column)
{
    for (size_t i = 0; i < c->columns; i++)
        if (strcmp(c->name[i], column) == 0) return c->cell[i];
    broken(c, "no such column", column);
}

bool case_has(const cases *c, const char *column)
{
    return case_text(c, column)[0] != '\0';
}

bool case_is(const cases *c, const char *column, const char *text)
{
    return strcmp(case_text(c, column), text) == 0;
}

double case_number(const cases *c, const char *column)
{
    const char *text = case_text(c, column);
    char *end;
    double value = strtod(text, &end);
    if (*end != '\0') broken(c, column, text);
    return value;
}

double case_given(const cases *c, const char *column)
{
    return case_has(c, column) ? case_number(c, column) : NAN;
}
