/* Pictures of an expenditure that was learnt: what --plot and --html ask for. */
#ifndef REFUEL_CLI_TRACK_DRAW_H
#define REFUEL_CLI_TRACK_DRAW_H

#include "cli/command.h"
#include "cli/track_picture.h"

/* Draws what was asked for. units: those that are shown (refuel_units). */
refuel_status cli_track_draw(const cli_args *args, const cli_track_picture *picture, int32_t units, refuel_error *err);

#endif
