/* Which inputs of a line go into a sheet: numbers, words, and texts that say one number and nothing beside it. */
#ifndef REFUEL_IO_SHEET_INPUTS_H
#define REFUEL_IO_SHEET_INPUTS_H

#include "io/sheet.h"

typedef struct rf_sheet_input {
    double low, high;
    int column; /* of which input; 0: lines that give it are no plain ones */
    bool text;  /* a text of it can be read by itself */
    bool word;
    bool dropped; /* everybody was given it, whatever a line says */
    bool whole, or_zero;
    bool simple; /* a number within the limits is all that there is to it */
} rf_sheet_input;

/* What all lines of a stream share. */
typedef struct rf_sheet_inputs {
    rf_sheet_input of[RF_REQUEST_ROWS];
    refuel_request base; /* what everybody was given */
} rf_sheet_inputs;

/* given: inputs of all lines on top of their own, or NULL. False where these are none that can stand in the base. */
bool rf_sheet_inputs_make(const rf_field_text *given, rf_sheet_inputs *out);

/* Puts an input into the row that is tried. False where it is out of the ordinary: then the line is no plain one. unit: of the
   number, where it is not that of the table; else NULL. */
bool rf_sheet_put_number(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, double value, const char *unit);

/* The same, the rule first. */
static inline bool rf_sheet_put(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, double value,
                                const char *unit)
{
    const rf_sheet_input *it = &inputs->of[input];
    bool first = it->simple && sheet->is_used[it->column] && sheet->told[it->column] != sheet->turn;
    if (!first || unit || !(value >= it->low && value <= it->high))
        return rf_sheet_put_number(inputs, sheet, input, value, unit);
    sheet->told[it->column] = sheet->turn;
    sheet->given[it->column].number[sheet->rows] = value + 0.0; /* -0 is 0 */
    return true;
}

bool rf_sheet_put_text(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input, const char *text, size_t length);

/* An input that is told not to be given. */
bool rf_sheet_put_nothing(const rf_sheet_inputs *inputs, rf_sheet *sheet, int input);

#endif
