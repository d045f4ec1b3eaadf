#include "diet/fluid.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "support/requests.h"

static rf_fluid fluid_of(const char *pairs)
{
    static refuel_request request;
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    return rf_fluid_of(&request.timing, 60);
}

/* By the weights where both are there, else by what is sweated and drunk. */
Test(fluid, values)
{
    rf_fluid it = fluid_of("session=2h;drink=0.5l/h;weight-before=61kg;weight-after=60kg;urine=200ml;sweat-sodium=50");
    cr_expect(epsilon_eq(dbl, it.sweat_l_h, 0.9, 1e-12));
    cr_expect(epsilon_eq(dbl, it.lost_kg, 1, 1e-12));
    cr_expect(it.start_kg == 61);
    cr_expect(epsilon_eq(dbl, it.sodium_mg_h, 0.9 * 50 * 22.99, 1e-9));
    cr_expect(epsilon_eq(dbl, it.after_l, 1.5, 1e-12));
    it = fluid_of("session=2h;sweat-rate=0.9l/h;drink=0.5l/h");
    cr_expect(epsilon_eq(dbl, it.lost_kg, 0.8, 1e-12));
    cr_expect(it.start_kg == 60 && isnan(it.sodium_mg_h));
}

/* Nothing is guessed: neither the drink, nor the time, nor the other weight. Nobody told of urine: none. */
Test(fluid, missing)
{
    cr_expect(isnan(fluid_of("session=2h;weight-before=61kg;weight-after=60kg").sweat_l_h));
    cr_expect(isnan(fluid_of("drink=0.5l/h;weight-before=61kg;weight-after=60kg").sweat_l_h));
    cr_expect(isnan(fluid_of("session=2h;drink=0.5l/h;weight-before=61kg").lost_kg));
    cr_expect(isnan(fluid_of("session=2h;sweat-rate=1l/h").lost_kg));
    cr_expect(isnan(rf_fluid_of(NULL, 60).sweat_l_h) && isnan(rf_fluid_of(NULL, 60).after_l));
    rf_fluid gained = fluid_of("session=2h;drink=0l/h;weight-before=60kg;weight-after=60.5kg");
    cr_expect(isnan(gained.sweat_l_h) && isnan(gained.after_l) && gained.lost_kg < 0, "no sweat below nothing");
}
