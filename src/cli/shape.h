/* The shape of requests and answers as trees, for what is generated from them: schema, bindings, documents. */
#ifndef REFUEL_CLI_SHAPE_H
#define REFUEL_CLI_SHAPE_H

#include <stdbool.h>

#include "cli/command.h"
#include "io/report.h"

/* How an input is written in JSON. */
typedef enum cli_form { CLI_FORM_TEXT = 1, CLI_FORM_NUMBER = 2, CLI_FORM_EITHER = 3 } cli_form;

#define CLI_NODE_HELP 128

/* One key. A member has a row (of an answer) or a field (of a request); an object has members. */
typedef struct cli_node {
    const char *key, *help;
    char own_key[32];              /* where key is a piece of a path */
    char name[32];                 /* of the class of an object */
    const refuel_result_info *row; /* of a member of an answer */
    const rf_field *field;         /* of an input */
    const rf_refused *refused;     /* choices of it that the command does not take */
    char own_help[CLI_NODE_HELP];  /* where help leaves those out */
    cli_form form;
    const char *unit;     /* of the number that an input takes; "" where there is none */
    double low, high;     /* that it may be, in that unit */
    bool list;            /* an array of such objects */
    bool lines;           /* an array of texts */
    bool optional;        /* may be left out */
    bool needed;          /* of an input: the request is wrong without it, or what it excludes */
    bool nullable;        /* an object that may be null */
    bool id;              /* what an answer echoes: a text or a number */
    bool asks;            /* of a request, a truth: whether the answer explains itself */
    const cli_rows *rows; /* a list of them; NULL where it is none */
    struct cli_node *first, *last, *next;
} cli_node;

#define CLI_NODES_MAX 512

typedef struct cli_tree {
    int count;
    cli_node node[CLI_NODES_MAX]; /* the first is the whole */
} cli_tree;

/* What an answer consists of. */
const cli_node *cli_answer_shape(cli_tree *tree, const rf_answer_type *type);

/* Whether it answers a request, which may stand in an array. */
bool cli_answers_requests(const rf_answer_type *type);

/* Whether a command takes a request. */
bool cli_takes_request(const cli_command *command);

/* Whether the answer of a command in JSON can tell how its numbers came about. */
bool cli_explains(const cli_command *command);

/* What the request of a command takes. */
const cli_node *cli_request_shape(cli_tree *tree, const cli_command *command);

/* The answers that there are; ends with NULL. */
extern const rf_answer_type *const cli_answer_types[];

/* Names that were met: of classes that several answers share. */
typedef struct cli_names {
    int count;
    char name[64][32];
} cli_names;

/* Whether a name is met for the first time. */
bool cli_first_met(cli_names *names, const char *name);

#endif
