/* A written quantity as it was read, and how one is refused. */
#ifndef REFUEL_CORE_WRITTEN_AMOUNT_H
#define REFUEL_CORE_WRITTEN_AMOUNT_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stddef.h>

#include "core/figure.h"
#include "core/units.h"

typedef struct rf_amount {
    double number;      /* in measure; a compound is counted in its smallest unit: 5ft7in is 67 in */
    double upper;       /* of a range, as number; else NaN */
    double grouped;     /* where three is one: the number with thousands instead of decimals */
    rf_measure measure; /* of is NULL for a bare number */
    double sixty;       /* 5.30 in minutes or hours, which may be 5:30; else NaN */
    rf_separator three; /* 2.100 and 2,100: for decimals or between thousands */
    bool fraction;      /* 1/2 without a whole number before it */
    bool compound;      /* 5ft7in, 5:30/km, 3x10km/week: one number and its unit do not show it */
    bool clock;         /* 1:30, which may be hours or minutes */
    bool race;          /* 1:45 for a race or for several kilometres, which may be hours and minutes */
    bool verb;          /* "lose" or "gain" stands in front instead of a sign */
    bool has_sign;      /* + or -, or a verb */
    const char *text;   /* as written, without outer spaces, in the caller's text */
    size_t length;
    size_t unit_at; /* where in text the unit of a simple amount begins */
} rf_amount;

/* Whom a message speaks to. */
typedef struct rf_asked {
    const char *field, *example;
    refuel_error *err;
    bool clock;  /* a time or a pace: ' and " are minutes and seconds */
    bool months; /* a number of months: m is that */
} rf_asked;

/* Refuses with "FIELD: TEXT WHAT; write it like EXAMPLE". */
refuel_status rf_amount_refuse(const rf_asked *asked, const rf_amount *amount, refuel_status status, const char *what);

#endif
