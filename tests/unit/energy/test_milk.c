#include "energy/milk.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

/* IOM 2002/2005 and NASEM 2023 print 330 and 400 for the first months: 500 less 170, 540 less 140. */
Test(milk, in_full)
{
    static const struct {
        refuel_equation_id eq;
        double kcal_d, later_kcal_d, printed;
    } rows[] = {{REFUEL_EQ_NONE, 500, 400, 330},          {REFUEL_EQ_MEASURED, 500, 400, 330},
                {REFUEL_EQ_EER_IOM_2005, 500, 400, 330},  {REFUEL_EQ_EER_IOM_2005_OW, 500, 400, 330},
                {REFUEL_EQ_FAO_2004, 500, 400, 330},      {REFUEL_EQ_MULTIPLIER, 500, 400, 330},
                {REFUEL_EQ_EER_NASEM_2023, 540, 380, 400}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_equation_id eq = rows[i].eq;
        const rf_milk *it = rf_milk_of(eq);
        cr_expect(eq(dbl, it->kcal_d - it->stores_kcal_d, rows[i].printed), "%d", (int)rows[i].eq);
        for (int32_t nursing = REFUEL_NURSING_NONE; nursing <= REFUEL_NURSING_PARTIAL; nursing++) {
            double share = nursing == REFUEL_NURSING_PARTIAL ? 0.5 : 1;
            cr_expect(eq(dbl, rf_milk_kcal_d(eq, nursing, 0), share * rows[i].kcal_d), "%d", (int)nursing);
            cr_expect(eq(dbl, rf_milk_kcal_d(eq, nursing, nextafter(7, 0)), share * rows[i].kcal_d));
            cr_expect(eq(dbl, rf_milk_kcal_d(eq, nursing, 7), rows[i].later_kcal_d));
            cr_expect(eq(dbl, rf_milk_kcal_d(eq, nursing, 36), rows[i].later_kcal_d));
            cr_expect(isnan(rf_milk_kcal_d(eq, nursing, 36.01)) && isnan(rf_milk_kcal_d(eq, nursing, -0.01)) &&
                      isnan(rf_milk_kcal_d(eq, nursing, NAN)));
        }
    }
}
