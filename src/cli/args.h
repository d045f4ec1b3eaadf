/* The command line: flags of the inputs come from the table of inputs, the rest from the table of a command. */
#ifndef REFUEL_CLI_ARGS_H
#define REFUEL_CLI_ARGS_H

#include <refuel/plan.h>

#include "plan/request.h"

typedef struct cli_option {
    const char *flag;  /* "json" */
    const char *value; /* what it takes, as "FILE"; NULL where it takes nothing */
    const char *help;
    const char *path; /* in the JSON of a request, where it has a place there; else NULL */
} cli_option;

#define CLI_OPTIONS_MAX 24
#define CLI_FIELDS_MAX 32
#define CLI_POSITIONS_MAX 4
#define CLI_OF_FILE 48

typedef struct cli_args {
    const struct cli_command *command;
    rf_field_text input[REFUEL_INPUT_END];       /* of the flags */
    char of_file[REFUEL_INPUT_END][CLI_OF_FILE]; /* the texts of --input, for the units that they are written in */
    rf_field_text more[CLI_FIELDS_MAX];          /* of the second table of the command */
    const char *option[CLI_OPTIONS_MAX];         /* by the index in the table of the command; NULL = not given */
    const char *position[CLI_POSITIONS_MAX];
    int positions;
    int wants_help;  /* -h */
    int json;        /* errors also go to standard output as JSON */
    int blames_flag; /* the field of err is a flag that is no input */
    refuel_error err;
} cli_args;

/* Reads argv behind the command. */
refuel_status cli_args_read(cli_args *args, int argc, char **argv);

/* The value of an option of the command: "" where it takes none and was given, NULL where it was not given. */
const char *cli_option_of(const cli_args *args, const char *flag);

/* The request: the file of --input, if any, and then the flags on top of it. */
refuel_status cli_request(cli_args *args, refuel_request *request);

#endif
