/* The kernel of the resting equations: numbers in, numbers out, usable in a loop. */
#ifndef REFUEL_ENERGY_RESTING_KERNEL_H
#define REFUEL_ENERGY_RESTING_KERNEL_H

#include "energy/resting.h"

/* The piece of a row that holds for a person; NULL where none does. */
const rf_resting_piece *rf_resting_piece_for(const rf_resting_row *row, int32_t sex, double age_y, double bmi);

/* kcal/d; NaN where no piece of the row holds for the sex, the age and the body mass index, or where an input that the
   piece uses is NaN. fat_free_mass_kg is ignored by rows that do not use it, as long as it is finite. */
double rf_resting_kernel(const rf_resting_row *row, int32_t sex, double age_y, double weight_kg, double height_cm,
                         double fat_free_mass_kg);

/* REFUEL_WARNING_OUTSIDE_AGE and REFUEL_WARNING_OUTSIDE_BMI where the person is outside the derivation sample. */
refuel_warnings rf_resting_warnings(const rf_resting_row *row, double age_y, double bmi);

/* Whether a row can be used for a person whose numbers are possible: sex, age, fat-free mass, height. */
refuel_status rf_resting_applies(const rf_resting_row *row, const refuel_person *who, refuel_error *err);

#endif
