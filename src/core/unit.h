/* The one table of units, and exact conversion between them. */
#ifndef REFUEL_CORE_UNIT_H
#define REFUEL_CORE_UNIT_H

#include <stdbool.h>

typedef enum rf_dimension {
    RF_DIMENSION_RATIO,
    RF_DIMENSION_LENGTH,
    RF_DIMENSION_MASS,
    RF_DIMENSION_TIME,
    RF_DIMENSION_ENERGY,
    RF_DIMENSION_HEART_RATE,
    RF_DIMENSION_VOLUME,
    RF_DIMENSION_ACTIVITY /* of a vitamin, in international units: what mass it is depends on the vitamin */
} rf_dimension;

typedef enum rf_unit_id {
    RF_U_PURE,
    RF_U_PERCENT,
    RF_U_MM,
    RF_U_CM,
    RF_U_M,
    RF_U_KM,
    RF_U_IN,
    RF_U_FT,
    RF_U_YD,
    RF_U_MI,
    RF_U_HALF_MARATHON,
    RF_U_MARATHON,
    RF_U_G,
    RF_U_KG,
    RF_U_OZ,
    RF_U_LB,
    RF_U_ST,
    RF_U_S,
    RF_U_MIN,
    RF_U_H,
    RF_U_D,
    RF_U_WEEK,
    RF_U_FORTNIGHT,
    RF_U_MONTH,
    RF_U_Y,
    RF_U_KJ,
    RF_U_MJ,
    RF_U_KCAL,
    RF_U_CAL,
    RF_U_BPM,
    RF_U_MG,
    RF_U_UG,
    RF_U_L,
    RF_U_DL,
    RF_U_CL,
    RF_U_ML,
    RF_U_FLOZ,
    RF_U_IU,
    RF_U_END
} rf_unit_id;

typedef struct rf_unit rf_unit;
struct rf_unit {
    const char *symbol;
    rf_dimension dimension;
    double top, bottom;     /* the factor to m, kg, s, kJ, l, IU or 1, as a ratio of two integers */
    const rf_unit *smaller; /* the unit that may follow in a compound ("ft" then "in"), or NULL */
    int bare; /* its name may be left out there, with so many digits at least: 5ft7, 1m68; 0: it may not */
};

extern const rf_unit rf_units[RF_U_END];

/* A unit, a rate (of per per) or a pace. of is NULL where there is none; per is NULL where it is not a rate. */
typedef struct rf_measure {
    const rf_unit *of, *per;
} rf_measure;

#define RF_MEASURE(of_) ((rf_measure){&rf_units[RF_U_##of_], NULL})
#define RF_RATE(of_, per_) ((rf_measure){&rf_units[RF_U_##of_], &rf_units[RF_U_##per_]})

/* Whether a unit is this one. NULL is none. */
static inline bool rf_is_unit(const rf_unit *unit, rf_unit_id id)
{
    return unit == &rf_units[id];
}

/* Do both measure the same? true for a pace and a speed. */
bool rf_measure_same(rf_measure a, rf_measure b);

/* value in from, expressed in to. The two must measure the same. Infinite on overflow and for a pace of 0. */
double rf_measure_convert(double value, rf_measure from, rf_measure to);

#endif
