/* The bytes of a file, asked for: whatever its length, one piece of it is in memory. */
#ifndef REFUEL_IO_LOG_BYTES_H
#define REFUEL_IO_LOG_BYTES_H

#include <stdbool.h>
#include <stddef.h>

#define RF_LOG_PIECE 16384 /* so many bytes at the start of a file tell which it is */

typedef struct rf_log_bytes {
    /* Gives up to capacity of the next bytes, 0 behind the last one. */
    size_t (*more)(void *context, char *bytes, size_t capacity);
    void *context;
    char piece[RF_LOG_PIECE];
    size_t at, length; /* of what is in piece and not yet taken */
    size_t taken;      /* bytes in all */
    const char *text;  /* what is left of a text in memory */
    size_t text_length;
} rf_log_bytes;

void rf_log_bytes_begin(rf_log_bytes *it, size_t (*more)(void *context, char *bytes, size_t capacity), void *context);

/* Those of a text in memory, which is to live as long. */
void rf_log_bytes_of_text(rf_log_bytes *it, const char *text, size_t length);

/* The bytes that come next, without taking them: as many as a piece holds, or all that are left. */
size_t rf_log_bytes_peek(rf_log_bytes *it, const char **bytes);

/* The next byte; -1 at the end. */
int rf_log_byte(rf_log_bytes *it);

/* Takes the next piece, of at least one byte; 0 at the end. It stays until the next call. */
size_t rf_log_bytes_take(rf_log_bytes *it, const char **bytes);

/* Likewise, but not more than some. */
size_t rf_log_bytes_take_some(rf_log_bytes *it, size_t most, const char **bytes);

#endif
