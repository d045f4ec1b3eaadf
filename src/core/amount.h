/* The grammar of a written quantity: sign, numbers, units. What kind it should be is the matter of core/quantity. */
#ifndef REFUEL_CORE_AMOUNT_H
#define REFUEL_CORE_AMOUNT_H

#include "core/written_amount.h"

/* Reads the whole of text. *amount is complete on success; on failure it holds at least text and length. */
refuel_status rf_amount_read(const rf_asked *asked, const char *text, size_t length, rf_amount *amount);

#endif
