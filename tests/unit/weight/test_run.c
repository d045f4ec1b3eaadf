#include "weight/run.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/people.h"
#include "weight/baseline.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

enum { PARTS = 4, NODES = 5, DAYS = 120 };

typedef struct account {
    const rf_hall *hall;
    double balance_kcal, weight[NODES];
    rf_hall_state last;
} account;

/* Every sixth seen ends a quarter of a day, the five before it are the nodes of Gauss and Legendre. */
static void add(const rf_observation *seen, void *with)
{
    account *a = with;
    size_t node = seen->index % (NODES + 1);
    a->last = *seen->state;
    if (node == NODES) return;
    double spent = rf_hall_expenditure(a->hall, seen->state, seen->input);
    a->balance_kcal += a->weight[node] / PARTS * (seen->input->intake_kcal_d - spent);
}

/* What is stored equals what was eaten less what was spent: the test that a missing factor cannot pass. */
Test(run, energy_is_conserved)
{
    static double day[DAYS * PARTS * (NODES + 1)];
    const double node[NODES] = {0.046910077030668, 0.230765344947158, 0.5, 0.769234655052842, 0.953089922969332};
    size_t n = 0;
    for (int part = 0; part < DAYS * PARTS; part++) {
        for (int i = 0; i < NODES; i++) day[n++] = (part + node[i]) / PARTS;
        day[n++] = (part + 1.0) / PARTS;
    }
    refuel_schedule_row row[] = {{.day = 0, .intake_kcal_d = 2000, .carbohydrate_change = -0.2},
                                 {.day = 30, .intake_kcal_d = 4000, .running_change_kcal_d = 400},
                                 {.day = 60, .intake_kcal_d = 0}};
    refuel_schedule schedule = schedule_of(row, 3);
    for (int32_t set = REFUEL_PARAMETERS_HALL_2011; set <= REFUEL_PARAMETERS_PLANNER; set++) {
        refuel_hall_person who = example_man();
        who.parameters = set;
        rf_hall hall;
        rf_forcing forcing;
        double end_day;
        cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
        cr_assert(eq(int, (int)rf_forcing_read(&schedule, &hall, &forcing, NULL), REFUEL_OK));
        account a = {
            .hall = &hall,
            .weight = {0.118463442528095, 0.239314335249683, 0.284444444444444, 0.239314335249683, 0.118463442528095}};
        rf_run run = {.hall = &hall, .forcing = &forcing, .day = day, .days = n, .observe = add, .with = &a};
        cr_assert(eq(int, (int)rf_run_integrate(&run, &end_day, NULL), REFUEL_OK));
        const rf_hall_constants *c = hall.constant;
        double stored = c->fat_kcal_kg * (a.last.fat_kg - hall.fat_kg) +
                        c->lean_kcal_kg * (a.last.lean_kg - hall.lean_kg) +
                        c->glycogen_kcal_kg * (a.last.glycogen_kg - 0.5);
        cr_expect(epsilon_eq(dbl, a.balance_kcal, stored, 1e-6), "%.9f of %g", a.balance_kcal - stored, stored);
        cr_expect(epsilon_eq(dbl, a.last.lean_kg - hall.lean_kg, 10.4 * log(a.last.fat_kg / hall.fat_kg), 1e-11));
    }
}

/* Step by step with the general derivative: fat and lean share the energy so that dL/dF = 10.4 kg / F. */
Test(run, forbes_partition)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    rf_hall_state state = {.fat_kg = 9, .lean_kg = 60, .glycogen_kg = 0.3, .fluid_kg = -1, .thermogenesis_kcal_d = -50};
    rf_hall_input input = rf_hall_input_at(&hall, 1500, 0.4, 5);
    rf_hall_state rate = rf_hall_rate(&hall, &state, &input);
    cr_expect(epsilon_eq(dbl, rate.lean_kg / rate.fat_kg, 10.4 / 9, 1e-12));
    const rf_hall_constants *c = hall.constant;
    double stored =
        c->fat_kcal_kg * rate.fat_kg + c->lean_kcal_kg * rate.lean_kg + c->glycogen_kcal_kg * rate.glycogen_kg;
    cr_expect(epsilon_eq(dbl, stored, 1500 - rf_hall_expenditure(&hall, &state, &input), 1e-9));
    rf_hall_state start = rf_hall_start(&hall);
    rf_hall_input rest = rf_hall_baseline_input(&hall);
    rate = rf_hall_rate(&hall, &start, &rest);
    cr_expect(epsilon_eq(dbl, rate.fat_kg, 0, 1e-15));
    cr_expect(epsilon_eq(dbl, rate.glycogen_kg, 0, 1e-15));
    cr_expect(epsilon_eq(dbl, rf_hall_expenditure(&hall, &start, &rest), hall.intake_kcal_d, 1e-9));
}

/* Derived constants that are typed nowhere. */
Test(run, constants)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, hall.forbes_lean_kg, 2.001013, 5e-7));
    cr_expect(epsilon_eq(dbl, hall.constant->fat_kcal_kg, 9440.727, 5e-4));
    cr_expect(epsilon_eq(dbl, hall.delta_kcal_kg_d, 7.05544, 5e-9));
    cr_expect(epsilon_eq(dbl, hall.constant_kcal_d, 633.661133, 1e-4), "fat in the case file has six digits");
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, hall.forbes_lean_kg, 1.990762711864407, 1e-14));
}

static rf_relaxation relaxation_of(const rf_hall *hall, const rf_hall_state *state, double carbohydrate_kcal_d)
{
    rf_relaxation relaxation;
    rf_hall_input input = rf_hall_baseline_input(hall);
    input.carbohydrate_kcal_d = carbohydrate_kcal_d;
    rf_relaxation_start(&relaxation, 0, hall, state, &input);
    return relaxation;
}

static double glycogen_after(const rf_hall *hall, double from_kg, double carbohydrate_kcal_d, double days)
{
    rf_hall_state state = {.fat_kg = 20, .lean_kg = 60, .glycogen_kg = from_kg};
    rf_relaxation relaxation = relaxation_of(hall, &state, carbohydrate_kcal_d);
    return relaxation.glycogen_settled[0] + rf_relaxation_glycogen(&relaxation, 0, days);
}

/* Closed forms against the derivative, by small differences. */
Test(run, closed_steps)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    const double carbohydrate[] = {0, 1e-300, 1e-9, 1e-3, 500, 1511.88, 6000};
    for (size_t i = 0; i < sizeof carbohydrate / sizeof *carbohydrate; i++) {
        const double h = 1e-4;
        double at = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3);
        double before = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3 - h);
        double after = glycogen_after(&hall, 0.4, carbohydrate[i], 0.3 + h);
        double rate = (carbohydrate[i] - hall.glycogen_kcal_kg2_d * at * at) / hall.constant->glycogen_kcal_kg;
        cr_expect(epsilon_eq(dbl, (after - before) / (2 * h), rate, 1e-6), "%g", carbohydrate[i]);
        double twice = glycogen_after(&hall, at, carbohydrate[i], 0.7);
        cr_expect(epsilon_eq(dbl, twice, glycogen_after(&hall, 0.4, carbohydrate[i], 1), 1e-14));
        double settled = 0.5 * sqrt(carbohydrate[i] / hall.carbohydrate_kcal_d);
        if (i > 3) cr_expect(eq(dbl, glycogen_after(&hall, 0.4, carbohydrate[i], 3650), settled));
    }
    double tiny = glycogen_after(&hall, 0.4, 1e-9, 3650), none = glycogen_after(&hall, 0.4, 0, 3650);
    cr_expect(epsilon_eq(dbl, tiny, none, 1e-7), "no jump towards no carbohydrate");
}

Test(run, closed_decays)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    rf_hall_state state = {.glycogen_kg = 0.5, .fluid_kg = -1, .thermogenesis_kcal_d = -70};
    rf_relaxation relaxation = relaxation_of(&hall, &state, hall.carbohydrate_kcal_d);
    cr_expect(eq(dbl, relaxation.fluid_settled[0], 0));
    cr_expect(eq(dbl, relaxation.thermogenesis_settled[0], 0));
    cr_expect(epsilon_eq(dbl, rf_relaxation_fluid(&relaxation, 0, 3220.0 / 3000), -exp(-1), 1e-14));
    cr_expect(epsilon_eq(dbl, rf_relaxation_thermogenesis(&relaxation, 0, 14), -70 * exp(-1), 1e-12));
    cr_expect(epsilon_eq(dbl, rf_relaxation_fluid(&relaxation, 0, 1e6), 0, 1e-300));
}

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
Test(run, steps_do_not_matter)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
    rf_hall_input input = rf_hall_input_at(&hall, 1200, 0.5, hall.delta_kcal_kg_d);
    rf_hall_state start = rf_hall_start(&hall), state = start;
    rf_hall_state once = state_after(&hall, &input, start, 200);
    for (int day = 0; day < 200; day++) state = state_after(&hall, &input, state, 1);
    cr_expect(epsilon_eq(dbl, state.fat_kg, once.fat_kg, 1e-8));
    cr_expect(epsilon_eq(dbl, state.lean_kg, once.lean_kg, 1e-8));
    cr_expect(epsilon_eq(dbl, state.glycogen_kg, once.glycogen_kg, 1e-12));
}

/* Fat and lean added up as one polynomial, and each by itself. */
Test(run, weight_is_the_sum)
{
    refuel_hall_person who = example_man();
    rf_hall hall;
    cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK));
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
