/* --nutrient iron=12mg: one flag for all vitamins and minerals, as often as there are amounts. */
#ifndef REFUEL_CLI_NUTRIENT_FLAG_H
#define REFUEL_CLI_NUTRIENT_FLAG_H

#include "cli/command.h"

extern const cli_option cli_nutrient_option;

int cli_takes_nutrients(const cli_command *command);

/* Whether it does, but not all that stands with them: cli_is_apart. */
int cli_nutrients_apart(const cli_command *command);

/* Whether these are the letters of the flag, and the command takes it. */
int cli_is_nutrient_flag(const cli_command *command, const char *flag, size_t length);

/* Reads the value of the flag into the row of the nutrient. */
refuel_status cli_nutrient_take(cli_args *args, const char *value);

/* The flag of the command line that an input is given by, without dashes. */
const char *cli_flag_of(const rf_field *row);

#endif
