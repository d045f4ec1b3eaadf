/* A small import, for docs/json.md. */
#ifndef REFUEL_CLI_IMPORT_EXAMPLE_H
#define REFUEL_CLI_IMPORT_EXAMPLE_H

#include <refuel/status.h>
#include <stddef.h>

/* Its answer as JSON, as the functions of refuel/json.h give theirs; text is not used. */
refuel_status cli_import_example(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                 refuel_error *err);

#endif
