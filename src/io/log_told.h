/* What was not read of a file, in sentences. */
#ifndef REFUEL_IO_LOG_TOLD_H
#define REFUEL_IO_LOG_TOLD_H

#include "io/log_book.h"

/* Rows and cells that could not be read. */
size_t rf_log_unread(const rf_log_file *file);

/* Rows that could not be read, what else is missing of the file, and columns that are not known; other sports are no fault of it.
   withholds: amounts are not told to this person, so nothing that stands in a cell is, and no heading, which may be one. */
void rf_log_tell_unread(const rf_log_file *file, bool withholds, void (*line)(void *context, const char *text),
                        void *context);

#endif
