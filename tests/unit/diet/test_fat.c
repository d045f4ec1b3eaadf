#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/source_keys.h"
#include "diet/fat_kernel.h"
#include "unit/diet/base_case.h"

/* The largest of 20 % of the energy, 0.5 g/kg and the essential fats; at most 35 %, but never below the floor. */
Test(fat, band)
{
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(2700, 60, 13.1).low, 60, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(2700, 60, 13.1).high, 105, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(900, 60, 13.1).low, 30, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(450, 20, 13.1).low, 13.1, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(450, 60, 13.1).high, 30, 1e-9), "never below the floor");
}

Test(fat, minimum)
{
    rf_case c = base_case(); /* 2600 kcal: 57.78 g */
    c.fat_g_d = 57.78;
    cr_expect(eq(int, rf_check_fat_minimum(&c).verdict, REFUEL_VERDICT_OK));
    c.fat_g_d = 57.7;
    cr_expect(eq(int, rf_check_fat_minimum(&c).verdict, REFUEL_VERDICT_LOW));
    c.fat_g_d = 0; /* zero grams are known */
    cr_expect(eq(int, rf_check_fat_minimum(&c).verdict, REFUEL_VERDICT_LOW));
    c.fat_g_d = NAN;
    cr_expect(eq(int, rf_check_fat_minimum(&c).verdict, REFUEL_VERDICT_UNKNOWN));
    c.fat_g_d = 90;
    c.intake_kcal_d = NAN;
    cr_expect(eq(int, rf_check_fat_minimum(&c).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* The edge that binds: 20 % of the energy and the essential fats are IOM's, 0.5 g/kg is not. */
Test(fat, sources)
{
    rf_case c = base_case();
    cr_expect(eq(str, (char *)rf_check_fat_minimum(&c).source, RF_SOURCE_IOM_2002), "20 %%");
    c.intake_kcal_d = 900; /* 20 g, and 0.5 g/kg are 30 */
    cr_expect(eq(str, (char *)rf_check_fat_minimum(&c).source, RF_SOURCE_IRAKI_2019), "0.5 g/kg");
    c.basis_kg = 20; /* 10 g, and 13.1 g of essential fats */
    c.intake_kcal_d = 450;
    cr_expect(eq(str, (char *)rf_check_fat_minimum(&c).source, RF_SOURCE_IOM_2002), "essential fats");
}
