#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "core/edge.h"

/* A limit itself is not below it, nor is a millionth less, nor what rounding makes of 0; anything that a person could
   mean is. */
Test(edge, below_and_above)
{
    static const double limits[] = {0, 0.7, 18.5, 45, 800, 2345.678, -0.5};
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        double limit = limits[i], rounding = 0.99e-6 * fabs(limit) + 1e-10, meant = 1.01e-6 * fabs(limit) + 1e-8;
        cr_expect(rf_below(limit, limit) == 0 && rf_above(limit, limit) == 0, "%g", limit);
        cr_expect(rf_below(limit - rounding, limit) == 0 && rf_above(limit + rounding, limit) == 0, "%g", limit);
        cr_expect(rf_below(limit - meant, limit) == 1 && rf_above(limit + meant, limit) == 1, "%g", limit);
        cr_expect(rf_below(limit + meant, limit) == 0 && rf_above(limit - meant, limit) == 0, "%g", limit);
    }
}

/* What is not known is neither. */
Test(edge, nothing_known)
{
    cr_expect(rf_below(NAN, 1) == 0 && rf_above(NAN, 1) == 0);
    cr_expect(rf_below(1, NAN) == 0 && rf_above(1, NAN) == 0);
}
