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

/* Limits are ends of ranges, in their order. */
Test(person, limits)
{
    const double range[][2] = {{RF_AGE_Y_MIN, RF_AGE_Y_MAX},
                               {RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX},
                               {RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX},
                               {RF_FAT_FREE_MASS_KG_MIN, RF_FAT_FREE_MASS_KG_MAX},
                               {RF_BODY_FAT_PCT_MIN, RF_BODY_FAT_PCT_MAX},
                               {RF_NECK_CM_MIN, RF_NECK_CM_MAX},
                               {RF_WAIST_CM_MIN, RF_WAIST_CM_MAX}};
    for (size_t i = 0; i < sizeof range / sizeof *range; i++) cr_expect(lt(dbl, range[i][0], range[i][1]), "%zu", i);
    cr_expect(lt(dbl, RF_FAT_FREE_MASS_KG_MAX, RF_WEIGHT_KG_MAX)); /* something else is left */
    cr_expect(lt(dbl, RF_AGE_Y_MIN, RF_ADULT_AGE_Y));
}
