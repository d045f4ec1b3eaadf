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

/* Any number of days gives what each day alone gives, to the bit; nothing is written behind the last. */
Test(taylor_evaluate, blocks_of_days)
{
    rf_hall hall = example_hall();
    rf_hall_input input = rf_hall_input_at(&hall, 1200, 0.5, hall.delta_kcal_kg_d);
    rf_hall_state start = rf_hall_start(&hall);
    rf_taylor taylor;
    rf_taylor_start(&taylor, 0, &hall, &start, &input, 3650);
    double end_day;
    for (int step = 0; step < 12; step++) { /* into the days on which glycogen and fluid have settled */
        rf_taylor_step(&taylor);
        for (size_t n = 1; n <= RF_EVALUATED_DAYS; n += n < 18 ? 1 : 23) {
            double day[RF_EVALUATED_DAYS + RF_LANES] = {0}, weight[RF_EVALUATED_DAYS + 1];
            rf_evaluated many;
            for (size_t i = 0; i < n; i++)
                day[i] = many.day[i] = taylor.begin[0] + taylor.step[0] * (double)(i + 1) / (double)n;
            for (size_t i = n; i % RF_LANES; i++) many.day[i] = 0;
            weight[n] = -1;
            rf_taylor_weights(&taylor, 0, day, n, weight);
            rf_taylor_evaluate(&taylor, 0, &many, n);
            cr_expect(weight[n] == -1);
            for (size_t i = 0; i < n; i++) {
                double alone[RF_LANES] = {day[i]}, weight_kg;
                rf_taylor_weights(&taylor, 0, alone, 1, &weight_kg);
                rf_hall_state state = rf_taylor_state(&taylor, 0, day[i]), of_many = rf_evaluated_state(&many, i);
                cr_expect(weight_kg == weight[i], "%zu of %zu", i, n);
                cr_expect(state.fat_kg == of_many.fat_kg && state.lean_kg == of_many.lean_kg, "%zu of %zu", i, n);
                cr_expect(state.glycogen_kg == of_many.glycogen_kg && state.fluid_kg == of_many.fluid_kg);
                cr_expect(state.thermogenesis_kcal_d == of_many.thermogenesis_kcal_d);
            }
        }
        if (rf_taylor_check(&taylor, 0, &end_day) != RF_TAYLOR_GOES_ON) break;
    }
}
