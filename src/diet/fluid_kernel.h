/* What is sweated and drunk in a session: numbers in, numbers out. A kilogram of it is taken for a litre. */
#ifndef REFUEL_DIET_FLUID_KERNEL_H
#define REFUEL_DIET_FLUID_KERNEL_H

#include <math.h>

#include "core/edge.h"

#define RF_FLUID_LOSS_SHARE 0.02    /* of body weight: Sawka 2007 */
#define RF_FLUID_AFTER_L_KG 1.5     /* Shirreffs 1996 */
#define RF_FLUID_LONG_MIN 120.0     /* from here on drinking too much is told of. refuel's own, after Sawka 2007 */
#define RF_FLUID_MOST_L_H 1.0       /* and so much an hour is then too much: kidneys clear 0.5 to 1 */
#define RF_SODIUM_MG_PER_MMOL 22.99 /* its molar mass */

/* Sawka 2007. Who weighs more although nothing was drunk has eaten: there is no sweat that can be told. */
static inline double rf_sweat_l_h(double before_kg, double after_kg, double drink_l, double urine_l, double hours)
{
    double sweat_l = before_kg - after_kg + drink_l - urine_l;
    return sweat_l >= 0 && hours > 0 ? sweat_l / hours : NAN;
}

static inline double rf_sodium_mg_h(double sweat_l_h, double sodium_mmol_l)
{
    return sweat_l_h * sodium_mmol_l * RF_SODIUM_MG_PER_MMOL;
}

/* The most to drink an hour: what is sweated, and in a long session no more than the limit. NaN where neither is known. */
static inline double rf_drink_most_l_h(double sweat_l_h, double minutes)
{
    return fmin(sweat_l_h, rf_above(minutes, RF_FLUID_LONG_MIN) ? RF_FLUID_MOST_L_H : NAN);
}

#endif
