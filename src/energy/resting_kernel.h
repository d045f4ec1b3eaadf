/* The arithmetic of the linear resting equations: numbers in, numbers out. Which piece holds for a person is found by
   rf_resting_piece_for. */
#ifndef REFUEL_ENERGY_RESTING_KERNEL_H
#define REFUEL_ENERGY_RESTING_KERNEL_H

#include <math.h>

#include "core/elementary.h"
#include "energy/resting.h"

/* What stands on size and age alone. */
static inline double rf_resting_size_sum(double constant, double per_kg, double per_height, double per_year,
                                         double age_y, double power_kg, double height)
{
    return constant + per_kg * power_kg + per_height * height + per_year * age_y;
}

/* In the unit of the paper; power_kg is the weight to the power of the piece. fat_free_mass_kg is multiplied by 0 where the
   piece does not use it, so it has to be finite. */
static inline double rf_resting_sum(const rf_resting_piece *piece, double age_y, double weight_kg, double power_kg,
                                    double height, double fat_free_mass_kg)
{
    return rf_resting_size_sum(piece->constant, piece->per_kg, piece->per_height, piece->per_year, age_y, power_kg,
                               height) +
           piece->per_ffm_kg * fat_free_mass_kg + piece->per_fm_kg * (weight_kg - fat_free_mass_kg);
}

static inline double rf_resting_line(const rf_resting_piece *piece, double age_y, double weight_kg, double height,
                                     double fat_free_mass_kg)
{
    double power_kg = piece->exponent != 0 ? rf_pow(weight_kg, piece->exponent) : weight_kg;
    return rf_resting_sum(piece, age_y, weight_kg, power_kg, height, fat_free_mass_kg);
}

#endif
