/* A quantity as people write it ("5ft7in", "30mi/week", "5:30/km") to a number in one unit per kind. */
#ifndef REFUEL_CORE_QUANTITY_H
#define REFUEL_CORE_QUANTITY_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stddef.h>

#include "core/amount.h"

/* The unit of each kind, for the rows of tables as well. */
#define RF_UNIT_LENGTH "cm"
#define RF_UNIT_MASS "kg"
#define RF_UNIT_DISTANCE_PER_WEEK "km/week"
#define RF_UNIT_SPEED "km/h"
#define RF_UNIT_CLIMB_PER_WEEK "m/week"
#define RF_UNIT_MASS_PER_WEEK "kg/week"
#define RF_UNIT_ENERGY_PER_DAY "kcal/d"
#define RF_UNIT_MASS_PER_DAY "g/d"
#define RF_UNIT_PERCENT "%"
#define RF_UNIT_DURATION "d"
#define RF_UNIT_AGE "y"
#define RF_UNIT_SHARE ""
#define RF_UNIT_NUMBER ""
#define RF_UNIT_COUNT ""

typedef enum rf_kind {
    RF_KIND_LENGTH,            /* cm */
    RF_KIND_MASS,              /* kg */
    RF_KIND_DISTANCE_PER_WEEK, /* km/week */
    RF_KIND_SPEED,             /* km/h; paces as well */
    RF_KIND_CLIMB_PER_WEEK,    /* m/week */
    RF_KIND_MASS_PER_WEEK,     /* kg/week */
    RF_KIND_ENERGY_PER_DAY,    /* kcal/d; "per day" may be left out */
    RF_KIND_MASS_PER_DAY,      /* g/d; likewise */
    RF_KIND_PERCENT,           /* % */
    RF_KIND_DURATION,          /* d */
    RF_KIND_AGE,               /* y; a bare number is years */
    RF_KIND_SHARE,             /* a bare number, or a percentage: 80% is 0.8 */
    RF_KIND_NUMBER,            /* a bare number */
    RF_KIND_COUNT,             /* a bare whole number */
    RF_KIND_END
} rf_kind;

typedef struct rf_kind_info {
    const char *name;    /* "a length" */
    const char *unit;    /* "cm": the unit of the value read; "" for a pure number */
    const char *example; /* "170cm or 5ft7in" */
} rf_kind_info;

/* What an input may be. low and high are in the unit of its kind, ends included; infinite where there is no limit. */
typedef struct rf_limits {
    const char *field; /* how a message names the input */
    double low, high;
    const char
        *shown; /* the unit in which a message shows low and high where none was written; NULL = that of the kind */
    const char *example; /* NULL = that of the kind */
    bool or_zero;        /* 0 is allowed as well, although it is below low */
} rf_limits;

/* What is known about a kind; never NULL for a member of the enum. */
const rf_kind_info *rf_kind_about(rf_kind kind);

/* Reads length bytes of text (no NUL needed; NULL only where length is 0) as one quantity of the kind and checks its
   range. *value, in the unit of the kind, is finite and within low..high; it is untouched on failure. REFUEL_E_SYNTAX:
   not a quantity, or one of two meanings (2.100 kcal); REFUEL_E_UNIT: no unit, an unknown one, or one of another kind;
   REFUEL_E_RANGE: outside low..high, with value, low and high of the error in the unit of the kind (value infinite
   where it overflowed). What is outside by less than a millionth of the limit is the limit, since people copy numbers
   that were printed rounded. Every message says how to write it, or what is allowed and which unit was probably meant.
   */
refuel_status rf_quantity_read(rf_kind kind, const rf_limits *limits, const char *text, size_t length, double *value,
                               refuel_error *err);

/* The two steps of it. First the amount, of whatever measure; a range is read as well, with both ends. */
refuel_status rf_quantity_amount(rf_kind kind, const rf_limits *limits, const char *text, size_t length,
                                 rf_amount *amount, refuel_error *err);

/* Then its value. own is that in the unit of the kind where units do not tell (a share of another input), else NaN. Of a
   range it is the lower end. */
refuel_status rf_quantity_take(rf_kind kind, const rf_limits *limits, const rf_amount *amount, double own,
                               double *value, refuel_error *err);

/* The same for a number that is already in the unit of the kind: from JSON or a CSV column. *value becomes the limit where
   that is meant. */
refuel_status rf_quantity_check(rf_kind kind, const rf_limits *limits, double *value, refuel_error *err);

#endif
