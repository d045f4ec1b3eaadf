#include "weight/taylor_evaluate.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/taylor_end.h"
#include "weight/taylor_step.h"

/* Fat and lean added up as one polynomial, and each by itself. */
Test(taylor_evaluate, weight_is_the_sum)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_input_at(&hall, 3500, 0.2, hall.delta_kcal_kg_d);
    rf_hall_state start = rf_hall_start(&hall);
    rf_taylor taylor;
    double end_day;
    rf_taylor_start(&taylor, 0, &hall, &start, &input, 3650);
    do {
        rf_taylor_step(&taylor);
        for (double part = 0; part <= 1; part += 0.125) {
            double day[RF_LANES] = {taylor.begin[0] + part * taylor.step[0]}, weight;
            rf_taylor_weights(&taylor, 0, day, 1, &weight);
            rf_hall_state state = rf_taylor_state(&taylor, 0, day[0]);
            cr_expect(epsilon_eq(dbl, weight, rf_hall_weight(&hall, &state), 2e-10), "day %g", day[0]);
        }
    } while (rf_taylor_check(&taylor, 0, &end_day) == RF_TAYLOR_GOES_ON);
}
