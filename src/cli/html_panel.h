/* A panel of a chart: days to the right, a quantity upwards. Lines are stretched to the width of the screen; words keep their
   size. */
#ifndef REFUEL_CLI_HTML_PANEL_H
#define REFUEL_CLI_HTML_PANEL_H

#include <stddef.h>
#include <stdio.h>

#include "cli/picture.h"

/* A value of a row, in the unit that is shown; NaN where it is not known. */
typedef double (*cli_panel_value)(const void *of, size_t row);

typedef struct cli_panel {
    FILE *to;
    const char *name;         /* a word, of which the ids of the lines are made */
    const void *of;           /* what the values are of */
    const double *day;        /* of the rows, rising; the first stands at the left edge */
    size_t rows;              /* at least one */
    const cli_picture *dates; /* whether days have dates, and which: nothing else of it is read */
    refuel_range axis;        /* in the unit that is shown */
    double height;            /* pixels */
} cli_panel;

/* The axis that holds these values, with room around them. */
refuel_range cli_panel_axis(refuel_range values);

/* From the start of the drawing to the grid. title and description are for who does not see it. */
void cli_panel_begin(const cli_panel *panel, const char *title, const char *description);
void cli_panel_end(const cli_panel *panel);

/* What is drawn has a class of the style sheet. A line through the values; one in steps, where each holds from the row before
   to its own; what lies between two lines; and a dot for each value, but for every so many of them the first alone. */
void cli_panel_line(const cli_panel *panel, const char *kind, cli_panel_value value);
void cli_panel_steps(const cli_panel *panel, const char *kind, cli_panel_value value);
/* Where either is not known there is nothing. */
void cli_panel_between(const cli_panel *panel, const char *kind, cli_panel_value low, cli_panel_value high);
void cli_panel_dots(const cli_panel *panel, const char *kind, cli_panel_value value, size_t step);

/* What an item of a legend looks like, a line or an area, and its words. */
void cli_panel_key(FILE *to, const char *kind, const char *words);
void cli_panel_key_area(FILE *to, const char *kind, const char *words);

/* A line from side to side with words on it; a point; a cross. day: from 0 on. */
void cli_panel_mark(const cli_panel *panel, const char *kind, double value, const char *words, int at_right);
void cli_panel_point(const cli_panel *panel, const char *kind, double day, double value);
void cli_panel_cross(const cli_panel *panel, const char *kind, double day, double value);

#endif
