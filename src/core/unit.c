#include "core/unit.h"

#include <stddef.h>
#include <stdint.h>

#define KIND(name) .dimension = RF_DIMENSION_##name

/* Integers only: a typed decimal factor would round twice. The marathon is that of World Athletics, 42.195 km. */
const rf_unit rf_units[RF_U_END] = {
    [RF_U_PURE] = {.symbol = "", KIND(RATIO), .top = 1, .bottom = 1},
    [RF_U_PERCENT] = {.symbol = "%", KIND(RATIO), .top = 1, .bottom = 100},
    [RF_U_MM] = {.symbol = "mm", KIND(LENGTH), .top = 1, .bottom = 1000},
    [RF_U_CM] = {.symbol = "cm", KIND(LENGTH), .top = 1, .bottom = 100},
    [RF_U_M] = {.symbol = "m", KIND(LENGTH), .top = 1, .bottom = 1, .smaller = &rf_units[RF_U_CM], .bare = 2},
    [RF_U_KM] = {.symbol = "km", KIND(LENGTH), .top = 1000, .bottom = 1, .smaller = &rf_units[RF_U_M]},
    [RF_U_IN] = {.symbol = "in", KIND(LENGTH), .top = 127, .bottom = 5000},
    [RF_U_FT] = {.symbol = "ft", KIND(LENGTH), .top = 381, .bottom = 1250, .smaller = &rf_units[RF_U_IN], .bare = 1},
    [RF_U_YD] = {.symbol = "yd", KIND(LENGTH), .top = 1143, .bottom = 1250},
    [RF_U_MI] = {.symbol = "mi", KIND(LENGTH), .top = 1609344, .bottom = 1000},
    [RF_U_HALF_MARATHON] = {.symbol = "half-marathon", KIND(LENGTH), .top = 42195, .bottom = 2},
    [RF_U_MARATHON] = {.symbol = "marathon", KIND(LENGTH), .top = 42195, .bottom = 1},
    [RF_U_G] = {.symbol = "g", KIND(MASS), .top = 1, .bottom = 1000},
    [RF_U_KG] = {.symbol = "kg", KIND(MASS), .top = 1, .bottom = 1, .smaller = &rf_units[RF_U_G]},
    [RF_U_OZ] = {.symbol = "oz", KIND(MASS), .top = 45359237, .bottom = 1600000000},
    [RF_U_LB] = {.symbol = "lb", KIND(MASS), .top = 45359237, .bottom = 100000000, .smaller = &rf_units[RF_U_OZ]},
    [RF_U_ST] =
        {.symbol = "st", KIND(MASS), .top = 635029318, .bottom = 100000000, .smaller = &rf_units[RF_U_LB], .bare = 1},
    [RF_U_S] = {.symbol = "s", KIND(TIME), .top = 1, .bottom = 1},
    [RF_U_MIN] = {.symbol = "min", KIND(TIME), .top = 60, .bottom = 1, .smaller = &rf_units[RF_U_S], .bare = 1},
    [RF_U_H] = {.symbol = "h", KIND(TIME), .top = 3600, .bottom = 1, .smaller = &rf_units[RF_U_MIN], .bare = 1},
    [RF_U_D] = {.symbol = "d", KIND(TIME), .top = 86400, .bottom = 1, .smaller = &rf_units[RF_U_H]},
    [RF_U_WEEK] = {.symbol = "week", KIND(TIME), .top = 604800, .bottom = 1, .smaller = &rf_units[RF_U_D]},
    [RF_U_FORTNIGHT] = {.symbol = "fortnight", KIND(TIME), .top = 1209600, .bottom = 1},
    [RF_U_MONTH] = {.symbol = "month", KIND(TIME), .top = 2629800, .bottom = 1, .smaller = &rf_units[RF_U_D]},
    [RF_U_Y] = {.symbol = "y", KIND(TIME), .top = 31557600, .bottom = 1, .smaller = &rf_units[RF_U_MONTH]},
    [RF_U_KJ] = {.symbol = "kJ", KIND(ENERGY), .top = 1, .bottom = 1},
    [RF_U_MJ] = {.symbol = "MJ", KIND(ENERGY), .top = 1000, .bottom = 1},
    [RF_U_KCAL] = {.symbol = "kcal", KIND(ENERGY), .top = 4184, .bottom = 1000},
    [RF_U_CAL] = {.symbol = "cal", KIND(ENERGY), .top = 4184, .bottom = 1000000},
    [RF_U_BPM] = {.symbol = "bpm", KIND(HEART_RATE), .top = 1, .bottom = 1},
    [RF_U_MG] = {.symbol = "mg", KIND(MASS), .top = 1, .bottom = 1000000},
    [RF_U_UG] = {.symbol = "ug", KIND(MASS), .top = 1, .bottom = 1000000000},
    [RF_U_L] = {.symbol = "l", KIND(VOLUME), .top = 1, .bottom = 1},
    [RF_U_DL] = {.symbol = "dl", KIND(VOLUME), .top = 1, .bottom = 10},
    [RF_U_CL] = {.symbol = "cl", KIND(VOLUME), .top = 1, .bottom = 100},
    [RF_U_ML] = {.symbol = "ml", KIND(VOLUME), .top = 1, .bottom = 1000},
    [RF_U_FLOZ] = {.symbol = "floz", KIND(VOLUME), .top = 295735295625, .bottom = 1e13}, /* of the US: 231 in3 / 128 */
    [RF_U_IU] = {.symbol = "IU", KIND(ACTIVITY), .top = 1, .bottom = 1},
};

static bool same_dimension(const rf_unit *a, const rf_unit *b)
{
    return a && b ? a->dimension == b->dimension : a == b;
}

static rf_measure flipped(rf_measure it)
{
    return (rf_measure){it.per, it.of};
}

bool rf_measure_same(rf_measure a, rf_measure b)
{
    if (!a.of || !b.of) return false;
    if (same_dimension(a.of, b.of)) return same_dimension(a.per, b.per);
    return same_dimension(a.of, b.per) && same_dimension(a.per, b.of);
}

typedef struct ratio {
    double top, bottom;
} ratio;

/* from / to in lowest terms, so that products of two ratios stay far below 2^53 and with that exact. */
static ratio unit_ratio(const rf_unit *from, const rf_unit *to)
{
    if (!from || !to || from == to) return (ratio){1, 1};
    double top = from->top * to->bottom, bottom = from->bottom * to->top;
    uint64_t a = (uint64_t)top, b = (uint64_t)bottom; /* whole numbers, below 2^53 as well */
    while (b > 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return (ratio){top / (double)a, bottom / (double)a};
}

double rf_measure_convert(double value, rf_measure from, rf_measure to)
{
    bool inverse = !same_dimension(from.of, to.of);
    if (inverse) from = flipped(from);
    ratio of = unit_ratio(from.of, to.of), per = unit_ratio(to.per, from.per);
    double top = of.top * per.top, bottom = of.bottom * per.bottom;
    return inverse ? top / (value * bottom) : value * top / bottom;
}
