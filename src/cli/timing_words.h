/* What is said about meals, doses, and food and drink around a session, without the layout. */
#ifndef REFUEL_CLI_TIMING_WORDS_H
#define REFUEL_CLI_TIMING_WORDS_H

#include "cli/plan_words.h"

/* The flags of what would decide a check of these that is unknown, behind those that stand in the list. */
void cli_timing_flags(const rf_answer *answer, char flags[CLI_LIST]);

/* Why such a check is unknown although everything was given, one line each. */
void cli_timing_lines(const rf_answer *answer, cli_tell tell, void *context);

/* What the weights before and after a session, or a sweat rate, come to; no line where nothing of it was told. */
void cli_sweat_line(const refuel_plan_result *plan, cli_tell tell, void *context);

#endif
