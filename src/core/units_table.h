/* The units that people write, and the rates with a name of their own. */
#ifndef REFUEL_CORE_UNITS_TABLE_H
#define REFUEL_CORE_UNITS_TABLE_H

#include "core/units.h"

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

#undef KIND

#endif
