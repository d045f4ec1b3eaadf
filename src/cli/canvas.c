#include "cli/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"

void cli_canvas_begin(cli_canvas *c, int lines, refuel_range axis)
{
    memset(c->cell, ' ', sizeof c->cell);
    c->lines = lines;
    c->axis = axis;
    for (int line = 0; line < lines; line++) c->cell[line][CLI_CANVAS_COLUMNS] = '\0';
}

size_t cli_canvas_row(size_t rows, int column)
{
    return (size_t)lround((double)(rows - 1) * column / (CLI_CANVAS_COLUMNS - 1));
}

int cli_canvas_column(size_t rows, size_t row)
{
    return rows < 2 ? 0 : (int)lround((double)row * (CLI_CANVAS_COLUMNS - 1) / (double)(rows - 1));
}

static int line_of(const cli_canvas *c, double value)
{
    int line = (int)lround((c->axis.high - value) / (c->axis.high - c->axis.low) * (c->lines - 1));
    return line < 0 ? 0 : line >= c->lines ? c->lines - 1 : line;
}

void cli_canvas_mark(cli_canvas *c, int column, double value, char with)
{
    if (!isnan(value)) c->cell[line_of(c, value)][column] = with;
}

void cli_canvas_fill(cli_canvas *c, int column, double low, double high, char with)
{
    if (isnan(low) || isnan(high)) return;
    for (int line = line_of(c, high); line <= line_of(c, low); line++) c->cell[line][column] = with;
}

void cli_canvas_words(cli_canvas *c, const char *words)
{
    size_t length = strlen(words);
    if (length > CLI_CANVAS_COLUMNS) length = CLI_CANVAS_COLUMNS;
    memcpy(&c->cell[c->lines / 2][(CLI_CANVAS_COLUMNS - length) / 2], words, length);
}

void cli_canvas_print(const cli_canvas *c, cli_canvas_label label_of, const void *context)
{
    for (int line = 0; line < c->lines; line++) {
        char label[CLI_CANVAS_LABEL] = "";
        if (line % (c->lines / 2) == 0)
            label_of(context, c->axis.high - (c->axis.high - c->axis.low) * line / (c->lines - 1), label);
        cli_line("%10s |%s", label, c->cell[line]);
    }
    printf("%10s +", "");
    for (int column = 0; column < CLI_CANVAS_COLUMNS; column++) putchar('-');
    putchar('\n');
}
