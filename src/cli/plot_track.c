#include "cli/plot_track.h"

#include <math.h>
#include <string.h>

#include "cli/plot.h"
#include "cli/plot_axis.h"
#include "cli/track_legend.h"
#include "core/date.h"

#define ROWS_MOST 1500      /* of a line: finer than a picture shows */
#define EDGE_D 0.5          /* room beside the first and the last day */
#define EDGE_SHARE 0.005    /* or this share of them */
#define SENTENCE_COLUMNS 64 /* of a line of words */

/* Every so many days is drawn, and the last one. */
static size_t step_of(size_t days)
{
    return (days + ROWS_MOST - 1) / ROWS_MOST;
}

static void put_row(FILE *to, const cli_track_picture *p, size_t day)
{
    const double cell[] = {cli_track_weight_low(p, day), cli_track_weight_high(p, day), cli_track_weight(p, day),
                           cli_track_spent_low(p, day),  cli_track_spent_high(p, day),  cli_track_spent(p, day),
                           cli_track_sure_low(p, day),   cli_track_sure_high(p, day),   cli_track_sure(p, day)};
    char text[RF_NUMBER_TEXT];
    fprintf(to, "%zu", day);
    for (size_t i = 0; i < sizeof cell / sizeof *cell; i++) fprintf(to, " %s", cli_plot_number(cell[i], text));
    putc('\n', to);
}

/* day, weight: low, high, trend; spent: low, high, mean; the same where it is sure. */
static void put_days(FILE *to, const cli_track_picture *p)
{
    size_t days = p->answer->days, step = step_of(days);
    fprintf(to, "$days << END\n");
    for (size_t day = 0; day + 1 < days; day += step) put_row(to, p, day);
    put_row(to, p, days - 1);
    fprintf(to, "END\n");
}

static void put_points(FILE *to, const cli_track_picture *p)
{
    char text[RF_NUMBER_TEXT];
    size_t step = cli_track_weigh_in_step(p), seen = 0;
    cli_track_point odd;
    fprintf(to, "$weighed << END\n");
    for (size_t day = 0; day < p->answer->days; day++) {
        double it = cli_track_weigh_in(p, day);
        if (!isnan(it) && seen++ % step == 0) fprintf(to, "%zu %s\n", day, cli_plot_number(it, text));
    }
    fprintf(to, "END\n$odd << END\n");
    for (size_t at = 0; cli_track_left_out(p, &at, &odd);)
        fprintf(to, "%zu %s\n", odd.day, cli_plot_number(odd.weight, text));
    fprintf(to, "END\n");
}

static void put_weight_panel(FILE *to, const cli_track_picture *p, int last)
{
    refuel_range weights = cli_track_weights(p);
    char range[CLI_TRACK_WORDS], weighed[CLI_TRACK_WORDS], odd[CLI_TRACK_WORDS], step[RF_NUMBER_TEXT];
    fprintf(to, "set tmargin at screen 0.87\nset bmargin at screen 0.44\nset ylabel 'body weight, %s' offset 1,0\n",
            cli_weight_unit(&p->units));
    fprintf(to, "set ytics %s\n", cli_plot_number(cli_step_of(weights.high - weights.low), step));
    cli_plot_tics(to, &p->dates, last, 0);
    cli_plot_range(to, "y", weights.low, weights.high);
    fprintf(to,
            "plot $days using 1:2:3 with filledcurves lc rgb '#bbccee' title 'its %s', "
            "$weighed using 1:2 with points pt 7 ps 0.55 lc rgb '#666666' title '%s', "
            "$days using 1:4 with lines lw 2.5 lc rgb '#224488' title 'trend weight'",
            cli_track_range_words(p, range), cli_track_weigh_in_words(p, weighed));
    if (cli_track_hidden_count(p, weights) < cli_track_left_out_count(p))
        fprintf(to, ", $odd using 1:2 with points pt 2 ps 0.8 lw 1.5 lc rgb '#aa3333' title '%s'",
                cli_track_left_out_words(p, weights, odd));
    else if (cli_track_left_out_count(p) > 0)
        fprintf(to, ", NaN with points pt 2 ps 0.8 lw 1.5 lc rgb '#aa3333' title '%s'",
                cli_track_left_out_words(p, weights, odd));
    putc('\n', to);
}

/* Where the expenditure is not told, what the equations say has its range. */
static void put_prior(FILE *to, const cli_track_picture *p)
{
    char words[CLI_TRACK_WORDS], range[CLI_TRACK_WORDS], low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], at[RF_NUMBER_TEXT];
    refuel_range prior = cli_track_prior_range(p);
    if (!p->answer->enough)
        fprintf(to, "$days using 1:(%s):(%s) with filledcurves lc rgb '#e4e4e4' title 'their %s', ",
                cli_plot_number(prior.low, low), cli_plot_number(prior.high, high), cli_track_range_words(p, range));
    fprintf(to, "%s with lines lw 2 dt 4 lc rgb '#777777' title '%s'", cli_plot_number(cli_track_prior(p), at),
            cli_track_prior_words(p, words));
}

static void put_energy_panel(FILE *to, const cli_track_picture *p, int last)
{
    refuel_range energies = cli_track_energies(p);
    char range[CLI_TRACK_WORDS], spent[CLI_TRACK_WORDS], step[RF_NUMBER_TEXT];
    fprintf(to, "set tmargin at screen 0.335\nset bmargin at screen 0.09\nset ylabel '%s a day' offset 1,0\n",
            cli_energy_unit(&p->units));
    fprintf(to, "set ytics %s\nset key at screen 0.12,0.41\n",
            cli_plot_number(cli_step_of(energies.high - energies.low), step));
    cli_plot_tics(to, &p->dates, last, 1);
    cli_plot_range(to, "y", energies.low, energies.high);
    if (!p->answer->enough)
        fprintf(to, "set label 'expenditure: %s' at graph 0.5,0.7 center front\n", cli_track_no_expenditure(p));
    fprintf(to, "plot ");
    if (p->answer->enough)
        fprintf(to,
                "$days using 1:5:6 with filledcurves lc rgb '#eeddee' notitle, "
                "$days using 1:8:9 with filledcurves lc rgb '#d9b8d9' title 'its %s', "
                "$days using 1:7 with lines lw 1.5 dt 2 lc rgb '#882277' title '%s', "
                "$days using 1:10 with lines lw 2.5 lc rgb '#882277' title '%s', ",
                cli_track_range_words(p, range), CLI_TRACK_UNSURE_WORDS, cli_track_spent_words(p, spent));
    put_prior(to, p);
    putc('\n', to);
}

/* A sentence in lines, between the quotes of a script: nothing in it ends them. */
static void put_words(FILE *to, const char *words)
{
    int column = 0;
    for (; *words; words++) {
        if (*words == ' ' && column > SENTENCE_COLUMNS) {
            fputs("\\n", to);
            column = 0;
            continue;
        }
        if (*words != '"' && *words != '\\' && *words != '`') putc(*words, to);
        column++;
    }
}

static void put_sentence(FILE *to, const cli_track_picture *p)
{
    fputs("unset border\nunset tics\nunset key\nset xrange [0:1]\nset yrange [0:1]\nset label \"", to);
    if (p->refusal) fputs("Nothing is told: ", to);
    put_words(to, cli_track_no_picture(p));
    fputs(p->refusal ? "." : "", to);
    fputs("\" at graph 0.5,0.6 center\nplot NaN notitle\n", to);
}

/* Points at the edges are whole, and the date of the last day is written below it. */
static void put_width(FILE *to, int last)
{
    char text[RF_NUMBER_TEXT], end[RF_NUMBER_TEXT];
    double room = fmax(EDGE_D, EDGE_SHARE * last);
    fprintf(to, "set rmargin at screen 0.95\nset xrange [%s:%s]\n", cli_plot_number(-room, text),
            cli_plot_number(last + room, end));
}

void cli_plot_track(FILE *to, const void *picture, int is_svg)
{
    const cli_track_picture *p = picture;
    char last[RF_NUMBER_TEXT], title[128], from[RF_DATE_TEXT], until[RF_DATE_TEXT];
    if (cli_track_no_picture(p)) {
        cli_plot_terminal(to, is_svg);
        put_sentence(to, p);
        return;
    }
    int days = (int)p->answer->days - 1;
    rf_number_fixed(days > 0 ? days : 1, 0, false, last);
    rf_date_text((int64_t)p->answer->day[0], from);
    rf_date_text((int64_t)p->answer->last_day, until);
    snprintf(title, sizeof title, "Weight and expenditure by the log, %s to %s", from, until);
    put_days(to, p);
    put_points(to, p);
    cli_plot_terminal(to, is_svg);
    cli_plot_frame(to, title, last);
    put_width(to, days);
    put_weight_panel(to, p, days);
    fputs("unset label\n", to);
    put_energy_panel(to, p, days);
    fprintf(to, "unset multiplot\n");
}
