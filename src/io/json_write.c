#include "io/json_write.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"

enum { FIRST_CAPACITY = 16384 }; /* most answers fit */

static bool grow(rf_json_writer *w, size_t bytes)
{
    size_t capacity = w->capacity ? w->capacity : FIRST_CAPACITY;
    while (capacity - w->used < bytes) capacity *= 2;
    char *larger = w->failed ? NULL : realloc(w->text, capacity);
    w->failed = !larger;
    if (!larger) return false;
    w->text = larger;
    w->capacity = capacity;
    return true;
}

char *rf_json_reserve(rf_json_writer *w, size_t bytes)
{
    bool there = !w->failed && bytes <= w->capacity - w->used;
    return there || grow(w, bytes) ? w->text + w->used : NULL;
}

static void add(rf_json_writer *w, const char *text, size_t length)
{
    char *to = rf_json_reserve(w, length);
    if (!to) return;
    memcpy(to, text, length);
    w->used += length;
}

static bool is_odd(char c)
{
    return (unsigned char)c < 0x20 || c == '"' || c == '\\';
}

/* Which of eight bytes have to be escaped, as bits of which any is set. In each byte, what goes below 0 when 1 is taken away
   was 0, and below 0x20 what was less; bytes from 0x80 on, which UTF-8 has, are neither. */
static uint64_t odd_of_eight(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t quote = eight ^ (ones * '"'), backslash = eight ^ (ones * '\\');
    uint64_t found = ((eight - ones * 0x20) & ~eight) | ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash);
    return found & (ones * 0x80);
}

static uint64_t copy_eight(char *to, const char *text)
{
    uint64_t eight;
    memcpy(&eight, text, sizeof eight);
    memcpy(to, &eight, sizeof eight);
    return odd_of_eight(eight);
}

/* Copies a text, and tells whether it can stand between quotes as it is. */
static bool copy_plain(char *to, const char *text, size_t length)
{
    uint64_t odd = 0;
    size_t at = 0;
    for (; at + 8 <= length; at += 8) odd |= copy_eight(to + at, text + at);
    if (length >= 8) return !(odd | copy_eight(to + length - 8, text + length - 8));
    for (; at < length; at++) {
        odd |= is_odd(text[at]);
        to[at] = text[at];
    }
    return !odd;
}

/* The escape of one byte; returns its length. */
static size_t escape(unsigned char c, char *to)
{
    static const char from[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt", hexadecimal[] = "0123456789abcdef";
    const char *known = c ? strchr(from, c) : NULL;
    to[0] = '\\';
    if (known) {
        to[1] = letters[known - from];
        return 2;
    }
    memcpy(to + 1, "u00", 3);
    to[4] = hexadecimal[c >> 4];
    to[5] = hexadecimal[c & 15];
    return 6;
}

/* What stands before a value: a comma between two, and the key. Leaves room for so many bytes of the value, and returns its
   place; NULL where there is no memory. */
static char *lead(rf_json_writer *w, const char *key, size_t bytes)
{
    size_t length = key ? strlen(key) : 0;
    char *to = rf_json_reserve(w, length + 4 + bytes);
    if (!to) return NULL;
    char last = w->used > 0 ? to[-1] : '{';
    if (last != '{' && last != '[' && last != '\n') *to++ = ',';
    if (key) {
        *to++ = '"';
        memcpy(to, key, length);
        to += length;
        *to++ = '"';
        *to++ = ':';
    }
    w->used = (size_t)(to - w->text);
    return to;
}

static void put_escaped(rf_json_writer *w, const char *text, size_t length)
{
    char *to = rf_json_reserve(w, 6 * length + 2);
    if (!to) return;
    *to++ = '"';
    for (size_t i = 0; i < length; i++) {
        if (is_odd(text[i]))
            to += escape((unsigned char)text[i], to);
        else
            *to++ = text[i];
    }
    *to++ = '"';
    w->used = (size_t)(to - w->text);
}

static void open_level(rf_json_writer *w, const char *key, const char *brackets)
{
    lead(w, key, 1);
    add(w, brackets, 1);
    if (w->open == RF_JSON_OPEN_MOST) w->failed = true;
    if (!w->failed) w->closing[w->open++] = brackets[1];
}

void rf_json_begin(rf_json_writer *w)
{
    *w = (rf_json_writer){.text = NULL};
    open_level(w, NULL, "{}");
}

void rf_json_begin_list(rf_json_writer *w)
{
    *w = (rf_json_writer){.text = NULL};
    open_level(w, NULL, "[]");
}

void rf_json_end(rf_json_writer *w)
{
    free(w->text);
    *w = (rf_json_writer){.failed = true};
}

void rf_json_begin_lines(rf_json_writer *w)
{
    *w = (rf_json_writer){.text = w->text, .capacity = w->capacity};
}

void rf_json_end_line(rf_json_writer *w)
{
    while (w->open > 0) rf_json_close(w);
    add(w, "\n", 1);
}

void rf_json_put_raw(rf_json_writer *w, const char *bytes, size_t length)
{
    add(w, bytes, length);
}

void rf_json_open_object(rf_json_writer *w, const char *key)
{
    open_level(w, key, "{}");
}

void rf_json_open_array(rf_json_writer *w, const char *key)
{
    open_level(w, key, "[]");
}

void rf_json_close(rf_json_writer *w)
{
    if (w->open > 0) add(w, &w->closing[--w->open], 1);
}

void rf_json_put_number(rf_json_writer *w, const char *key, double value)
{
    if (!isfinite(value)) {
        rf_json_put_null(w, key);
        return;
    }
    char *to = lead(w, key, RF_NUMBER_TEXT);
    if (to) w->used += rf_number_text(value, to);
}

void rf_json_put_text(rf_json_writer *w, const char *key, const char *text)
{
    size_t length = text ? strlen(text) : 0;
    char *to = lead(w, key, length + 4);
    if (!to) return;
    if (!text) {
        memcpy(to, "null", 4);
        w->used += 4;
    } else if (copy_plain(to + 1, text, length)) {
        to[0] = to[length + 1] = '"';
        w->used += length + 2;
    } else {
        put_escaped(w, text, length);
    }
}

void rf_json_put_plain(rf_json_writer *w, const char *key, const char *text)
{
    size_t length = strlen(text);
    char *to = lead(w, key, length + 2);
    if (!to) return;
    to[0] = to[length + 1] = '"';
    memcpy(to + 1, text, length);
    w->used += length + 2;
}

void rf_json_put_id(rf_json_writer *w)
{
    if (!w->id) return;
    if (!w->id_is_number) {
        rf_json_put_text(w, "id", w->id);
        return;
    }
    lead(w, "id", 0);
    add(w, w->id, strlen(w->id));
}

void rf_json_put_truth(rf_json_writer *w, const char *key, bool value)
{
    lead(w, key, 5);
    add(w, value ? "true" : "false", value ? 4 : 5);
}

void rf_json_put_null(rf_json_writer *w, const char *key)
{
    rf_json_put_text(w, key, NULL);
}

refuel_status rf_json_whole(rf_json_writer *w, const char **text, size_t *length, refuel_error *err)
{
    while (w->open > 0) rf_json_close(w);
    char *end = rf_json_reserve(w, 1);
    if (!end) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *end = '\0';
    *text = w->text;
    *length = w->used;
    return rf_done(err);
}

refuel_status rf_json_print(rf_json_writer *w, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    const char *text = NULL;
    size_t length = 0;
    refuel_status status = rf_json_whole(w, &text, &length, err);
    if (status != REFUEL_OK) return status;
    if (needed) *needed = length + 1;
    if (!buffer || capacity <= length)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the buffer is too small for the result");
    memcpy(buffer, text, length + 1);
    return REFUEL_OK;
}
