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

/* The same bits alone in lane 0 and among seven others, whoever they are. */
Test(taylor_step, lanes_do_not_matter)
{
    rf_hall hall[RF_LANES];
    rf_taylor together = {.end = {0}}, alone[RF_LANES];
    for (int l = 0; l < RF_LANES; l++) {
        refuel_hall_person who = person_of(l % 2 ? REFUEL_FEMALE : REFUEL_MALE, 20 + l, 160 + 3 * l, 60 + 5 * l, 1.6);
        hall[l] = hall_of(&who);
        rf_hall_state state = rf_hall_start(&hall[l]);
        rf_hall_input input = rf_hall_input_at(&hall[l], 1000 + 400 * l, 0.4, hall[l].delta_kcal_kg_d);
        rf_taylor_start(&together, l, &hall[l], &state, &input, 200);
        rf_taylor_start(&alone[l], 0, &hall[l], &state, &input, 200);
    }
    for (int step = 0; step < 6; step++) {
        rf_taylor_step_all(&together);
        for (int l = 0; l < RF_LANES; l++) {
            rf_taylor_step(&alone[l]);
            cr_expect(alone[l].u_end[0] == together.u_end[l] && alone[l].step[0] == together.step[l], "step %d lane %d",
                      step, l);
        }
    }
}

/* The step in hand never passes the end, and the last one ends on it. */
Test(taylor_step, ends_on_the_end)
{
    rf_hall hall = example_hall();
    const double days[] = {1e-9, 0.5, 7, 100.25, 3650};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        rf_hall_state state = rf_hall_start(&hall);
        rf_hall_input input = rf_hall_input_at(&hall, 2000, 0.5, hall.delta_kcal_kg_d);
        rf_taylor taylor;
        double end_day;
        int steps = 0;
        rf_taylor_start(&taylor, 0, &hall, &state, &input, days[i]);
        do {
            rf_taylor_step(&taylor);
            cr_expect(taylor.begin[0] + taylor.step[0] <= days[i] * (1 + 1e-15));
            steps++;
        } while (rf_taylor_check(&taylor, 0, &end_day) == RF_TAYLOR_GOES_ON);
        cr_expect(epsilon_eq(dbl, taylor.begin[0] + taylor.step[0], days[i], 1e-15 * days[i]));
        cr_expect(lt(int, steps, 40), "%d steps over %g days", steps, days[i]);
    }
}
