/* Reads a file of any format that is known, into a book. */
#ifndef REFUEL_IO_LOG_READER_H
#define REFUEL_IO_LOG_READER_H

#include "io/log_format.h"

/* The formats, ending with NULL. */
extern const rf_log_format *const rf_log_formats[];

/* The format of the bytes, told by the first of them, which are not taken; NULL where nobody knows it. */
const rf_log_format *rf_log_format_at(rf_log_bytes *bytes, bool *no_memory);

/* Reads the bytes as the file name: its entries, and what is to be said of it, join the book. A file that nobody knows is in
   the book all the same, and says why. */
void rf_log_read(rf_log_bytes *bytes, const char *name, const rf_log_options *options, rf_log_book *book);

#endif
