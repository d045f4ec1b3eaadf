/* The grammar of a written quantity: sign, numbers, units. What kind it should be is the matter of core/quantity. */
#ifndef REFUEL_CORE_AMOUNT_H
#define REFUEL_CORE_AMOUNT_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stddef.h>

#include "core/units.h"

typedef struct refuel_amount {
    double number;          /* in measure; a compound is counted in its smallest unit: 5ft7in is 67 in */
    refuel_measure measure; /* of is NULL for a bare number */
    bool compound;          /* 5ft7in, 5:30/km: one number and its unit do not show it */
    const char *text;       /* as written, without outer spaces, in the caller's text */
    size_t length;
    size_t unit_at; /* where in text the unit of a simple amount begins */
} refuel_amount;

/* Whom a message speaks to. */
typedef struct refuel_asked {
    const char *field, *example;
    refuel_error *err;
} refuel_asked;

/* Refuses with "FIELD: TEXT WHAT; write it like EXAMPLE". */
refuel_status refuel_amount_refuse(const refuel_asked *asked, const refuel_amount *amount, refuel_status status,
                                   const char *what);

/* Reads the whole of text. *amount is complete on success; on failure it holds at least text and length. */
refuel_status refuel_amount_read(const refuel_asked *asked, const char *text, size_t length, refuel_amount *amount);

#endif
