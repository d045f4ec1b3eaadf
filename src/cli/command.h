/* What a command is, and what it was called with. */
#ifndef REFUEL_CLI_COMMAND_H
#define REFUEL_CLI_COMMAND_H

#include <refuel/plan.h>
#include <stdbool.h>

#include "io/json_request.h"
#include "plan/request.h"

typedef struct cli_option {
    const char *flag;  /* "json" */
    const char *value; /* what it takes, as "FILE"; NULL where it takes nothing */
    const char *help;
    const char *path; /* in the JSON of a request, where it has a place there; else NULL */
} cli_option;

/* One key of a row in a request. */
typedef struct cli_column {
    const char *key, *unit, *help;
    double low, high;
    bool whole;    /* a whole number */
    bool optional; /* may be left out */
    bool or_zero;  /* 0 is allowed as well, although it is below low */
    bool text;     /* it takes a text, no number */
    bool truth;    /* and true or false */
} cli_column;

/* Rows that a request may have besides its inputs. */
typedef struct cli_rows {
    const char *key, *help; /* in JSON */
    bool needed;            /* nothing can be answered without them */
    bool text;              /* or the text of a CSV file instead */
    bool open;              /* other keys may stand in a row, and are not read */
    int gives;              /* an input that is needed, and that they may tell as well; 0: none */
    size_t most;            /* rows; 0: no limit */
    int columns;
    cli_column (*column)(int i);
} cli_rows;

/* What is said of an answer about health where no amount is made for it: that it changes nothing would say that all is well. */
#define CLI_UNSEEN \
    "it is not looked at here, and amounts here are not made for it; refuel plan and refuel check take it"

#define CLI_OPTIONS_MAX 24
#define CLI_FIELDS_MAX 32
#define CLI_POSITIONS_MAX 4
#define CLI_AGAIN_MAX 32
#define CLI_LISTS (4 * RF_LIST_TEXT)

typedef struct cli_args {
    const struct cli_command *command;
    const struct cli_command *const *commands; /* all there are; ends with NULL */
    rf_field_text input[RF_REQUEST_ROWS];      /* of the flags */
    const rf_field_text *given; /* of the request, from all sources, for the units that they are written in; or NULL */
    rf_field_text more[CLI_FIELDS_MAX]; /* of the second table of the command */
    char lists[CLI_LISTS];              /* the texts of inputs that were given several times */
    size_t lists_used;
    const char *option[CLI_OPTIONS_MAX]; /* by the index in the table of the command; NULL = not given */
    const char *more_of[CLI_AGAIN_MAX];  /* what was given again of the one that may be, and how often */
    int more_count;
    const char *position[CLI_POSITIONS_MAX];
    int positions;
    const char **words;          /* of a command that takes any number of them: all, in place of position */
    int wants_help;              /* -h */
    int32_t emergency;           /* signs that are emergencies, REFUEL_SIGN_BIT: told before anything else */
    int page_alone;              /* standard output is a page: they go elsewhere */
    int json;                    /* errors also go to standard output as JSON */
    int blames_flag;             /* the field of err is a flag that is no input */
    const rf_refused *refused;   /* choices of inputs that this call does not take; NULL: none */
    const rf_json_node *request; /* the one of --input, for what an error echoes; or NULL */
    refuel_error err;
    rf_errors errors; /* all there are, where there may be several: then err is not told */
    refuel_error each[RF_ERRORS_MAX];
    char blames_each[RF_ERRORS_MAX]; /* blames_flag of each */
} cli_args;

typedef enum cli_use { CLI_UNUSED, CLI_USED, CLI_NEEDED } cli_use;

typedef struct cli_command {
    const char *name, *summary;
    int (*run)(cli_args *args); /* returns the exit status */
    const cli_option *options;  /* besides the inputs; ends with a NULL flag */
    const char *positions_name; /* "[show KEY]"; "" where it takes no words */
    int positions;              /* how many words at the most */
    bool any_words;             /* or any number of them */
    int takes_inputs;           /* whether it takes the inputs of a request */
    cli_use (*use)(int input);  /* how each of these concerns it; NULL: all count, and the needed ones are needed */
    const char *unused;         /* what is said to whoever gives one of those that are unused */
    const char *unseen;         /* the same, of an answer about health; NULL: no other words than of the rest */
    const rf_refused *refused;  /* choices of the inputs that it does not take, or NULL */
    const rf_field *fields;     /* a second table of inputs, or NULL */
    int field_count;
    bool of_lines;        /* a line is a request of another command: it has none of its own */
    const cli_rows *rows; /* or NULL */
    const cli_rows *log;  /* the rows of a log that it takes besides, or NULL: --log may be given again */
    const char *about;    /* more about what it takes, for the manual; or NULL */
    const char *example;
    const char *also_required; /* besides the inputs that it needs; NULL where nothing is */
} cli_command;

/* Whether it refuses a choice of an input. */
static inline bool cli_refuses(const cli_command *command, int input)
{
    for (const rf_refused *it = command->refused; it && it->row; it++)
        if (it->row == input) return true;
    return false;
}

/* Whether an input says more about a choice that is refused: the week of a pregnancy, where none is projected. */
static inline bool cli_goes_with_refused(const cli_command *command, int input)
{
    return rf_request_fields[input].yields[0] == REFUEL_INPUT_LIFE_STAGE &&
           cli_refuses(command, REFUEL_INPUT_LIFE_STAGE);
}

/* How an input of a request concerns a command. */
static inline cli_use cli_use_of(const cli_command *command, int input)
{
    if (!command->takes_inputs || cli_goes_with_refused(command, input)) return CLI_UNUSED;
    if (command->use) return command->use(input);
    return rf_request_fields[input].info.needed ? CLI_NEEDED : CLI_USED;
}

/* Whether it takes all that are answers about health, or all others. */
static inline bool cli_takes_all(const cli_command *command, bool health)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++)
        if (rf_request_fields[i].unkept == health && cli_use_of(command, i) == CLI_UNUSED) return false;
    return true;
}

/* Whether it takes some of what a plan is made of; what goes with a refused choice is said with that. */
static inline bool cli_takes_part(const cli_command *command)
{
    for (int i = 1; command->takes_inputs && i < REFUEL_INPUT_END; i++)
        if (!rf_request_fields[i].unkept && !cli_goes_with_refused(command, i) && cli_use_of(command, i) == CLI_UNUSED)
            return true;
    return false;
}

/* Whether a request of it has inputs that those of a plan do not have. */
static inline bool cli_has_fields(const cli_command *command)
{
    return command->fields && !command->of_lines;
}

#endif
