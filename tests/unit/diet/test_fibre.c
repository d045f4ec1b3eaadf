#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "diet/fibre.h"
#include "unit/diet/base_case.h"

/* The smaller of the adequate intake and 14 g per 1000 kcal; judged only where it is eaten. */
Test(fibre, least)
{
    cr_expect(epsilon_eq(dbl, rf_fibre_target_g_d(1500, 25), 21, 1e-12));
    cr_expect(epsilon_eq(dbl, rf_fibre_target_g_d(2600, 25), 25, 1e-12));
    cr_expect(isnan(rf_fibre_target_g_d(2600, NAN)));
    rf_case c = base_case();
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_NONE));
    c.eaten = 1;
    c.fibre_g_d = 25;
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_OK));
    c.fibre_g_d = 24.9;
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_LOW));
    c.intake_kcal_d = 1500, c.planned_kcal_d = 2600; /* 21 g for what is eaten, 25 for the total */
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_LOW));
    c.planned_kcal_d = 1500;
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_OK));
    c.fibre_g_d = NAN;
    cr_expect(eq(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_UNKNOWN));
    c.fibre_g_d = 5;
    c.intake_kcal_d = NAN;
    cr_expect(ne(int, rf_check_fibre(&c).verdict, REFUEL_VERDICT_OK), "an unknown energy is no target of 0");
}
