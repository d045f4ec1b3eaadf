/* Texts and numbers as the library asks the C library for them, in the few forms in which it does: that of wasi-libc has all forms, streams and numbers
   of 128 bits, which are 20 kB. The library reads and writes numbers of its own; whatever is not known here stops the module. */
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/number.h"

typedef struct out {
    char *at;
    size_t capacity, length; /* of all that there is to write, as snprintf counts */
} out;

static void put(out *to, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++, to->length++)
        if (to->length + 1 < to->capacity) to->at[to->length] = text[i];
}

typedef struct form {
    int width, precision; /* -1: none */
    bool zeros, is_long, is_long_long;
} form;

static void put_padded(out *to, const form *it, bool minus, const char *text, size_t length)
{
    size_t width = it->width > 0 ? (size_t)it->width : 0, whole = length + minus;
    if (minus && it->zeros) put(to, "-", 1);
    for (; width > whole; width--) put(to, it->zeros ? "0" : " ", 1);
    if (minus && !it->zeros) put(to, "-", 1);
    put(to, text, length);
}

static void put_whole(out *to, const form *it, bool minus, uint64_t size)
{
    char text[20], *at = text + sizeof text;
    do *--at = (char)('0' + size % 10);
    while (size /= 10);
    put_padded(to, it, minus, at, (size_t)(text + sizeof text - at));
}

static void put_signed(out *to, const form *it, int64_t value)
{
    put_whole(to, it, value < 0, value < 0 ? -(uint64_t)value : (uint64_t)value);
}

/* What is whole by its digits, as days and weeks are; all else as the library writes numbers. */
static void put_number(out *to, const form *it, char letter, double value)
{
    const double most = 0x1p63;
    char text[RF_NUMBER_TEXT];
    if (letter == 'f' && it->precision == 0 && fabs(value) < most) {
        put_whole(to, it, signbit(value), (uint64_t)rint(fabs(value)));
        return;
    }
    if (letter == 'f' && isfinite(value))
        rf_number_fixed(value, it->precision < 0 ? 6 : it->precision, false, text);
    else
        rf_number_text(value, text);
    put(to, text, strlen(text));
}

static int digits(const char **format)
{
    int value = 0;
    while (**format >= '0' && **format <= '9') value = 10 * value + (*(*format)++ - '0');
    return value;
}

static form read_form(const char **format, va_list *values)
{
    form it = {.precision = -1};
    if (**format == '0') it.zeros = true, ++*format;
    it.width = digits(format);
    if (**format == '.') {
        ++*format;
        if (**format == '*')
            it.precision = va_arg(*values, int), ++*format;
        else
            it.precision = digits(format);
    }
    while (**format == 'l') it.is_long_long = it.is_long, it.is_long = true, ++*format;
    if (**format == 'z') it.is_long = true, ++*format;
    return it;
}

static int64_t whole_of(const form *it, va_list *values)
{
    if (it->is_long_long) return va_arg(*values, long long);
    return it->is_long ? va_arg(*values, long) : va_arg(*values, int);
}

static void put_text(out *to, const form *it, const char *text)
{
    put_padded(to, it, false, text, it->precision < 0 ? strlen(text) : strnlen(text, (size_t)it->precision));
}

int vsnprintf(char *to, size_t capacity, const char *format, va_list given)
{
    out all = {to, capacity, 0};
    va_list values;
    va_copy(values, given);
    while (*format) {
        size_t plain = strcspn(format, "%");
        put(&all, format, plain);
        format += plain;
        if (!*format) break;
        format++;
        form it = read_form(&format, &values);
        char one = *format++;
        switch (one) {
            case '%': put(&all, "%", 1); break;
            case 'c': one = (char)va_arg(values, int), put(&all, &one, 1); break;
            case 's': put_text(&all, &it, va_arg(values, const char *)); break;
            case 'd': put_signed(&all, &it, whole_of(&it, &values)); break;
            case 'u':
                put_whole(&all, &it, false, it.is_long ? va_arg(values, unsigned long) : va_arg(values, unsigned));
                break;
            case 'f':
            case 'g': put_number(&all, &it, one, va_arg(values, double)); break;
            default: __builtin_trap();
        }
    }
    va_end(values);
    if (capacity > 0) to[all.length < capacity ? all.length : capacity - 1] = '\0';
    return (int)all.length;
}

int snprintf(char *restrict to, size_t capacity, const char *restrict format, ...)
{
    va_list values;
    va_start(values, format);
    int length = vsnprintf(to, capacity, format, values);
    va_end(values);
    return length;
}

char *strstr(const char *text, const char *part)
{
    for (size_t length = strlen(part); *text; text++)
        if (strncmp(text, part, length) == 0) return (char *)text;
    return *part ? NULL : (char *)text;
}

/* Of cJSON, whose texts were looked at before: digits, signs, a point and an exponent, fewer than 64 bytes. */
double strtod(const char *restrict text, char **restrict end)
{
    size_t length = strspn(text, "0123456789+-.eE");
    double value = 0;
    size_t used = rf_number_read(text, length, &value);
    if (used == 0 && strcspn(text, "0123456789") < length) value = *text == '-' ? -HUGE_VAL : HUGE_VAL, used = length;
    if (end) *end = (char *)text + used;
    return value;
}
