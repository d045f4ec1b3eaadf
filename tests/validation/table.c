#include "table.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "page.h"

static void strip_sign_of_zero(char *text)
{
    if ((*text == '-' || *text == '+') && text[1] != '\0' && text[1 + strspn(text + 1, "0.")] == '\0')
        memmove(text, text + 1, strlen(text));
}

static void add_cells(table *t, char *line)
{
    size_t i = 0;
    if (t->rows == TABLE_ROWS_MAX) broken_page("too many rows", line);
    for (char *at = line, *next; at; at = next, i++) {
        if (i == TABLE_COLUMNS_MAX) broken_page("too many columns", line);
        next = strchr(at, '|');
        if (next) *next++ = '\0';
        strip_sign_of_zero(at);
        char *copy = malloc(strlen(at) + 1);
        if (!copy) broken_page("out of memory", at);
        t->cell[t->rows][i] = strcpy(copy, at);
        if (strlen(at) > t->width[i]) t->width[i] = strlen(at);
    }
    if (t->rows > 0 && i != t->columns) broken_page("not as many cells as headings", t->cell[t->rows][0]);
    t->columns = i;
    t->rows++;
}

void table_start(table *t, const char *headings)
{
    char line[512];
    *t = (table){0};
    snprintf(line, sizeof line, "%s", headings);
    add_cells(t, line);
    for (size_t i = 0; i < t->columns; i++) {
        t->right[i] = t->cell[0][i][0] == '>';
        if (!t->right[i]) continue;
        memmove(t->cell[0][i], t->cell[0][i] + 1, strlen(t->cell[0][i]));
        t->width[i]--;
    }
    for (size_t i = 0; i < t->columns; i++)
        if (t->width[i] < 3) t->width[i] = 3;
}

void table_row(table *t, const char *format, ...)
{
    char line[1024];
    va_list values;
    va_start(values, format);
    int length = vsnprintf(line, sizeof line, format, values);
    va_end(values);
    if (length < 0 || (size_t)length >= sizeof line) broken_page("a row is too long", line);
    add_cells(t, line);
}

static void print_rule(const table *t)
{
    for (size_t i = 0; i < t->columns; i++) {
        fputs(i ? " " : "| ", stdout);
        for (size_t n = t->right[i] ? 1 : 0; n < t->width[i]; n++) putchar('-');
        fputs(t->right[i] ? ": |" : " |", stdout);
    }
    putchar('\n');
}

void table_print(table *t)
{
    putchar('\n');
    for (size_t row = 0; row < t->rows; row++) {
        for (size_t i = 0; i < t->columns; i++) {
            int width = (int)t->width[i];
            printf("%s%*s |", i ? " " : "| ", t->right[i] ? width : -width, t->cell[row][i]);
            free(t->cell[row][i]);
        }
        putchar('\n');
        if (row == 0) print_rule(t);
    }
}
