/* A chart in characters: days to the right, a quantity upwards. */
#ifndef REFUEL_CLI_CANVAS_H
#define REFUEL_CLI_CANVAS_H

#include <refuel/plan.h>
#include <stddef.h>

#define CLI_CANVAS_COLUMNS 66
#define CLI_CANVAS_LINES 15 /* at the most */

typedef struct cli_canvas {
    char cell[CLI_CANVAS_LINES][CLI_CANVAS_COLUMNS + 1];
    int lines;
    refuel_range axis; /* of the last line, and of the first */
} cli_canvas;

void cli_canvas_begin(cli_canvas *canvas, int lines, refuel_range axis);

/* The row of so many that a column stands for; and the column of a row. */
size_t cli_canvas_row(size_t rows, int column);
int cli_canvas_column(size_t rows, size_t row);

/* A character at a value, and on all lines between two; nothing where it is not known. */
void cli_canvas_mark(cli_canvas *canvas, int column, double value, char with);
void cli_canvas_fill(cli_canvas *canvas, int column, double low, double high, char with);

/* Words from a column on, in the middle of the lines. */
void cli_canvas_words(cli_canvas *canvas, const char *words);

/* Writes the label of a value, of ten columns at the most. */
typedef void (*cli_canvas_label)(const void *context, double value, char *label);
#define CLI_CANVAS_LABEL 64 /* bytes of a label */

/* Prints it with labels on the first, the middle and the last line (lines is odd), and the axis below. */
void cli_canvas_print(const cli_canvas *canvas, cli_canvas_label label, const void *context);

#endif
