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

/* The first whole day on which the path is below the edge, whatever the steps and the blocks of days; none is left out. */
Test(taylor_end, stops)
{
    refuel_hall_person who = person_of(REFUEL_FEMALE, 30, 168, 64, 1.6);
    rf_hall hall = hall_of(&who);
    rf_hall_state state = rf_hall_start(&hall);
    rf_hall_input input = rf_hall_input_at(&hall, 900, 0.5, hall.delta_kcal_kg_d);
    rf_taylor taylor;
    rf_stop stop;
    int64_t first = 1, last = 0, end_day = -1;
    int32_t end = 0;
    rf_stop_start(&stop, &hall, REFUEL_END_BMI_15);
    rf_taylor_start(&taylor, 0, &hall, &state, &input, 365);
    while (!end && last < 365) {
        rf_taylor_step(&taylor);
        last = (int64_t)(taylor.begin[0] + taylor.step[0]);
        end = rf_taylor_stop(&taylor, 0, &stop, first, last, &end_day);
        if (!end) first = last + 1;
    }
    cr_assert(eq(i32, end, REFUEL_END_BMI_15));
    cr_assert(end_day >= first && end_day <= last && end_day > 60);
    rf_hall_state before = rf_taylor_state(&taylor, 0, (double)end_day - 1),
                  then = rf_taylor_state(&taylor, 0, (double)end_day);
    cr_expect(ge(dbl, rf_hall_weight(&hall, &before), 15 * 1.68 * 1.68));
    cr_expect(lt(dbl, rf_hall_weight(&hall, &then), 15 * 1.68 * 1.68));
    cr_expect(eq(i32, rf_taylor_stop(&taylor, 0, &stop, first, end_day - 1, &end_day), 0), "the day before it goes on");
    cr_expect(eq(i32, rf_taylor_stop(&taylor, 0, &stop, 9, 8, &end_day), 0), "no day");
}
