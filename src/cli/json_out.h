/* Writes an answer of unknown size as one line of JSON. */
#ifndef REFUEL_CLI_JSON_OUT_H
#define REFUEL_CLI_JSON_OUT_H

#include <refuel/status.h>

/* A function that fills a buffer, as refuel_plan_json does: REFUEL_E_BUFFER and *needed where it is too small. */
typedef refuel_status (*cli_json_writer)(const void *what, char *buffer, size_t capacity, size_t *needed,
                                         refuel_error *err);

/* Asks for the size, makes room, writes to standard output. */
refuel_status cli_write_json(cli_json_writer write, const void *what, refuel_error *err);

#endif
