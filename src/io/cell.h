/* The picked members of an answer as cells of a row of CSV. */
#ifndef REFUEL_IO_CELL_H
#define REFUEL_IO_CELL_H

#include "io/json_write.h"

/* Writes a comma and a cell for each pick of the writer: numbers as in JSON, what is not known empty, of a series its last
   number, several words with a semicolon between them. answer is one of the type that the picks were read for. */
void rf_cells(rf_json_writer *w, const void *answer);

/* Writes a text as a cell, in quotes where it needs them. */
void rf_cell_put(rf_json_writer *w, const char *text);

#endif
