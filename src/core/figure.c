#include "core/figure.h"

#include <string.h>

#include "core/number.h"

enum { DIGITS_MAX = 60, GROUP = 3 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && is_digit(text[n])) n++;
    return n;
}

static size_t begins(const char *text, size_t length, const char *with)
{
    size_t size = strlen(with);
    return size <= length && memcmp(text, with, size) == 0 ? size : 0;
}

size_t rf_space_read(const char *text, size_t length)
{
    static const char *const wide[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}; /* U+00A0, U+202F, U+2009 */
    if (length == 0 || (*text & 0x80) == 0) return length > 0 && *text == ' ';
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        size_t used = begins(text, length, wide[i]);
        if (used > 0) return used;
    }
    return 0;
}

/* The signs of Unicode for a fraction, and what each is. */
static size_t read_sign(const char *text, size_t length, double *value)
{
    static const struct {
        const char *sign;
        int top, bottom;
    } signs[] = {{"\xC2\xBD", 1, 2},     {"\xC2\xBC", 1, 4},     {"\xC2\xBE", 3, 4},     {"\xE2\x85\x93", 1, 3},
                 {"\xE2\x85\x94", 2, 3}, {"\xE2\x85\x95", 1, 5}, {"\xE2\x85\x96", 2, 5}, {"\xE2\x85\x97", 3, 5},
                 {"\xE2\x85\x98", 4, 5}, {"\xE2\x85\x99", 1, 6}, {"\xE2\x85\x9A", 5, 6}, {"\xE2\x85\x9B", 1, 8},
                 {"\xE2\x85\x9C", 3, 8}, {"\xE2\x85\x9D", 5, 8}, {"\xE2\x85\x9E", 7, 8}, {"\xE2\x85\x90", 1, 7},
                 {"\xE2\x85\x91", 1, 9}, {"\xE2\x85\x92", 1, 10}};
    if (length == 0 || (*text & 0x80) == 0) return 0;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t used = begins(text, length, signs[i].sign);
        if (used == 0) continue;
        *value = (double)signs[i].top / signs[i].bottom;
        return used;
    }
    return 0;
}

/* What people divide by: 20/40 is no fraction. */
static bool is_usual(int bottom)
{
    return (bottom >= 2 && bottom <= 10) || bottom == 12 || bottom == 16 || bottom == 32 || bottom == 64;
}

/* 1/2, 3/4, 11/16: at most two digits each, and less than 1. */
static size_t read_fraction(const char *text, size_t length, double *value)
{
    size_t used = read_sign(text, length, value), top = digits(text, length);
    if (used > 0 || top < 1 || top > 2) return used;
    size_t slash = begins(text + top, length - top, "/");
    if (slash == 0) slash = begins(text + top, length - top, "\xE2\x81\x84");
    const char *under = text + top + slash;
    size_t bottom = slash > 0 ? digits(under, length - top - slash) : 0;
    if (bottom < 1 || bottom > 2) return 0;
    int a = 0, b = 0;
    for (size_t i = 0; i < top; i++) a = 10 * a + (text[i] - '0');
    for (size_t i = 0; i < bottom; i++) b = 10 * b + (under[i] - '0');
    if (a < 1 || a >= b || !is_usual(b)) return 0;
    *value = (double)a / b;
    return top + slash + bottom;
}

/* A fraction behind whole digits: 6 1/2, 6½. */
static size_t read_behind(const char *text, size_t length, double *value)
{
    size_t space = rf_space_read(text, length);
    size_t used = read_fraction(text + space, length - space, value);
    if (space == 0 && used > 0 && is_digit(*text)) return 0;
    return used > 0 ? space + used : 0;
}

/* Bytes of a sign at the start of text that exactly three digits follow; 0 where there is none. An apostrophe is that of
   Switzerland, 2'100, which can be nothing else before three digits. */
static size_t group_at(const char *text, size_t length, char *sign)
{
    static const char curly[] = "\xE2\x80\x99";
    size_t used = 1;
    *sign = length > 0 ? *text : '\0';
    if (length == 0 || !strchr(",.'", *text)) {
        used = begins(text, length, curly);
        *sign = used > 0 ? '\'' : ' ';
        if (used == 0) used = rf_space_read(text, length);
    }
    return used > 0 && digits(text + used, length - used) == GROUP ? used : 0;
}

static bool read_clean(const char *text, double *value)
{
    size_t length = strlen(text);
    return rf_number_read(text, length, value) == length;
}

typedef struct grouping {
    char sign;    /* between the groups; '\0': none */
    int groups;   /* of three digits behind the first */
    size_t used;  /* bytes as far as the last group */
    size_t count; /* digits in clean */
    char clean[DIGITS_MAX + 4];
} grouping;

/* 1,234,567 as far as the same sign goes on. */
static void take_groups(const char *text, size_t length, size_t first, grouping *it)
{
    *it = (grouping){.used = first, .count = first};
    if (first < 1 || first > GROUP || *text == '0') return;
    memcpy(it->clean, text, first);
    char sign = '\0';
    for (;;) {
        size_t used = group_at(text + it->used, length - it->used, &sign);
        if (used == 0 || (it->groups > 0 && sign != it->sign) || it->count + GROUP > DIGITS_MAX / 2) break;
        it->sign = sign;
        it->groups++;
        memcpy(it->clean + it->count, text + it->used + used, GROUP);
        it->count += GROUP;
        it->used += used + GROUP;
    }
}

/* Decimals behind the groups, by the other sign: 1,234.5 and 1.234,5 and 1 234,5. */
static size_t take_decimals(const char *text, size_t length, grouping *it)
{
    char next = it->used < length ? text[it->used] : '\0';
    if ((next != '.' && next != ',') || next == it->sign) return 0;
    size_t count = digits(text + it->used + 1, length - it->used - 1);
    if (count == 0 || it->count + count > DIGITS_MAX) return 0;
    it->clean[it->count] = '.';
    memcpy(it->clean + it->count + 1, text + it->used + 1, count);
    it->used += 1 + count;
    return count;
}

/* A number with signs between thousands. */
static size_t read_grouped(const char *text, size_t length, size_t first, rf_figure *out)
{
    grouping it;
    take_groups(text, length, first, &it);
    if (it.groups == 0) return 0;
    size_t decimals = take_decimals(text, length, &it);
    if (!read_clean(it.clean, &out->grouped)) return 0;
    out->value = out->grouped;
    if (it.sign == ' ') out->three = RF_SEPARATOR_SPACE;
    if (it.sign == ' ' || it.sign == '\'' || it.groups > 1 || decimals > 0) return it.used;
    out->three = it.sign == ',' ? RF_SEPARATOR_COMMA : RF_SEPARATOR_POINT;
    memmove(it.clean + first + 1, it.clean + first, GROUP + 1);
    it.clean[first] = '.';
    return read_clean(it.clean, &out->value) ? it.used : 0;
}

/* 63,5: a comma before any digits. */
static size_t read_comma(const char *text, size_t length, size_t first, rf_figure *out)
{
    char clean[DIGITS_MAX + 2] = "";
    size_t count = first < length && text[first] == ',' ? digits(text + first + 1, length - first - 1) : 0;
    if (count == 0 || first + count > DIGITS_MAX) return 0;
    memcpy(clean, text, first + 1 + count);
    clean[first] = '.';
    return read_clean(clean, &out->value) ? first + 1 + count : 0;
}

/* ".30" and ",30" behind whole digits, of which there are a few; not ".00". */
static bool may_be_sixtieths(const char *text, size_t first, size_t used)
{
    const char *part = text + first;
    return first <= GROUP && used == first + 3 && (*part == '.' || *part == ',') && part[1] < '6' &&
           (part[1] != '0' || part[2] != '0');
}

size_t rf_figure_read(const char *text, size_t length, rf_figure *figure)
{
    *figure = (rf_figure){.three = RF_SEPARATOR_NONE};
    size_t first = digits(text, length), used = rf_number_read(text, length, &figure->value);
    if (length > 0 && (*text == '+' || *text == '-')) return 0;
    if (first == 0 && used > 0) return used; /* .5 */
    if (first == 0) return read_sign(text, length, &figure->value);
    char next = first < length ? text[first] : '\0'; /* nearly always that of a unit */
    char after = first + 1 < length ? text[first + 1] : '\0';
    bool ends = (next >= 'A' && next <= 'z') || next == '\0' || next == ':' || (next == ' ' && after >= 'A');
    figure->plain = used == first;
    if (ends || used == 0) return used;
    size_t fraction = read_fraction(text, length, &figure->value);
    if (fraction > 0) {
        figure->plain = false;
        figure->fraction = true;
        return fraction;
    }
    double part = 0;
    size_t behind = used == first ? read_behind(text + first, length - first, &part) : 0;
    if (behind > 0) {
        figure->value += part;
        figure->plain = false;
        return first + behind;
    }
    rf_figure other = {.three = RF_SEPARATOR_NONE};
    size_t longer = read_grouped(text, length, first, &other);
    if (longer < used || longer == 0) longer = read_comma(text, length, first, &other);
    if (longer > 0 && longer >= used) { /* else also 2.100e3 */
        *figure = other;
        used = longer;
    }
    figure->sixty = may_be_sixtieths(text, first, used);
    return used;
}
