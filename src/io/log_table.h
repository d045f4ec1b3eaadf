/* Tables of text, row by row: one row is in memory. Separators, quotes, line breaks in quotes, a byte-order mark, and what is
   not UTF-8 are the matter of this file; what the columns mean is that of a reader. */
#ifndef REFUEL_IO_LOG_TABLE_H
#define REFUEL_IO_LOG_TABLE_H

#include "io/csv.h"
#include "io/log_format.h"

#define RF_LOG_NO_DATE_WORDS "no date; expected year-month-day"
#define RF_LOG_NO_TIME_WORDS "no time; expected 07:30"

/* A row: its cells, without the blanks around them. */
typedef struct rf_log_table {
    rf_log_reading *reading;
    rf_log_headings head; /* of the first row that is one */
    rf_log_headings row;  /* the cells of the row, in the same form */
    size_t line;          /* where the row begins */
    const char *fault;    /* what is wrong with the row; NULL where nothing is */
    bool has_row, is_latin;
    bool
        is_open; /* the row has no end of its line: the last one, where whoever wrote the file left that out, or it was cut */
    rf_csv csv;
} rf_log_table;

/* The header of the table at the start of a file; false where it does not begin with one. */
bool rf_log_headings_at(const char *bytes, size_t length, rf_log_headings *head, bool *no_memory);

/* Opens the table and reads its header, which is the row that rf_log_headings_at finds. NULL without memory, or where the
   file has no row. The caller closes it. comments: a row that begins with # is none. */
rf_log_table *rf_log_table_open(rf_log_reading *reading, bool comments);
void rf_log_table_close(rf_log_table *it);

/* The next row; false at the end. A row that is not well formed, or has another number of cells than the header, is counted
   as bad and left out, except where any is true: then rows come as they are. */
bool rf_log_table_row(rf_log_table *it, bool any);

/* A cell, as a text of a length; "" of a column that is not there. */
const char *rf_log_cell_text(const rf_log_table *it, size_t column, size_t *length);

/* Says that a cell cannot be read: then its row is not used, or all but that cell is. */
void rf_log_cell_bad(rf_log_table *it, size_t column, const char *expected);
void rf_log_cell_skip(rf_log_table *it, size_t column, const char *expected);

/* Likewise of a row that is not used, for want of a date in that column. */
void rf_log_cell_undated(rf_log_table *it, size_t column);

/* Likewise that nothing tells the unit of a number, of which the first of a column is shown: all the others lack it too. */
void rf_log_cell_no_unit(rf_log_table *it, size_t column, bool weighs, const char *expected);

#endif
