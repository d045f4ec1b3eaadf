#include "core/wide.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

/* The exponential without libm, against that of libm: two units in the last place. */
Test(wide, own_exponential)
{
    for (int i = -70000; i <= 70000; i++) {
        double x = 0.01 * i, wide = rf_wide_exp(x), less = rf_wide_expm1(x);
        cr_assert(epsilon_eq(dbl, wide / exp(x), 1, 4.5e-16), "%.17g", x);
        cr_assert(i == 0 ? less == 0 : fabs(less / expm1(x) - 1) < 4.5e-16, "%.17g", x);
    }
    const double small[] = {1e-3, 1e-8, 1e-16, 1e-200};
    for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
        cr_expect(epsilon_eq(dbl, rf_wide_expm1(-small[i]) / expm1(-small[i]), 1, 4.5e-16));
        cr_expect(epsilon_eq(dbl, rf_wide_exp(small[i]), exp(small[i]), 4.5e-16));
    }
    cr_expect(eq(dbl, rf_wide_exp(-1e300), rf_wide_exp(-700)));
    cr_expect(isnan(rf_wide_exp(NAN)));
}
