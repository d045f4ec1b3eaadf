#include "io/teller.h"

#include <refuel/equation.h>
#include <refuel/source.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"

#define GIVEN_DECIMALS 6 /* a pace in minutes is rarely a round speed; a pound has eight decimals of a kg */

/* What is cut off here would be a step that cannot be followed: the longest line of anybody is in the unit test. */
static void add_text(char text[RF_TELLER_LINE], const char *more, size_t length)
{
    size_t used = strlen(text);
    if (length > RF_TELLER_LINE - 1 - used) length = RF_TELLER_LINE - 1 - used;
    memcpy(text + used, more, length);
    text[used + length] = '\0';
}

/* The zeros at the end of a number go, down to so many decimals. */
static void trim(char number[RF_NUMBER_TEXT], int decimals)
{
    char *point = strchr(number, '.'), *end = number + strlen(number);
    if (!point) return;
    while (end > point + 1 + decimals && end[-1] == '0') end--;
    *end = '\0';
}

/* decimals below 0: every digit. */
static void add_number(char text[RF_TELLER_LINE], double value, int decimals, bool given, bool brackets)
{
    char number[RF_NUMBER_TEXT];
    if (decimals < 0)
        rf_number_text(value, number);
    else
        rf_number_fixed(value, given ? GIVEN_DECIMALS : decimals, false, number);
    if (decimals >= 0 && given) trim(number, decimals);
    brackets = brackets && *number == '-';
    if (brackets) add_text(text, "(", 1);
    add_text(text, number, strlen(number));
    if (brackets) add_text(text, ")", 1);
}

/* Takes the argument of one conversion, which stands behind the per cent sign; returns where the format goes on. */
static const char *convert(char text[RF_TELLER_LINE], const char *at, va_list *arguments)
{
    bool brackets = false, given = false;
    int decimals = -1;
    for (; *at == ' ' || *at == '#'; at++) {
        brackets = brackets || *at == ' ';
        given = given || *at == '#';
    }
    if (*at == '.') {
        decimals = at[1] - '0';
        at += 2;
    }
    switch (*at) {
        case 's': {
            const char *part = va_arg(*arguments, const char *);
            add_text(text, part, strlen(part));
            break;
        }
        case 'd': add_number(text, va_arg(*arguments, int), 0, false, brackets); break;
        case 'f':
        case 'g': add_number(text, va_arg(*arguments, double), decimals, given, brackets); break;
        default: add_text(text, at, 1);
    }
    return at + 1;
}

static void add(char text[RF_TELLER_LINE], const char *format, va_list *arguments)
{
    while (*format) {
        size_t plain = strcspn(format, "%");
        add_text(text, format, plain);
        format += plain;
        if (*format) format = convert(text, format + 1, arguments);
    }
}

void rf_tell_add(char text[RF_TELLER_LINE], const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add(text, format, &arguments);
    va_end(arguments);
}

void rf_tell(rf_teller *t, const char *format, ...)
{
    char line[RF_TELLER_LINE];
    va_list arguments;
    snprintf(line, sizeof line, "%2d. ", ++t->step);
    va_start(arguments, format);
    add(line, format, &arguments);
    va_end(arguments);
    t->line(t->context, line);
}

void rf_tell_more(rf_teller *t, const char *format, ...)
{
    char line[RF_TELLER_LINE] = "    ";
    va_list arguments;
    va_start(arguments, format);
    add(line, format, &arguments);
    va_end(arguments);
    t->line(t->context, line);
}

void rf_tell_paper(rf_teller *t, const char *key, const char *remark)
{
    const refuel_source *it = key ? refuel_source_find(key) : NULL;
    if (!it) return;
    rf_tell_more(t, "Source: %s%s%s%s%s", it->citation, *it->doi ? ". doi:" : "", it->doi, *remark ? " " : "", remark);
}

void rf_tell_source(rf_teller *t, refuel_equation_id id)
{
    refuel_equation_info info;
    if (!refuel_equation_describe(id, &info)) return;
    rf_tell_more(t, "Source: %s%s%s", info.citation, *info.doi ? ". doi:" : "", info.doi);
    if (*info.sample) rf_tell_more(t, "Derived from: %s", info.sample);
}
