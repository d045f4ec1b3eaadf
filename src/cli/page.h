/* What all parts of a page have in common. */
#ifndef REFUEL_CLI_PAGE_H
#define REFUEL_CLI_PAGE_H

#include <stdint.h>
#include <stdio.h>

#include "cli/written.h"

typedef struct cli_page {
    FILE *to;
    cli_units units;
    const char *id; /* what the request calls itself; NULL where it does not */
    int64_t today;  /* days since 1970-01-01 */
    int explain;    /* whether the page also shows how each number came about */
} cli_page;

#endif
