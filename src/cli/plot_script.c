#include "cli/plot_script.h"

#include <math.h>
#include <string.h>

#include "cli/plot.h"
#include "cli/plot_axis.h"
#include "core/number.h"

#define LIMIT_COLOUR "#aa7700"

/* day, low, high, weight, by the static rule, eaten, spent: in the units of the person. */
static void put_data(FILE *to, const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    fprintf(to, "$data << END\n");
    for (size_t row = 0; row < f->rows; row++) {
        const double cell[] = {f->day[row],
                               cli_weight(&p->units, f->low_kg[row]),
                               cli_weight(&p->units, f->high_kg[row]),
                               cli_weight(&p->units, f->weight_kg[row]),
                               cli_weight(&p->units, f->static_weight_kg[row]),
                               cli_energy(&p->units, f->intake_kcal_d[row]),
                               cli_energy(&p->units, f->expenditure_kcal_d[row])};
        char text[RF_NUMBER_TEXT];
        for (size_t i = 0; i < sizeof cell / sizeof *cell; i++)
            fprintf(to, "%s%s", i ? " " : "", cli_plot_number(cell[i], text));
        putc('\n', to);
    }
    fprintf(to, "END\n");
}

/* A line from side to side with words on it. */
typedef struct marked {
    double at;
    const char *words, *colour, *side; /* side: "left" or "right" */
} marked;

static void put_line(FILE *to, const marked *it)
{
    char at[RF_NUMBER_TEXT];
    cli_plot_number(it->at, at);
    fprintf(to, "set arrow from graph 0, first %s to graph 1, first %s nohead lw 1.5 dt 4 lc rgb '%s' front\n", at, at,
            it->colour);
    fprintf(to, "set label '%s' at graph %s, first %s %s offset 0,0.55 tc rgb '%s' front\n", it->words,
            strcmp(it->side, "left") == 0 ? "0.01" : "0.99", at, it->side, it->colour);
}

static void put_limits(FILE *to, const cli_picture *p, refuel_range *weights)
{
    cli_limit limit[CLI_LIMITS];
    int limits = cli_limits_of(p, weights, limit);
    for (int i = 0; i < limits; i++)
        put_line(to, &(marked){cli_weight(&p->units, limit[i].kg), limit[i].words, LIMIT_COLOUR,
                               limit[i].beside_target ? "right" : "left"});
}

static void put_weight_panel(FILE *to, const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    char band[CLI_BAND_TEXT], weight[CLI_WEIGHT_TEXT], target[CLI_WEIGHT_TEXT + 16], at[2][RF_NUMBER_TEXT];
    refuel_range weights = cli_weights_of(f);
    cli_band_text(f, p->band, band);
    fprintf(to, "set tmargin at screen 0.87\nset bmargin at screen 0.44\nset ylabel 'body weight, %s' offset 1,0\n",
            cli_weight_unit(&p->units));
    cli_plot_tics(to, p, (int)f->day[f->rows - 1], 0);
    put_limits(to, p, &weights);
    cli_plot_range(to, "y", cli_weight(&p->units, weights.low), cli_weight(&p->units, weights.high));
    if (f->question != REFUEL_QUESTION_PATH) {
        cli_weight_text(&p->units, f->target_kg, weight);
        snprintf(target, sizeof target, "target %s", weight);
        put_line(to, &(marked){cli_weight(&p->units, f->target_kg), target, "#aa3333", "left"});
    }
    fprintf(to,
            "plot $data using 1:2:3 with filledcurves lc rgb '#bbccee' title '%s', "
            "$data using 1:5 with lines dt 2 lw 1.5 lc rgb '#777777' title 'rule of 3500 kcal per pound', "
            "$data using 1:4 with lines lw 2.5 lc rgb '#224488' title 'projection'",
            band);
    if (f->question != REFUEL_QUESTION_PATH && f->feasible && f->target_day <= f->day[f->rows - 1])
        fprintf(to, ", '+' every ::0::0 using (%s):(%s) with points pt 7 ps 1.2 lc rgb '#aa3333' notitle",
                cli_plot_number(f->target_day, at[0]), cli_plot_number(cli_weight(&p->units, f->target_kg), at[1]));
    fprintf(to, "\nunset label\nunset arrow\n");
}

/* A row tells the energy of the day that ends there, so what is eaten goes up or down where that day begins. */
static void put_energy_panel(FILE *to, const cli_picture *p)
{
    const char *unit = cli_energy_unit(&p->units);
    double floor_d = cli_energy(&p->units, p->forecast->floor_kcal_d);
    refuel_range energies = cli_energies_of(p);
    char text[RF_NUMBER_TEXT], least[RF_NUMBER_TEXT];
    fprintf(to, "set tmargin at screen 0.335\nset bmargin at screen 0.09\nset ylabel '%s a day' offset 1,0\n", unit);
    fprintf(to, "set ytics %s\nset key at screen 0.12,0.41\n",
            cli_plot_number(cli_step_of(energies.high - energies.low), text));
    cli_plot_tics(to, p, (int)p->forecast->day[p->forecast->rows - 1], 1);
    cli_plot_range(to, "y", energies.low, energies.high);
    fprintf(to,
            "plot $data using 1:6 with fsteps lw 4 lc rgb '#66bb77' title 'eaten', "
            "$data using 1:7 with lines lw 2 lc rgb '#882277' title 'spent'");
    if (!isnan(floor_d))
        fprintf(to, ", %s with lines lw 1.5 dt 4 lc rgb '" LIMIT_COLOUR "' title 'floor of intake %s %s'",
                cli_plot_number(floor_d, text), cli_whole(ceil(floor_d), least), unit);
    putc('\n', to);
}

void cli_plot_script(FILE *to, const void *picture, int is_svg)
{
    const cli_picture *p = picture;
    const refuel_forecast_result *f = p->forecast;
    char last[RF_NUMBER_TEXT], ended[96] = "", title[128];
    rf_number_text(f->day[f->rows - 1], last);
    if (f->end_reason) snprintf(ended, sizeof ended, "; ends on day %s: %s", last, cli_end_text(f->end_reason));
    put_data(to, p);
    cli_plot_terminal(to, is_svg);
    snprintf(title, sizeof title, "Projected body weight%s", ended);
    cli_plot_frame(to, title, last);
    put_weight_panel(to, p);
    put_energy_panel(to, p);
    fprintf(to, "unset multiplot\n");
}
