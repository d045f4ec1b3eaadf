/* A quantity as people write it ("5ft7in", "30mi/week", "5:30/km") to a number in one unit per kind. */
#ifndef REFUEL_CORE_QUANTITY_H
#define REFUEL_CORE_QUANTITY_H

#include <refuel/status.h>
#include <stddef.h>

typedef enum refuel_kind {
    REFUEL_KIND_LENGTH,            /* cm */
    REFUEL_KIND_MASS,              /* kg */
    REFUEL_KIND_DISTANCE_PER_WEEK, /* km/week */
    REFUEL_KIND_SPEED,             /* km/h; paces as well */
    REFUEL_KIND_CLIMB_PER_WEEK,    /* m/week */
    REFUEL_KIND_MASS_PER_WEEK,     /* kg/week */
    REFUEL_KIND_ENERGY_PER_DAY,    /* kcal/d; "per day" may be left out */
    REFUEL_KIND_MASS_PER_DAY,      /* g/d; likewise */
    REFUEL_KIND_PERCENT,           /* % */
    REFUEL_KIND_DURATION,          /* d */
    REFUEL_KIND_AGE,               /* y; a bare number is years */
    REFUEL_KIND_SHARE,             /* a bare number, or a percentage: 80% is 0.8 */
    REFUEL_KIND_NUMBER,            /* a bare number */
    REFUEL_KIND_COUNT,             /* a bare whole number */
    REFUEL_KIND_END
} refuel_kind;

typedef struct refuel_kind_info {
    const char *name;    /* "a length" */
    const char *unit;    /* "cm": the unit of the value read; "" for a pure number */
    const char *example; /* "170cm or 5ft7in" */
} refuel_kind_info;

/* What an input may be. low and high are in the unit of its kind, ends included; infinite where there is no limit. */
typedef struct refuel_limits {
    const char *field; /* how a message names the input */
    double low, high;
    const char *shown;   /* the unit in which a message shows low and high ("lb/week"); NULL = that of the kind */
    const char *example; /* NULL = that of the kind */
} refuel_limits;

/* What is known about a kind; never NULL for a member of the enum. */
const refuel_kind_info *refuel_kind_about(refuel_kind kind);

/* Reads length bytes of text (no NUL needed; NULL only where length is 0) as one quantity of the kind and checks its
   range. *value, in the unit of the kind, is finite and within low..high; it is untouched on failure. REFUEL_E_SYNTAX:
   not a quantity; REFUEL_E_UNIT: no unit, an unknown one, or one of another kind; REFUEL_E_RANGE: outside low..high,
   with value, low and high of the error in the unit of the kind (value infinite where it overflowed). Every message
   says how to write it, or what is allowed and which unit was probably meant. */
refuel_status refuel_quantity_read(refuel_kind kind, const refuel_limits *limits, const char *text, size_t length,
                                   double *value, refuel_error *err);

/* The same check for a number that is already in the unit of the kind: from JSON or a CSV column. */
refuel_status refuel_quantity_check(refuel_kind kind, const refuel_limits *limits, double value, refuel_error *err);

#endif
