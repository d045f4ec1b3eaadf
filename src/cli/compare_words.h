/* What is said about a comparison, without the layout. */
#ifndef REFUEL_CLI_COMPARE_WORDS_H
#define REFUEL_CLI_COMPARE_WORDS_H

#include "cli/print.h"
#include "io/answer.h"

/* What stands above the rows of a kind, refuel_formula_kind. */
const char *cli_comparison_heading(int32_t kind);

/* What a row has beside its numbers; "" where it has nothing. */
const char *cli_comparison_note(const refuel_comparison *row);

/* Which methods have no row, and what the star means: why these equations were chosen. */
void cli_comparison_lines(const rf_answer *answer, cli_tell tell, void *context);

#endif
