#include "io/data_uri.h"

#include <string.h>

#include "core/failure.h"

#define SIX 6 /* bits of a character */
#define BYTE 8

static const char scheme[] = "data:", base64[] = ";base64,";

/* The content, behind the kind of the file, which is not looked at; NULL: it is no such text. */
static const char *content_of(const char *text)
{
    if (strncmp(text, scheme, sizeof scheme - 1) != 0) return NULL;
    const char *comma = strchr(text, ',');
    size_t marked = sizeof base64 - 1;
    if (!comma || (size_t)(comma + 1 - text) < sizeof scheme - 1 + marked) return NULL;
    return strncmp(comma + 1 - marked, base64, marked) == 0 ? comma + 1 : NULL;
}

bool rf_data_uri_known(const char *text)
{
    return content_of(text) != NULL;
}

size_t rf_data_uri_most(const char *text)
{
    const char *content = content_of(text);
    return content ? strlen(content) / 4 * 3 + 3 : 0;
}

/* What six bits a character stands for; -1: for none. */
static int value_of(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

refuel_status rf_data_uri_read(const char *text, const char *called, char *bytes, size_t *length, refuel_error *err)
{
    const char *content = content_of(text), *at = content ? content : "";
    unsigned waiting = 0, bits = 0;
    size_t padding = 0;
    *length = 0;
    for (int value; (value = value_of(*at)) >= 0; at++) {
        waiting = (waiting << SIX | (unsigned)value) & 0xFFF;
        bits += SIX;
        if (bits < BYTE) continue;
        bits -= BYTE;
        bytes[(*length)++] = (char)(waiting >> bits & 0xFF);
    }
    size_t characters = (size_t)(at - (content ? content : at));
    while (at[padding] == '=') padding++;
    bool whole = content && at[padding] == '\0' && (characters + padding) % 4 == 0 && padding < 3;
    if (whole) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_SYNTAX, called, "behind \"base64,\" stands no base64 (RFC 4648), or not all of it");
}
