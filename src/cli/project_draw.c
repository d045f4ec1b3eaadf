#include "cli/project_draw.h"

#include <math.h>
#include <stdlib.h>

#include "cli/args.h"
#include "cli/html_file.h"
#include "cli/plot.h"
#include "cli/plot_script.h"
#include "cli/render_html.h"
#include "core/failure.h"

cli_picture cli_picture_of(const cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *a)
{
    return (cli_picture){.forecast = &a->forecast,
                         .units = cli_units_of(args, a->request.units),
                         .height_cm = a->plan.height_cm,
                         .band = a->ask.band,
                         .start = rf_today(),
                         .dated = given->dated};
}

/* The same projection with a row for each day; its range has no more numbers than one may have. */
static refuel_status make_daily(const rf_forecast_given *given, rf_forecast_answer *daily, refuel_error *err)
{
    rf_forecast_given *asked = malloc(sizeof *asked);
    if (!asked) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *asked = *given;
    asked->ask.every_days = 1;
    double most = floor((double)REFUEL_BAND_NUMBERS_MAX / (double)refuel_forecast_rows(&asked->ask));
    if (asked->ask.samples > most) asked->ask.samples = most;
    refuel_status status = rf_forecast_answer_make(asked, daily, err);
    free(asked);
    return status;
}

/* What a page is made of. */
typedef struct content {
    const rf_forecast_answer *answer;
    const cli_picture *picture;
} content;

static void put_page(cli_page *page, const void *of)
{
    const content *it = of;
    cli_html_project(page, it->answer, it->picture);
}

refuel_status cli_project_draw(const cli_args *args, const rf_forecast_given *given, const rf_forecast_answer *answer,
                               refuel_error *err)
{
    const char *plot = cli_option_of(args, "plot");
    rf_forecast_answer daily = {.memory = NULL};
    if (!plot && !cli_option_of(args, "html")) return REFUEL_OK;
    refuel_status status = make_daily(given, &daily, err);
    cli_picture picture = cli_picture_of(args, given, &daily);
    if (status == REFUEL_OK && plot) status = cli_plot(cli_plot_script, &picture, plot, err);
    const content page = {answer, &picture};
    if (status == REFUEL_OK) status = cli_html_write(args, answer->request.units, put_page, &page, err);
    rf_forecast_answer_free(&daily);
    return status;
}
