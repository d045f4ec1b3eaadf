/* A quantity as people write it ("5ft7in", "30mi/week", "5:30/km") to a number in one unit per kind. */
#ifndef REFUEL_CORE_QUANTITY_H
#define REFUEL_CORE_QUANTITY_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stddef.h>

#include "core/amount.h"
#include "core/kind.h"

/* Two steps from length bytes of text (no NUL needed; NULL only where length is 0) to a value in the unit of the kind, which
   is finite and within the limits. REFUEL_E_SYNTAX: not a quantity, or one of two meanings (2.100 kcal); REFUEL_E_UNIT: no
   unit, an unknown one, or one of another kind; REFUEL_E_RANGE: outside the limits, with value, low and high of the error
   in the unit of the kind (value infinite where it overflowed). Every message says how to write it, or what is allowed and
   which unit was probably meant. What is outside by less than a millionth of the limit is the limit, since people copy
   numbers that were printed rounded.

   First the amount, of whatever measure; a range is read as well, with both ends. */
refuel_status rf_quantity_amount(rf_kind kind, const rf_limits *limits, const char *text, size_t length,
                                 rf_amount *amount, refuel_error *err);

/* Then its value. own is that in the unit of the kind where units do not tell (a share of another input), else NaN. Of a
   range it is the lower end. *value is untouched on failure. */
refuel_status rf_quantity_take(rf_kind kind, const rf_limits *limits, const rf_amount *amount, double own,
                               double *value, refuel_error *err);

/* The same for a number that is already in the unit of the kind: from JSON or a CSV column. *value becomes the limit where
   that is meant. */
refuel_status rf_quantity_check(rf_kind kind, const rf_limits *limits, double *value, refuel_error *err);

#endif
