/* The inputs of a call, from wherever they come: the profile of refuel me, the JSON of --input, the flags. They are put together
   as they were written, and read once: a share of the weight is one of the weight that counts in the end. */
#ifndef REFUEL_CLI_SOURCES_H
#define REFUEL_CLI_SOURCES_H

#include "cli/command.h"
#include "core/printable.h"
#include "io/requests.h"

#define CLI_TABLES 2 /* of inputs that a command takes: that of a request, and its own */

/* Sources by number; a later one overrides those before it. */
enum { CLI_FROM_PROFILE = 1, CLI_FROM_LOG, CLI_FROM_INPUT, CLI_FROM_FLAGS };

/* One object of JSON, and what is wrong with it. */
typedef struct cli_source {
    rf_input_set set[CLI_TABLES];
    rf_errors errors;
    refuel_error each[RF_ERRORS_MAX];
} cli_source;

typedef struct cli_sources {
    cli_args *args;
    rf_requests profile,
        requests; /* of the profile where it is used, of --input where it is given; else without a root */
    char input_name[RF_PRINTABLE]; /* of the file, for messages; "" of standard input */
    int tables;
    rf_input_set set[CLI_TABLES]; /* what was read last, a later source in place of an earlier one */
    cli_source of_profile, of_request;
} cli_sources;

/* Opens what --me and --input name. What was opened is closed by cli_sources_close, also on failure. */
refuel_status cli_sources_open(cli_args *args, cli_sources *out);
void cli_sources_close(cli_sources *sources);

/* Takes the profile although nobody said --me, as refuel me itself does; where it is not needed there may be none. */
refuel_status cli_sources_use_profile(cli_sources *sources, int needed);

/* Puts the inputs of one request together: object is one of --input, or NULL where there is none. other and context as for
   rf_inputs_from_json. An input of the profile goes to the row with its path. What is wrong joins the errors, but for what a
   later source overrides. */
void cli_sources_read(cli_sources *sources, const rf_json_node *object, rf_request_other other, void *context,
                      rf_errors *errors);

#endif
