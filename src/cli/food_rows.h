/* A day's food as rows in words, and what is said where it does not fit. */
#ifndef REFUEL_CLI_FOOD_ROWS_H
#define REFUEL_CLI_FOOD_ROWS_H

#include "cli/written.h"
#include "io/answer.h"

typedef struct cli_food_row {
    const char *name;
    double planned_g_d, eaten_g_d; /* NaN where it is not known */
    double kcal_g;                 /* NaN where it has no share of the energy */
    refuel_range target_g_d;       /* NaN where there is none */
    char planned[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT], per_kg[RF_NUMBER_TEXT]; /* per_kg "" without a target */
} cli_food_row;

#define CLI_FOOD_ROWS 4

/* Returns how many rows there are; 0 where no intake is known or the least of each does not fit into it. */
int cli_food_rows(const refuel_plan_result *plan, cli_food_row row[CLI_FOOD_ROWS]);

/* What was cut to make it fit, or that it does not fit and what would, line by line. */
void cli_food_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context);

#endif
