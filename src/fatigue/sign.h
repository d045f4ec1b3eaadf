/* The rows of the signs, and the words that people write for them. */
#ifndef REFUEL_FATIGUE_SIGN_H
#define REFUEL_FATIGUE_SIGN_H

#include <refuel/sign.h>

#include "core/word.h"

/* What a sign speaks for by itself. */
typedef struct rf_sign_row {
    refuel_sign_info info;
    int32_t causes; /* refuel_cause_id as bits, REFUEL_CAUSE_BIT */
    int32_t action; /* refuel_action; of an emergency that is not asked */
} rf_sign_row;

extern const rf_sign_row rf_sign_rows[REFUEL_SIGN_END];

/* Their names, each with its bit, and others that are read and never written. */
extern const refuel_choice rf_sign_choices[];
extern const rf_words rf_sign_words;

/* What every emergency begins with. */
extern const char rf_emergency_first[];

/* What stands behind the message of a call that failed beside one. */
extern const char rf_emergency_note[];

#endif
