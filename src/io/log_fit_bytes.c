#include "io/log_fit_bytes.h"

#include <string.h>

#define SHORT_HEADER 12 /* bytes; the long one has a checksum of its own, which may be 0 */
#define MARK ".FIT"
#define MARK_AT 8
#define SIZE_AT 4
#define POLYNOMIAL 0xA001
#define MOST ((size_t)256 << 20) /* bytes of a file: more is no run */

bool rf_fit_known(const char *bytes, size_t length)
{
    return length >= SHORT_HEADER && (unsigned char)bytes[0] >= SHORT_HEADER &&
           memcmp(bytes + MARK_AT, MARK, sizeof MARK - 1) == 0;
}

static void prepare(uint16_t crc_of[RF_FIT_AT_ONCE][256])
{
    for (unsigned byte = 0; byte < 256; byte++) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ POLYNOMIAL : crc >> 1;
        crc_of[0][byte] = (uint16_t)crc;
    }
    for (int later = 1; later < RF_FIT_AT_ONCE; later++)
        for (unsigned byte = 0; byte < 256; byte++) {
            unsigned before = crc_of[later - 1][byte];
            crc_of[later][byte] = (uint16_t)(before >> 8 ^ crc_of[0][before & 0xFF]);
        }
}

static void sum(rf_fit_bytes *it, const unsigned char *bytes, size_t length)
{
    unsigned crc = it->crc;
    for (; length >= RF_FIT_AT_ONCE; bytes += RF_FIT_AT_ONCE, length -= RF_FIT_AT_ONCE)
        crc = it->crc_of[3][(crc ^ bytes[0]) & 0xFF] ^ it->crc_of[2][crc >> 8 ^ bytes[1]] ^ it->crc_of[1][bytes[2]] ^
              it->crc_of[0][bytes[3]];
    for (; length > 0; bytes++, length--) crc = crc >> 8 ^ it->crc_of[0][(crc ^ *bytes) & 0xFF];
    it->crc = (uint16_t)crc;
}

static void sum_byte(rf_fit_bytes *it, int byte)
{
    const unsigned char one = (unsigned char)byte;
    sum(it, &one, 1);
}

bool rf_fit_open(rf_fit_bytes *it, rf_log_bytes *from)
{
    const char *bytes;
    *it = (rf_fit_bytes){.from = from};
    size_t length = rf_log_bytes_peek(from, &bytes); /* not as an argument: bytes might be read before it is set */
    if (!rf_fit_known(bytes, length)) return false;
    prepare(it->crc_of);
    int header = rf_log_byte(from);
    sum_byte(it, header);
    for (int i = 1; i < header; i++) {
        int byte = rf_log_byte(from);
        if (byte < 0) break;
        sum_byte(it, byte);
        if (i >= SIZE_AT && i < SIZE_AT + 4) it->left |= (size_t)byte << 8 * (i - SIZE_AT);
    }
    it->open = it->left == 0;
    if (it->open || it->left > MOST) it->left = MOST;
    return true;
}

bool rf_fit_more(rf_fit_bytes *it)
{
    const char *bytes;
    if (it->left == 0 || it->ended) return false;
    size_t length = rf_log_bytes_take_some(it->from, it->left, &bytes);
    it->ended = length == 0;
    it->left -= length;
    it->at = (const unsigned char *)bytes;
    it->end = it->at + length;
    sum(it, it->at, length);
    return length > 0;
}

bool rf_fit_close(rf_fit_bytes *it)
{
    while (rf_fit_more(it)) continue;
    if (it->ended || it->open) return true;
    int low = rf_log_byte(it->from), high = rf_log_byte(it->from);
    it->ended = high < 0;
    return it->ended || it->crc == (low | high << 8);
}
