/* Pictures drawn by gnuplot. */
#ifndef REFUEL_CLI_PLOT_H
#define REFUEL_CLI_PLOT_H

#include <refuel/status.h>
#include <stdio.h>

/* Writes the script that draws something. */
typedef void (*cli_plot_writer)(FILE *script, const void *what, int is_svg);

/* Writes path, which ends in .svg or .png, whole or not at all. REFUEL_E_FILE where gnuplot is missing or fails, or path
   cannot be written. */
refuel_status cli_plot(cli_plot_writer write, const void *what, const char *path, refuel_error *err);

/* The line of a script that says how large a picture is, and of what letters. */
void cli_plot_terminal(FILE *script, int is_svg);

#endif
