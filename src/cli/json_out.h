/* Writes an answer as one line of JSON. */
#ifndef REFUEL_CLI_JSON_OUT_H
#define REFUEL_CLI_JSON_OUT_H

#include "io/json_write.h"

/* A function that writes the members of an answer into the object that is open. */
typedef refuel_status (*cli_json_report)(rf_json_writer *w, const void *what, refuel_error *err);

/* Has the answer made once, and writes it to standard output when it is whole. */
refuel_status cli_write_json(cli_json_report report, const void *what, refuel_error *err);

#endif
