/* The one table of units, and exact conversion between them. */
#ifndef REFUEL_CORE_UNITS_H
#define REFUEL_CORE_UNITS_H

#include <refuel/units.h>
#include <stdbool.h>
#include <stddef.h>

typedef enum refuel_dimension {
    REFUEL_DIMENSION_RATIO,
    REFUEL_DIMENSION_LENGTH,
    REFUEL_DIMENSION_MASS,
    REFUEL_DIMENSION_TIME,
    REFUEL_DIMENSION_ENERGY
} refuel_dimension;

typedef struct refuel_unit {
    const char *symbol;
    const char *names; /* every spelling, separated by spaces */
    refuel_dimension dimension;
    double top, bottom;  /* the factor to m, kg, s, kJ or 1, as a ratio of two integers */
    const char *smaller; /* the unit that may follow in a compound ("ft" then "in"), or NULL */
    bool bare;           /* its name may be left out there: 5ft7 */
} refuel_unit;

/* A unit, a rate (of per per) or a pace. of is NULL where there is none; per is NULL where it is not a rate. */
typedef struct refuel_measure {
    const refuel_unit *of, *per;
} refuel_measure;

/* The unit with exactly this symbol, NULL where there is none. */
const refuel_unit *refuel_unit_named(const char *symbol);

/* Reads one unit from the start of text. Returns the number of bytes read, 0 where no known unit stands there. */
size_t refuel_unit_read(const char *text, size_t length, const refuel_unit **unit);

/* Reads "cm", "km/week", "km / h" or "mph" from the start of text; likewise 0 where none stands there. A slash that no
   known unit follows is left unread. */
size_t refuel_measure_read(const char *text, size_t length, refuel_measure *measure);

/* The measure of a constant text; "" is the pure number. of is NULL where the text is not one measure and no more. */
refuel_measure refuel_measure_named(const char *text);

/* Do both measure the same? true for a pace and a speed. */
bool refuel_measure_same(refuel_measure a, refuel_measure b);

/* value in from, expressed in to. The two must measure the same. Infinite on overflow and for a pace of 0. */
double refuel_measure_convert(double value, refuel_measure from, refuel_measure to);

#endif
