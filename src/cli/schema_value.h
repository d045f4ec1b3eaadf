/* What stands in place of one key, as JSON Schema. */
#ifndef REFUEL_CLI_SCHEMA_VALUE_H
#define REFUEL_CLI_SCHEMA_VALUE_H

#include "cli/shape.h"

/* Writes what a value is into the object that is open: a member, an input, lines, or the rows of a schedule. */
void cli_schema_value(rf_json_writer *w, const cli_node *it);

#endif
