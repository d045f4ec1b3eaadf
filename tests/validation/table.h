/* Markdown tables with aligned columns. */
#ifndef TESTS_VALIDATION_TABLE_H
#define TESTS_VALIDATION_TABLE_H

#include <stddef.h>

enum { TABLE_ROWS_MAX = 64, TABLE_COLUMNS_MAX = 12 };

typedef struct table {
    size_t rows, columns;
    size_t width[TABLE_COLUMNS_MAX];
    int right[TABLE_COLUMNS_MAX];
    char *cell[TABLE_ROWS_MAX][TABLE_COLUMNS_MAX];
} table;

/* Starts a table: headings separated by |, with > before those of a column of numbers. */
void table_start(table *t, const char *headings);

/* Adds a row: a format that gives cells separated by |, ASCII only. A number that is 0 when rounded loses its sign. */
void table_row(table *t, const char *format, ...);

/* Prints an empty line and the table, and frees it. */
void table_print(table *t);

#endif
