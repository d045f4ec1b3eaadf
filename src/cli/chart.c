#include "cli/chart.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"
#include "cli/render_project.h"

#define COLUMNS 66
#define LINES 15

typedef struct canvas {
    char cell[LINES][COLUMNS + 1];
    double low_kg, high_kg;
} canvas;

static int line_of(const canvas *c, double kg)
{
    int line = (int)lround((c->high_kg - kg) / (c->high_kg - c->low_kg) * (LINES - 1));
    return line < 0 ? 0 : line >= LINES ? LINES - 1 : line;
}

static void mark(canvas *c, int column, double kg, char with)
{
    if (!isnan(kg)) c->cell[line_of(c, kg)][column] = with;
}

static size_t row_of(const refuel_forecast_result *f, int column)
{
    return (size_t)lround((double)(f->rows - 1) * column / (COLUMNS - 1));
}

static void find_limits(const refuel_forecast_result *f, canvas *c)
{
    c->low_kg = INFINITY;
    c->high_kg = -INFINITY;
    for (size_t row = 0; row < f->rows; row++) {
        c->low_kg = fmin(c->low_kg, f->low_kg[row]); /* fmin passes over a NaN */
        c->high_kg = fmax(c->high_kg, f->high_kg[row]);
    }
    if (!(c->high_kg - c->low_kg >= 1)) { /* a flat line still needs a scale */
        c->low_kg = f->weight_kg[0] - 1;
        c->high_kg = f->weight_kg[0] + 1;
    }
}

static void draw(const refuel_forecast_result *f, canvas *c)
{
    memset(c->cell, ' ', sizeof c->cell);
    for (int column = 0; column < COLUMNS; column++) {
        size_t row = row_of(f, column);
        if (!isnan(f->low_kg[row]))
            for (int line = line_of(c, f->high_kg[row]); line <= line_of(c, f->low_kg[row]); line++)
                c->cell[line][column] = '.';
        if (f->static_weight_kg[row] >= c->low_kg && f->static_weight_kg[row] <= c->high_kg)
            mark(c, column, f->static_weight_kg[row], '-');
        mark(c, column, f->weight_kg[row], '*');
    }
    for (int line = 0; line < LINES; line++) c->cell[line][COLUMNS] = '\0';
}

void cli_chart(const refuel_forecast_result *f, const cli_units *units)
{
    canvas c;
    find_limits(f, &c);
    draw(f, &c);
    for (int line = 0; line < LINES; line++) {
        char label[CLI_WEIGHT_TEXT] = "";
        if (line % 7 == 0) cli_weight_text(units, c.high_kg - (c.high_kg - c.low_kg) * line / (LINES - 1), label);
        cli_line("%10s |%s", label, c.cell[line]);
    }
    printf("%10s +", "");
    for (int column = 0; column < COLUMNS; column++) putchar('-');
    printf("\n%12s%-*s%s %.0f\n", "day 0", COLUMNS - 6, "", "day", f->day[f->rows - 1]);
    printf("%12s* projection   . range   - rule of 3500 kcal per pound", "");
    if (f->end_reason) printf("   ends: %s", refuel_end_name(f->end_reason));
    printf("\n\n");
}
