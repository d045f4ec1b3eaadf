#include "cli/chart.h"

#include <stdio.h>

#include "cli/canvas.h"
#include "cli/print.h"

static void draw(const refuel_forecast_result *f, cli_canvas *c)
{
    for (int column = 0; column < CLI_CANVAS_COLUMNS; column++) {
        size_t row = cli_canvas_row(f->rows, column);
        cli_canvas_fill(c, column, f->low_kg[row], f->high_kg[row], '.');
        if (column % 2 == 0) cli_canvas_mark(c, column, f->target_kg, '=');
        if (f->static_weight_kg[row] >= c->axis.low && f->static_weight_kg[row] <= c->axis.high)
            cli_canvas_mark(c, column, f->static_weight_kg[row], '-');
        cli_canvas_mark(c, column, f->weight_kg[row], '*');
    }
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

static void put_label(const void *picture, double kg, char *label)
{
    cli_weight_text(&((const cli_picture *)picture)->units, kg, label);
}

void cli_chart(const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    cli_canvas c;
    cli_canvas_begin(&c, CLI_CANVAS_LINES, cli_weights_of(f));
    draw(f, &c);
    cli_canvas_print(&c, put_label, p);
    printf("%12s%-*s%s %.0f\n", "day 0", CLI_CANVAS_COLUMNS - 6, "", "day", f->day[f->rows - 1]);
    legend(p);
}
