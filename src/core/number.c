#include "core/number.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* strtod and snprintf follow the locale of the thread, so each conversion borrows the C locale. glibc gives out one
   constant object for it: newlocale neither allocates nor fails here. */
typedef struct borrowed_locale {
    locale_t c, before;
} borrowed_locale;

static borrowed_locale borrow_c_locale(void)
{
    borrowed_locale it = {.c = newlocale(LC_ALL_MASK, "C", (locale_t)0)};
    it.before = it.c ? uselocale(it.c) : (locale_t)0;
    return it;
}

static void give_back_locale(borrowed_locale it)
{
    if (!it.c) return;
    uselocale(it.before);
    freelocale(it.c);
}

static size_t digits(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && text[n] >= '0' && text[n] <= '9') n++;
    return n;
}

/* Bytes of a number at the start of text, 0 where there is none. */
static size_t number_length(const char *text, size_t length)
{
    size_t at = length > 0 && (*text == '-' || *text == '+') ? 1 : 0;
    size_t whole = digits(text + at, length - at);
    at += whole;
    size_t part = 0;
    if (at < length && text[at] == '.') {
        part = digits(text + at + 1, length - at - 1);
        if (part > 0) at += 1 + part;
    }
    if (whole + part == 0) return 0;
    if (at < length && (text[at] == 'e' || text[at] == 'E')) {
        size_t sign = at + 1 < length && (text[at + 1] == '-' || text[at + 1] == '+') ? 1 : 0;
        size_t power = digits(text + at + 1 + sign, length - at - 1 - sign);
        if (power > 0) at += 1 + sign + power;
    }
    return at;
}

size_t rf_number_read(const char *text, size_t length, double *value)
{
    char copy[64]; /* strtod needs an end; a longer number is no number that anybody typed */
    size_t used = number_length(text, length);
    if (used == 0 || used >= sizeof copy) return 0;
    memcpy(copy, text, used);
    copy[used] = '\0';
    borrowed_locale locale = borrow_c_locale();
    double got = strtod(copy, NULL);
    give_back_locale(locale);
    if (!isfinite(got)) return 0;
    *value = got;
    return used;
}

void rf_number_text(double value, char text[RF_NUMBER_TEXT])
{
    if (isnan(value)) value = NAN; /* its sign is no news */
    borrowed_locale locale = borrow_c_locale();
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(text, RF_NUMBER_TEXT, "%.*g", precision, value);
        if (strtod(text, NULL) == value) break;
    }
    give_back_locale(locale);
}

void rf_number_fixed(double value, int decimals, bool group, char text[RF_NUMBER_TEXT])
{
    char plain[RF_NUMBER_TEXT];
    borrowed_locale locale = borrow_c_locale();
    int length = snprintf(plain, sizeof plain, "%.*f", decimals, value);
    give_back_locale(locale);
    size_t start = *plain == '-' ? 1 : 0, whole = strspn(plain + start, "0123456789");
    size_t commas = group && whole > 0 ? (whole - 1) / 3 : 0;
    if (length < 0 || (size_t)length + commas >= sizeof plain) { /* a cut number would be another number */
        rf_number_text(value, text);
        return;
    }
    const char *from = plain;
    if (start > 0 && strspn(from, "-0.") == strlen(from)) from++; /* a rounded zero has no sign */
    char *to = text;
    if (*from == '-') *to++ = *from++;
    for (size_t i = 0; from[i]; i++) {
        if (group && i > 0 && i < whole && (whole - i) % 3 == 0) *to++ = ',';
        *to++ = from[i];
    }
    *to = '\0';
}
