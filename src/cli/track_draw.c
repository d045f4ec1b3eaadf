#include "cli/track_draw.h"

#include "cli/args.h"
#include "cli/html_file.h"
#include "cli/plot.h"
#include "cli/plot_track.h"
#include "cli/render_html_track.h"

static void put_page(cli_page *page, const void *picture)
{
    cli_html_track(page, picture);
}

refuel_status cli_track_draw(const cli_args *args, const cli_track_picture *picture, int32_t units, refuel_error *err)
{
    const char *plot = cli_option_of(args, "plot");
    refuel_status status = plot ? cli_plot(cli_plot_track, picture, plot, err) : REFUEL_OK;
    return status == REFUEL_OK ? cli_html_write(args, units, put_page, picture, err) : status;
}
