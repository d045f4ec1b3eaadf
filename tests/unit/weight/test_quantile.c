#include "weight/quantile.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

enum { MOST = 40 };

Test(quantile, sorts_every_length)
{
    for (size_t n = 0; n <= MOST; n++) {
        double value[MOST], sum = 0, sorted_sum = 0;
        unsigned random = (unsigned)n + 1;
        for (size_t i = 0; i < n; i++) {
            random = random * 1103515245u + 12345u;
            value[i] = (double)(random >> 16 & 15) - 7; /* with equal ones among them */
            sum += value[i];
        }
        rf_sort(value, n);
        for (size_t i = 0; i < n; i++) {
            sorted_sum += value[i];
            if (i > 0) cr_expect(le(dbl, value[i - 1], value[i]), "%zu of %zu", i, n);
        }
        cr_expect(eq(dbl, sum, sorted_sum));
    }
}

/* The rule of R type 7 and of numpy.quantile: [1, 2, 4, 8] at 0.1 is 1.3, at 0.5 is 3, at 0.9 is 6.8. */
Test(quantile, linear_between_numbers)
{
    const double sorted[] = {1, 2, 4, 8}, one[] = {5};
    const double p[] = {0, 0.1, 1.0 / 3, 0.5, 0.9, 1}, expected[] = {1, 1.3, 2, 3, 6.8, 8};
    for (size_t i = 0; i < sizeof p / sizeof *p; i++)
        cr_expect(epsilon_eq(dbl, rf_quantile(sorted, 4, p[i]), expected[i], 1e-14), "%g", p[i]);
    cr_expect(rf_quantile(one, 1, 0.3) == 5);
}
