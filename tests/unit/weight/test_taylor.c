#include "weight/taylor.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/taylor_step.h"

Test(taylor, polynomial)
{
    rf_row term[RF_TAYLOR_ORDER + 1] = {{0}};
    double expected = 0, w = 0.37, power = 1;
    for (int n = 0; n <= RF_TAYLOR_ORDER; n++, power *= w) {
        term[n][3] = 1.0 / (n + 1);
        expected += power / (n + 1);
    }
    cr_expect(epsilon_eq(dbl, rf_taylor_polynomial(term, 3, w), expected, 1e-15));
    cr_expect(rf_taylor_polynomial(term, 3, 0) == 1 && rf_taylor_polynomial(term, 2, w) == 0);
}

/* A segment begins where the state is: lean mass tells u, and by the invariant fat follows from it. */
Test(taylor, start)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    state.lean_kg -= 3;
    state.fat_kg = hall.fat_kg * exp(-3 / RF_FORBES_KG);
    rf_hall_input input = rf_hall_baseline_input(&hall);
    rf_taylor taylor;
    rf_taylor_start(&taylor, 5, &hall, &state, &input, 42);
    cr_expect(epsilon_eq(dbl, taylor.u_end[5], -3 / RF_FORBES_KG, 1e-15));
    cr_expect(taylor.end[5] == 42 && taylor.begin[5] == 0 && taylor.step[5] == 0 && taylor.steps[5] == 0);
    cr_expect(taylor.hall[5] == &hall);
    /* what does not change is what fat, lean mass and the settled terms leave: at the baseline, their cost there */
    const rf_hall_constants *c = hall.constant;
    cr_expect(
        epsilon_eq(dbl, taylor.fixed_kcal_d[5], (c->fat_cost_kcal_kg_d + hall.delta_kcal_kg_d) * hall.fat_kg, 1e-9));
}

/* First steps may be as long as the poles of glycogen are away: four days at most, and less the more there is. */
Test(taylor, distance_of_the_poles)
{
    rf_hall hall = example_hall();
    const double intake[] = {0, 500, 2000, 2500, 6000}, glycogen[] = {1e-9, 0.1, 0.5, 1.5};
    for (size_t i = 0; i < sizeof intake / sizeof *intake; i++) {
        double before = INFINITY;
        for (size_t g = 0; g < sizeof glycogen / sizeof *glycogen; g++) {
            rf_hall_state state = rf_hall_start(&hall);
            state.glycogen_kg = glycogen[g];
            rf_hall_input input = rf_hall_input_at(&hall, intake[i], 0.5, hall.delta_kcal_kg_d);
            rf_taylor taylor;
            rf_taylor_start(&taylor, 0, &hall, &state, &input, 100);
            double clear = taylor.clear[0], settled = taylor.relaxation.glycogen_settled[0];
            cr_expect(clear > 0 && clear <= 4, "%g", clear);
            if (glycogen[g] >= settled) cr_expect(clear <= before, "intake %g glycogen %g", intake[i], glycogen[g]);
            if (glycogen[g] >= settled) before = clear;
        }
    }
}

/* A lane that nobody uses stays where it is, beside others that move, and nothing in it is divided by 0. */
Test(taylor, idle_lanes)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    rf_hall_input input = rf_hall_input_at(&hall, 1500, 0.5, hall.delta_kcal_kg_d);
    rf_taylor taylor = {.end = {0}};
    for (int lane = 0; lane < RF_LANES; lane++) rf_taylor_idle(&taylor, lane);
    rf_taylor_start(&taylor, 2, &hall, &state, &input, 500);
    for (int i = 0; i < 3; i++) rf_taylor_step_all(&taylor);
    cr_expect(taylor.begin[2] > 0 && taylor.u_end[2] < 0);
    for (int lane = 0; lane < RF_LANES; lane++)
        if (lane != 2)
            cr_expect(taylor.begin[lane] == 0 && taylor.step[lane] == 0 && taylor.u_end[lane] == 0, "%d", lane);
}
