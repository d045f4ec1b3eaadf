#include "io/json_number.h"

#include "core/number.h"

enum { LONGEST = 60 };

static size_t digits(const char *text, size_t length, size_t *at)
{
    size_t from = *at;
    while (*at < length && text[*at] >= '0' && text[*at] <= '9') ++*at;
    return *at - from;
}

/* What is wrong with it; *at is behind what was looked at. */
static const char *scan(const char *text, size_t length, size_t *at)
{
    if (*at < length && text[*at] == '-') ++*at;
    bool zero = *at < length && text[*at] == '0';
    size_t whole = digits(text, length, at);
    if (whole == 0) return "a number has no digits";
    if (zero && whole > 1) return "a number begins with 0";
    if (*at < length && text[*at] == '.') {
        ++*at;
        if (digits(text, length, at) == 0) return "a number has no digits behind the point";
    }
    if (*at < length && (text[*at] == 'e' || text[*at] == 'E')) {
        ++*at;
        if (*at < length && (text[*at] == '+' || text[*at] == '-')) ++*at;
        if (digits(text, length, at) == 0) return "an exponent has no digits";
    }
    return *at > LONGEST ? "a number is too long" : NULL;
}

size_t rf_json_number_read(const char *text, size_t length, double *value, const char **fault)
{
    size_t used = 0;
    *fault = scan(text, length, &used);
    if (*fault || rf_number_read(text, used, value) == used) return used;
    *fault = "a number is too large";
    return 0;
}
