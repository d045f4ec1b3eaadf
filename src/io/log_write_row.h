/* A row of a log: the entries of a day that stand in one, and its cells. */
#ifndef REFUEL_IO_LOG_WRITE_ROW_H
#define REFUEL_IO_LOG_WRITE_ROW_H

#include "io/log_book.h"

#define RF_LOG_ROW 8192 /* bytes of a row: a note of 2 KiB, all of it quotes, and the rest */

/* The entries of one row: of each kind one, or NULL. */
typedef struct rf_log_line {
    const rf_log_book *book;
    const rf_log_entry *of[RF_LOG_OF_END];
    bool has_alcohol, has_heart_rate, has_weighed_at; /* columns that few logs have */
    char text[RF_LOG_ROW];
    size_t used;
} rf_log_line;

/* Finds the columns of a book, from a day on; RF_LOG_NO_DAY: from the first. */
void rf_log_line_begin(rf_log_line *it, const rf_log_book *book, int64_t since);

/* Puts the names of the columns, or the cells of the entries, into the text. */
void rf_log_line_head(rf_log_line *it);
void rf_log_line_make(rf_log_line *it);

#endif
