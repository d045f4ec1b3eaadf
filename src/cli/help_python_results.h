/* The parts of the module that refuel help --python writes. */
#ifndef REFUEL_CLI_HELP_PYTHON_RESULTS_H
#define REFUEL_CLI_HELP_PYTHON_RESULTS_H

#include "cli/shape.h"

void cli_python_words(const refuel_choice *choices); /* a dict of words and numbers */
void cli_python_results(void);                       /* the classes of results */
void cli_python_columns(void);                       /* the columns of a batch */

#endif
