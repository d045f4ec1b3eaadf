/* Rows shared out among threads. */
#ifndef REFUEL_BATCH_THREADS_H
#define REFUEL_BATCH_THREADS_H

#include <stddef.h>
#include <stdint.h>

#define RF_THREADS_MAX 256

/* Does the work for the rows from the first to before the end. */
typedef void rf_rows_work(void *context, size_t from, size_t end);

/* Does the work for n rows with so many threads, this one among them; 0: as many as there are processors. Each takes some rows that lie
   together, a multiple of `whole` but for the last, and then others, until there are none. A thread that cannot be started is not
   needed. */
void rf_in_threads(size_t n, size_t whole, int32_t threads, rf_rows_work *work, void *context);

#endif
