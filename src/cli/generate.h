/* Whole files that refuel help writes from the tables, for bindings and documents. */
#ifndef REFUEL_CLI_GENERATE_H
#define REFUEL_CLI_GENERATE_H

#include "cli/command.h"

void cli_write_man(const cli_command *const *commands);         /* docs/refuel.1 */
void cli_write_schema(const cli_command *const *commands);      /* docs/schema.json */
void cli_write_python(const cli_command *const *commands);      /* bindings/python/refuel/_generated.py */
void cli_write_typescript(const cli_command *const *commands);  /* bindings/web/refuel.d.ts */
void cli_write_json_page(const cli_command *const *commands);   /* docs/json.md */
void cli_write_needs_page(const cli_command *const *commands);  /* docs/needs.md */
void cli_write_checks_page(const cli_command *const *commands); /* docs/checks.md */

/* The worked example of an answer, for that page. */
void cli_write_json_example(const char *key);

/* Prints JSON with line breaks: an object or array that holds none stands on one line. */
void cli_print_json(const char *text, int indent);

#endif
