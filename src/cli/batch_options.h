/* The options of refuel batch that are no inputs. */
#ifndef REFUEL_CLI_BATCH_OPTIONS_H
#define REFUEL_CLI_BATCH_OPTIONS_H

#include "cli/args.h"
#include "cli/crew.h"

/* Of what is read. */
typedef enum cli_batch_form { CLI_BATCH_TOLD_BY_LINE, CLI_BATCH_NDJSON, CLI_BATCH_CSV } cli_batch_form;

typedef struct cli_batch_options {
    rf_stream_what what;
    cli_batch_form form;
    int jobs; /* as many as there are processors where nothing was said */
    cli_share share;
} cli_batch_options;

refuel_status cli_batch_options_read(const cli_args *args, cli_batch_options *out, refuel_error *err);

#endif
