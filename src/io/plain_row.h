/* Rows of CSV in their plain form: no quote in a cell but those around it, and no text that says more than a number. */
#ifndef REFUEL_IO_PLAIN_ROW_H
#define REFUEL_IO_PLAIN_ROW_H

#include "io/row_request.h"
#include "io/sheet_inputs.h"

/* Puts a row of the first table of inputs into the row of the sheet that is tried. False where it is no plain one: it may be
   right all the same. */
bool rf_plain_row_read(const rf_row_header *header, const rf_sheet_inputs *inputs, const char *text, size_t length,
                       rf_sheet *sheet);

#endif
