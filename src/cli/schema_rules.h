/* What the schema of a request says about several of its members. */
#ifndef REFUEL_CLI_SCHEMA_RULES_H
#define REFUEL_CLI_SCHEMA_RULES_H

#include "cli/shape.h"

/* What is needed, and what may not stand together; an object without such rules has no "allOf". */
void cli_schema_rules(rf_json_writer *w, const cli_node *of, int is_whole);

#endif
