/* What selection.c knows about its mixtures. */
#ifndef REFUEL_ENERGY_SELECTION_H
#define REFUEL_ENERGY_SELECTION_H

#include <refuel/selection.h>

/* One standard deviation as a share of resting energy, from 10 years on. athletes_kcal_d is what the equations for athletes
   give; it is looked at where the fat-free mass was measured. */
double rf_selected_sd_share(const refuel_person *who, double athletes_share, double athletes_kcal_d);

#endif
