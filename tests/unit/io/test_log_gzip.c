#include "io/log_gzip.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#ifdef REFUEL_HAS_ZLIB
#include <zlib.h>

/* A packed file that is read a few bytes at a time, so many times over. */
typedef struct packed {
    unsigned char bytes[65536];
    size_t length, at, piece, times;
} packed;

static packed file;

static size_t more(void *context, char *bytes, size_t capacity)
{
    packed *it = context;
    if (it->at == it->length && it->times > 1) it->times--, it->at = 0;
    size_t left = it->length - it->at, length = left < it->piece ? left : it->piece;
    if (length > capacity) length = capacity;
    memcpy(bytes, it->bytes + it->at, length);
    it->at += length;
    return length;
}

/* Puts a packed text behind what is in the file. */
static void pack(const char *text, size_t length)
{
    z_stream stream = {0};
    cr_assert(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    stream.next_in = (Bytef *)(uintptr_t)text;
    stream.avail_in = (uInt)length;
    stream.next_out = file.bytes + file.length;
    stream.avail_out = (uInt)(sizeof file.bytes - file.length);
    cr_assert(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    file.length = sizeof file.bytes - stream.avail_out;
    deflateEnd(&stream);
}

static char got[4096];

/* Unpacks the file; returns how many bytes it has, of which the first are in got. */
static size_t unpack(size_t piece, rf_gzip_end *end)
{
    static rf_log_bytes bytes;
    const char *some;
    bool no_memory = false;
    size_t all = 0, length;
    file.at = 0;
    file.piece = piece;
    rf_log_bytes_begin(&bytes, more, &file);
    cr_assert(rf_gzip_known(&bytes));
    rf_gzip *it = rf_gzip_open(&bytes);
    cr_assert(it != NULL);
    for (; (length = rf_log_bytes_take(rf_gzip_bytes(it), &some)) > 0; all += length)
        for (size_t i = 0; i < length && all + i < sizeof got - 1; i++) got[all + i] = some[i];
    got[all < sizeof got ? all : sizeof got - 1] = '\0';
    *end = rf_gzip_close(it, &no_memory);
    cr_expect(no_memory == false);
    return all;
}

static void expect(const char *text, rf_gzip_end want)
{
    for (size_t piece = 1; piece <= sizeof file.bytes; piece *= 16) {
        rf_gzip_end end;
        file.times = 1;
        unpack(piece, &end);
        cr_expect(eq(str, got, (char *)text), "pieces of %zu", piece);
        cr_expect(eq(int, end, want), "pieces of %zu", piece);
    }
}

static void begin(void)
{
    file.length = 0;
    file.times = 1;
}

Test(log_gzip, whole)
{
    begin();
    pack("date,weight_kg\n", 15);
    expect("date,weight_kg\n", RF_GZIP_WHOLE);
    pack("2026-01-02,60\n", 14); /* files behind one another are one */
    expect("date,weight_kg\n2026-01-02,60\n", RF_GZIP_WHOLE);
    memset(file.bytes + file.length, 0, 512); /* a tape that was filled up */
    file.length += 512;
    expect("date,weight_kg\n2026-01-02,60\n", RF_GZIP_WHOLE);
}

Test(log_gzip, damaged)
{
    begin();
    pack("date,weight_kg\n", 15);
    size_t first = file.length;
    pack("2026-01-02,60\n", 14);
    file.length -= 9; /* of its end: the sum and the length, and one byte of the text */
    file.times = 1;
    rf_gzip_end end;
    unpack(64, &end);
    cr_expect(strncmp(got, "date,weight_kg\n", 15) == 0 && end == RF_GZIP_CUT);
    file.bytes[first + 3] = 0xFF; /* flags that there are not */
    expect("date,weight_kg\n", RF_GZIP_CORRUPT);
}

/* Half a megabyte can be made to unpack to more than any file of a watch has. */
Test(log_gzip, bomb)
{
    static const char zeros[1 << 20];
    rf_gzip_end end;
    begin();
    pack(zeros, sizeof zeros);
    cr_assert(file.length < 2048);
    file.times = RF_GZIP_MOST / sizeof zeros + 1;
    cr_expect(eq(sz, unpack(sizeof file.bytes, &end), RF_GZIP_MOST));
    cr_expect(end == RF_GZIP_CUT);
}

#else

/* Without the library that unpacks it a packed file is none that is known. */
Test(log_gzip, none)
{
    cr_expect(rf_gzip_known(NULL) == false);
}

#endif
