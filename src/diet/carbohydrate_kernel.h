/* Carbohydrate for a day's training, and the weight that amounts in g/kg refer to: numbers in, numbers out. */
#ifndef REFUEL_DIET_CARBOHYDRATE_KERNEL_H
#define REFUEL_DIET_CARBOHYDRATE_KERNEL_H

#include <math.h>
#include <stddef.h>

#include "core/edge.h"
#include "core/ramp.h"

/* The four published ranges (Burke 2011, ACSM 2016); where they stand, and the straight lines between them, are refuel's
   own. */
static const struct rf_carbohydrate_node {
    double minutes_d, low_g_kg, high_g_kg;
} rf_carbohydrate_nodes[] = {{0, 3, 5}, {60, 5, 7}, {120, 6, 10}, {180, 6, 10}, {270, 8, 12}};
#define RF_CARBOHYDRATE_NODES (sizeof rf_carbohydrate_nodes / sizeof *rf_carbohydrate_nodes)

/* A minute of walking, or of an activity below the second number, counts as the first of a minute of training. 6 MET and
   more are vigorous by the usual classes; that the others count half is refuel's own. */
#define RF_WALKING_MINUTE 0.5
#define RF_WHOLE_MINUTE_MET 6.0

/* Below so many minutes a day the lower edge rises from the reference intake to the band: who does not train needs no 3
   g/kg. refuel's own. */
#define RF_CARBOHYDRATE_TRAINED_MINUTES_D 20.0

#define RF_SUGAR_SHARE 0.10 /* of the energy, added or free sugar at the most: WHO 2015, and the US guidelines */

#define RF_BASIS_ACTUAL_BMI 28.0   /* up to here the basis is the weight, */
#define RF_BASIS_ADJUSTED_BMI 32.0 /* from here on an adjusted weight, between them a straight line: no step */
#define RF_BASIS_BMI 25.0          /* adjusted is the weight at this body mass index, */
#define RF_BASIS_EXCESS_SHARE 0.25 /* and this share of what is above it */

/* Weighted minutes of training in the hours on foot. */
static inline double rf_training_minutes_d(double hours_d, double run_share)
{
    return hours_d * 60 * (run_share + (1 - run_share) * RF_WALKING_MINUTE);
}

/* The same in the hours of an activity beside running. */
static inline double rf_exercise_minutes_d(double met, double hours_d)
{
    return hours_d * 60 * (met >= RF_WHOLE_MINUTE_MET ? 1 : RF_WALKING_MINUTE);
}

/* For a day with that many weighted minutes of training, g/kg; NaN where they are not known. */
static inline rf_edges rf_carbohydrate_band_g_kg(double minutes_d)
{
    const struct rf_carbohydrate_node *node = rf_carbohydrate_nodes;
    double from_d = node[0].minutes_d, more_d = node[1].minutes_d - from_d;
    double low = node[0].low_g_kg, high = node[0].high_g_kg, rises = node[1].low_g_kg - low,
           ends = node[1].high_g_kg - high;
    for (size_t i = 1; i + 1 < RF_CARBOHYDRATE_NODES; i++) { /* the last node that is behind */
        int behind = minutes_d >= node[i].minutes_d;
        from_d = behind ? node[i].minutes_d : from_d;
        more_d = behind ? node[i + 1].minutes_d - node[i].minutes_d : more_d;
        low = behind ? node[i].low_g_kg : low;
        high = behind ? node[i].high_g_kg : high;
        rises = behind ? node[i + 1].low_g_kg - node[i].low_g_kg : rises;
        ends = behind ? node[i + 1].high_g_kg - node[i].high_g_kg : ends;
    }
    double share = (minutes_d - from_d) / more_d;
    share = share > 1 ? 1 : share;
    share = share >= 0 ? share : NAN;
    return (rf_edges){low + share * rises, high + share * ends};
}

/* The same in g/d, for a basis weight and the reference intake of the person, which the lower edge never falls below. Where
   there is no reference (NaN) there are no edges. */
static inline rf_edges rf_carbohydrate_edges_g_d(double minutes_d, double basis_kg, double reference_g_d)
{
    rf_edges band = rf_carbohydrate_band_g_kg(minutes_d);
    double trained_g_d = rf_carbohydrate_band_g_kg(RF_CARBOHYDRATE_TRAINED_MINUTES_D).low * basis_kg;
    double rising_g_d = reference_g_d + (trained_g_d - reference_g_d) * minutes_d / RF_CARBOHYDRATE_TRAINED_MINUTES_D;
    double wanted_g_d = minutes_d < RF_CARBOHYDRATE_TRAINED_MINUTES_D ? rising_g_d : band.low * basis_kg;
    double low_g_d = wanted_g_d > reference_g_d ? wanted_g_d : reference_g_d + 0 * wanted_g_d; /* a NaN stays one */
    double high_g_d = band.high * basis_kg;
    return (rf_edges){low_g_d, high_g_d > low_g_d ? high_g_d : low_g_d};
}

static inline double rf_carbohydrate_wanted_g_d(rf_edges edges)
{
    return (edges.low + edges.high) / 2;
}

/* 0 where the basis is the weight, 1 where it is the adjusted weight. */
static inline double rf_basis_adjusted_share(double bmi)
{
    return rf_ramp(bmi, RF_BASIS_ACTUAL_BMI, RF_BASIS_ADJUSTED_BMI);
}

static inline double rf_adjusted_kg(double weight_kg, double height_m)
{
    double at_bmi_kg = RF_BASIS_BMI * height_m * height_m;
    return at_bmi_kg + RF_BASIS_EXCESS_SHARE * (weight_kg - at_bmi_kg);
}

/* The weight that amounts in g/kg refer to. */
static inline double rf_basis_kg(double weight_kg, double height_cm)
{
    double height_m = height_cm / 100, share = rf_basis_adjusted_share(weight_kg / (height_m * height_m));
    return weight_kg + share * (rf_adjusted_kg(weight_kg, height_m) - weight_kg);
}

#endif
