#include "cli/chart.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/print.h"

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

static void draw(const refuel_forecast_result *f, canvas *c)
{
    memset(c->cell, ' ', sizeof c->cell);
    for (int column = 0; column < COLUMNS; column++) {
        size_t row = row_of(f, column);
        if (!isnan(f->low_kg[row]))
            for (int line = line_of(c, f->high_kg[row]); line <= line_of(c, f->low_kg[row]); line++)
                c->cell[line][column] = '.';
        if (column % 2 == 0) mark(c, column, f->target_kg, '=');
        if (f->static_weight_kg[row] >= c->low_kg && f->static_weight_kg[row] <= c->high_kg)
            mark(c, column, f->static_weight_kg[row], '-');
        mark(c, column, f->weight_kg[row], '*');
    }
    for (int line = 0; line < LINES; line++) c->cell[line][COLUMNS] = '\0';
}

/* What the characters mean, on lines that fit. */
static void legend(const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    char band[CLI_BAND_TEXT], target[CLI_WEIGHT_TEXT];
    cli_band_text(f, p->band, band);
    printf("%12s* projection   . %s\n", "", band);
    printf("%12s- rule of 3500 kcal per pound", "");
    cli_weight_text(&p->units, f->target_kg, target);
    if (f->question != REFUEL_QUESTION_PATH) printf("   = target %s", target);
    if (f->end_reason) printf("\n%12sends: %s", "", cli_end_text(f->end_reason));
    printf("\n\n");
}

void cli_chart(const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    refuel_range weights = cli_weights_of(f);
    canvas c = {.low_kg = weights.low, .high_kg = weights.high};
    draw(f, &c);
    for (int line = 0; line < LINES; line++) {
        char label[CLI_WEIGHT_TEXT] = "";
        if (line % 7 == 0) cli_weight_text(&p->units, c.high_kg - (c.high_kg - c.low_kg) * line / (LINES - 1), label);
        cli_line("%10s |%s", label, c.cell[line]);
    }
    printf("%10s +", "");
    for (int column = 0; column < COLUMNS; column++) putchar('-');
    printf("\n%12s%-*s%s %.0f\n", "day 0", COLUMNS - 6, "", "day", f->day[f->rows - 1]);
    legend(p);
}
