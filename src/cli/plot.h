/* A picture of a projection, drawn by gnuplot. */
#ifndef REFUEL_CLI_PLOT_H
#define REFUEL_CLI_PLOT_H

#include "cli/picture.h"

/* Writes path, which ends in .svg or .png, whole or not at all. REFUEL_E_FILE where gnuplot is missing or fails, or path
   cannot be written. */
refuel_status cli_plot(const cli_picture *picture, const char *path, refuel_error *err);

#endif
