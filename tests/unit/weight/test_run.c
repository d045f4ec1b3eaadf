#include "weight/run.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

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

typedef struct diary {
    size_t seen;
    double day[8], intake[8], surplus[8], weight[8];
} diary;

static void write_down(const rf_observation *seen, void *with)
{
    diary *d = with;
    cr_assert(eq(sz, seen->index, d->seen));
    d->day[seen->index] = seen->day;
    d->intake[seen->index] = seen->input->intake_kcal_d;
    d->surplus[seen->index] = seen->surplus_kcal;
    d->weight[seen->index] = seen->weight_kg;
    d->seen++;
}

/* Every day is told once, in its order, with the inputs just before it, whatever the integrator. */
Test(run, observes_every_day_once)
{
    const double day[] = {0, 0, 10, 10, 12, 20, 31};
    const refuel_schedule_row row[] = {{.day = 10, .intake_kcal_d = 2000}, {.day = 20, .intake_kcal_d = 2900}};
    refuel_schedule schedule = schedule_of(row, 2);
    for (int32_t integrator = REFUEL_INTEGRATOR_EXACT; integrator <= REFUEL_INTEGRATOR_REFERENCE; integrator++) {
        refuel_hall_person who = example_man();
        who.integrator = integrator;
        rf_hall hall = hall_of(&who);
        double base = hall.intake_kcal_d;
        rf_forcing forcing;
        cr_assert(eq(int, (int)rf_forcing_read(&schedule, &hall, &forcing, NULL), REFUEL_OK));
        diary d = {.seen = 0};
        rf_run run = {.hall = &hall, .forcing = &forcing, .day = day, .days = 7, .observe = write_down, .with = &d};
        double end_day;
        cr_assert(eq(int, (int)rf_run_integrate(&run, &end_day, NULL), REFUEL_OK));
        cr_expect(isnan(end_day) && d.seen == 7);
        const double intake[] = {base, base, base, base, 2000, 2000, 2900};
        const double surplus[] = {
            0, 0, 0, 0, 2 * (2000 - base), 10 * (2000 - base), 10 * (2000 - base) + 11 * (2900 - base)};
        for (size_t i = 0; i < 7; i++) {
            cr_expect(d.day[i] == day[i] && d.intake[i] == intake[i], "%zu", i);
            cr_expect(epsilon_eq(dbl, d.surplus[i], surplus[i], 1e-8), "%zu", i);
        }
        cr_expect(epsilon_eq(dbl, d.weight[3], 100, 1e-9));
        cr_expect(d.weight[2] == d.weight[3] && d.weight[5] < d.weight[4]);
    }
}

Test(run, tells_why_it_failed)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 25, 185, 80, 2.4);
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    who.carbohydrate_fraction = 0.6;
    who.integrator = REFUEL_INTEGRATOR_RK4;
    rf_hall hall = hall_of(&who);
    refuel_schedule_row row = {.intake_kcal_d = hall.intake_kcal_d + 2500};
    rf_forcing forcing = {.row = &row, .rows = 1};
    const double day = 30;
    diary d = {.seen = 0};
    rf_run run = {.hall = &hall, .forcing = &forcing, .day = &day, .days = 1, .observe = write_down, .with = &d};
    double end_day = -1;
    refuel_error err;
    cr_expect(eq(int, (int)rf_run_integrate(&run, &end_day, &err), REFUEL_E_NUMERIC));
    cr_expect(eq(str, err.field, "integrator"));
    cr_expect(end_day == -1 && d.seen == 0);
}
