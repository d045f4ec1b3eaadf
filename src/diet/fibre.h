/* Fibre that suits an energy. */
#ifndef REFUEL_DIET_FIBRE_H
#define REFUEL_DIET_FIBRE_H

#include <math.h>

#include "core/select.h"

#define RF_FIBRE_G_PER_1000_KCAL 14.0 /* IOM 2002 */

/* g/d; NaN where no reference exists. rf_min would pass over it. */
static inline double rf_fibre_target_g_d(double energy_kcal_d, double reference_g_d)
{
    double by_energy_g_d = RF_FIBRE_G_PER_1000_KCAL * energy_kcal_d / 1000;
    return isnan(reference_g_d) ? NAN : rf_min(reference_g_d, by_energy_g_d);
}

#endif
