/* Cells of CSV from bytes that come in pieces: no more than one cell is in memory. */
#ifndef REFUEL_IO_CSV_H
#define REFUEL_IO_CSV_H

#include <stdbool.h>
#include <stddef.h>

#define RF_CSV_CELL 2048 /* bytes of a cell that are kept; the rest of a longer one is left out */

typedef struct rf_csv rf_csv;

/* Who is told. A row that is blank, or begins with #, is not. */
typedef struct rf_csv_sink {
    void *context;
    void (*cell)(void *context, const rf_csv *csv); /* its text, column and line */
    void (*row)(void *context, const rf_csv *csv);  /* behind its last cell; column is how many it had */
} rf_csv_sink;

typedef enum rf_csv_state {
    RF_CSV_BEGIN,  /* of a row, or of a cell */
    RF_CSV_PLAIN,  /* in a cell */
    RF_CSV_QUOTED, /* in one that stands in quotes */
    RF_CSV_CLOSED, /* behind a quote that may be the closing one */
    RF_CSV_COMMENT
} rf_csv_state;

struct rf_csv {
    rf_csv_sink sink;
    char separator;    /* comma, semicolon or tab: the first of them in the first row; NUL until then */
    size_t line;       /* in which the row begins, from 1 */
    size_t column;     /* of the cell, from 0 */
    size_t length;     /* of its text */
    const char *fault; /* what is wrong with it; NULL where nothing is */
    char text[RF_CSV_CELL];
    rf_csv_state state;
    size_t lines, marks; /* lines that have begun; bytes of a byte-order mark that were read */
    bool after_return;   /* the last byte was a carriage return */
    bool filled;         /* something stands in the row */
    bool no_comments;    /* a row that begins with # is one like any other; set behind rf_csv_begin */
};

void rf_csv_begin(rf_csv *csv, const rf_csv_sink *sink);
void rf_csv_feed(rf_csv *csv, const char *bytes, size_t length);
void rf_csv_end(rf_csv *csv);

#endif
