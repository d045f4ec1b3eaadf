/* Files that are packed by gzip, as the archives of watches have them: unpacked on the way, a piece at a time. */
#ifndef REFUEL_IO_LOG_GZIP_H
#define REFUEL_IO_LOG_GZIP_H

#include "io/log_bytes.h"

#define RF_GZIP_MOST \
    ((size_t)512 << 20) /* bytes that are unpacked of a file: a few of it can be made to unpack to anything */

typedef struct rf_gzip rf_gzip;

typedef enum rf_gzip_end {
    RF_GZIP_WHOLE,
    RF_GZIP_CUT,    /* the packed file ends early, or there was more in it than RF_GZIP_MOST */
    RF_GZIP_CORRUPT /* what stands before is whole */
} rf_gzip_end;

/* Whether what comes next is a packed file that can be unpacked here; never in a program that was built without zlib. */
bool rf_gzip_known(rf_log_bytes *bytes);

/* Unpacks what is left of the bytes; NULL without memory. The caller closes it. */
rf_gzip *rf_gzip_open(rf_log_bytes *packed);

/* What is in it. */
rf_log_bytes *rf_gzip_bytes(rf_gzip *it);

/* How it ended, as far as it was read. *no_memory is set where memory ran out. */
rf_gzip_end rf_gzip_close(rf_gzip *it, bool *no_memory);

#endif
