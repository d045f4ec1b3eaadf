/* What is said about a projection, without the layout. */
#ifndef REFUEL_CLI_PROJECT_WORDS_H
#define REFUEL_CLI_PROJECT_WORDS_H

#include "cli/written.h"
#include "io/forecast_answer.h"

/* The answer to a question about a weight, line by line; none where nothing but a path was asked for. */
void cli_solution_lines(const rf_forecast_answer *answer, const cli_units *units, cli_tell tell, void *context);

/* "From 140.0 lb to 132.0 lb in 112 days; the 80 % range then is 122.3-141.7 lb", with an en dash. */
#define CLI_COURSE 320
void cli_course_words(const refuel_forecast_result *forecast, const cli_units *units, char text[CLI_COURSE]);

/* Where the path ends and what that means; nothing where it does not. */
void cli_end_line(const refuel_forecast_result *forecast, const cli_units *units, cli_tell tell, void *context);

/* "energy availability from day 1 on"; returns 0 for a check that is ok on all days. */
#define CLI_FOLLOWED 192
int cli_followed_words(const refuel_followed *followed, char text[CLI_FOLLOWED]);

/* A day of a projection in numbers for people; "-" where one is not known. */
typedef struct cli_project_cells {
    char day[RF_NUMBER_TEXT], weight[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT], fat[RF_NUMBER_TEXT];
    char eaten[RF_NUMBER_TEXT], spent[RF_NUMBER_TEXT], by_rule[RF_NUMBER_TEXT];
} cli_project_cells;

void cli_project_cells_of(const refuel_forecast_result *forecast, size_t row, const cli_units *units,
                          cli_project_cells *out);

#endif
