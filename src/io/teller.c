#include "io/teller.h"

#include <refuel/equation.h>
#include <refuel/source.h>
#include <stdarg.h>
#include <stdio.h>

const char *rf_fixed(rf_teller *t, double value, int decimals)
{
    char *text = t->number[t->used++ % RF_TELLER_NUMBERS];
    rf_number_fixed(value, decimals, false, text);
    return text;
}

const char *rf_exact(rf_teller *t, double value)
{
    char *text = t->number[t->used++ % RF_TELLER_NUMBERS];
    rf_number_text(value, text);
    return text;
}

void rf_tell(rf_teller *t, const char *format, ...)
{
    char line[RF_TELLER_LINE];
    va_list arguments;
    int at = snprintf(line, sizeof line, "%2d. ", ++t->step);
    va_start(arguments, format);
    vsnprintf(line + at, sizeof line - (size_t)at, format, arguments);
    va_end(arguments);
    t->line(t->context, line);
    t->used = 0;
}

void rf_tell_more(rf_teller *t, const char *format, ...)
{
    char line[RF_TELLER_LINE] = "    ";
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line + 4, sizeof line - 4, format, arguments);
    va_end(arguments);
    t->line(t->context, line);
    t->used = 0;
}

void rf_tell_paper(rf_teller *t, const char *key, const char *remark)
{
    const refuel_source *it = refuel_source_find(key);
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
