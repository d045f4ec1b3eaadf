#include "core/normal.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

/* By mpmath 1.3, to 17 digits. */
Test(normal, quantile)
{
    static const double rows[][2] = {{0.9, 1.2815515655446004},
                                     {0.975, 1.959963984540054},
                                     {0.1, -1.2815515655446004},
                                     {1e-300, -37.047096299361199},
                                     {1e-15, -7.9413453261709968},
                                     {1e-5, -4.2648907939228246},
                                     {0.07, -1.4757910281791707},
                                     {0.0751, -1.4388253927525400},
                                     {0.25, -0.67448975019608174},
                                     {0.92, 1.4050715603096328},
                                     {3499211612.5 / 4294967296.0, 0.89543870905366829}};
    cr_expect(rf_normal_quantile(0.5) == 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double got = rf_normal_quantile(rows[i][0]);
        cr_expect(epsilon_eq(dbl, got / rows[i][1], 1, 1e-15), "%g: %.17g", rows[i][0], got);
    }
    const double bad[] = {0, 1, -0.1, 1.1, NAN};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) cr_expect(isnan(rf_normal_quantile(bad[i])), "%g", bad[i]);
}

/* By mpmath 1.3, and the way back. */
Test(normal, share)
{
    static const double rows[][2] = {{0, 0.5},
                                     {1, 0.84134474606854293},
                                     {-1, 0.15865525393145705},
                                     {1.2815515655446004, 0.9},
                                     {-3, 0.0013498980316300946},
                                     {5.5, 0.99999998101043754},
                                     {9.5, 1},
                                     {-9.5, 0},
                                     {INFINITY, 1},
                                     {-INFINITY, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, rf_normal_share(rows[i][0]), rows[i][1], 5e-16), "%g", rows[i][0]);
    for (double p = 0.001; p < 1; p += 0.001)
        cr_expect(epsilon_eq(dbl, rf_normal_share(rf_normal_quantile(p)), p, 1e-15), "%g", p);
    cr_expect(isnan(rf_normal_share(NAN)));
}

Test(normal, half_width)
{
    cr_expect(eq(dbl, rf_half_width(0.8), 1.2815515655446006));
    cr_expect(eq(dbl, rf_half_width(0.8), rf_normal_quantile(0.9)));
    cr_expect(epsilon_eq(dbl, rf_half_width(0.95), 1.959963984540054, 1e-15));
}
