#include "cli/render_html_chart.h"

#include <math.h>
#include <stdio.h>

#include "cli/html.h"
#include "cli/html_panel.h"

#define WEIGHT_HEIGHT 300
#define ENERGY_HEIGHT 170

/* A column of a projection, as it is drawn. */
#define WEIGHT(name, column)                                    \
    static double name(const void *of, size_t row)              \
    {                                                           \
        const cli_picture *p = of;                              \
        return cli_weight(&p->units, p->forecast->column[row]); \
    }
#define ENERGY(name, column)                                    \
    static double name(const void *of, size_t row)              \
    {                                                           \
        const cli_picture *p = of;                              \
        return cli_energy(&p->units, p->forecast->column[row]); \
    }
WEIGHT(weight, weight_kg)
WEIGHT(low, low_kg)
WEIGHT(high, high_kg)
WEIGHT(by_rule, static_weight_kg)
ENERGY(eaten, intake_kcal_d)
ENERGY(spent, expenditure_kcal_d)
#undef WEIGHT
#undef ENERGY

static cli_panel panel_of(cli_page *page, const cli_picture *p, const char *name, double height)
{
    return (cli_panel){.to = page->to,
                       .name = name,
                       .of = p,
                       .day = p->forecast->day,
                       .rows = p->forecast->rows,
                       .dates = p,
                       .height = height};
}

static void put_weight_key(cli_page *page, const cli_picture *p)
{
    char band[CLI_BAND_TEXT];
    cli_band_text(p->forecast, p->band, band);
    cli_html(page->to, "<ul class=\"legend\">\n");
    cli_panel_key(page->to, "path", "projection");
    cli_panel_key_area(page->to, "spread", band);
    cli_panel_key(page->to, "rule", "rule of 3500 kcal per pound");
    cli_html(page->to, "</ul>\n");
}

static void put_target(const cli_panel *panel, const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    char weight_text[CLI_WEIGHT_TEXT], words[CLI_WEIGHT_TEXT + 16];
    if (f->question == REFUEL_QUESTION_PATH) return;
    cli_weight_text(&p->units, f->target_kg, weight_text);
    snprintf(words, sizeof words, "target %s", weight_text);
    cli_panel_mark(panel, "aim", cli_weight(&p->units, f->target_kg), words, 0);
    if (f->feasible && f->target_day <= f->day[f->rows - 1])
        cli_panel_point(panel, "aim-mark", f->target_day, cli_weight(&p->units, f->target_kg));
}

static void put_weight(cli_page *page, const cli_picture *p, const char *summary)
{
    refuel_range weights = cli_weights_of(p->forecast);
    cli_limit limit[CLI_LIMITS];
    int limits = cli_limits_of(p, &weights, limit);
    cli_panel panel = panel_of(page, p, "weight", WEIGHT_HEIGHT);
    panel.axis =
        cli_panel_axis((refuel_range){cli_weight(&p->units, weights.low), cli_weight(&p->units, weights.high)});
    cli_html(page->to, "<figure>\n<figcaption>Body weight, %s</figcaption>\n", cli_weight_unit(&p->units));
    put_weight_key(page, p);
    cli_panel_begin(&panel, "Body weight over the days", summary);
    cli_panel_between(&panel, "spread", low, high);
    cli_panel_line(&panel, "rule", by_rule);
    cli_panel_line(&panel, "path", weight);
    for (int i = 0; i < limits; i++)
        cli_panel_mark(&panel, "limit", cli_weight(&p->units, limit[i].kg), limit[i].words, limit[i].beside_target);
    put_target(&panel, p);
    cli_panel_end(&panel);
    cli_html(page->to, "</figure>\n");
}

static void put_energy(cli_page *page, const cli_picture *p)
{
    const refuel_forecast_result *f = p->forecast;
    double floor_d = cli_energy(&p->units, f->floor_kcal_d);
    const char *unit = cli_energy_unit(&p->units);
    char words[96], first[RF_NUMBER_TEXT], eat[RF_NUMBER_TEXT], begins[RF_NUMBER_TEXT], ends[RF_NUMBER_TEXT];
    char description[256];
    cli_panel panel = panel_of(page, p, "energy", ENERGY_HEIGHT);
    panel.axis = cli_panel_axis(cli_energies_of(p));
    snprintf(description, sizeof description, "Eaten %s %s a day at the end; spent %s at the start and %s at the end.",
             cli_energy_text(&p->units, f->intake_kcal_d[f->rows - 1], eat), unit,
             cli_energy_text(&p->units, f->expenditure_kcal_d[0], begins),
             cli_energy_text(&p->units, f->expenditure_kcal_d[f->rows - 1], ends));
    cli_html(page->to, "<figure>\n<figcaption>Energy, %s a day</figcaption>\n<ul class=\"legend\">\n", unit);
    cli_panel_key(page->to, "eaten", "eaten");
    cli_panel_key(page->to, "spent", "spent");
    cli_html(page->to, "</ul>\n");
    cli_panel_begin(&panel, "Energy eaten and spent over the days", description);
    cli_panel_steps(&panel, "eaten", eaten);
    cli_panel_line(&panel, "spent", spent);
    snprintf(words, sizeof words, "floor of intake %s %s", cli_whole(ceil(floor_d), first), unit);
    if (!isnan(floor_d)) cli_panel_mark(&panel, "limit", floor_d, words, 1);
    cli_panel_end(&panel);
    cli_html(page->to, "</figure>\n");
}

void cli_html_chart(cli_page *page, const cli_picture *picture, const char *summary)
{
    put_weight(page, picture, summary);
    put_energy(page, picture);
}
