#include "cli/track_draw.h"

#include "cli/args.h"
#include "cli/plot.h"
#include "cli/plot_track.h"

refuel_status cli_track_draw(const cli_args *args, const cli_track_picture *picture, refuel_error *err)
{
    const char *plot = cli_option_of(args, "plot");
    return plot ? cli_plot(cli_plot_track, picture, plot, err) : REFUEL_OK;
}
