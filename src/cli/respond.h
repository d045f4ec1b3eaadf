/* The answer to a request, as JSON or for people, and the exit status that goes with it. */
#ifndef REFUEL_CLI_RESPOND_H
#define REFUEL_CLI_RESPOND_H

#include "cli/args.h"
#include "io/answer.h"

int cli_answer(cli_args *args, rf_answer_kind kind);

#endif
