/* The arguments by which Python gives an input: its flag, the keys of its numbers, and its other names. */
#ifndef REFUEL_CLI_PYTHON_ARGUMENT_H
#define REFUEL_CLI_PYTHON_ARGUMENT_H

#include "core/field.h"

typedef struct cli_python_argument {
    const rf_field *field;
    const char *name, *unit; /* the argument is called name and unit together */
    const char *path;
    int text, number;
    const char *other; /* the unit of the number, where it is not that of the row; else NULL */
    int alias;         /* another name of the flag */
} cli_python_argument;

/* A name of Python: "body-fat" as body_fat, "walking.speed_km_h" as walking_speed_km_h; "in" and "from" are words of the
   language. */
void cli_python_name(const char *flag);

void cli_python_arguments(const rf_field *field, void (*put)(const cli_python_argument *it, void *context),
                          void *context);

#endif
