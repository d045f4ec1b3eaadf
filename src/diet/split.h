/* refuel_split_energy, with an end of protein. */
#ifndef REFUEL_DIET_SPLIT_WITH_H
#define REFUEL_DIET_SPLIT_WITH_H

#include <refuel/split.h>

/* Energy that is left raises protein no further than to this, in g/d; infinite: as far as refuel_split_energy does. */
refuel_split rf_split_with(const refuel_split_input *in, double protein_most_g_d);

#endif
