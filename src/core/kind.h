/* The kinds of quantities, as a table: what each is in, and what goes without saying. */
#ifndef REFUEL_CORE_KIND_H
#define REFUEL_CORE_KIND_H

#include "core/quantity.h"
#include "core/units.h"

enum { RF_PHRASE = 128 };

typedef struct rf_kind_row {
    rf_kind_info info;
    rf_measure own;      /* that of info.unit */
    const char *common;  /* the units that people mix up, the likeliest first: for "did you mean" */
    const rf_unit *bare; /* the unit of a bare number; NULL where a number needs one */
    bool per_optional;   /* "per day" goes without saying */
    bool whole;          /* a whole number and nothing else */
    bool only_bare;      /* no unit may stand behind the number */
    bool verbs;          /* "lose" and "gain" may stand in front */
} rf_kind_row;

extern const rf_kind_row rf_kind_rows[];

/* Does a measure fit that of a kind? Per day, week, month says how much; per hour, minute, second how fast. */
bool rf_measure_fits(rf_measure own, rf_measure given);

/* "a mass", "a length per week": what was given instead of what was asked for. */
void rf_measure_describe(rf_measure it, char text[RF_PHRASE]);

#endif
