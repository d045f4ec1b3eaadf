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

static void sum(rf_fit_bytes *it, int byte)
{
    unsigned crc = it->crc ^ (unsigned)byte;
    for (int bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >> 1 ^ POLYNOMIAL : crc >> 1;
    it->crc = (uint16_t)crc;
}

bool rf_fit_open(rf_fit_bytes *it, rf_log_bytes *from)
{
    const char *bytes;
    size_t length =
        rf_log_bytes_peek(from, &bytes); /* before bytes is read: a compiler may take arguments in any order */
    *it = (rf_fit_bytes){.from = from};
    if (!rf_fit_known(bytes, length)) return false;
    int header = rf_log_byte(from);
    sum(it, header);
    for (int i = 1; i < header; i++) {
        int byte = rf_log_byte(from);
        if (byte < 0) break;
        sum(it, byte);
        if (i >= SIZE_AT && i < SIZE_AT + 4) it->left |= (size_t)byte << 8 * (i - SIZE_AT);
    }
    it->open = it->left == 0;
    if (it->open || it->left > MOST) it->left = MOST;
    return true;
}

int rf_fit_byte(rf_fit_bytes *it)
{
    if (it->left == 0 || it->ended) return -1;
    int byte = rf_log_byte(it->from);
    if (byte < 0) {
        it->ended = true;
        return -1;
    }
    it->left--;
    sum(it, byte);
    return byte;
}

bool rf_fit_close(rf_fit_bytes *it)
{
    while (rf_fit_byte(it) >= 0) continue;
    if (it->ended || it->open) return true;
    int low = rf_log_byte(it->from), high = rf_log_byte(it->from);
    it->ended = high < 0;
    return it->ended || it->crc == (low | high << 8);
}
