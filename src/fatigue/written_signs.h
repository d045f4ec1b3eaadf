/* Signs as people write them. An emergency is found in whatever stands around it. */
#ifndef REFUEL_FATIGUE_WRITTEN_SIGNS_H
#define REFUEL_FATIGUE_WRITTEN_SIGNS_H

#include "core/field.h"

/* What people call signs, in every command, and what is told where one does not take them: whatever they are, somebody may need
   help now. */
extern const char *const rf_sign_keys[];
bool rf_is_sign_key(const char *key);
#define RF_SIGNS_ELSEWHERE \
    "if it is urgent, call the emergency number now; signs belong to fatigue; refuel help fatigue tells more"

/* A list of words alone. */
extern const refuel_item_info rf_sign_item;

/* The read of the input: "dark-urine, vomiting", "heavy legs and low mood", "none". */
refuel_status rf_signs_read(const rf_reading *reading, double *value);

/* Emergencies in a list of signs, whatever is wrong with it: also those that are only nearly written right. */
int32_t rf_emergencies_in(const char *list, size_t length);

/* Emergencies that are named anywhere in a text, as words of their own. */
int32_t rf_emergencies_within(const char *text, size_t length);

#endif
