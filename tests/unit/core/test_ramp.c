#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "core/ramp.h"

/* Up or down, held at both ends; exactly 0 and 1 there. */
Test(ramp, up_and_down)
{
    static const struct {
        double x, from, to, share;
    } rows[] = {{1.9, 2, 6, 0},    {2, 2, 6, 0},         {3, 2, 6, 0.25}, {6, 2, 6, 1},
                {6.1, 2, 6, 1},    {-INFINITY, 2, 6, 0}, {26, 35, 27, 1}, {27, 35, 27, 1},
                {31, 35, 27, 0.5}, {35, 35, 27, 0},      {36, 35, 27, 0}, {INFINITY, 2, 6, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(dbl, rf_ramp(rows[i].x, rows[i].from, rows[i].to), rows[i].share), "row %zu", i);
}

/* What is not known takes no share. */
Test(ramp, not_known)
{
    cr_expect(eq(dbl, rf_ramp(NAN, 2, 6), 0));
    cr_expect(eq(dbl, rf_ramp(NAN, 35, 27), 0));
}

/* One value alone comes out to the bit. */
Test(ramp, blend)
{
    const double one = 0.1 + 0.2, other = 1.0 / 3;
    cr_expect(eq(dbl, rf_blend(0, one, other), one));
    cr_expect(eq(dbl, rf_blend(1, one, other), other));
    cr_expect(eq(dbl, rf_blend(0.25, 4, 8), 5));
    cr_expect(eq(dbl, rf_blend(0.75, 4, 8), 7));
}
