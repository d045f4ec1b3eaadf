/* Terms of the day that every method may show. */
#ifndef REFUEL_IO_EXPLAIN_TERMS_H
#define REFUEL_IO_EXPLAIN_TERMS_H

#include "io/teller.h"

/* The energy of pregnancy or lactation, of whatever method. */
void rf_explain_reproduction(rf_teller *t);

/* The level that holds for the age, and what a word adds to it. Returns the level of the hours of daily life. */
double rf_explain_level(rf_teller *t);

#endif
