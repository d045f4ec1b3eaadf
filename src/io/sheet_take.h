/* Columns of results from an answer that was made by itself. */
#ifndef REFUEL_IO_SHEET_TAKE_H
#define REFUEL_IO_SHEET_TAKE_H

#include "io/answer.h"
#include "io/sheet.h"
#include "io/sheet_results.h"

/* What the results are of one answer, as the first row. Of an answer that was not judged none of them is of a check. */
void rf_sheet_take(const rf_sheet_results *results, const rf_answer *answer, rf_sheet_column *column);

#endif
