#include "io/log_gzip.h"

#include <string.h>

#ifndef REFUEL_HAS_ZLIB

bool rf_gzip_known(rf_log_bytes *bytes)
{
    (void)bytes;
    return false;
}

rf_gzip *rf_gzip_open(rf_log_bytes *packed)
{
    (void)packed;
    return NULL;
}

rf_log_bytes *rf_gzip_bytes(rf_gzip *it)
{
    (void)it;
    return NULL;
}

rf_gzip_end rf_gzip_close(rf_gzip *it, bool *no_memory)
{
    (void)it, (void)no_memory;
    return RF_GZIP_CORRUPT;
}

#else

#include <stdlib.h>
#include <zlib.h>

#define MAGIC "\x1F\x8B"
#define MAGIC_BYTES 2
#define WINDOW_OF_GZIP (15 + 16) /* of zlib's inflateInit2: the largest window, and the header of gzip */

struct rf_gzip {
    rf_log_bytes unpacked, *packed;
    z_stream stream;
    size_t left;
    bool done, between, no_memory; /* between: two files that stand behind one another in one */
    rf_gzip_end end;
};

static bool begins(const char *bytes, size_t length)
{
    return length >= MAGIC_BYTES && memcmp(bytes, MAGIC, MAGIC_BYTES) == 0;
}

bool rf_gzip_known(rf_log_bytes *bytes)
{
    const char *start;
    size_t length = rf_log_bytes_peek(bytes, &start);
    return begins(start, length);
}

static void stop(rf_gzip *it, rf_gzip_end end)
{
    it->done = true;
    it->end = end;
}

/* More of the packed bytes; false at their end. What stands behind a whole file and is none is no matter. */
static bool refill(rf_gzip *it)
{
    const char *bytes;
    if (it->between && !rf_gzip_known(it->packed)) {
        stop(it, RF_GZIP_WHOLE);
        return false;
    }
    size_t length = rf_log_bytes_take(it->packed, &bytes);
    it->stream.next_in = (z_const Bytef *)bytes;
    it->stream.avail_in = (uInt)length;
    if (length == 0) stop(it, RF_GZIP_CUT);
    return length > 0;
}

/* A packed file is whole: another one may follow it, in what was taken or behind it. */
static void next_member(rf_gzip *it)
{
    const char *left = (const char *)it->stream.next_in;
    it->between = it->stream.avail_in == 0;
    if (!it->between && !begins(left, it->stream.avail_in))
        stop(it, RF_GZIP_WHOLE);
    else
        inflateReset(&it->stream);
}

static void take_status(rf_gzip *it, int status)
{
    if (status == Z_STREAM_END)
        next_member(it);
    else if (status == Z_MEM_ERROR)
        it->no_memory = it->done = true;
    else if (status != Z_OK && status != Z_BUF_ERROR)
        stop(it, RF_GZIP_CORRUPT);
}

static size_t more(void *context, char *bytes, size_t capacity)
{
    rf_gzip *it = context;
    it->stream.next_out = (Bytef *)bytes;
    it->stream.avail_out = (uInt)capacity;
    while (!it->done && it->stream.avail_out == capacity) {
        if (it->stream.avail_in == 0 && !refill(it)) break;
        it->between = false;
        take_status(it, inflate(&it->stream, Z_NO_FLUSH));
    }
    size_t got = capacity - it->stream.avail_out;
    if (got > it->left) { /* never more than is allowed */
        got = it->left;
        stop(it, RF_GZIP_CUT);
    }
    it->left -= got;
    return got;
}

rf_gzip *rf_gzip_open(rf_log_bytes *packed)
{
    rf_gzip *it = calloc(1, sizeof *it);
    if (!it) return NULL;
    it->packed = packed;
    it->left = RF_GZIP_MOST;
    if (inflateInit2(&it->stream, WINDOW_OF_GZIP) != Z_OK) {
        free(it);
        return NULL;
    }
    rf_log_bytes_begin(&it->unpacked, more, it);
    return it;
}

rf_log_bytes *rf_gzip_bytes(rf_gzip *it)
{
    return &it->unpacked;
}

rf_gzip_end rf_gzip_close(rf_gzip *it, bool *no_memory)
{
    rf_gzip_end end = it->end;
    *no_memory |= it->no_memory;
    inflateEnd(&it->stream);
    free(it);
    return end;
}

#endif
