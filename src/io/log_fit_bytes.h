/* The bytes of one FIT file, of those that may stand behind one another: as many as its header says, with their checksum. */
#ifndef REFUEL_IO_LOG_FIT_BYTES_H
#define REFUEL_IO_LOG_FIT_BYTES_H

#include <stdbool.h>
#include <stdint.h>

#include "io/log_bytes.h"

typedef struct rf_fit_bytes {
    rf_log_bytes *from;
    size_t left; /* of the records */
    bool open;   /* the header does not say how many there are */
    bool ended;  /* the file ended before them */
    uint16_t crc;
} rf_fit_bytes;

/* Whether a header of FIT stands there. */
bool rf_fit_known(const char *bytes, size_t length);

/* Takes the header of the next file; false where none follows. */
bool rf_fit_open(rf_fit_bytes *it, rf_log_bytes *from);

/* The next byte of the records, -1 behind the last. */
int rf_fit_byte(rf_fit_bytes *it);

/* Takes what is left, and the checksum; false where that is wrong. */
bool rf_fit_close(rf_fit_bytes *it);

#endif
