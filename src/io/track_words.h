/* What to know about an expenditure that was learnt, in words. */
#ifndef REFUEL_IO_TRACK_WORDS_H
#define REFUEL_IO_TRACK_WORDS_H

#include "io/track_answer.h"

/* What stands before every number: a body mass index that is too low, why nothing is told, or why there is not enough data. */
void rf_track_first_notes(const rf_track_answer *answer, void (*line)(void *context, const char *text), void *context);

/* The rest; and both. */
void rf_track_more_notes(const rf_track_answer *answer, void (*line)(void *context, const char *text), void *context);
void rf_track_notes(const rf_track_answer *answer, void (*line)(void *context, const char *text), void *context);

/* What the flags of an expenditure say; of some of them nothing where no weight is told. */
void rf_track_flag_notes(int32_t set, bool withheld, void (*line)(void *context, const char *text), void *context);

/* "the equations say" of the prior; "the measurement says" where the expenditure was given. */
const char *rf_track_prior_says(const rf_track_answer *answer);

/* Why an expenditure that is too low is not told. */
extern const char rf_track_low[];

/* Why the log does not tell enough; NULL where it does. */
const char *rf_track_why(const rf_track_answer *answer);

#endif
