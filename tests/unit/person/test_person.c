#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "person/person.h"

/* By hand: 63.5 / 1.7^2; and 18.5 and 25 come back from the weights that they belong to at 2 m, to the bit. */
Test(person, body_mass_index)
{
    cr_expect(ieee_ulp_eq(dbl, refuel_bmi(63.5, 170), 63.5 / (1.7 * 1.7), 2));
    cr_expect(eq(dbl, refuel_bmi(74, 200), 18.5));
    cr_expect(eq(dbl, refuel_bmi(100, 200), 25));
    cr_expect(isnan(refuel_bmi(REFUEL_NOT_GIVEN, 170)));
    cr_expect(isnan(refuel_bmi(63.5, REFUEL_NOT_GIVEN)));
}

/* What the help and the documents promise, number for number. */
Test(person, limits)
{
    const double limit[][2] = {{RF_AGE_Y_MIN, 0},
                               {RF_AGE_Y_MAX, 120},
                               {RF_ADULT_AGE_Y, 18},
                               {RF_HEIGHT_CM_MIN, 50},
                               {RF_HEIGHT_CM_MAX, 272},
                               {RF_WEIGHT_KG_MIN, 2},
                               {RF_WEIGHT_KG_MAX, 650},
                               {RF_FAT_FREE_MASS_KG_MIN, 0.6},
                               {RF_FAT_FREE_MASS_KG_MAX, 640},
                               {RF_BODY_FAT_PCT_MIN, 2},
                               {RF_BODY_FAT_PCT_MAX, 70},
                               {RF_NECK_CM_MIN, 10},
                               {RF_NECK_CM_MAX, 100},
                               {RF_WAIST_CM_MIN, 20},
                               {RF_WAIST_CM_MAX, 300},
                               {RF_ESSENTIAL_FAT_MALE, 0.03},
                               {RF_ESSENTIAL_FAT_FEMALE, 0.12}};
    for (size_t i = 0; i < sizeof limit / sizeof *limit; i++) cr_expect(eq(dbl, limit[i][0], limit[i][1]), "%zu", i);
}
