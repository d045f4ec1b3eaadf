/* Answers from columns of results: the bytes are those of io/report and io/cell. */
#ifndef REFUEL_IO_SHEET_WRITE_H
#define REFUEL_IO_SHEET_WRITE_H

#include "io/sheet.h"
#include "io/sheet_results.h"

/* Writes what is behind the beginning of an answer, for the i-th row: the bracket and the id of JSON, the id, line, status and
   error of a table. */
void rf_sheet_write(const rf_sheet_results *results, const rf_sheet_column *column, size_t row, rf_json_writer *w);

#endif
