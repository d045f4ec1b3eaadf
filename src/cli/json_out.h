/* Writes an answer as one line of JSON. */
#ifndef REFUEL_CLI_JSON_OUT_H
#define REFUEL_CLI_JSON_OUT_H

#include "io/requests.h"

/* A function that writes the members of an answer into the object that is open. */
typedef refuel_status (*cli_json_report)(rf_json_writer *w, const void *what, refuel_error *err);

/* Has the answer made once, and writes it to standard output when it is whole. */
refuel_status cli_write_json(cli_json_report report, const void *what, refuel_error *err);

/* Likewise the answers of requests. What is wrong with a single one joins the errors; *wrong is how many of an array are. */
refuel_status cli_write_answers(const rf_requests *requests, const rf_asker *asker, size_t *wrong, rf_errors *errors);

#endif
