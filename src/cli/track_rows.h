/* What is told of an expenditure that was learnt, row by row, whoever lays it out. */
#ifndef REFUEL_CLI_TRACK_ROWS_H
#define REFUEL_CLI_TRACK_ROWS_H

#include "cli/written.h"
#include "io/track_answer.h"

#define CLI_TRACK_ROWS 5
#define CLI_TRACK_TEXT 256

typedef struct cli_track_row {
    const char *name;
    char value[CLI_TRACK_TEXT], interval[CLI_TRACK_TEXT];
} cli_track_row;

/* Expenditure, weight, its change, intake, what is left of the prior: returns how many are told. */
int cli_track_table(const rf_track_answer *answer, const cli_units *units, cli_track_row row[CLI_TRACK_ROWS]);

/* "You spend 2,640 kcal a day (2,520-3,320), learnt from 61 days; the equations say 2,410." "" where it is not told. */
void cli_track_sentence(const rf_track_answer *answer, const cli_units *units, char text[CLI_TRACK_TEXT]);

/* "Days: 58 in the log, 57 used; 51 weigh-ins and 51 intakes count" */
void cli_track_days(const rf_track_answer *answer, char text[CLI_TRACK_TEXT]);

#endif
