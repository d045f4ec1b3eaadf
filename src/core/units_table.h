/* The units that people write, and the rates with a name of their own. */
#ifndef REFUEL_CORE_UNITS_TABLE_H
#define REFUEL_CORE_UNITS_TABLE_H

#include "core/units.h"

#define KIND(name) .dimension = RF_DIMENSION_##name

/* Integers only: a typed decimal factor would round twice. A name of letters is read in any case and with a full stop
   behind it; a capital C is meant, since Cal is a kcal and cal is not. \xE2... are the typographic primes and quotes that
   phones put in place of ' and ". A name with a space or a dash in it is read with either. */
static const rf_unit unit_rows[] = {
    {.symbol = "", KIND(RATIO), .top = 1, .bottom = 1},
    {.symbol = "%", .names = {"%", "percent", "pct", "per cent"}, KIND(RATIO), .top = 1, .bottom = 100},

    {.symbol = "mm",
     .names = {"mm", "millimeter", "millimeters", "millimetre", "millimetres"},
     KIND(LENGTH),
     .top = 1,
     .bottom = 1000},
    {.symbol = "cm",
     .names = {"cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres"},
     KIND(LENGTH),
     .top = 1,
     .bottom = 100},
    {.symbol = "m",
     .names = {"m", "meter", "meters", "metre", "metres"},
     KIND(LENGTH),
     .top = 1,
     .bottom = 1,
     .smaller = "cm",
     .bare = 2},
    {.symbol = "km",
     .names = {"km", "kms", "k", "kilometer", "kilometers", "kilometre", "kilometres"},
     KIND(LENGTH),
     .top = 1000,
     .bottom = 1,
     .smaller = "m"},
    {.symbol = "in",
     .names = {"in", "ins", "inch", "inches", "\"", "''", "\xE2\x80\xB3", "\xE2\x80\x9D", "\xE2\x80\x9C",
               "\xE2\x80\xB2\xE2\x80\xB2", "\xE2\x80\x99\xE2\x80\x99"},
     KIND(LENGTH),
     .top = 127,
     .bottom = 5000},
    {.symbol = "ft",
     .names = {"ft", "foot", "feet", "'", "\xE2\x80\xB2", "\xE2\x80\x99", "\xE2\x80\x98", "\xC2\xB4"},
     KIND(LENGTH),
     .top = 381,
     .bottom = 1250,
     .smaller = "in",
     .bare = 1},
    {.symbol = "yd", .names = {"yd", "yds", "yard", "yards"}, KIND(LENGTH), .top = 1143, .bottom = 1250},
    {.symbol = "mi", .names = {"mi", "mile", "miles"}, KIND(LENGTH), .top = 1609344, .bottom = 1000},
    /* World Athletics: 42.195 km; half of it. */
    {.symbol = "half-marathon", .names = {"half-marathon", "half"}, KIND(LENGTH), .top = 42195, .bottom = 2},
    {.symbol = "marathon", .names = {"marathon", "marathons"}, KIND(LENGTH), .top = 42195, .bottom = 1},

    {.symbol = "g",
     .names = {"g", "gr", "gm", "gms", "gram", "grams", "gramme", "grammes"},
     KIND(MASS),
     .top = 1,
     .bottom = 1000},
    {.symbol = "kg",
     .names = {"kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"},
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
     .bare = 1},

    {.symbol = "s", .names = {"s", "sec", "secs", "second", "seconds"}, KIND(TIME), .top = 1, .bottom = 1},
    {.symbol = "min",
     .names = {"min", "mins", "minute", "minutes"},
     KIND(TIME),
     .top = 60,
     .bottom = 1,
     .smaller = "s",
     .bare = 1},
    {.symbol = "h",
     .names = {"h", "hr", "hrs", "hour", "hours"},
     KIND(TIME),
     .top = 3600,
     .bottom = 1,
     .smaller = "min",
     .bare = 1},
    {.symbol = "d", .names = {"d", "day", "days"}, KIND(TIME), .top = 86400, .bottom = 1, .smaller = "h"},
    {.symbol = "week",
     .names = {"week", "weeks", "wk", "wks", "w"},
     KIND(TIME),
     .top = 604800,
     .bottom = 1,
     .smaller = "d"},
    {.symbol = "fortnight", .names = {"fortnight", "fortnights"}, KIND(TIME), .top = 1209600, .bottom = 1},
    {.symbol = "month",
     .names = {"month", "months", "mo", "mos", "mth", "mths"},
     KIND(TIME),
     .top = 2629800,
     .bottom = 1,
     .smaller = "d"},
    {.symbol = "y",
     .names = {"y", "yr", "yrs", "year", "years", "yo"},
     KIND(TIME),
     .top = 31557600,
     .bottom = 1,
     .smaller = "month"},

    {.symbol = "kJ", .names = {"kJ", "kilojoule", "kilojoules"}, KIND(ENERGY), .top = 1, .bottom = 1},
    {.symbol = "MJ", .names = {"MJ", "megajoule", "megajoules"}, KIND(ENERGY), .top = 1000, .bottom = 1},
    {.symbol = "kcal",
     .names = {"kcal", "kcals", "Cal", "Cals", "cals", "calorie", "calories", "kilocalorie", "kilocalories"},
     KIND(ENERGY),
     .top = 4184,
     .bottom = 1000},
    {.symbol = "cal", .names = {"cal"}, KIND(ENERGY), .top = 4184, .bottom = 1000000},
};

static const struct {
    const char *name, *of, *per;
} rate_rows[] = {{"mph", "mi", "h"},    {"kph", "km", "h"},    {"kmh", "km", "h"},    {"kmph", "km", "h"},
                 {"mpw", "mi", "week"}, {"kpw", "km", "week"}, {"kmpw", "km", "week"}};

/* What says that a unit is divided by the next one, and what says it together with that one. A slash is one as well. */
static const char *const per_words[] = {"per", "a", "an", "each", "every"};

static const struct {
    const char *word, *per;
} adverb_rows[] = {{"daily", "d"},       {"weekly", "week"}, {"fortnightly", "fortnight"},
                   {"monthly", "month"}, {"yearly", "y"},    {"hourly", "h"}};

#undef KIND

#endif
