/* Who an answer is for, in one line. */
#ifndef REFUEL_CLI_PERSON_LINE_H
#define REFUEL_CLI_PERSON_LINE_H

#include "cli/written.h"

/* "Female, 34 years, 5 ft 6 in, 140.0 lb; body mass index 22.6; body fat 26 %, estimated; 30 mi a week at 9:30/mi" */
#define CLI_PERSON 512
void cli_person_line(const refuel_plan_result *plan, const cli_units *units, char text[CLI_PERSON]);

#endif
