/* Numbers and axes of a script for gnuplot. */
#ifndef REFUEL_CLI_PLOT_AXIS_H
#define REFUEL_CLI_PLOT_AXIS_H

#include <stdio.h>

#include "cli/picture.h"
#include "core/number.h"

/* A number as finely as a picture shows it; NaN where it is not finite. Returns text. */
const char *cli_plot_number(double value, char text[RF_NUMBER_TEXT]);

/* The range of an axis, "x" or "y", with room around what it shows. */
void cli_plot_range(FILE *to, const char *axis, double low, double high);

/* What stands below the days 0 to last of a picture; without their labels where another panel has them. */
void cli_plot_tics(FILE *to, const cli_picture *picture, int last, int labelled);

/* The frame of two panels, the first of them to be drawn next: a title without quotes, and days from 0 to last. */
void cli_plot_frame(FILE *to, const char *title, const char *last);

#endif
