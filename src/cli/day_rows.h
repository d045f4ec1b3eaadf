/* The days of a plan as rows in words, and what is said below them. */
#ifndef REFUEL_CLI_DAY_ROWS_H
#define REFUEL_CLI_DAY_ROWS_H

#include "cli/written.h"
#include "io/answer.h"

typedef struct cli_day_row {
    const char *name, *type; /* "Mon" or "1", and "rest"; "mean" and "" */
    double total_kcal_d, intake_kcal_d;
    char run[RF_NUMBER_TEXT + 4], minutes[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], goal[RF_NUMBER_TEXT + 1],
        intake[RF_NUMBER_TEXT];
    char carbohydrate[RF_NUMBER_TEXT], protein[RF_NUMBER_TEXT], fat[RF_NUMBER_TEXT];
} cli_day_row;

#define CLI_DAY_ROWS (REFUEL_DAYS + 1)

/* Returns how many rows there are, the mean as the last; 0 where no days were asked for. */
int cli_day_rows(const rf_answer *answer, const cli_units *units, cli_day_row row[CLI_DAY_ROWS]);

/* Where the deficit lies, and what holds for all days, line by line. */
void cli_day_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context);

#endif
