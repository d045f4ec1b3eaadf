#include "weight/taylor_step.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"

static rf_hall_state state_after(const rf_hall *hall, const rf_hall_input *input, rf_hall_state state, double days)
{
    rf_taylor taylor;
    double end_day;
    rf_taylor_start(&taylor, 0, hall, &state, input, days);
    do rf_taylor_step(&taylor);
    while (rf_taylor_check(&taylor, 0, &end_day) == RF_TAYLOR_GOES_ON);
    return rf_taylor_state(&taylor, 0, days);
}

/* The step is chosen, not given: any other one gives the same. */
Test(taylor_step, steps_do_not_matter)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_input_at(&hall, 1200, 0.5, hall.delta_kcal_kg_d);
    rf_hall_state start = rf_hall_start(&hall), state = start;
    rf_hall_state once = state_after(&hall, &input, start, 200);
    for (int day = 0; day < 200; day++) state = state_after(&hall, &input, state, 1);
    cr_expect(epsilon_eq(dbl, state.fat_kg, once.fat_kg, 1e-8));
    cr_expect(epsilon_eq(dbl, state.lean_kg, once.lean_kg, 1e-8));
    cr_expect(epsilon_eq(dbl, state.glycogen_kg, once.glycogen_kg, 1e-12));
}
