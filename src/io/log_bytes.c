#include "io/log_bytes.h"

#include <stdint.h>
#include <string.h>

void rf_log_bytes_begin(rf_log_bytes *it, size_t (*more)(void *context, char *bytes, size_t capacity), void *context)
{
    it->more = more;
    it->context = context;
    it->at = it->length = it->taken = 0;
}

static size_t more_of_text(void *context, char *bytes, size_t capacity)
{
    rf_log_bytes *it = context;
    size_t length = it->text_length < capacity ? it->text_length : capacity;
    if (length > 0) memcpy(bytes, it->text, length);
    it->text += length;
    it->text_length -= length;
    return length;
}

void rf_log_bytes_of_text(rf_log_bytes *it, const char *text, size_t length)
{
    rf_log_bytes_begin(it, more_of_text, it);
    it->text = text;
    it->text_length = length;
}

/* Fills the piece as far as there are bytes. */
static void fill(rf_log_bytes *it)
{
    size_t got;
    if (it->at > 0) memmove(it->piece, it->piece + it->at, it->length - it->at);
    it->length -= it->at;
    it->at = 0;
    while (it->length < sizeof it->piece &&
           (got = it->more(it->context, it->piece + it->length, sizeof it->piece - it->length)) > 0)
        it->length += got;
}

size_t rf_log_bytes_peek(rf_log_bytes *it, const char **bytes)
{
    if (it->length - it->at < sizeof it->piece) fill(it);
    *bytes = it->piece + it->at;
    return it->length - it->at;
}

int rf_log_byte(rf_log_bytes *it)
{
    if (it->at == it->length) fill(it);
    if (it->at == it->length) return -1;
    it->taken++;
    return (unsigned char)it->piece[it->at++];
}

size_t rf_log_bytes_take_some(rf_log_bytes *it, size_t most, const char **bytes)
{
    if (it->at == it->length) fill(it);
    size_t length = it->length - it->at < most ? it->length - it->at : most;
    *bytes = it->piece + it->at;
    it->taken += length;
    it->at += length;
    return length;
}

size_t rf_log_bytes_take(rf_log_bytes *it, const char **bytes)
{
    return rf_log_bytes_take_some(it, SIZE_MAX, bytes);
}
