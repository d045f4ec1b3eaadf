/* The script with which gnuplot draws a projection. */
#ifndef REFUEL_CLI_PLOT_SCRIPT_H
#define REFUEL_CLI_PLOT_SCRIPT_H

#include <stdio.h>

#include "cli/picture.h"

/* Two panels above each other: body weight, and the energy of a day. picture is a cli_picture. */
void cli_plot_script(FILE *to, const void *picture, int is_svg);

#endif
