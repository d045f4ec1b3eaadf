/* What an amount means that can be read in two ways: the one that is meant where everybody means it, else both are named and
   asked back. */
#ifndef REFUEL_CORE_MEANING_H
#define REFUEL_CORE_MEANING_H

#include "core/kind.h"
#include "core/written_amount.h"

/* Settles *amount, or REFUEL_E_SYNTAX with both readings: 2.100 kcal, 2100 cal, 1,500 m, 5.30 min/km, a run of 30m a week. */
refuel_status rf_meaning_choose(rf_kind kind, const rf_limits *limits, const rf_asked *asked, rf_amount *amount);

#endif
