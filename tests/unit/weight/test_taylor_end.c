#include "weight/taylor_end.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

static rf_taylor_end end_of(rf_taylor *taylor, const rf_hall *hall, double intake_kcal_d, double days, double *end_day)
{
    rf_hall_state state = rf_hall_start(hall);
    rf_hall_input input = rf_hall_input_at(hall, intake_kcal_d, 0.5, hall->delta_kcal_kg_d);
    rf_taylor_end end;
    *end_day = -1;
    rf_taylor_start(taylor, 0, hall, &state, &input, days);
    do {
        rf_taylor_step(taylor);
        end = rf_taylor_check(taylor, 0, end_day);
    } while (end == RF_TAYLOR_GOES_ON);
    return end;
}

Test(taylor_end, done)
{
    rf_hall hall = example_hall();
    rf_taylor taylor;
    double end_day;
    cr_expect(eq(int, (int)end_of(&taylor, &hall, 2000, 365, &end_day), RF_TAYLOR_DONE));
    cr_expect(end_day == -1, "only a run that ended has a day");
}

/* The day is the first moment at which no lean mass or no weight is left. */
Test(taylor_end, ended)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 30, 178, 70, 1.6);
    rf_hall hall = hall_of(&who);
    rf_taylor taylor;
    double end_day;
    cr_expect(eq(int, (int)end_of(&taylor, &hall, 0, 3650, &end_day), RF_TAYLOR_ENDED));
    cr_expect(end_day >= taylor.begin[0] && end_day <= taylor.begin[0] + taylor.step[0]);
    rf_hall_state before = rf_taylor_state(&taylor, 0, end_day - 1e-6), after = rf_taylor_state(&taylor, 0, end_day);
    cr_expect(rf_hall_left(&hall, &before));
    cr_expect(rf_hall_left(&hall, &after) == false);
}

Test(taylor_end, failed)
{
    rf_hall hall = example_hall();
    rf_hall_state state = rf_hall_start(&hall);
    rf_hall_input input = rf_hall_baseline_input(&hall);
    rf_taylor taylor;
    double end_day = -1;
    rf_taylor_start(&taylor, 0, &hall, &state, &input, 10);
    rf_taylor_step(&taylor);
    taylor.u_end[0] = NAN;
    cr_expect(eq(int, (int)rf_taylor_check(&taylor, 0, &end_day), RF_TAYLOR_FAILED));
    taylor.u_end[0] = 0;
    taylor.steps[0] = 200000; /* more than ten years can take */
    cr_expect(eq(int, (int)rf_taylor_check(&taylor, 0, &end_day), RF_TAYLOR_FAILED));
    cr_expect(end_day == -1);
}
