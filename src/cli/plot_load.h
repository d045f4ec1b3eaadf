/* The script with which gnuplot draws training load. */
#ifndef REFUEL_CLI_PLOT_LOAD_H
#define REFUEL_CLI_PLOT_LOAD_H

#include <stdio.h>

#include "io/load_answer.h"

typedef struct cli_load_picture {
    const rf_load_answer *answer;
    bool miles;
} cli_load_picture;

/* Two panels above each other: the load of each day with its means, and fitness, fatigue and form. picture is a
   cli_load_picture. */
void cli_plot_load(FILE *script, const void *picture, int is_svg);

#endif
