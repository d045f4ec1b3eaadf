/* What to know about the log of who is tired. */
#ifndef REFUEL_IO_FATIGUE_NOTES_H
#define REFUEL_IO_FATIGUE_NOTES_H

#include "io/fatigue_answer.h"

/* Line by line: columns that were not read, and whether the sleep is that of the log. */
void rf_fatigue_notes(const rf_fatigue_given *given, void (*line)(void *context, const char *text), void *context);

#endif
