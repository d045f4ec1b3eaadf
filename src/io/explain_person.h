/* Body and resting energy, step by step. */
#ifndef REFUEL_IO_EXPLAIN_PERSON_H
#define REFUEL_IO_EXPLAIN_PERSON_H

#include "io/teller.h"

void rf_explain_person(rf_teller *t);

#endif
