#include "person/growth.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/person.h>

/* The tables of the WHO growth reference 2007, body mass index for age, print one decimal. */
Test(growth, printed_tables)
{
    static const struct {
        int32_t sex;
        int month;
        double bmi[7]; /* at -3 to 3 standard deviations */
    } rows[] = {{REFUEL_FEMALE, 61, {11.8, 12.7, 13.9, 15.2, 16.9, 18.9, 21.3}},
                {REFUEL_MALE, 61, {12.1, 13.0, 14.1, 15.3, 16.6, 18.3, 20.2}},
                {REFUEL_FEMALE, 120, {12.4, 13.5, 14.8, 16.6, 19.0, 22.6, 28.4}},
                {REFUEL_MALE, 120, {12.8, 13.7, 14.9, 16.4, 18.5, 21.4, 26.1}},
                {REFUEL_FEMALE, 228, {14.7, 16.5, 18.7, 21.4, 25.0, 29.7, 36.2}},
                {REFUEL_MALE, 228, {15.9, 17.6, 19.6, 22.2, 25.4, 29.7, 35.5}}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int z = -3; z <= 3; z++)
            cr_expect(epsilon_eq(dbl, rf_bmi_at_z(rows[i].sex, rows[i].month / 12.0, z), rows[i].bmi[z + 3], 0.051),
                      "row %zu at %d", i, z);
}

/* The definition, put together by hand: z = ((bmi / m)^l - 1) / (l s), and more standard deviations are a larger body. */
Test(growth, definition)
{
    for (double age_y = 5; age_y < 20; age_y += 0.37) {
        rf_lms it = rf_growth_lms(REFUEL_FEMALE, age_y);
        double before = 0;
        for (double z = -3; z <= 3; z += 0.5) {
            double bmi = rf_bmi_at_z(REFUEL_FEMALE, age_y, z);
            cr_expect(epsilon_eq(dbl, (pow(bmi / it.m, it.l) - 1) / (it.l * it.s), z, 1e-9), "%g at %g", age_y, z);
            cr_expect(gt(dbl, bmi, before), "%g at %g", age_y, z);
            before = bmi;
        }
    }
}

/* Straight lines between the months: l, m and s of girls at 100.25 months, and no step at a month. */
Test(growth, between_months)
{
    rf_lms a = rf_growth_lms(REFUEL_FEMALE, 100 / 12.0), b = rf_growth_lms(REFUEL_FEMALE, 101 / 12.0);
    rf_lms at = rf_growth_lms(REFUEL_FEMALE, 100.25 / 12);
    cr_expect(epsilon_eq(dbl, at.l, 0.75 * a.l + 0.25 * b.l, 1e-12));
    cr_expect(epsilon_eq(dbl, at.m, 0.75 * a.m + 0.25 * b.m, 1e-12));
    cr_expect(epsilon_eq(dbl, at.s, 0.75 * a.s + 0.25 * b.s, 1e-12));
    for (int month = 61; month < 240; month++) {
        double below = rf_bmi_at_z(REFUEL_MALE, nextafter(month / 12.0, 0), -2);
        cr_expect(epsilon_eq(dbl, rf_bmi_at_z(REFUEL_MALE, month / 12.0, -2), below, 1e-9), "%d", month);
    }
}

/* From 5.0 to under 20 years; the last month serves from 19 on. */
Test(growth, ends)
{
    cr_expect(isnan(rf_bmi_at_z(REFUEL_MALE, nextafter(5, 0), 0)));
    cr_expect(epsilon_eq(dbl, rf_bmi_at_z(REFUEL_MALE, 5, 0), 15.3, 0.051));
    cr_expect(eq(dbl, rf_bmi_at_z(REFUEL_MALE, 19, -2), rf_bmi_at_z(REFUEL_MALE, nextafter(20, 0), -2)));
    cr_expect(isnan(rf_bmi_at_z(REFUEL_MALE, 20, 0)));
    cr_expect(isnan(rf_bmi_at_z(REFUEL_FEMALE, NAN, 0)) && isnan(rf_bmi_at_z(REFUEL_FEMALE, 12, NAN)));
}
