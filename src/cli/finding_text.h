/* The numbers of a check in words, in the units of the person. */
#ifndef REFUEL_CLI_FINDING_TEXT_H
#define REFUEL_CLI_FINDING_TEXT_H

#include <refuel/plan.h>

#include "cli/written.h"

typedef struct cli_finding_text {
    char value[160];                                /* "2,300 kcal/d", "43 kcal/kg fat-free (34-51)" with an en dash;
                                                      "-" where it is not known, "" where the check has none */
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT]; /* the edges of ok, "" where there is none */
    char edges[96];                                 /* both: "1.00 or less", "277 to 403" */
} cli_finding_text;

void cli_finding_text_of(const refuel_finding *finding, const cli_units *units, cli_finding_text *out);

#endif
