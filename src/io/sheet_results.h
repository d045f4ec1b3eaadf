/* The members of answers as columns: which results a batch is asked for, and in which steps a row of them is written. */
#ifndef REFUEL_IO_SHEET_RESULTS_H
#define REFUEL_IO_SHEET_RESULTS_H

#include "batch/column.h"
#include "io/json_write.h"
#include "io/pick.h"

enum { RF_SHEET_RESULTS = 256, RF_SHEET_STEPS = 320, RF_SHEET_TEXT = 16384 };

typedef enum rf_sheet_kind {
    RF_SHEET_NUMBER,
    RF_SHEET_RANGE, /* two columns, one behind the other */
    RF_SHEET_TRUTH,
    RF_SHEET_CHOICE,
    RF_SHEET_EQUATION,
    RF_SHEET_FOUND, /* the steps that follow are taken where the column has a verdict: where there is such a finding */
    RF_SHEET_NOTHING
} rf_sheet_kind;

/* What stands before a value, in the texts of all steps, and the value. */
typedef struct rf_sheet_step {
    rf_sheet_kind kind;
    uint16_t text, length;
    uint16_t column;
    uint16_t steps; /* of RF_SHEET_FOUND: how many follow */
    const refuel_choice *choices;
} rf_sheet_step;

/* What all lines of a stream share. */
typedef struct rf_sheet_results {
    bool cells;
    bool judged;    /* some of them are of checks */
    size_t columns; /* the first is the status */
    char path[RF_SHEET_RESULTS][RF_PICK_PATH];
    bool whole[RF_SHEET_RESULTS];
    rf_result_place place[RF_SHEET_RESULTS];
    size_t steps;
    rf_sheet_step step[RF_SHEET_STEPS];
    char text[RF_SHEET_TEXT];
    size_t used;
} rf_sheet_results;

/* False where a member was picked that is no column. */
bool rf_sheet_results_make(const rf_answer_type *type, const rf_picks *picks, rf_sheet_results *out);

#endif
