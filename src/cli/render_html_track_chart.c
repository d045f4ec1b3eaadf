#include "cli/render_html_track_chart.h"

#include <math.h>
#include <stdio.h>

#include "cli/html.h"
#include "cli/html_panel.h"
#include "cli/track_legend.h"

#define WEIGHT_HEIGHT 280
#define ENERGY_HEIGHT 200
#define DESCRIPTION 256

static cli_panel panel_of(cli_page *page, const cli_track_picture *p, const char *name, double height,
                          refuel_range values)
{
    return (cli_panel){.to = page->to,
                       .name = name,
                       .of = p,
                       .day = p->answer->day,
                       .rows = p->answer->days,
                       .dates = &p->dates,
                       .axis = cli_panel_axis(values),
                       .height = height};
}

static void put_weight_key(cli_page *page, const cli_track_picture *p, refuel_range weights)
{
    char words[CLI_TRACK_WORDS];
    cli_html(page->to, "<ul class=\"legend\">\n");
    cli_html(page->to, "<li><svg aria-hidden=\"true\"><path class=\"dot\" d=\"M14 6h0\" /></svg>%s</li>\n",
             cli_track_weigh_in_words(p, words));
    cli_panel_key(page->to, "path", "trend weight");
    cli_panel_key_area(page->to, "spread", cli_track_range_words(p, words));
    if (cli_track_left_out_count(p) > 0)
        cli_html(page->to,
                 "<li><svg aria-hidden=\"true\"><path class=\"out\" d=\"M10 2L18 10M10 10L18 2\" /></svg>%s</li>\n",
                 cli_track_left_out_words(p, weights, words));
    cli_html(page->to, "</ul>\n");
}

static void weight_description(const cli_track_picture *p, char text[DESCRIPTION])
{
    const rf_track_answer *a = p->answer;
    char first[CLI_WEIGHT_TEXT], last[CLI_WEIGHT_TEXT];
    cli_weight_text(&p->units, a->weight_kg_d[0], first);
    cli_weight_text(&p->units, a->weight_kg_d[a->days - 1], last);
    snprintf(text, DESCRIPTION,
             "The trend is %s on the first day and %s on the last; %.0f weigh-ins count, %zu do not.", first, last,
             a->weigh_ins, cli_track_left_out_count(p));
}

static void put_weight(cli_page *page, const cli_track_picture *p)
{
    refuel_range weights = cli_track_weights(p);
    char description[DESCRIPTION];
    cli_panel panel = panel_of(page, p, "weight", WEIGHT_HEIGHT, weights);
    cli_track_point odd;
    weight_description(p, description);
    cli_html(page->to, "<figure>\n<figcaption>Body weight, %s</figcaption>\n", cli_weight_unit(&p->units));
    put_weight_key(page, p, weights);
    cli_panel_begin(&panel, "Body weight over the days", description);
    cli_panel_between(&panel, "spread", cli_track_weight_low, cli_track_weight_high);
    cli_panel_dots(&panel, "dot", cli_track_weigh_in, cli_track_weigh_in_step(p));
    cli_panel_line(&panel, "path", cli_track_weight);
    for (size_t at = 0; cli_track_left_out(p, &at, &odd);)
        if (odd.weight >= weights.low && odd.weight <= weights.high)
            cli_panel_cross(&panel, "cross", (double)odd.day, odd.weight);
    cli_panel_end(&panel);
    cli_html(page->to, "</figure>\n");
}

static double prior(const void *of, size_t day)
{
    (void)day;
    return cli_track_prior(of);
}

static double prior_low(const void *of, size_t day)
{
    (void)day;
    return cli_track_prior_range(of).low;
}

static double prior_high(const void *of, size_t day)
{
    (void)day;
    return cli_track_prior_range(of).high;
}

static void put_energy_key(cli_page *page, const cli_track_picture *p)
{
    char words[CLI_TRACK_WORDS], range[CLI_TRACK_WORDS], their[CLI_TRACK_WORDS + 8];
    cli_track_range_words(p, range);
    cli_html(page->to, "<ul class=\"legend\">\n");
    if (p->answer->enough) {
        cli_panel_key(page->to, "path", cli_track_spent_words(p, words));
        cli_panel_key_area(page->to, "spread", range);
        cli_panel_key(page->to, "faint", CLI_TRACK_UNSURE_WORDS);
    }
    cli_panel_key(page->to, "rule", cli_track_prior_words(p, words));
    snprintf(their, sizeof their, "their %s", range);
    if (!p->answer->enough) cli_panel_key_area(page->to, "pale", their);
    cli_html(page->to, "</ul>\n");
}

static void energy_description(const cli_track_picture *p, char text[DESCRIPTION])
{
    const rf_track_answer *a = p->answer;
    char spent[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT], words[CLI_TRACK_WORDS];
    cli_track_prior_words(p, words);
    if (!a->enough) {
        snprintf(text, DESCRIPTION, "Expenditure: %s; %s.", cli_track_no_expenditure(p), words);
        return;
    }
    cli_energy_range(&p->units, a->interval_kcal_d, range);
    snprintf(text, DESCRIPTION, "Spent %s %s a day at the end, range %s; %s.",
             cli_energy_text(&p->units, a->expenditure_kcal_d, spent), cli_energy_unit(&p->units), range, words);
}

/* What is sure stands over what is less so. */
static void put_lines(const cli_panel *panel, const cli_track_picture *p)
{
    if (p->answer->enough) {
        cli_panel_between(panel, "pale", cli_track_spent_low, cli_track_spent_high);
        cli_panel_between(panel, "spread", cli_track_sure_low, cli_track_sure_high);
        cli_panel_line(panel, "faint", cli_track_spent);
        cli_panel_line(panel, "path", cli_track_sure);
    } else {
        cli_panel_between(panel, "pale", prior_low, prior_high);
    }
    cli_panel_line(panel, "rule", prior);
}

static void put_energy(cli_page *page, const cli_track_picture *p)
{
    char description[DESCRIPTION];
    cli_panel panel = panel_of(page, p, "energy", ENERGY_HEIGHT, cli_track_energies(p));
    energy_description(p, description);
    cli_html(page->to, "<figure>\n<figcaption>Energy spent, %s a day</figcaption>\n", cli_energy_unit(&p->units));
    if (!p->answer->enough) cli_html(page->to, "<p>Expenditure: %s.</p>\n", cli_track_no_expenditure(p));
    put_energy_key(page, p);
    cli_panel_begin(&panel, "Energy spent over the days", description);
    put_lines(&panel, p);
    cli_panel_end(&panel);
    cli_html(page->to, "</figure>\n");
}

void cli_html_track_chart(cli_page *page, const cli_track_picture *picture)
{
    put_weight(page, picture);
    put_energy(page, picture);
}
