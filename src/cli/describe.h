/* An input in words, for manuals and documents. */
#ifndef REFUEL_CLI_DESCRIBE_H
#define REFUEL_CLI_DESCRIBE_H

#include "cli/command.h"

#define CLI_VALUE 128
#define CLI_HELP 512
#define CLI_RANGE 80

/* Whether a choice of an input is taken where some are refused. */
bool cli_takes_word(const rf_field *field, const rf_refused *refused, const refuel_choice *it);

/* What an input is. A help tells of a choice in a part of its own, "; unknown: both": that of a refused one is left out, and
   those that are refused are named. */
void cli_help_of(const rf_field *field, const rf_refused *refused, char help[CLI_HELP]);

/* What an input takes: its words, or a value like an example; and what it is. */
void cli_describe(const rf_field *field, const rf_refused *refused, char value[CLI_VALUE], char help[CLI_HELP]);

/* "50..272 cm"; "" where there is no range. */
void cli_range_of(const rf_field *field, char range[CLI_RANGE]);

/* "required; range 50..272 cm; default 170; JSON height, height_cm, height_in; also --tall" */
void cli_facts(const rf_field *field, int needed, char facts[CLI_HELP]);

/* What the request of a command is wrong without, "--sex, --age or --born, --height, --weight". */
void cli_required(const cli_command *command, char text[CLI_HELP]);

/* The choices that a command refuses, "--sex unknown, --life-stage pregnant or lactating", by flag or by JSON path; "" where
   there are none. */
void cli_refused(const cli_command *command, bool by_flag, char text[CLI_HELP]);

#endif
