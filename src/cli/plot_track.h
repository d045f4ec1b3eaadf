/* The script with which gnuplot draws an expenditure that was learnt. */
#ifndef REFUEL_CLI_PLOT_TRACK_H
#define REFUEL_CLI_PLOT_TRACK_H

#include <stdio.h>

/* Two panels above each other: weigh-ins with their trend, and the expenditure beside what the equations say; a sentence in their
   place where nothing is told. picture is a cli_track_picture. */
void cli_plot_track(FILE *script, const void *picture, int is_svg);

#endif
