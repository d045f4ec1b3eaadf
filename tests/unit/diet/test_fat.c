#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/source_keys.h"
#include "diet/balance.h"
#include "diet/fat_kernel.h"
#include "unit/diet/base_case.h"

/* The largest of 20 % of the energy, 0.5 g/kg and the essential fats; at most 35 %, but never below the floor. */
Test(fat, band)
{
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.2, 2700, 60, 13.1).low, 60, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.2, 2700, 60, 13.1).high, 105, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.2, 900, 60, 13.1).low, 30, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.2, 450, 20, 13.1).low, 13.1, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.2, 450, 60, 13.1).high, 30, 1e-9), "never below the floor");
    cr_expect(epsilon_eq(dbl, rf_fat_band_g_d(0.25, 2700, 60, 13.1).low, 75, 1e-9));
}

/* The lower ends of IOM 2002: 30 % until 4 years, 25 % until 19, 20 % in adults. */
Test(fat, least_share)
{
    static const struct {
        double age_y, share;
    } rows[] = {{1, 0.30}, {3.99, 0.30}, {4, 0.25}, {18.99, 0.25}, {19, 0.20}, {80, 0.20}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(dbl, rf_fat_least_share(rows[i].age_y), rows[i].share), "%g years", rows[i].age_y);
}

/* Who eats too little does not thereby have a diet rich in fat: the total asks for it, with a planned loss the plan. */
Test(fat, measured_by_the_need)
{
    static const struct {
        double eaten, total, planned, measure;
    } rows[] = {{2600, 2600, 2600, 2600}, {1300, 2600, 2600, 2600}, {1300, 2600, 2100, 2100}, {2300, 2600, 2100, 2300},
                {3000, 2600, 2100, 3000}, {1300, 2600, 3000, 2600}, {1300, NAN, NAN, 1300}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.intake_kcal_d = rows[i].eaten, c.total_kcal_d = rows[i].total, c.planned_kcal_d = rows[i].planned;
        cr_expect(eq(dbl, rf_case_measure_kcal_d(&c), rows[i].measure), "row %zu", i);
        cr_expect(epsilon_eq(dbl, rf_check_fat_minimum(&c).low, fmax(0.2 * rows[i].measure / 9, 30), 1e-9), "row %zu",
                  i);
    }
}

/* What is eaten at any age is judged by 20 % of the energy. */
Test(fat, judged_as_an_adult)
{
    rf_case c = base_case();
    c.age_y = 14;
    cr_expect(epsilon_eq(dbl, rf_check_fat_minimum(&c).low, 0.2 * 2600 / 9, 1e-9));
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
