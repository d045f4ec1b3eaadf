#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/request.h>

#include "energy/living_kernel.h"

/* The level where nothing was given: the lines of Kim & Park to 17, 1.6 from 20, a straight line between. By hand: boys at
   17 1.389 + 0.0272 x 17 = 1.8514, girls 1.401 + 0.0199 x 17 = 1.7393. */
Test(living_kernel, by_age)
{
    static const struct {
        int32_t sex;
        double age_y, trained;
        int measured;
        double pal;
    } rows[] = {
        {REFUEL_MALE, 10, 0, 0, 1.661},
        {REFUEL_FEMALE, 10, 0, 0, 1.6},
        {REFUEL_FEMALE, 15, 1, 0, 1.7995},
        {REFUEL_MALE, 16.9, 0, 0, 1.84868},
        {REFUEL_MALE, 17, 0, 0, 1.8514},
        {REFUEL_MALE, 17.1, 0, 0, 1.84302},
        {REFUEL_FEMALE, 17, 0, 0, 1.7393},
        {REFUEL_MALE, 18, 0, 0, 1.7676},
        {REFUEL_MALE, 18.5, 0, 0, 1.7257},
        {REFUEL_MALE, 19.9, 0, 0, 1.60838},
        {REFUEL_MALE, 20, 0, 0, 1.6},
        {REFUEL_MALE, 20.1, 0, 0, 1.6},
        {REFUEL_FEMALE, 80, 0, 0, 1.6},
        /* who trains: 0.10 more to 17, and 0.15 from 20 where resting energy was measured */
        {REFUEL_MALE, 17, 1, 0, 1.9514},
        {REFUEL_MALE, 17, 1, 1, 1.9514},
        {REFUEL_MALE, 17, 0.5, 0, 1.9014},
        {REFUEL_MALE, 18.5, 1, 0, 1.7757},
        {REFUEL_MALE, 18.5, 1, 1, 1.8507},
        {REFUEL_FEMALE, 20, 1, 0, 1.6},
        {REFUEL_FEMALE, 20, 1, 1, 1.75},
        {REFUEL_FEMALE, 40, 0.5, 1, 1.675},
        {REFUEL_FEMALE, 40, 0, 1, 1.6},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, rf_living_default_pal(rows[i].sex, rows[i].age_y, rows[i].trained, rows[i].measured),
                             rows[i].pal, 1e-12),
                  "row %zu", i);
}

/* A word shifts whichever level holds; a number stays. */
Test(living_kernel, given)
{
    static const double level[] = {1.6, 1.8514, 1.75};
    for (size_t i = 0; i < sizeof level / sizeof *level; i++) {
        cr_expect(eq(dbl, rf_living_pal(NAN, level[i]), level[i]));
        cr_expect(eq(dbl, rf_living_pal(REFUEL_LIVING_TYPICAL, level[i]), level[i]), "typical is not given");
        cr_expect(epsilon_eq(dbl, rf_living_pal(REFUEL_LIVING_SEDENTARY, level[i]), level[i] - 0.2, 1e-12));
        cr_expect(epsilon_eq(dbl, rf_living_pal(REFUEL_LIVING_ON_FEET, level[i]), level[i] + 0.15, 1e-12));
        cr_expect(epsilon_eq(dbl, rf_living_pal(REFUEL_LIVING_PHYSICAL, level[i]), level[i] + 0.3, 1e-12));
        cr_expect(eq(dbl, rf_living_pal(1.2, level[i]), 1.2));
        cr_expect(eq(dbl, rf_living_pal(2.5, level[i]), 2.5));
    }
}

/* 0.20 to 18, 0.15 from 20. */
Test(living_kernel, standard_deviation)
{
    static const struct {
        double age_y, sd;
    } rows[] = {{10, 0.2}, {17.9, 0.2}, {18, 0.2}, {18.1, 0.1975}, {19, 0.175}, {19.9, 0.1525}, {20, 0.15}, {90, 0.15}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, rf_sd_living_pal(rows[i].age_y), rows[i].sd, 1e-12), "%g y", rows[i].age_y);
}
