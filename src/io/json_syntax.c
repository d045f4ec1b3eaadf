#include "io/json_syntax.h"

#include <refuel/json.h>
#include <stdbool.h>
#include <string.h>

#include "core/printable.h"
#include "io/json_number.h"

typedef struct scan {
    const char *text;
    size_t length, at;
    int depth, values;
    const char *wrong;      /* the first thing that is wrong; then the scan stops */
    size_t key, key_length; /* the key that was read last */
} scan;

static int fail(scan *s, const char *what)
{
    if (!s->wrong) s->wrong = what;
    return 0;
}

static int peek(const scan *s)
{
    return s->at < s->length ? (unsigned char)s->text[s->at] : -1;
}

static void blank(scan *s)
{
    while (s->at < s->length && memchr(" \t\n\r", s->text[s->at], 4)) s->at++;
}

static int hex4(scan *s, unsigned *code)
{
    *code = 0;
    for (int i = 0; i < 4; i++) {
        int c = peek(s);
        const char *digits = "0123456789abcdefABCDEF";
        const char *digit = c > 0 ? strchr(digits, c) : NULL;
        if (!digit) return fail(s, "an escape has no four hexadecimal digits");
        unsigned value = (unsigned)(digit - digits);
        *code = *code * 16 + (value > 15 ? value - 6 : value);
        s->at++;
    }
    return 1;
}

static int unicode_escape(scan *s)
{
    unsigned code, low;
    if (!hex4(s, &code)) return 0;
    if (code == 0) return fail(s, "a string holds a NUL");
    if (code < 0xD800 || code > 0xDFFF) return 1;
    if (code > 0xDBFF || s->length - s->at < 2 || s->text[s->at] != '\\' || s->text[s->at + 1] != 'u')
        return fail(s, "a surrogate stands alone");
    s->at += 2;
    if (!hex4(s, &low)) return 0;
    return low >= 0xDC00 && low <= 0xDFFF ? 1 : fail(s, "a surrogate stands alone");
}

static int string(scan *s)
{
    for (s->at++; s->at < s->length; s->at++) {
        unsigned char c = (unsigned char)s->text[s->at];
        if (c == '"') {
            s->at++;
            return 1;
        }
        if (c < 0x20) return fail(s, "a string holds a raw control character");
        if (c != '\\') continue;
        s->at++;
        int escape = peek(s);
        if (escape == 'u') {
            s->at++;
            if (!unicode_escape(s)) return 0;
            s->at--;
        } else if (escape <= 0 || !strchr("\"\\/bfnrt", escape)) {
            return fail(s, "a string holds an unknown escape");
        }
    }
    return fail(s, "a string has no end");
}

static int number(scan *s)
{
    double value;
    const char *fault;
    s->at += rf_json_number_read(s->text + s->at, s->length - s->at, &value, &fault);
    return fault ? fail(s, fault) : 1;
}

static int value(scan *s);

/* The inside of [] or {}, behind the opening bracket. */
static int members(scan *s, int close, int keyed)
{
    if (++s->depth > REFUEL_JSON_LEVELS_MAX) return fail(s, "it is nested too deeply");
    s->at++;
    blank(s);
    for (int first = 1; peek(s) != close; first = 0) {
        if (!first) {
            if (peek(s) != ',') return fail(s, peek(s) < 0 ? "it breaks off" : "a comma or a bracket is missing");
            s->at++;
            blank(s);
        }
        if (keyed) {
            if (peek(s) != '"') return fail(s, peek(s) < 0 ? "it breaks off" : "a key in double quotes is missing");
            size_t key = s->at + 1;
            if (!string(s)) return 0;
            s->key = key; /* both at once, and only when the key has an end */
            s->key_length = s->at - 1 - key;
            blank(s);
            if (peek(s) != ':') return fail(s, peek(s) < 0 ? "it breaks off" : "a colon is missing");
            s->at++;
        }
        if (!value(s)) return 0;
        if (keyed && (peek(s) < 0 || memchr(" \t\n\r,}]", peek(s), 7))) s->key_length = 0; /* it is done */
        blank(s);
    }
    s->at++;
    s->depth--;
    return 1;
}

static int word(scan *s, const char *expected)
{
    size_t length = strlen(expected);
    if (s->length - s->at < length || memcmp(s->text + s->at, expected, length) != 0)
        return fail(s, "a value is missing, or is no JSON");
    s->at += length;
    return 1;
}

static int value(scan *s)
{
    blank(s);
    if (++s->values > REFUEL_JSON_VALUES_MAX) return fail(s, "it has too many values");
    switch (peek(s)) {
        case -1: return fail(s, "it breaks off");
        case '{': return members(s, '}', 1);
        case '[': return members(s, ']', 0);
        case '"': return string(s);
        case 't': return word(s, "true");
        case 'f': return word(s, "false");
        case 'n': return word(s, "null");
        case '-':
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9': return number(s);
        default: return fail(s, "a value is missing, or is no JSON");
    }
}

const char *rf_json_syntax(const char *text, size_t length, rf_json_fault *fault)
{
    scan s = {.text = text, .length = length};
    if (value(&s)) {
        blank(&s);
        if (s.at < length)
            fail(&s, "something stands behind the end");
        else if (!rf_utf8_valid(text, length))
            fail(&s, "the text is not valid UTF-8");
    }
    *fault = (rf_json_fault){.at = s.at, .key = text + s.key, .key_length = s.key_length};
    return s.wrong;
}
