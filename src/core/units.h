/* The one table of units, and exact conversion between them. */
#ifndef REFUEL_CORE_UNITS_H
#define REFUEL_CORE_UNITS_H

#include <refuel/units.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum rf_dimension {
    RF_DIMENSION_RATIO,
    RF_DIMENSION_LENGTH,
    RF_DIMENSION_MASS,
    RF_DIMENSION_TIME,
    RF_DIMENSION_ENERGY
} rf_dimension;

#define RF_UNIT_NAMES 12
typedef struct rf_unit {
    const char *symbol;
    const char *names[RF_UNIT_NAMES]; /* every spelling; NULL where there are fewer */
    rf_dimension dimension;
    double top, bottom;  /* the factor to m, kg, s, kJ or 1, as a ratio of two integers */
    const char *smaller; /* the unit that may follow in a compound ("ft" then "in"), or NULL */
    int bare;            /* its name may be left out there, with so many digits at least: 5ft7, 1m68; 0: it may not */
} rf_unit;

/* A unit, a rate (of per per) or a pace. of is NULL where there is none; per is NULL where it is not a rate. */
typedef struct rf_measure {
    const rf_unit *of, *per;
} rf_measure;

/* The unit with exactly this symbol, NULL where there is none. */
const rf_unit *rf_unit_named(const char *symbol);

/* Reads one unit from the start of text, with the full stop of an abbreviation. Returns the number of bytes read, 0 where
   no known unit stands there. */
size_t rf_unit_read(const char *text, size_t length, const rf_unit **unit);

/* Reads "/", "per", "a", "an", "each" or "every" from the start of text. Likewise 0. */
size_t rf_per_read(const char *text, size_t length);

/* Reads what a measure is divided by, from the start of text: " / h", " a week", " weekly". Likewise 0; then *per is as it
   was. */
size_t rf_divisor_read(const char *text, size_t length, const rf_unit **per);

/* Reads "cm", "km/week", "km a week" or "mph" from the start of text; likewise 0 where none stands there. A divisor that is
   no known unit is left unread. */
size_t rf_measure_read(const char *text, size_t length, rf_measure *measure);

/* The measure of a constant text; "" is the pure number. of is NULL where the text is not one measure and no more. */
rf_measure rf_measure_named(const char *text);

/* Do both measure the same? true for a pace and a speed. */
bool rf_measure_same(rf_measure a, rf_measure b);

/* value in from, expressed in to. The two must measure the same. Infinite on overflow and for a pace of 0. */
double rf_measure_convert(double value, rf_measure from, rf_measure to);

#endif
