/* What to eat around one run, by its minutes: numbers in, numbers out. Before, during and after: Burke 2011, Jeukendrup 2014,
   Witard 2025. What is not named for a run is NaN. */
#ifndef REFUEL_DIET_FUELLING_KERNEL_H
#define REFUEL_DIET_FUELLING_KERNEL_H

#include <math.h>

#include "core/edge.h"

#define RF_BEFORE_OVER_MIN 60.0 /* Burke 2011: before more than 60 min, 1 to 4 g/kg, 1 to 4 h before the start */
#define RF_BEFORE_LOW_G_KG 1.0
#define RF_BEFORE_HIGH_G_KG 4.0
#define RF_BEFORE_LOW_H 1.0
#define RF_BEFORE_HIGH_H 4.0

/* Burke 2011: before a race of more than 90 min, 10 to 12 g/kg a day for 36 to 48 h; before a shorter one 7 to 12 in 24 h. */
#define RF_LOADING_OVER_MIN 90.0
#define RF_LOADING_SHORT_G_KG 7.0
#define RF_LOADING_LOW_G_KG 10.0
#define RF_LOADING_HIGH_G_KG 12.0
#define RF_LOADING_LOW_H 36.0
#define RF_LOADING_HIGH_H 48.0

/* Burke 2011, Jeukendrup 2014: nothing; small amounts; 30 to 60 g/h for 1 to 2.5 h; up to 90 g/h beyond 2.5 h. Where small
   amounts end, at 75 min, and that they are 30 g/h at the most is refuel's own. They do not depend on body weight. */
#define RF_DURING_SMALL_MIN 45.0
#define RF_DURING_MIN 75.0
#define RF_DURING_LONG_MIN 150.0 /* exactly so long is not more */
#define RF_DURING_G_H 30.0
#define RF_DURING_SINGLE_G_H 60.0 /* the most of one kind of sugar */
#define RF_DURING_MOST_G_H 90.0
#define RF_DURING_STUDIED_G_H 120.0 /* Podlogar 2022a: eleven trained cyclists in rides of 3 h */

#define RF_REFUEL_UNDER_H 8.0 /* Burke 2011: less than 8 h to the next demanding run, 1.0 to 1.2 g/kg an hour for 4 h */
#define RF_REFUEL_LOW_G_KG_H 1.0
#define RF_REFUEL_HIGH_G_KG_H 1.2
#define RF_REFUEL_H 4.0

/* Witard 2025 has about 0.5 g/kg; that less will do, from a meal's 0.25 on, and within 2 h, is refuel's own. */
#define RF_AFTER_PROTEIN_LOW_G_KG 0.3
#define RF_AFTER_PROTEIN_HIGH_G_KG 0.5
#define RF_AFTER_PROTEIN_WITHIN_H 2.0

#define RF_MARATHON_KM 42.195 /* beyond it Tiller 2019: 30 to 50 g and 150 to 400 kcal an hour are eaten in races */

typedef enum rf_during {
    RF_DURING_NOTHING,
    RF_DURING_SMALL,
    RF_DURING_SINGLE, /* one kind of sugar will do */
    RF_DURING_SEVERAL
} rf_during;

static inline rf_edges rf_edges_if(int told, double low, double high)
{
    return told ? (rf_edges){low, high} : (rf_edges){NAN, NAN};
}

static inline rf_edges rf_before_g_kg(double minutes)
{
    return rf_edges_if(rf_above(minutes, RF_BEFORE_OVER_MIN), RF_BEFORE_LOW_G_KG, RF_BEFORE_HIGH_G_KG);
}

static inline rf_edges rf_loading_g_kg_d(double minutes)
{
    return rf_edges_if(rf_above(minutes, RF_LOADING_OVER_MIN), RF_LOADING_LOW_G_KG, RF_LOADING_HIGH_G_KG);
}

/* Before a race of any length. */
static inline rf_edges rf_fuelling_up_g_kg_d(double minutes)
{
    double low = rf_above(minutes, RF_LOADING_OVER_MIN) ? RF_LOADING_LOW_G_KG : RF_LOADING_SHORT_G_KG;
    return rf_edges_if(!isnan(minutes), low, RF_LOADING_HIGH_G_KG);
}

static inline rf_during rf_during_of(double minutes)
{
    rf_during short_run = rf_below(minutes, RF_DURING_SMALL_MIN) ? RF_DURING_NOTHING : RF_DURING_SMALL;
    rf_during long_run = rf_above(minutes, RF_DURING_LONG_MIN) ? RF_DURING_SEVERAL : RF_DURING_SINGLE;
    return rf_below(minutes, RF_DURING_MIN) ? short_run : long_run;
}

static inline rf_edges rf_during_g_h(rf_during during)
{
    double low = during >= RF_DURING_SINGLE ? RF_DURING_G_H : 0, high = during >= RF_DURING_SMALL ? RF_DURING_G_H : 0;
    high = during >= RF_DURING_SINGLE ? RF_DURING_SINGLE_G_H : high;
    return (rf_edges){low, during == RF_DURING_SEVERAL ? RF_DURING_MOST_G_H : high};
}

/* Whether the stores are to be filled at once; next_h, hours to the next demanding run, is NaN where it is not known. */
static inline int rf_refuels(double next_h)
{
    return rf_below(next_h, RF_REFUEL_UNDER_H);
}

/* How long so much is eaten an hour: until the next run at the latest. */
static inline double rf_refuel_h(double next_h)
{
    return rf_refuels(next_h) ? fmin(next_h, RF_REFUEL_H) : NAN;
}

static inline rf_edges rf_refuel_g_kg_h(double next_h)
{
    return rf_edges_if(rf_refuels(next_h), RF_REFUEL_LOW_G_KG_H, RF_REFUEL_HIGH_G_KG_H);
}

#endif
