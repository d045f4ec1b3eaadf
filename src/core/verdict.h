/* The words of verdicts, actions and directions, for the tables of results. */
#ifndef REFUEL_CORE_VERDICT_H
#define REFUEL_CORE_VERDICT_H

#include <refuel/field.h>

/* Each ends with a NULL name. */
extern const refuel_choice rf_verdict_words[], rf_action_words[], rf_direction_words[];

#endif
