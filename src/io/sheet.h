/* The inputs of many lines as columns of numbers, a row for each line: what the batch computes with. */
#ifndef REFUEL_IO_SHEET_H
#define REFUEL_IO_SHEET_H

#include "plan/input.h"

enum { RF_SHEET_ROWS = 512, RF_SHEET_TEXTS = 64 };

/* Of one input, or of one result. A cache line longer than a page: else the numbers of a row, which are a column apart, would get
   into each other's way in the cache. */
typedef union rf_sheet_column {
    double number[RF_SHEET_ROWS + 8];
    int32_t word[RF_SHEET_ROWS];
} rf_sheet_column;

/* A text that was read before, filled up with NULs, and what it means: the same texts come again and again. */
typedef struct rf_sheet_text {
    char text[16];
    double value;
} rf_sheet_text;

/* Begins as all zeros. */
typedef struct rf_sheet {
    rf_sheet_column given[RF_REQUEST_ROWS]; /* by the row of the table; of those that are used */
    int used[RF_REQUEST_ROWS], columns; /* a column that was used once stays, for the lines to come will use it too */
    bool is_used[RF_REQUEST_ROWS];
    size_t rows;
    uint32_t turn;                  /* goes up with each line that is tried */
    uint32_t told[RF_REQUEST_ROWS]; /* the turn that gave an input last */
    const char *id[RF_SHEET_ROWS];  /* as it stands in the line, of JSON with its quotes; NULL: none */
    size_t id_length[RF_SHEET_ROWS];
    rf_sheet_text texts[RF_REQUEST_ROWS][RF_SHEET_TEXTS];
} rf_sheet;

/* Takes all rows away. */
void rf_sheet_empty(rf_sheet *sheet);

/* Begins the row behind the others, for a line. It counts only when it is kept. */
void rf_sheet_try(rf_sheet *sheet);
void rf_sheet_keep(rf_sheet *sheet);
void rf_sheet_drop(rf_sheet *sheet);

/* Uses a column that no line used before. */
void rf_sheet_use(rf_sheet *sheet, int input);

/* Was the input given by this line already? From now on it is. */
static inline bool rf_sheet_gives_twice(rf_sheet *sheet, int input)
{
    bool twice = sheet->told[input] == sheet->turn;
    sheet->told[input] = sheet->turn;
    return twice;
}

#endif
