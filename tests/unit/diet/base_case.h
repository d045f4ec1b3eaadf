/* One person whose diet is judged; tests change what they are about. */
#ifndef TESTS_BASE_CASE_H
#define TESTS_BASE_CASE_H

#include <math.h>

#include "diet/case.h"

/* A woman of 30 years, 60 kg and BMI 22 who runs 5 h a week and eats enough. */
static inline rf_case base_case(void)
{
    return (rf_case){.sex = REFUEL_FEMALE,
                     .life_stage = REFUEL_LIFE_STAGE_NONE,
                     .age_y = 30,
                     .weight_kg = 60,
                     .bmi = 22,
                     .basis_kg = 60,
                     .fat_free_mass_kg = 45,
                     .reference = rf_reference_intakes(REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 30),
                     .resting_kcal_d = 1400,
                     .total_kcal_d = 2600,
                     .exercise_net_kcal_d = 400,
                     .running_h_week = 5,
                     .carbohydrate_minutes_d = 43,
                     .requested_intake_kcal_d = 2600,
                     .intake_kcal_d = 2600,
                     .carbohydrate_g_d = 320,
                     .protein_g_d = 96,
                     .fat_g_d = 90,
                     .fibre_g_d = 30,
                     .level_ratio = 1,
                     .months_since_birth = NAN,
                     .pre_pregnancy_bmi = NAN,
                     .body_fat_pct = 25,
                     .sd_body_fat_points = 2.5,
                     .fat_measured = 1};
}

#endif
