#include "core/printable.h"

#include <stdint.h>
#include <string.h>

enum { CHARACTERS = 40 };

/* Bytes of the character at the start of text and its number; 0 where the bytes are not UTF-8. */
static size_t next_character(const char *text, size_t length, uint32_t *code)
{
    static const uint32_t lowest[] = {0, 0, 0x80, 0x800, 0x10000}; /* by length: below it the form is overlong */
    unsigned char lead = (unsigned char)text[0];
    if (lead < 0x80) {
        *code = lead;
        return 1;
    }
    size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC0 || lead > 0xF4 || size > length) return 0;
    uint32_t got = lead & (0xFFU >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if (((unsigned char)text[i] & 0xC0) != 0x80) return 0;
        got = got << 6 | ((unsigned char)text[i] & 0x3F);
    }
    if (got < lowest[size] || got > 0x10FFFF || (got >= 0xD800 && got <= 0xDFFF)) return 0;
    *code = got;
    return size;
}

static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/* Marks that take no room or turn the direction of what follows: with them a message could show another text. */
static bool is_hidden(uint32_t code)
{
    return code == 0xAD || code == 0x061C || code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F);
}

bool rf_utf8_valid(const char *text, size_t length)
{
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t code;
        size = next_character(text + at, length - at, &code);
        if (size == 0) return false;
    }
    return true;
}

bool rf_has_control(const char *text, size_t length)
{
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t code = 0;
        size = next_character(text + at, length - at, &code);
        if (size > 0 && is_control(code)) return true;
        if (size == 0) size = 1;
    }
    return false;
}

void rf_printable(const char *text, size_t length, char shown[RF_PRINTABLE])
{
    while (length > 0 && text[length - 1] == ' ') length--;
    while (length > 0 && *text == ' ') text++, length--;
    size_t to = 0, at = 0;
    const size_t room = RF_PRINTABLE - sizeof "...";
    for (int n = 0; at < length && n < CHARACTERS; n++) {
        uint32_t code = 0;
        size_t size = next_character(text + at, length - at, &code);
        bool safe = size > 0 && !is_control(code) && !is_hidden(code);
        if (to + (safe ? size : 1) > room) break;
        if (safe)
            memcpy(shown + to, text + at, size);
        else
            shown[to] = '?';
        to += safe ? size : 1;
        at += size > 0 ? size : 1;
    }
    memcpy(shown + to, at < length ? "..." : "", at < length ? 4 : 1);
}
