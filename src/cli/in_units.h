/* Quantities inside of prose, in the units of the person. */
#ifndef REFUEL_CLI_IN_UNITS_H
#define REFUEL_CLI_IN_UNITS_H

#include "cli/written.h"

#define CLI_IN_UNITS 1024 /* bytes, the final NUL included */

/* Writes text as it is but for numbers before a unit that the person does not use: "1,200 or 1,500 kcal" becomes
   "5,021 or 6,276 kJ". It becomes whole, as in the tables, or keeps a few digits where it is small. Returns out. */
const char *cli_in_units(const cli_units *units, const char *text, char out[CLI_IN_UNITS]);

#endif
