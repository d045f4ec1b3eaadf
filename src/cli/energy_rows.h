/* The energy of a day as rows in words: whoever shows them, they say the same. A new term is a row of energy_rows.c. */
#ifndef REFUEL_CLI_ENERGY_ROWS_H
#define REFUEL_CLI_ENERGY_ROWS_H

#include "cli/written.h"
#include "io/from_log_list.h"

typedef enum cli_energy_kind { CLI_ENERGY_TERM, CLI_ENERGY_TOTAL, CLI_ENERGY_GOAL, CLI_ENERGY_EAT } cli_energy_kind;

#define CLI_HOW_TEXT 256

typedef struct cli_energy_row {
    cli_energy_kind kind; /* the terms add up to the total; with the goal it is what to eat */
    const char *name;
    double kcal_d;          /* NaN where it is not known */
    refuel_range range;     /* kcal/d; NaN where it is not known */
    char how[CLI_HOW_TEXT]; /* what it rests on: one line or several */
} cli_energy_row;

#define CLI_ENERGY_ROWS 16

/* Returns how many rows there are: the terms in their order, the total, the goal, what to eat. from: the log that may have
   given the total, or NULL. */
int cli_energy_rows(const refuel_plan_result *plan, const rf_from_log *from, const cli_units *units,
                    cli_energy_row row[CLI_ENERGY_ROWS]);

#endif
