/* Emergencies, which people are told before anything else. */
#ifndef REFUEL_CLI_URGENT_H
#define REFUEL_CLI_URGENT_H

#include "cli/command.h"

/* Signs (REFUEL_SIGN_BIT) as they are found: the emergencies among them that were not told yet are told at once. Where JSON is
   asked for they wait for it in args->emergency; where standard output is a page they go to standard error. */
void cli_urgent(cli_args *args, int32_t signs);

/* The same from the words of a command line, of any command and also those that are wrong; what names a file is passed over.
   Where there is no such command, args->command is NULL. */
void cli_urgent_first(cli_args *args, int argc, char **argv);

/* Emergencies one by one, grouped by what is to be done: their titles, and then that. The first words of all are
   rf_emergency_first. */
void cli_urgent_lines(int32_t signs, void (*group)(void *context, const char *titles, const char *words),
                      void *context);

#endif
