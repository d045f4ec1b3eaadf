/* The bytes of one FIT file, of those that may stand behind one another: as many as its header says, with their checksum. */
#ifndef REFUEL_IO_LOG_FIT_BYTES_H
#define REFUEL_IO_LOG_FIT_BYTES_H

#include <stdbool.h>
#include <stdint.h>

#include "io/log_bytes.h"

#define RF_FIT_AT_ONCE 4

typedef struct rf_fit_bytes {
    rf_log_bytes *from;
    const unsigned char *at, *end;        /* of the records, what is taken from the file and not yet given */
    size_t left;                          /* of the records, what is still in the file */
    bool open;                            /* the header does not say how many there are */
    bool ended;                           /* the file ended before them */
    uint16_t crc;                         /* of all that was taken */
    uint16_t crc_of[RF_FIT_AT_ONCE][256]; /* what a byte makes of it, before so many others */
} rf_fit_bytes;

/* Whether a header of FIT stands there. */
bool rf_fit_known(const char *bytes, size_t length);

/* Takes the header of the next file; false where none follows. */
bool rf_fit_open(rf_fit_bytes *it, rf_log_bytes *from);

/* Takes more of the records; false behind the last. */
bool rf_fit_more(rf_fit_bytes *it);

/* The next byte of the records, -1 behind the last. */
static inline int rf_fit_byte(rf_fit_bytes *it)
{
    if (it->at == it->end && !rf_fit_more(it)) return -1;
    return *it->at++;
}

/* Takes what is left, and the checksum; false where that is wrong. */
bool rf_fit_close(rf_fit_bytes *it);

#endif
