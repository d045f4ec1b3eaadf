/* What speaks for each cause and against it. */
#ifndef REFUEL_FATIGUE_EVIDENCE_H
#define REFUEL_FATIGUE_EVIDENCE_H

#include "fatigue/whole.h"

/* The causes and their evidence, from what was judged and asked: fills both arrays and their counts in the result. */
void rf_evidence_put(rf_fatigue *it);

#endif
