/* Whether what is eaten is enough, in words. */
#ifndef REFUEL_CLI_CHECK_WORDS_H
#define REFUEL_CLI_CHECK_WORDS_H

#include "cli/written.h"
#include "io/answer.h"

/* First the sentence that answers the question, then what is eaten against what is spent, line by line. */
void cli_check_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context);

#endif
