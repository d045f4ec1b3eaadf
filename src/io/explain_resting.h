/* Resting energy and its error, step by step. */
#ifndef REFUEL_IO_EXPLAIN_RESTING_H
#define REFUEL_IO_EXPLAIN_RESTING_H

#include <refuel/person.h>

#include "io/teller.h"

/* who is the person as resting energy was asked: in pregnancy with the weight before it. */
void rf_explain_resting(rf_teller *t, const refuel_person *who);

#endif
