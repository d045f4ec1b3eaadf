#include "cli/chart_track.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "cli/canvas.h"
#include "cli/print.h"
#include "cli/track_legend.h"
#include "core/date.h"

#define WEIGHT_LINES 13
#define ENERGY_LINES 9

static void put_weight(const void *picture, double weight, char *label)
{
    const cli_track_picture *p = picture;
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(weight, 1, false, number);
    snprintf(label, CLI_CANVAS_LABEL, "%s %s", number, cli_weight_unit(&p->units));
}

static void put_energy(const void *picture, double energy, char *label)
{
    const cli_track_picture *p = picture;
    char number[RF_NUMBER_TEXT];
    snprintf(label, CLI_CANVAS_LABEL, "%s %s", cli_whole(energy, number), cli_energy_unit(&p->units));
}

/* The first, the middle and the last day below the axis. */
static void put_dates(const cli_track_picture *p)
{
    char first[RF_DATE_TEXT], middle[RF_DATE_TEXT], last[RF_DATE_TEXT];
    const rf_track_answer *a = p->answer;
    size_t half = cli_canvas_row(a->days, CLI_CANVAS_COLUMNS / 2);
    rf_date_text((int64_t)a->day[0], first);
    rf_date_text((int64_t)a->day[half], middle);
    rf_date_text((int64_t)a->day[a->days - 1], last);
    if (a->days == 1)
        printf("%12s%s\n", "", first);
    else
        printf("%12s%-28s%-28s%10s\n", "", first, a->days > 2 ? middle : "", last);
}

/* Points of days that share a column stand in it together, and the trend on top of them. */
static void draw_weight(const cli_track_picture *p, cli_canvas *c)
{
    size_t days = p->answer->days;
    for (int column = 0; column < CLI_CANVAS_COLUMNS; column++) {
        size_t day = cli_canvas_row(days, column);
        cli_canvas_fill(c, column, cli_track_weight_low(p, day), cli_track_weight_high(p, day), '.');
    }
    for (size_t day = 0; day < days; day++)
        cli_canvas_mark(c, cli_canvas_column(days, day), cli_track_weigh_in(p, day), 'o');
    cli_track_point odd;
    for (size_t at = 0; cli_track_left_out(p, &at, &odd);)
        if (odd.weight >= c->axis.low && odd.weight <= c->axis.high)
            cli_canvas_mark(c, cli_canvas_column(days, odd.day), odd.weight, 'x');
    for (int column = 0; column < CLI_CANVAS_COLUMNS; column++)
        cli_canvas_mark(c, column, cli_track_weight(p, cli_canvas_row(days, column)), '*');
}

static void draw_energy(const cli_track_picture *p, cli_canvas *c)
{
    refuel_range prior = cli_track_prior_range(p);
    for (int column = 0; column < CLI_CANVAS_COLUMNS; column++) {
        size_t day = cli_canvas_row(p->answer->days, column);
        if (p->answer->enough)
            cli_canvas_fill(c, column, cli_track_spent_low(p, day), cli_track_spent_high(p, day), '.');
        else
            cli_canvas_fill(c, column, prior.low, prior.high, '.');
        if (column % 2 == 0 || !p->answer->enough) cli_canvas_mark(c, column, cli_track_prior(p), '-');
        cli_canvas_mark(c, column, cli_track_spent(p, day), '~');
        cli_canvas_mark(c, column, cli_track_sure(p, day), '*');
    }
}

static void weight_panel(const cli_track_picture *p)
{
    char words[2][CLI_TRACK_WORDS];
    cli_canvas c;
    cli_canvas_begin(&c, WEIGHT_LINES, cli_track_weights(p));
    draw_weight(p, &c);
    cli_canvas_print(&c, put_weight, p);
    put_dates(p);
    printf("%12so weigh-in   * trend weight   . its %s\n", "", cli_track_range_words(p, words[0]));
    if (cli_track_left_out_count(p) > 0) printf("%12sx %s\n", "", cli_track_left_out_words(p, c.axis, words[1]));
    putchar('\n');
}

static void energy_panel(const cli_track_picture *p)
{
    char range[CLI_TRACK_WORDS], prior[CLI_TRACK_WORDS], spent[CLI_TRACK_WORDS];
    bool unsure = false, sure = false;
    cli_canvas c;
    for (size_t day = 0; day < p->answer->days; day++) {
        sure |= !isnan(cli_track_sure(p, day));
        unsure |= isnan(cli_track_sure(p, day));
    }
    cli_canvas_begin(&c, ENERGY_LINES, cli_track_energies(p));
    draw_energy(p, &c);
    cli_canvas_print(&c, put_energy, p);
    put_dates(p);
    cli_track_range_words(p, range);
    cli_track_prior_words(p, prior);
    if (!p->answer->enough) {
        printf("%12sexpenditure: %s\n%12s- %s   . their %s\n\n", "", cli_track_no_expenditure(p), "", prior, range);
        return;
    }
    printf("%12s%s %s   . its %s\n%12s- %s\n", "", sure ? "*" : "~", cli_track_spent_words(p, spent), range, "", prior);
    if (sure && unsure) printf("%12s~ %s\n", "", CLI_TRACK_UNSURE_WORDS);
    putchar('\n');
}

void cli_chart_track(const cli_track_picture *p)
{
    if (cli_track_no_picture(p)) return;
    weight_panel(p);
    energy_panel(p);
}
