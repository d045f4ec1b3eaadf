/* The whole answer to "why am I so tired?", with what it was made of. */
#ifndef REFUEL_FATIGUE_WHOLE_H
#define REFUEL_FATIGUE_WHOLE_H

#include <refuel/fatigue_input.h>
#include <refuel/fatigue_result.h>

#include "fatigue/fatigue_judge.h"

typedef struct rf_fatigue {
    rf_fatigue_judged judged;
    refuel_fatigue_request ask;
    refuel_cause cause[REFUEL_CAUSES_MAX];
    refuel_evidence evidence[REFUEL_EVIDENCE_MAX];
    refuel_fatigue_result result;
} rf_fatigue;

#endif
