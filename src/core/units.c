#include "core/units.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"

#define KIND(name) .dimension = RF_DIMENSION_##name

/* Integers only: a typed decimal factor would round twice. \xE2... are the typographic primes and quotes that phones
   put in place of ' and ". A capital first letter in names is meant: Cal is a kcal, cal is not. */
static const rf_unit unit_rows[] = {
    {.symbol = "", KIND(RATIO), .top = 1, .bottom = 1},
    {.symbol = "%", .names = {"%", "percent", "pct"}, KIND(RATIO), .top = 1, .bottom = 100},

    {.symbol = "mm", .names = {"mm"}, KIND(LENGTH), .top = 1, .bottom = 1000},
    {.symbol = "cm", .names = {"cm"}, KIND(LENGTH), .top = 1, .bottom = 100},
    {.symbol = "m",
     .names = {"m", "meter", "meters", "metre", "metres"},
     KIND(LENGTH),
     .top = 1,
     .bottom = 1,
     .smaller = "cm"},
    {.symbol = "km",
     .names = {"km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"},
     KIND(LENGTH),
     .top = 1000,
     .bottom = 1,
     .smaller = "m"},
    {.symbol = "in",
     .names = {"in", "inch", "inches", "\"", "''", "\xE2\x80\xB3", "\xE2\x80\x9D"},
     KIND(LENGTH),
     .top = 127,
     .bottom = 5000},
    {.symbol = "ft",
     .names = {"ft", "foot", "feet", "'", "\xE2\x80\xB2", "\xE2\x80\x99"},
     KIND(LENGTH),
     .top = 381,
     .bottom = 1250,
     .smaller = "in",
     .bare = true},
    {.symbol = "yd", .names = {"yd", "yard", "yards"}, KIND(LENGTH), .top = 1143, .bottom = 1250},
    {.symbol = "mi", .names = {"mi", "mile", "miles"}, KIND(LENGTH), .top = 1609344, .bottom = 1000},

    {.symbol = "g", .names = {"g", "gram", "grams"}, KIND(MASS), .top = 1, .bottom = 1000},
    {.symbol = "kg",
     .names = {"kg", "kgs", "kilogram", "kilograms"},
     KIND(MASS),
     .top = 1,
     .bottom = 1,
     .smaller = "g"},
    {.symbol = "oz", .names = {"oz", "ounce", "ounces"}, KIND(MASS), .top = 45359237, .bottom = 1600000000},
    {.symbol = "lb",
     .names = {"lb", "lbs", "pound", "pounds"},
     KIND(MASS),
     .top = 45359237,
     .bottom = 100000000,
     .smaller = "oz"},
    {.symbol = "st",
     .names = {"st", "stone", "stones"},
     KIND(MASS),
     .top = 635029318,
     .bottom = 100000000,
     .smaller = "lb",
     .bare = true},

    {.symbol = "s", .names = {"s", "sec", "secs", "second", "seconds"}, KIND(TIME), .top = 1, .bottom = 1},
    {.symbol = "min",
     .names = {"min", "mins", "minute", "minutes"},
     KIND(TIME),
     .top = 60,
     .bottom = 1,
     .smaller = "s",
     .bare = true},
    {.symbol = "h",
     .names = {"h", "hr", "hrs", "hour", "hours"},
     KIND(TIME),
     .top = 3600,
     .bottom = 1,
     .smaller = "min",
     .bare = true},
    {.symbol = "d", .names = {"d", "day", "days"}, KIND(TIME), .top = 86400, .bottom = 1, .smaller = "h"},
    {.symbol = "week", .names = {"week", "weeks", "wk", "wks"}, KIND(TIME), .top = 604800, .bottom = 1, .smaller = "d"},
    {.symbol = "month", .names = {"month", "months", "mo"}, KIND(TIME), .top = 2629800, .bottom = 1, .smaller = "d"},
    {.symbol = "y",
     .names = {"y", "yr", "yrs", "year", "years"},
     KIND(TIME),
     .top = 31557600,
     .bottom = 1,
     .smaller = "month"},

    {.symbol = "kJ", .names = {"kJ"}, KIND(ENERGY), .top = 1, .bottom = 1},
    {.symbol = "MJ", .names = {"MJ"}, KIND(ENERGY), .top = 1000, .bottom = 1},
    {.symbol = "kcal", .names = {"kcal", "kcals", "Cal", "Cals"}, KIND(ENERGY), .top = 4184, .bottom = 1000},
};

static const struct {
    const char *name, *of, *per;
} rate_rows[] = {{"mph", "mi", "h"}, {"kph", "km", "h"}, {"kmh", "km", "h"}};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; /* tolower follows the locale */
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

static size_t letters(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && is_letter(text[n])) n++;
    return n;
}

/* Letters match in either case, except that Cal needs its capital: a small calorie is a thousandth of it. */
static bool same_letters(const char *name, const char *text, size_t length)
{
    if (name[0] == 'C' && (length == 0 || text[0] != 'C')) return false;
    for (size_t i = 0; i < length; i++)
        if (lower(name[i]) != lower(text[i])) return false; /* the end of the name as well */
    return name[length] == '\0';
}

/* Bytes of text that match a name: all of its leading letters, which are `word`, or a sign. */
static size_t name_matches(const char *name, const char *text, size_t length, size_t word)
{
    if (length == 0 || ((*name ^ *text) & ~0x20) != 0)
        return 0; /* nearly always: not even this letter in either case */
    if (is_letter(*name)) return same_letters(name, text, word) ? word : 0;
    size_t size = strlen(name);
    return size <= length && memcmp(name, text, size) == 0 ? size : 0;
}

static const rf_unit *unit_with(const char *symbol, size_t length)
{
    for (size_t i = 0; i < sizeof unit_rows / sizeof *unit_rows; i++) {
        const char *own = unit_rows[i].symbol;
        if (*own == *symbol && strncmp(own, symbol, length) == 0 && !own[length]) return &unit_rows[i];
    }
    return NULL;
}

const rf_unit *rf_unit_named(const char *symbol)
{
    return unit_with(symbol, strlen(symbol));
}

size_t rf_unit_read(const char *text, size_t length, const rf_unit **unit)
{
    size_t word = letters(text, length), best = 0; /* '' is an inch although ' is a foot */
    for (size_t i = 0; i < sizeof unit_rows / sizeof *unit_rows; i++) {
        const char *const *names = unit_rows[i].names;
        for (size_t k = 0; k < RF_UNIT_NAMES && names[k]; k++) {
            size_t used = name_matches(names[k], text, length, word);
            if (used <= best) continue;
            best = used;
            *unit = &unit_rows[i];
        }
    }
    return best;
}

static size_t spaces(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && text[n] == ' ') n++;
    return n;
}

size_t rf_measure_read(const char *text, size_t length, rf_measure *measure)
{
    rf_measure got = {NULL, NULL};
    size_t word = letters(text, length);
    for (size_t i = 0; i < sizeof rate_rows / sizeof *rate_rows; i++) {
        size_t used = name_matches(rate_rows[i].name, text, length, word);
        if (used == 0) continue;
        *measure = (rf_measure){rf_unit_named(rate_rows[i].of), rf_unit_named(rate_rows[i].per)};
        return used;
    }
    size_t at = rf_unit_read(text, length, &got.of);
    if (at == 0) return 0;
    size_t slash = at + spaces(text + at, length - at);
    if (slash < length && text[slash] == '/') {
        size_t from = slash + 1 + spaces(text + slash + 1, length - slash - 1);
        size_t used = rf_unit_read(text + from, length - from, &got.per);
        if (used > 0) at = from + used;
    }
    *measure = got;
    return at;
}

rf_measure rf_measure_named(const char *text)
{
    size_t size = strcspn(text, "/");
    const char *slash = text + size, *per = *slash ? slash + 1 : "";
    rf_measure got = {NULL, NULL};
    if (size > 0 || !*slash) got.of = unit_with(text, size);
    if (*per) got.per = unit_with(per, strlen(per));
    if (got.of && (got.per || !*slash)) return got; /* symbols, as nearly always */
    if (rf_measure_read(text, strlen(text), &got) != strlen(text)) got.of = NULL;
    return got;
}

static bool same_dimension(const rf_unit *a, const rf_unit *b)
{
    return a && b ? a->dimension == b->dimension : a == b;
}

static rf_measure flipped(rf_measure it)
{
    return (rf_measure){it.per, it.of};
}

bool rf_measure_same(rf_measure a, rf_measure b)
{
    if (!a.of || !b.of) return false;
    if (same_dimension(a.of, b.of)) return same_dimension(a.per, b.per);
    return same_dimension(a.of, b.per) && same_dimension(a.per, b.of);
}

typedef struct ratio {
    double top, bottom;
} ratio;

/* from / to in lowest terms, so that products of two ratios stay far below 2^53 and with that exact. */
static ratio unit_ratio(const rf_unit *from, const rf_unit *to)
{
    if (!from || !to) return (ratio){1, 1};
    double top = from->top * to->bottom, bottom = from->bottom * to->top;
    double a = top, b = bottom;
    while (b > 0) {
        double rest = fmod(a, b);
        a = b;
        b = rest;
    }
    return (ratio){top / a, bottom / a};
}

double rf_measure_convert(double value, rf_measure from, rf_measure to)
{
    bool inverse = !same_dimension(from.of, to.of);
    if (inverse) from = flipped(from);
    ratio of = unit_ratio(from.of, to.of), per = unit_ratio(to.per, from.per);
    double top = of.top * per.top, bottom = of.bottom * per.bottom;
    return inverse ? top / (value * bottom) : value * top / bottom;
}

refuel_status refuel_convert(double value, const char *from, const char *to, double *out, refuel_error *err)
{
    if (!from || !to || !out) return rf_fail(err, REFUEL_E_NULL, "", "a unit or the place of the result is null");
    char from_text[RF_PRINTABLE], to_text[RF_PRINTABLE];
    rf_printable(from, strlen(from), from_text);
    rf_printable(to, strlen(to), to_text);
    rf_measure a = rf_measure_named(from), b = rf_measure_named(to);
    if (!a.of) return rf_fail(err, REFUEL_E_UNIT, "from", "%s is not a known unit", from_text);
    if (!b.of) return rf_fail(err, REFUEL_E_UNIT, "to", "%s is not a known unit", to_text);
    if (!rf_measure_same(a, b))
        return rf_fail(err, REFUEL_E_UNIT, "to", "%s cannot be converted to %s", from_text, to_text);
    double got = rf_measure_convert(value, a, b);
    if (!isfinite(value) || !isfinite(got)) {
        rf_fail(err, REFUEL_E_RANGE, "value", "it, or what it is in %s, is not a finite number", to_text);
        if (err) err->value = value;
        return REFUEL_E_RANGE;
    }
    *out = got;
    return REFUEL_OK;
}
