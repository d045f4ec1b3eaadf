/* The kinds of quantities, as a table: what each is in, and what goes without saying. */
#ifndef REFUEL_CORE_KIND_H
#define REFUEL_CORE_KIND_H

#include <stdbool.h>

#include "core/unit.h"

enum { RF_PHRASE = 128 };

/* The unit of each kind, for the rows of tables as well. */
#define RF_UNIT_LENGTH "cm"
#define RF_UNIT_MASS "kg"
#define RF_UNIT_DISTANCE_PER_WEEK "km/week"
#define RF_UNIT_SPEED "km/h"
#define RF_UNIT_TIME_PER_WEEK "h/week"
#define RF_UNIT_CLIMB_PER_WEEK "m/week"
#define RF_UNIT_MASS_PER_WEEK "kg/week"
#define RF_UNIT_ENERGY_PER_DAY "kcal/d"
#define RF_UNIT_MASS_PER_DAY "g/d"
#define RF_UNIT_PERCENT "%"
#define RF_UNIT_MILLIGRAMS_PER_DAY "mg/d"
#define RF_UNIT_MICROGRAMS_PER_DAY "ug/d"
#define RF_UNIT_VOLUME_PER_DAY "l/d"
#define RF_UNIT_DURATION "d"
#define RF_UNIT_AGE "y"
#define RF_UNIT_SHARE ""
#define RF_UNIT_NUMBER ""
#define RF_UNIT_COUNT ""
#define RF_UNIT_DISTANCE "km"
#define RF_UNIT_CLIMB "m"
#define RF_UNIT_TIME "h"
#define RF_UNIT_WEEKS ""
#define RF_UNIT_MONTHS ""
#define RF_UNIT_DAYS ""
#define RF_UNIT_HEART_RATE "bpm"
#define RF_UNIT_GRAMS "g"
#define RF_UNIT_MILLIGRAMS "mg"
#define RF_UNIT_GRAMS_PER_HOUR "g/h"
#define RF_UNIT_VOLUME "l"
#define RF_UNIT_VOLUME_PER_HOUR "l/h"

typedef enum rf_kind {
    RF_KIND_LENGTH,             /* cm */
    RF_KIND_MASS,               /* kg */
    RF_KIND_DISTANCE_PER_WEEK,  /* km/week */
    RF_KIND_SPEED,              /* km/h; paces as well */
    RF_KIND_CLIMB_PER_WEEK,     /* m/week */
    RF_KIND_MASS_PER_WEEK,      /* kg/week */
    RF_KIND_ENERGY_PER_DAY,     /* kcal/d; "per day" may be left out */
    RF_KIND_MASS_PER_DAY,       /* g/d; likewise */
    RF_KIND_PERCENT,            /* % */
    RF_KIND_DURATION,           /* d */
    RF_KIND_AGE,                /* y; a bare number is years */
    RF_KIND_SHARE,              /* a bare number, or a percentage: 80% is 0.8 */
    RF_KIND_NUMBER,             /* a bare number */
    RF_KIND_COUNT,              /* a bare whole number */
    RF_KIND_DISTANCE,           /* km, of one run */
    RF_KIND_CLIMB,              /* m, likewise */
    RF_KIND_TIME,               /* h: a duration that is shown in hours or minutes */
    RF_KIND_WEEKS,              /* weeks; a bare number is that */
    RF_KIND_MONTHS,             /* months; likewise */
    RF_KIND_DAYS,               /* whole days; likewise */
    RF_KIND_TIME_PER_WEEK,      /* h/week */
    RF_KIND_HEART_RATE,         /* beats a minute; a bare number is one */
    RF_KIND_MILLIGRAMS_PER_DAY, /* mg/d; "per day" may be left out */
    RF_KIND_MICROGRAMS_PER_DAY, /* ug/d; likewise */
    RF_KIND_VOLUME_PER_DAY,     /* l/d; likewise */
    RF_KIND_GRAMS,              /* g, of one meal or drink */
    RF_KIND_MILLIGRAMS,         /* mg, likewise */
    RF_KIND_GRAMS_PER_HOUR,     /* g/h */
    RF_KIND_VOLUME,             /* l */
    RF_KIND_VOLUME_PER_HOUR,    /* l/h */
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
    const char *example; /* NULL = that of the kind */
    bool or_zero;        /* 0 is allowed as well, although it is below low */
    double usual[2];     /* what people give, for "did you mean"; 0, 0 = that of the kind */
} rf_limits;

/* What is known about a kind; never NULL for a member of the enum. */
const rf_kind_info *rf_kind_about(rf_kind kind);

typedef struct rf_kind_row {
    rf_kind_info info;
    rf_measure own;      /* that of info.unit */
    const char *common;  /* the units that people mix up, the likeliest first: for "did you mean" */
    double usual[2];     /* and what they give, in own: what is possible may still be silly */
    const rf_unit *bare; /* the unit of a bare number; NULL where a number needs one */
    bool per_optional;   /* "per day" goes without saying */
    bool whole;          /* a whole number and nothing else */
    bool only_bare;      /* no unit may stand behind the number */
    bool amounts;        /* so much a day or a week: 0 needs no unit, and "none" is 0 */
    bool verbs;          /* "lose" and "gain" may stand in front */
    bool calendar;       /* days and longer alone: nobody is five hours old */
    bool clock;          /* a time may stand in it: ' and " are minutes and seconds, 5.30 may be 5:30 */
} rf_kind_row;

extern const rf_kind_row rf_kind_rows[];

/* Per day, week, month: how much. Per hour, minute, second: how fast. 10 km/h is no weekly distance. */
bool rf_is_long(const rf_unit *time);

/* Does a measure fit that of a kind? Per day, week, month says how much; per hour, minute, second how fast. */
bool rf_measure_fits(rf_measure own, rf_measure given);

/* "a mass", "a length per week": what was given instead of what was asked for. */
void rf_measure_describe(rf_measure it, char text[RF_PHRASE]);

#endif
