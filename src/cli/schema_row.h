/* One member of an answer, as JSON Schema; and the pieces that every value is made of. */
#ifndef REFUEL_CLI_SCHEMA_ROW_H
#define REFUEL_CLI_SCHEMA_ROW_H

#include <refuel/result.h>

#include "io/json_write.h"

/* "type": one, or one or null */
void cli_schema_type(rf_json_writer *w, const char *type, int nullable);

/* "description" and "unit", where there are any */
void cli_schema_about(rf_json_writer *w, const char *help, const char *unit);

/* "enum": the names of choices, or one of them or null */
void cli_schema_words(rf_json_writer *w, const refuel_choice *choices, int nullable);

/* An array of texts: of those names, or of any (NULL). */
void cli_schema_texts(rf_json_writer *w, const refuel_choice *choices);

/* "minItems" and "maxItems": so many. */
void cli_schema_exactly(rf_json_writer *w, double items);

void cli_schema_row(rf_json_writer *w, const refuel_result_info *row);

#endif
