#include "io/sheet.h"

#include <math.h>
#include <string.h>

static bool is_word(int input)
{
    return rf_request_fields[input].info.whole != 0;
}

static void clear(rf_sheet *sheet, int input, size_t from, size_t end)
{
    rf_sheet_column *it = &sheet->given[input];
    if (is_word(input))
        memset(&it->word[from], 0, (end - from) * sizeof it->word[0]);
    else
        for (size_t i = from; i < end; i++) it->number[i] = NAN;
}

void rf_sheet_empty(rf_sheet *sheet)
{
    for (int i = 0; i < sheet->columns; i++) clear(sheet, sheet->used[i], 0, sheet->rows);
    sheet->rows = 0;
}

void rf_sheet_try(rf_sheet *sheet)
{
    if (++sheet->turn == 0) { /* it began anew: no older turn may look like this one */
        memset(sheet->told, 0, sizeof sheet->told);
        sheet->turn = 1;
    }
    sheet->id[sheet->rows] = NULL;
}

void rf_sheet_keep(rf_sheet *sheet)
{
    sheet->rows++;
}

void rf_sheet_drop(rf_sheet *sheet)
{
    for (int i = 0; i < sheet->columns; i++) clear(sheet, sheet->used[i], sheet->rows, sheet->rows + 1);
}

void rf_sheet_use(rf_sheet *sheet, int input)
{
    sheet->used[sheet->columns++] = input;
    sheet->is_used[input] = true;
    clear(sheet, input, 0, RF_SHEET_ROWS);
}
