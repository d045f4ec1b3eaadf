/* What a request took from a log, in sentences. */
#ifndef REFUEL_IO_FROM_LOG_WORDS_H
#define REFUEL_IO_FROM_LOG_WORDS_H

#include "io/from_log_list.h"

#define RF_TAKEN_LINE 768 /* bytes, the final NUL included */

#define RF_TAKEN_VALUE 128

/* "weight 62.4 kg: from the log, trend of 2026-11-20, 41 weighings" */
void rf_taken_line(const rf_taken *taken, char text[RF_TAKEN_LINE]);

/* "62.4 kg"; "" where no amount is told. Energy is in kcal. */
void rf_taken_value(const rf_taken *taken, bool pounds, bool miles, char text[RF_TAKEN_VALUE]);

/* Where it comes from, beside its value. */
void rf_taken_where(const rf_taken *taken, char text[RF_TAKEN_LINE]);

/* What else to know: a log that is old, an expenditure that is far from what was expected, and what of the files was not
   read. */
void rf_from_log_notes(const rf_from_log *it, void (*line)(void *context, const char *text), void *context);

#endif
