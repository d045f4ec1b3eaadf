#include "cli/plot_load.h"

#include <math.h>
#include <refuel/units.h>

#include "cli/plot.h"
#include "cli/plot_axis.h"
#include "io/load_words.h"

#define LONGER (REFUEL_LOAD_LONGEST_RUN_10 | REFUEL_LOAD_LONGEST_RUN_30 | REFUEL_LOAD_LONGEST_RUN_100)

/* A load in the unit that is shown: of distances alone there are two. */
static double shown(const cli_load_picture *p, double load)
{
    return p->miles && p->answer->load.kind == REFUEL_LOAD_DISTANCE ? load / REFUEL_KM_PER_MI : load;
}

static const char *unit_of(const cli_load_picture *p)
{
    static const char *const units[REFUEL_LOAD_KIND_END] = {
#define UNIT(name, number, text, unit, what, needs) [number] = unit,
        REFUEL_LOAD_KIND_LIST(UNIT)
#undef UNIT
    };
    return p->miles && p->answer->load.kind == REFUEL_LOAD_DISTANCE ? "mi" : units[p->answer->load.kind];
}

/* As far as it is sure: a longer run may be missing. */
static bool is_longer(uint32_t flags)
{
    return (flags & LONGER) && !(flags & REFUEL_LOAD_SHORT_HISTORY);
}

/* day, load, acute, chronic, load where a run was longer, fitness, fatigue, form */
static void put_data(FILE *to, const cli_load_picture *p)
{
    const refuel_load_result *load = &p->answer->load;
    fprintf(to, "$data << END\n");
    for (size_t i = 0; i < load->days; i++) {
        const double cell[] = {
            load->load[i],    load->acute[i],   load->chronic[i], is_longer(load->flags[i]) ? load->load[i] : NAN,
            load->fitness[i], load->fatigue[i], load->form[i]};
        char text[RF_NUMBER_TEXT];
        fprintf(to, "%zu", i);
        for (size_t k = 0; k < sizeof cell / sizeof *cell; k++)
            fprintf(to, " %s", cli_plot_number(shown(p, cell[k]), text));
        putc('\n', to);
    }
    fprintf(to, "END\n");
}

static double highest(const double *value, size_t n, double least)
{
    for (size_t i = 0; i < n; i++) least = fmax(least, value[i]); /* which passes over a NaN */
    return least;
}

static void put_load_panel(FILE *to, const cli_load_picture *p, const cli_picture *axis, int last)
{
    const refuel_load_result *load = &p->answer->load;
    double most = shown(p, highest(load->load, load->days, 0));
    char text[RF_NUMBER_TEXT];
    fprintf(to, "set tmargin at screen 0.87\nset bmargin at screen 0.44\nset ylabel 'load of a day, %s' offset 1,0\n",
            unit_of(p));
    fprintf(to, "set ytics %s\n", cli_plot_number(cli_step_of(most > 0 ? most : 1), text));
    cli_plot_tics(to, axis, last, 0);
    fprintf(to, "set yrange [0:%s]\n", cli_plot_number(most > 0 ? 1.06 * most : 1, text));
    fprintf(to,
            "plot $data using 1:2 with impulses lw 3 lc rgb '#88aadd' title 'day', "
            "$data using 1:5 with points pt 7 ps 0.9 lc rgb '#aa3333' title 'a run over 10 %% longer than in 30 days', "
            "$data using 1:3 with lines lw 2 lc rgb '#224488' title 'mean of 7 days', "
            "$data using 1:4 with lines lw 2.5 dt 4 lc rgb '#333333' title 'mean of 28 days'\nunset label\n");
}

static void put_fitness_panel(FILE *to, const cli_load_picture *p, const cli_picture *axis, int last)
{
    const refuel_load_result *load = &p->answer->load;
    double high = highest(load->fatigue, load->days, highest(load->fitness, load->days, 0)), low = 0;
    for (size_t i = 0; i < load->days; i++) {
        low = fmin(low, load->form[i]);
        high = fmax(high, load->form[i]);
    }
    low = shown(p, low), high = shown(p, high > low ? high : low + 1);
    char text[RF_NUMBER_TEXT];
    fprintf(to, "set tmargin at screen 0.335\nset bmargin at screen 0.09\nset ylabel '%s a day' offset 1,0\n",
            unit_of(p));
    fprintf(to, "set ytics %s\nset key at screen 0.12,0.41\n", cli_plot_number(cli_step_of(high - low), text));
    cli_plot_tics(to, axis, last, 1);
    cli_plot_range(to, "y", low, high);
    fprintf(to,
            "plot $data using 1:6 with lines lw 2.5 lc rgb '#338844' title 'fitness', "
            "$data using 1:7 with lines lw 2 lc rgb '#aa7700' title 'fatigue', "
            "$data using 1:8 with lines lw 1.5 lc rgb '#882277' title 'form'\n");
}

void cli_plot_load(FILE *to, const void *picture, int is_svg)
{
    const cli_load_picture *p = picture;
    const refuel_load_result *load = &p->answer->load;
    const cli_picture axis = {.start = (int64_t)load->day[0], .dated = true};
    int last = (int)load->days - 1;
    char end[RF_NUMBER_TEXT], title[128];
    rf_number_fixed(last, 0, false, end);
    snprintf(title, sizeof title, "Training load: %s", rf_load_what(load->kind));
    put_data(to, p);
    cli_plot_terminal(to, is_svg);
    cli_plot_frame(to, title, end);
    fprintf(to, "set xrange [-0.6:%s.6]\n", end); /* a day is a bar, and no edge cuts it */
    put_load_panel(to, p, &axis, last);
    put_fitness_panel(to, p, &axis, last);
    fprintf(to, "unset multiplot\n");
}
