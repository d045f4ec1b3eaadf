/* Logs of training from CSV: a first line that names the columns, and a row for each run. The bytes come in pieces. */
#ifndef REFUEL_IO_LOG_CSV_H
#define REFUEL_IO_LOG_CSV_H

#include "io/csv.h"
#include "io/log_rows.h"

#define RF_LOG_COLUMNS_MAX 64

typedef struct rf_log_csv {
    rf_csv csv;
    rf_log *log;
    double today; /* day number; NaN: not known */
    rf_errors *errors;
    size_t columns; /* that the first line names; 0 until then */
    rf_log_column column[RF_LOG_COLUMNS_MAX];
    bool broken; /* the first line is none: nothing can be read */
    rf_log_row row;
} rf_log_csv;

/* Rows join the log, and what is wrong the errors. */
void rf_log_csv_begin(rf_log_csv *it, rf_log *log, double today, rf_errors *errors);

/* The next bytes; false where no more of them are wanted: enough is wrong. */
bool rf_log_csv_feed(rf_log_csv *it, const char *bytes, size_t length);

/* The end of the bytes: the log is put into the order of its days. */
void rf_log_csv_end(rf_log_csv *it);

#endif
