/* Which inputs of a line go into a sheet as they are: numbers in the unit of the table and words as the table writes them. */
#ifndef REFUEL_IO_SHEET_INPUTS_H
#define REFUEL_IO_SHEET_INPUTS_H

#include "io/sheet.h"

typedef struct rf_sheet_input {
    double low, high;
    const refuel_choice *words; /* of one that takes words; NULL: it takes numbers */
    bool taken;                 /* else lines that give it are no plain ones */
    bool dropped;               /* everybody was given it, whatever a line says */
    bool whole, or_zero;
} rf_sheet_input;

/* What all lines of a stream share. */
typedef struct rf_sheet_inputs {
    rf_sheet_input of[RF_REQUEST_ROWS];
    refuel_request base; /* what everybody was given */
} rf_sheet_inputs;

/* given: inputs of all lines on top of their own, or NULL. False where these are none that can stand in the base. */
bool rf_sheet_inputs_make(const rf_field_text *given, rf_sheet_inputs *out);

/* Puts an input into the row that is tried. False where it is out of the ordinary: then the line is no plain one. */
bool rf_sheet_put_number(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, double value);
bool rf_sheet_put_word(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, const char *text, size_t length);

#endif
