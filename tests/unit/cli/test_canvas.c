#include "cli/canvas.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

Test(canvas, values_have_their_lines)
{
    cli_canvas c;
    cli_canvas_begin(&c, 5, (refuel_range){10, 14});
    cli_canvas_fill(&c, 0, 11, 13, '.');
    cli_canvas_mark(&c, 0, 12, '*');
    cli_canvas_mark(&c, 1, 14, 'a');
    cli_canvas_mark(&c, 2, 10.4, 'b');
    cli_canvas_mark(&c, 3, 99, 'c');
    cli_canvas_mark(&c, 4, -99, 'd');
    cli_canvas_mark(&c, 5, NAN, 'e');
    cli_canvas_fill(&c, 6, NAN, 12, 'f');
    static const char *const lines[] = {" a c   ", ".      ", "*      ", ".      ", "  b d  "};
    for (int line = 0; line < 5; line++)
        cr_expect(eq(int, strncmp(c.cell[line], lines[line], 7), 0), "%.7s", c.cell[line]);
    for (int line = 0; line < 5; line++) cr_expect(eq(sz, strlen(c.cell[line]), (size_t)CLI_CANVAS_COLUMNS));
}

/* Every row has a column, the first and the last one those at the edges; and a column stands for a row that is there. */
Test(canvas, rows_and_columns)
{
    for (size_t rows = 1; rows < 400; rows++) {
        cr_assert(eq(sz, cli_canvas_row(rows, 0), 0));
        cr_assert(eq(sz, cli_canvas_row(rows, CLI_CANVAS_COLUMNS - 1), rows - 1));
        for (size_t row = 0; row < rows; row++) {
            int column = cli_canvas_column(rows, row);
            cr_assert(column >= 0 && column < CLI_CANVAS_COLUMNS);
        }
        if (rows > 1) cr_assert(eq(int, cli_canvas_column(rows, rows - 1), CLI_CANVAS_COLUMNS - 1));
    }
}
